using VillageTracker.Reports.Layout;
using VillageTracker.Reports.Layout.Fonts;
using Xunit;

namespace VillageTracker.UnitTests.Reports;

public sealed class FontTests
{
    [Theory]
    [InlineData("䶮")]
    [InlineData("𬭎")]
    [InlineData("𠮷")]
    [InlineData("㛃")]
    [InlineData("喆")]
    [InlineData("圩")]
    [InlineData("买买提·艾合买提")]
    public void Rare_characters_of_names_are_shown_and_found(string name)
    {
        var pdf = PdfText.Compose(flow => flow.Paragraph("户主" + name + "已签约").Paragraph(name, Styles.Title));
        Assert.Empty(pdf.MissingCharacters);
        Assert.Contains("户主" + name + "已签约", PdfText.Pages(pdf.Bytes)[0], StringComparison.Ordinal);
        Assert.Contains(PdfText.Lines(pdf.Bytes), line => line == name);
    }

    [Fact]
    public void A_character_that_no_font_has_is_reported_and_boxed_with_its_code()
    {
        var pdf = PdfText.Compose(flow => flow.Paragraph("户主\U0002A6A5某，户主\U0002A6A5某，\U000F0000"));
        Assert.Equal(["\U0002A6A5", "\U000F0000"], pdf.MissingCharacters);
        Assert.Contains("2A6A5", PdfText.Pages(pdf.Bytes)[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Everyday_characters_are_not_read_back_as_radicals()
    {
        const string Everyday = "土用示二面大小山水火人口女子儿八十";
        var pdf = PdfText.Compose(flow => flow.Paragraph(Everyday));
        Assert.Contains(Everyday, PdfText.Pages(pdf.Bytes)[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Half_a_surrogate_pair_does_no_harm()
    {
        var pdf = PdfText.Compose(flow => flow.Paragraph("前\uD842后"));
        Assert.Contains("后", PdfText.Pages(pdf.Bytes)[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Fonts_are_embedded_cut_to_the_characters_in_use()
    {
        var pdf = PdfText.Compose(flow => flow.Heading(1, "标题").Paragraph("正文𠮷"));
        Assert.InRange(pdf.Bytes.Length, 5_000, 40_000);
    }

    [Fact]
    public void A_missing_font_file_is_named_in_one_sentence()
    {
        var empty = Directory.CreateTempSubdirectory();
        try
        {
            var refused = Assert.Throws<FontMissingException>(() => FontSet.Load(empty.FullName));
            Assert.Contains("缺少打印用的字体文件“NotoSansSC_400Regular.ttf”", refused.Message, StringComparison.Ordinal);
        }
        finally
        {
            empty.Delete(recursive: true);
        }
    }

    [Fact]
    public void A_file_that_is_no_font_is_named_in_one_sentence()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            foreach (var name in new[] { "NotoSansSC_400Regular.ttf", "NotoSansSC_700Bold.ttf", "NotoSansHK_400Regular.ttf", "NotoSansJP_400Regular.ttf" })
            {
                File.WriteAllText(Path.Combine(folder.FullName, name), "not a font");
            }

            var refused = Assert.Throws<FontMissingException>(() => PdfDocument.Compose(PdfText.Info, flow => flow.Paragraph("正文"), FontSet.Load(folder.FullName)));
            Assert.Contains("已损坏或不是字体文件", refused.Message, StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
