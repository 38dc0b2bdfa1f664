using System.IO.Compression;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Common.Sheets;
using VillageTracker.TestKit;

namespace VillageTracker.UnitTests.Common.Sheets;

/// <summary>What is written comes back the same, and nothing in it runs.</summary>
public sealed class SheetWriterTests
{
    [Fact]
    public void What_is_written_is_read_back_the_same()
    {
        var row = Sample.Rows(Written(s => s.Row(["D03-001", "欧阳𠮷·<&>\"", "32090219900601003X", 3, new FloorArea(9_840), new DateOnly(2020, 3, 15), new Money(123_456)]))).Single();

        Assert.Equal(("D03-001", "欧阳𠮷·<&>\"", 3), (row.Text(Sample.Code), row.Text(Sample.Name), row.Count(Sample.Members)));
        Assert.Equal("32090219900601003X", row.IdNumber(Sample.IdNumber, new(2020, 10, 31)).Number!.Value);
        Assert.Equal((new FloorArea(9_840), new DateOnly(2020, 3, 15), new Money(123_456)), (row.FloorArea(Sample.Area), row.Date(Sample.On), row.Money(Sample.Paid)));
        Assert.True(row.IsSound);
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+8613812345678")]
    [InlineData("-5")]
    [InlineData("@SUM(A1)")]
    [InlineData("=HYPERLINK(\"x\")")]
    public void A_text_that_begins_like_a_formula_stays_a_text(string text)
    {
        var file = Written(s => s.Row(["D03-001", text, null, null, null, null, null]));

        Assert.Equal(text, Sample.Rows(file).Single().Text(Sample.Name));
        using var zip = new ZipArchive(new MemoryStream(file));
        using var sheet = new StreamReader(zip.GetEntry("xl/worksheets/sheet1.xml")!.Open());
        var xml = sheet.ReadToEnd();
        Assert.DoesNotContain("<f>", xml, StringComparison.Ordinal);
        Assert.Contains("<c r=\"B2\" s=\"7\" t=\"inlineStr\">", xml, StringComparison.Ordinal); // style 7 has quotePrefix
    }

    [Fact]
    public void A_long_text_and_characters_that_no_sheet_knows_do_not_break_the_file()
    {
        var row = Sample.Rows(Written(s => s.Row(["D03-001", "甲\u0001乙\uFFFF丙", null, null, null, null, null]))).Single();

        Assert.Equal("甲乙丙", row.Text(Sample.Name));
    }

    [Fact]
    public void The_template_has_the_headings_and_says_what_belongs_where()
    {
        using var file = new MemoryStream();
        TemplateSheet.Write(Sample.Table, file);

        Assert.Empty(Sample.Open(file.ToArray()).Rows());
        Assert.Equal(["样表", "填写说明"], SheetFile.Open(file.ToArray(), "x").Tabs().Select(t => t.Name));
    }

    [Fact]
    public void Faulty_rows_come_back_with_their_cells_what_is_wrong_and_their_old_place()
    {
        var source = Sample.Open(Workbooks.Of(["户号", "户主", "自己的列", "人数"], ["D03-001", "王小明", "备忘", "三个"]));
        using var file = new MemoryStream();
        using (var faulty = new FaultyRows(file, source.Header))
        {
            var row = source.Rows().Single();
            _ = row.Count(Sample.Members);
            faulty.Add(row);
        }

        var back = SheetFile.Open(file.ToArray(), "x").Tabs().SelectMany(t => t.Rows).ToList();
        Assert.Equal(["户号", "户主", "自己的列", "人数", "问题", "原行号"], back[0].Cells.Select(c => c.Text));
        Assert.Equal(["D03-001", "王小明", "备忘", "三个", "D2：“三个”不是数字。", "2"], back[1].Cells.Select(c => c.Text));
        Assert.DoesNotContain(Sample.Open(file.ToArray()).Notes, n => n.Contains("问题", StringComparison.Ordinal) && n.Contains("不认识", StringComparison.Ordinal));
    }

    private static byte[] Written(Action<SheetWriter> rows)
    {
        using var file = new MemoryStream();
        using (var sheet = new SheetWriter(file))
        {
            sheet.Begin("样表", Sample.Table.Columns);
            rows(sheet);
        }

        return file.ToArray();
    }
}
