using System.Text;
using VillageTracker.Domain.Files;
using VillageTracker.Reports.Images;
using VillageTracker.TestKit;

namespace VillageTracker.UnitTests.Files;

public sealed class PhotoCleanerTests
{
    private static readonly PhotoCleaner Cleaner = new();

    [Fact]
    public void A_picture_is_written_anew_as_jpeg_of_the_same_size()
    {
        var clean = Clean(Photos.Png(40, 20));
        Assert.Equal(("image/jpeg", ".jpg"), (clean.ContentType, clean.Ending));
        Assert.Equal(FileKind.Jpeg, FileKinds.Of(clean.Bytes));
        Assert.Equal((40, 20), Photos.JpegSize(clean.Bytes));
    }

    [Fact]
    public void Nothing_that_the_camera_wrote_is_left()
    {
        var taken = Photos.WithExif(Clean(Photos.Png(40, 20)).Bytes);
        Assert.Contains(Photos.HiddenPlace, Encoding.Latin1.GetString(taken), StringComparison.Ordinal);
        var kept = Encoding.Latin1.GetString(Clean(taken).Bytes);
        Assert.DoesNotContain(Photos.HiddenPlace, kept, StringComparison.Ordinal);
        Assert.DoesNotContain("Exif", kept, StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_taken_sideways_is_turned_upright() =>
        Assert.Equal((20, 40), Photos.JpegSize(Clean(Photos.WithExif(Clean(Photos.Png(40, 20)).Bytes)).Bytes));

    [Theory]
    [InlineData(5120, 100, 2560, 50)]
    [InlineData(300, 6000, 128, 2560)]
    [InlineData(2560, 10, 2560, 10)]
    public void The_longer_side_is_at_most_2560_pixels(int width, int height, int keptWidth, int keptHeight) =>
        Assert.Equal((keptWidth, keptHeight), Photos.JpegSize(Clean(Photos.Png(width, height)).Bytes));

    [Fact]
    public void A_large_jpeg_is_shrunk_too()
    {
        var large = Clean(Photos.Png(2560, 2000)).Bytes;
        Assert.Equal((2560, 2000), Photos.JpegSize(Clean(large).Bytes));
    }

    [Fact]
    public void A_photo_that_breaks_off_is_refused()
    {
        var whole = Clean(Photos.Png(400, 400)).Bytes;
        Refused.With<PhotoUnreadable>(() => Clean(whole[..(whole.Length / 2)]));
    }

    [Fact]
    public void Rubbish_behind_a_photo_head_is_refused() =>
        Refused.With<PhotoUnreadable>(() => Clean([0xFF, 0xD8, 0xFF, .. "<script>alert(1)</script>"u8]));

    [Fact]
    public void A_small_file_that_claims_a_huge_picture_is_refused() =>
        Refused.With<PhotoTooManyPixels>(() => Clean(Photos.Png(60_000, 60_000, headOnly: true)));

    private static FileContent Clean(byte[] bytes) => Cleaner.Clean(new("照片.jpg", bytes));
}
