using VillageTracker.Domain.Resettlement.Queries;
using VillageTracker.Reports.Documents.Statements;

namespace VillageTracker.UnitTests.Reports.Documents;

public sealed class StatementPaperTests
{
    private static readonly StatementPaperOptions Options = new("圩洋村村民委员会");

    [Fact]
    public void Every_line_total_and_working_stands_on_the_paper()
    {
        var statement = SampleStatements.Full;
        var lines = Read(statement);

        foreach (var line in statement.Lines)
        {
            Assert.Contains(lines, l => l.Contains(line.GroupWord + line.Label, StringComparison.Ordinal) && l.EndsWith(line.Amount.Abs.ToString(), StringComparison.Ordinal));
            Assert.Contains(line.Why, string.Concat(lines), StringComparison.Ordinal);
        }

        Assert.Contains(lines, l => l.StartsWith("应付合计", StringComparison.Ordinal) && l.EndsWith(statement.Debit.ToString(), StringComparison.Ordinal));
        Assert.Contains(lines, l => l.StartsWith("抵扣合计", StringComparison.Ordinal) && l.EndsWith(statement.Credit.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public void A_debt_a_refund_and_nothing_are_said_in_words_and_capitals_without_a_minus()
    {
        Assert.Contains("应交163,525.25元人民币壹拾陆万叁仟伍佰贰拾伍元贰角伍分", Read(SampleStatements.Payable));
        Assert.Contains("应退100,000.05元人民币壹拾万元零伍分", Read(SampleStatements.Refund));
        Assert.Contains("两清0.00元人民币零元整", Read(SampleStatements.Even));
    }

    [Fact]
    public void The_head_names_number_household_and_areas_and_masks_the_ID_number()
    {
        var text = string.Concat(Read(SampleStatements.Payable));

        Assert.Contains("编号FGC-2020-0001", text, StringComparison.Ordinal);
        Assert.Contains("王小明", text, StringComparison.Ordinal);
        Assert.Contains("320902********0013", text, StringComparison.Ordinal);
        Assert.Contains("实测面积95.35㎡", text, StringComparison.Ordinal);
        Assert.Contains("3幢1单元502室", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Rare_characters_of_a_name_appear()
    {
        var pdf = StatementPaper.Compose(SampleStatements.Payable with { HeadName = "䶮𬭎𠮷" }, Options);

        Assert.Empty(pdf.MissingCharacters);
        Assert.Contains("䶮𬭎𠮷", string.Concat(PdfText.Lines(pdf.Bytes)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_void_a_reprint_and_a_demonstration_are_marked()
    {
        var plain = string.Concat(Read(SampleStatements.Payable with { IsDemonstration = false }));
        var text = string.Concat(Read(SampleStatements.Payable with { VoidedOn = new(2020, 10, 1), VoidReason = "房号登记有误", ReprintCount = 2 }));

        Assert.Contains("作　废", text, StringComparison.Ordinal);
        Assert.Contains("2020-10-01房号登记有误", text, StringComparison.Ordinal);
        Assert.Contains("补打第2次", text, StringComparison.Ordinal);
        Assert.Contains("演示数据", text, StringComparison.Ordinal);
        Assert.DoesNotContain("作　废", plain, StringComparison.Ordinal);
        Assert.DoesNotContain("演示数据", plain, StringComparison.Ordinal);
        Assert.Contains("首次打印", plain, StringComparison.Ordinal);
    }

    [Fact]
    public void The_code_says_number_fingerprint_and_net()
    {
        Assert.Equal("FGC-2020-0001 3F2A9C0D1B7E6485 PAY 163525.25", StatementSignatures.CodeText(SampleStatements.Payable));
        Assert.Equal("FGC-2020-0001 3F2A9C0D1B7E6485 REFUND 100000.05", StatementSignatures.CodeText(SampleStatements.Refund));
    }

    [Fact]
    public void Any_number_of_lines_stays_on_one_page()
    {
        var full = SampleStatements.Full;
        for (var count = 1; count <= full.Lines.Count; count++)
        {
            var paid = full with
            {
                Lines = [.. full.Lines.Take(count)],
                Payments = [new(Domain.Resettlement.PaymentKind.Received, full.AmountDue, new(2020, 9, 20), "HD-20200920-000123", "李会计")],
            };
            Assert.Equal(1, StatementPaper.Compose(paid, Options).Pages);
        }
    }

    [Fact]
    public void The_same_statement_gives_the_same_bytes() =>
        Assert.Equal(StatementPaper.Compose(SampleStatements.Full, Options).Bytes, StatementPaper.Compose(SampleStatements.Full, Options).Bytes);

    [Fact]
    public void A_book_has_one_page_and_one_bookmark_for_each()
    {
        var book = new StatementBook(Options, new(2020, 10, 31));
        book.Add(SampleStatements.Payable);
        book.Add(SampleStatements.Refund with { Number = "FGC-2020-0002" });
        using var file = new MemoryStream();

        Assert.Equal(2, book.WriteTo(file).Pages);
        using var document = PdfText.Open(file.ToArray());
        Assert.True(document.TryGetBookmarks(out var bookmarks));
        Assert.Equal(["FGC-2020-0001 D03-017 3-1-502", "FGC-2020-0002 D03-017 1-1-101"], bookmarks.Roots.Select(node => node.Title));
    }

    private static IReadOnlyList<string> Read(StatementView statement, StatementPaperOptions? options = null) =>
        PdfText.Lines(StatementPaper.Compose(statement, options ?? Options).Bytes);
}
