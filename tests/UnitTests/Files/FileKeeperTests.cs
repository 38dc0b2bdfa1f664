using VillageTracker.Domain.Common;
using VillageTracker.Domain.Files;
using VillageTracker.Domain.Organisation;

namespace VillageTracker.UnitTests.Files;

public sealed class FileKeeperTests
{
    private static readonly FileSubject Subject = new("Safety", "Hazard", 7, 320902007203);
    private static readonly byte[] Pdf = "%PDF-1.7\n1 0 obj\n%%EOF\n"u8.ToArray();
    private readonly Store _store = new();

    [Fact]
    public async Task A_pdf_is_kept_as_it_is_under_its_hash()
    {
        var file = await TakeInAsync("C:\\扫描\\告知单.PDF", Pdf, FilePurpose.Document);
        Assert.Equal(("告知单.pdf", "application/pdf", (long)Pdf.Length), (file.Name, file.ContentType, file.Size));
        Assert.Equal(Pdf, _store.Kept[file.Sha256]);
    }

    [Fact]
    public async Task The_type_is_the_contents_and_not_the_names()
    {
        var refused = await RefusedAsync<FileKindNotAccepted>("照片.jpg", "MZ\u0090 not a photo"u8.ToArray(), FilePurpose.Before);
        Assert.Equal("照片.jpg", refused.Name);
    }

    [Fact]
    public async Task A_page_of_html_is_refused() =>
        await RefusedAsync<FileKindNotAccepted>("a.pdf", "<html><script>alert(1)</script>"u8.ToArray(), FilePurpose.Document);

    [Fact]
    public async Task An_empty_file_is_refused() => await RefusedAsync<FileMissing>("a.pdf", [], FilePurpose.Document);

    [Fact]
    public async Task More_than_twenty_megabytes_are_refused()
    {
        var large = new byte[FileKeeper.MostBytes + 1];
        Pdf.CopyTo(large, 0);
        await RefusedAsync<FileTooLarge>("a.pdf", large, FilePurpose.Document);
    }

    [Fact]
    public async Task A_pdf_that_was_cut_off_is_refused() => await RefusedAsync<PdfUnreadable>("a.pdf", Pdf[..12], FilePurpose.Document);

    [Fact]
    public async Task A_pdf_among_the_photos_is_refused() => await RefusedAsync<PhotoNeeded>("a.pdf", Pdf, FilePurpose.After);

    [Fact]
    public async Task A_heic_photo_is_refused_with_advice() =>
        await RefusedAsync<HeicNotAccepted>("IMG_1.HEIC", [0, 0, 0, 24, .. "ftypheic"u8], FilePurpose.Before);

    [Theory]
    [InlineData("../../etc/告知单.pdf", "告知单.pdf")]
    [InlineData("a\u202Efdp.exe", "afdp.pdf")]
    [InlineData("", "未命名.pdf")]
    [InlineData("..", "未命名.pdf")]
    [InlineData("整改\r\n前?.pdf", "整改前.pdf")]
    public async Task A_name_keeps_nothing_dangerous(string given, string kept) =>
        Assert.Equal(kept, (await TakeInAsync(given, Pdf, FilePurpose.Document)).Name);

    [Fact]
    public async Task A_very_long_name_is_cut_but_keeps_its_ending()
    {
        var file = await TakeInAsync(new string('长', 300) + ".pdf", Pdf, FilePurpose.Document);
        Assert.Equal(StoredFile.NameMaxLength, file.Name.Length);
        Assert.EndsWith("长.pdf", file.Name, StringComparison.Ordinal);
    }

    private async Task<T> RefusedAsync<T>(string name, byte[] bytes, FilePurpose purpose)
        where T : Refusal
    {
        var refused = await Assert.ThrowsAsync<RefusedException>(() => TakeInAsync(name, bytes, purpose));
        Assert.Empty(_store.Kept);
        return Assert.IsType<T>(refused.Refusal);
    }

    private Task<StoredFile> TakeInAsync(string name, byte[] bytes, FilePurpose purpose) =>
        new FileKeeper(_store, new NoPhotos(), new VillageClock(TimeProvider.System))
            .TakeInAsync(new(name, bytes), Subject, purpose, Actor.System, TestContext.Current.CancellationToken);

    private sealed class Store : IFileStore
    {
        public Dictionary<string, byte[]> Kept { get; } = [];

        public Task PutAsync(string sha256, ReadOnlyMemory<byte> content, CancellationToken cancellation)
        {
            Kept[sha256] = content.ToArray();
            return Task.CompletedTask;
        }

        public Stream Open(string sha256) => new MemoryStream(Kept[sha256]);
    }

    private sealed class NoPhotos : IPhotoCleaner
    {
        public FileContent Clean(IncomingFile photo) => throw new InvalidOperationException("No photo in these tests.");
    }
}
