namespace VillageTracker.Reports.Layout.Blocks;

internal sealed class BigNumbersBlock : Block
{
    private const float Gap = 12;
    private readonly IReadOnlyList<BigNumber> _numbers;

    public BigNumbersBlock(IReadOnlyList<BigNumber> numbers)
    {
        _numbers = numbers;
        (SpaceBefore, SpaceAfter) = (4, 12);
    }

    public override float Foremost(Composer composer) => _numbers.Any(number => number.Remark.Length > 0) ? 70 : 56;

    public override void Place(Composer composer)
    {
        var width = (composer.Width - (_numbers.Count - 1) * Gap) / Math.Max(1, _numbers.Count);
        var height = Foremost(composer);
        for (var i = 0; i < _numbers.Count; i++)
        {
            PlaceOne(composer.Sheet, composer.Left + i * (width + Gap), composer.Y, width, height, _numbers[i]);
        }

        composer.Y += height;
    }

    private static void PlaceOne(Sheet sheet, float x, float y, float width, float height, BigNumber number)
    {
        sheet.Box(x, y, width, height, Palette.Zebra);
        sheet.Box(x, y, width, 2, number.Ink);
        var style = Styles.BigNumber.With(number.Ink);
        var unit = sheet.Measure(number.Unit, Styles.Label) + 3;
        var room = width - 20 - unit;
        var wanted = sheet.Measure(number.Value, style);
        style = wanted > room ? style with { Size = style.Size * room / wanted } : style;
        sheet.Text(x + 10, y + 29, number.Value, style);
        sheet.Text(x + 13 + sheet.Measure(number.Value, style), y + 29, number.Unit, Styles.Label);
        sheet.Text(x + 10, y + 45, number.Label, Styles.Label.With(Palette.Black));
        sheet.Text(x + 10, y + 59, number.Remark, Styles.Small);
    }
}

internal sealed class SignaturesBlock : Block
{
    private const float Gap = 24;
    private readonly IReadOnlyList<string> _roles;

    public SignaturesBlock(IReadOnlyList<string> roles)
    {
        _roles = roles;
        (SpaceBefore, SpaceAfter) = (14, 6);
    }

    public override float Foremost(Composer composer) => 62;

    public override void Place(Composer composer)
    {
        var width = (composer.Width - (_roles.Count - 1) * Gap) / Math.Max(1, _roles.Count);
        for (var i = 0; i < _roles.Count; i++)
        {
            var x = composer.Left + i * (width + Gap);
            var sheet = composer.Sheet;
            sheet.Text(x, composer.Y + 10, _roles[i], Styles.Label);
            sheet.Line(x, composer.Y + 38, x + width, composer.Y + 38, Palette.Grey, 0.5f);
            sheet.Text(x + width, composer.Y + 53, "年　　月　　日", Styles.Label, Align.Right);
        }

        composer.Y += 62;
    }
}

internal sealed class QrBlock : Block
{
    private readonly string _content;
    private readonly float _size;
    private readonly string _text;

    public QrBlock(string content, float size, string text)
    {
        (_content, _size, _text) = (content, size, text);
        (SpaceBefore, SpaceAfter) = (6, 6);
    }

    public override float Foremost(Composer composer) => Math.Max(_size, TextHeight(composer));

    public override void Place(Composer composer)
    {
        var height = Foremost(composer);
        composer.Sheet.Qr(composer.Left, composer.Y, _size, _content);
        var top = composer.Y + (height - TextHeight(composer)) / 2;
        composer.Sheet.TextBlock(composer.Left + _size + 10, top, composer.Width - _size - 10, _text, Styles.Small);
        composer.Y += height;
    }

    private float TextHeight(Composer composer) => composer.Sheet.MeasureBlock(composer.Width - _size - 10, _text, Styles.Small);
}

internal sealed class FigureBlock : Block
{
    private const float Gap = 18;
    private readonly IReadOnlyList<IFigure> _figures;
    private readonly float _height;
    private readonly string _caption;

    public FigureBlock(IReadOnlyList<IFigure> figures, float height, string caption)
    {
        (_figures, _height, _caption) = (figures, height, caption);
        (SpaceBefore, SpaceAfter) = (4, 12);
    }

    public override float Foremost(Composer composer) => _height + (_caption.Length == 0 ? 0 : 18);

    public override void Place(Composer composer)
    {
        var width = (composer.Width - (_figures.Count - 1) * Gap) / Math.Max(1, _figures.Count);
        for (var i = 0; i < _figures.Count; i++)
        {
            _figures[i].Draw(composer.Sheet, composer.Left + i * (width + Gap), composer.Y, width, _height);
        }

        composer.Sheet.Text(composer.Left + composer.Width / 2, composer.Y + _height + 13, _caption, Styles.Small, Align.Centre);
        composer.Y += Foremost(composer);
    }
}
