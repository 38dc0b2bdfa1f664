using SkiaSharp;
using VillageTracker.Reports.Layout.Fonts;

namespace VillageTracker.Reports.Layout.Writing;

/// <summary>Draws the operations of a page with fonts cut down to the document's characters.</summary>
internal sealed class PdfPen(Ledger ledger) : IDisposable
{
    private readonly SKTypeface?[] _typefaces = new SKTypeface?[ledger.Fonts.Count];
    private readonly Dictionary<(int Font, float Size), SKFont> _fonts = [];
    private readonly SKPaint _fill = new() { IsAntialias = true };
    private readonly SKPaint _stroke = new() { IsAntialias = true, Style = SKPaintStyle.Stroke, StrokeJoin = SKStrokeJoin.Round };
    private readonly SKPathEffect _dashes = SKPathEffect.CreateDash([3, 2.5f], 0);

    public void Draw(SKCanvas canvas, Sheet sheet)
    {
        foreach (var op in sheet.Ops)
        {
            Draw(canvas, op);
        }
    }

    public void Dispose()
    {
        foreach (var font in _fonts.Values)
        {
            font.Dispose();
        }

        foreach (var typeface in _typefaces)
        {
            typeface?.Dispose();
        }

        _fill.Dispose();
        _stroke.Dispose();
        _dashes.Dispose();
    }

    private void Draw(SKCanvas canvas, in DrawOp op)
    {
        switch (op.Kind)
        {
            case DrawKind.Text:
                _fill.Color = op.Fill.Argb;
                canvas.DrawText((string)op.Data!, op.X, op.Y, SKTextAlign.Left, Font(op.Font, op.Size), _fill);
                break;
            case DrawKind.Line:
                canvas.DrawLine(op.X, op.Y, op.W, op.H, Stroke(op, dashed: op.Size > 0));
                break;
            case DrawKind.Box:
                DrawBox(canvas, op);
                break;
            case DrawKind.Circle:
                Paint(op, static (c, o, p) => c.DrawCircle(o.X, o.Y, o.W, p), canvas);
                break;
            case DrawKind.Shape:
                DrawShape(canvas, op);
                break;
            case DrawKind.Modules:
                DrawModules(canvas, op);
                break;
            case DrawKind.Picture:
                DrawPicture(canvas, op);
                break;
            case DrawKind.Anchor:
                canvas.DrawNamedDestinationAnnotation(new SKPoint(op.X, op.Y), (string)op.Data!);
                break;
        }
    }

    private void DrawBox(SKCanvas canvas, in DrawOp op) =>
        Paint(op, static (c, o, p) => c.DrawRoundRect(o.X, o.Y, o.W, o.H, o.Size, o.Size, p), canvas);

    private void DrawShape(SKCanvas canvas, in DrawOp op)
    {
        using var builder = new SKPathBuilder { FillType = SKPathFillType.EvenOdd };
        foreach (var ring in (IReadOnlyList<IReadOnlyList<Spot>>)op.Data!)
        {
            builder.AddPoly([.. ring.Select(spot => new SKPoint(spot.X, spot.Y))], op.W > 0);
        }

        using var path = builder.Detach();
        Paint(op, (c, _, p) => c.DrawPath(path, p), canvas);
    }

    private void DrawModules(SKCanvas canvas, in DrawOp op)
    {
        var modules = (QrModules)op.Data!;
        var side = op.W / modules.Side;
        using var builder = new SKPathBuilder();
        foreach (var (row, column, length) in modules.Dark)
        {
            builder.AddRect(SKRect.Create(op.X + column * side, op.Y + row * side, length * side, side));
        }

        _fill.Color = op.Fill.Argb;
        _fill.IsAntialias = false;
        using var path = builder.Detach();
        canvas.DrawPath(path, _fill);
        _fill.IsAntialias = true;
    }

    private static void DrawPicture(SKCanvas canvas, in DrawOp op)
    {
        using var picture = SKImage.FromEncodedData((byte[])op.Data!) ?? throw new LayoutException("有一张照片打不开，不能排进 PDF。");
        var scale = Math.Min(op.W / picture.Width, op.H / picture.Height);
        var (width, height) = (picture.Width * scale, picture.Height * scale);
        canvas.DrawImage(picture, SKRect.Create(op.X + ((op.W - width) / 2), op.Y + ((op.H - height) / 2), width, height), new SKSamplingOptions(SKFilterMode.Linear));
    }

    private void Paint(in DrawOp op, Action<SKCanvas, DrawOp, SKPaint> draw, SKCanvas canvas)
    {
        if (op.Fill != Ink.None)
        {
            _fill.Color = op.Fill.Argb;
            draw(canvas, op, _fill);
        }

        if (op.Stroke != Ink.None)
        {
            draw(canvas, op, Stroke(op, dashed: false));
        }
    }

    private SKPaint Stroke(in DrawOp op, bool dashed)
    {
        _stroke.Color = op.Stroke.Argb;
        _stroke.StrokeWidth = op.Thickness;
        _stroke.PathEffect = dashed ? _dashes : null;
        return _stroke;
    }

    private SKFont Font(int font, float size)
    {
        if (!_fonts.TryGetValue((font, size), out var made))
        {
            var typeface = _typefaces[font] ??= Cut(font);
            made = new(typeface, size) { Subpixel = true, LinearMetrics = true, Hinting = SKFontHinting.None };
            _fonts.Add((font, size), made);
        }

        return made;
    }

    private SKTypeface Cut(int font)
    {
        using var data = SKData.CreateCopy(ledger.Fonts[font].Cut(ledger.Used(font)!));
        return SKTypeface.FromData(data) ?? throw FontMissingException.NotAFont(ledger.Fonts[font].Path);
    }
}
