using SkiaSharp;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Files;

namespace VillageTracker.Reports.Images;

/// <summary>Decodes a photo, turns it upright, shrinks it and writes the pixels anew as JPEG: no EXIF, no GPS, nothing hidden behind the picture.</summary>
public sealed class PhotoCleaner : IPhotoCleaner
{
    /// <summary>The longer side of a kept photo.</summary>
    public const int LongestSide = 2560;

    /// <summary>More than any telephone makes; a small file can claim a picture that fills the memory.</summary>
    private const long MostPixels = 120_000_000;
    private const int Quality = 85;

    public FileContent Clean(IncomingFile photo)
    {
        using var data = SKData.CreateCopy(photo.Bytes);
        using var codec = SKCodec.Create(data) ?? throw new RefusedException(new PhotoUnreadable(photo.Name));
        if ((long)codec.Info.Width * codec.Info.Height > MostPixels)
        {
            throw new RefusedException(new PhotoTooManyPixels(photo.Name, codec.Info.Width, codec.Info.Height));
        }

        using var decoded = Decode(codec) ?? throw new RefusedException(new PhotoUnreadable(photo.Name));
        using var upright = Draw(decoded, codec.EncodedOrigin);
        using var encoded = upright.Encode(SKEncodedImageFormat.Jpeg, Quality);
        return new(encoded.ToArray(), "image/jpeg", ".jpg");
    }

    /// <summary>Decodes no larger than needed where the format allows it; a picture that breaks off half-way is refused.</summary>
    private static SKBitmap? Decode(SKCodec codec)
    {
        var scale = Math.Min(1f, (float)LongestSide / Math.Max(codec.Info.Width, codec.Info.Height));
        var size = scale < 1 ? AtLeast(codec, scale) : codec.Info.Size;
        var bitmap = new SKBitmap(new SKImageInfo(size.Width, size.Height, SKColorType.Rgba8888, SKAlphaType.Premul, SKColorSpace.CreateSrgb()));
        if (codec.GetPixels(bitmap.Info, bitmap.GetPixels()) == SKCodecResult.Success)
        {
            return bitmap;
        }

        bitmap.Dispose();
        return null;
    }

    /// <summary>The codec rounds as it likes; take the next larger size it offers, so that the drawing only ever shrinks.</summary>
    private static SKSizeI AtLeast(SKCodec codec, float scale)
    {
        for (var wanted = scale; wanted < 1; wanted += 0.125f)
        {
            var offered = codec.GetScaledDimensions(wanted);
            if (Math.Max(offered.Width, offered.Height) >= LongestSide)
            {
                return offered;
            }
        }

        return codec.Info.Size;
    }

    private static SKImage Draw(SKBitmap source, SKEncodedOrigin origin)
    {
        var turned = origin >= SKEncodedOrigin.LeftTop;
        var (width, height) = turned ? (source.Height, source.Width) : (source.Width, source.Height);
        var scale = Math.Min(1f, (float)LongestSide / Math.Max(width, height));
        var target = new SKImageInfo(Math.Max(1, (int)MathF.Round(width * scale)), Math.Max(1, (int)MathF.Round(height * scale)),
            SKColorType.Rgba8888, SKAlphaType.Opaque, SKColorSpace.CreateSrgb());
        using var surface = SKSurface.Create(target);
        surface.Canvas.Clear(SKColors.White);
        surface.Canvas.Scale((float)target.Width / width, (float)target.Height / height);
        surface.Canvas.Concat(Upright(origin, width, height));
        using var image = SKImage.FromBitmap(source);
        surface.Canvas.DrawImage(image, 0, 0, new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear));
        return surface.Snapshot();
    }

    /// <summary>Brings the picture as stored into the picture as seen; width and height are those of the picture as seen.</summary>
    private static SKMatrix Upright(SKEncodedOrigin origin, int width, int height) => origin switch
    {
        SKEncodedOrigin.TopRight => new(-1, 0, width, 0, 1, 0, 0, 0, 1),
        SKEncodedOrigin.BottomRight => new(-1, 0, width, 0, -1, height, 0, 0, 1),
        SKEncodedOrigin.BottomLeft => new(1, 0, 0, 0, -1, height, 0, 0, 1),
        SKEncodedOrigin.LeftTop => new(0, 1, 0, 1, 0, 0, 0, 0, 1),
        SKEncodedOrigin.RightTop => new(0, -1, width, 1, 0, 0, 0, 0, 1),
        SKEncodedOrigin.RightBottom => new(0, -1, width, -1, 0, height, 0, 0, 1),
        SKEncodedOrigin.LeftBottom => new(0, 1, 0, -1, 0, height, 0, 0, 1),
        _ => SKMatrix.Identity,
    };
}
