using System.Globalization;
using Microsoft.Playwright;
using VillageTracker.Domain.Resettlement.Draws;
using VillageTracker.TestKit;
using VillageTracker.Web.Pages.Draws;

namespace VillageTracker.BrowserTests;

/// <summary>A villager checks a draw on the own machine: the saved page opened from the disk, the network switched off.</summary>
public sealed class DrawVerifierTests(Chromium chromium)
{
    [Fact]
    public async Task The_saved_page_finds_a_good_file_right_and_a_tampered_one_wrong_at_its_line()
    {
        await using var person = await chromium.PersonAsync(phone: true);
        await person.DoAsync(async page =>
        {
            await person.OpenAsync("/draws/CQ-2020-0001");
            var download = await page.RunAndWaitForDownloadAsync(() => page.Locator("a[href$='/file']").ClickAsync());
            var text = await File.ReadAllTextAsync(await download.PathAsync());
            Assert.False(await person.ScrollsSidewaysAsync());
            Faults.None(await person.BarriersAsync());

            await OfflineAsync(page);
            await CheckAsync(page, text);
            Assert.Contains("核对无误", await VerdictAsync(page), StringComparison.Ordinal);
            Assert.Equal(7, await page.Locator("#steps li.right").CountAsync());
            Assert.False(await person.ScrollsSidewaysAsync());

            await CheckAsync(page, text.Replace("\"code\":\"D01-002\",\"name\"", "\"code\":\"D01-902\",\"name\"", StringComparison.Ordinal));
            Assert.Contains("不通过", await VerdictAsync(page), StringComparison.Ordinal);
            Assert.Contains("D01-902 的行校验码不对", await page.Locator("#steps").InnerTextAsync(), StringComparison.Ordinal);

            var cut = text[..text.IndexOf("\"code\":\"D01-004\"", StringComparison.Ordinal)];
            await CheckAsync(page, cut);
            Assert.Contains($"读到第 {cut.Split('\n').Length} 行读不下去", await VerdictAsync(page), StringComparison.Ordinal);
            Faults.None(person.Complaints);
        });
    }

    /// <summary>Whatever the program says of a file, the page says word for word.</summary>
    [Theory]
    [InlineData(DrawKind.OrderNumbers)]
    [InlineData(DrawKind.TwoRounds)]
    [InlineData(DrawKind.Homes)]
    [InlineData(DrawKind.BySigning)]
    public async Task Page_and_program_agree_on_every_change(DrawKind kind)
    {
        await using var person = await chromium.PersonAsync();
        await person.DoAsync(async page =>
        {
            await OfflineAsync(page);
            foreach (var text in Changed(FileOf(kind).ToJson()))
            {
                await CheckAsync(page, text);
                var said = string.Join('\n', DrawCheck.Of(text).Steps.SelectMany(s => s.Faults).Select(f => f.ToString()));
                var shown = string.Join('\n', await page.Locator("#steps li.wrong p:not(:first-child)").AllInnerTextsAsync());
                Assert.Equal(said, shown);
            }
        });
    }

    [Fact]
    public async Task A_hundred_thousand_households_take_less_than_five_seconds()
    {
        var list = new DrawList("CQ-2020-9999", DrawKind.OrderNumbers, "十万户", true, ["全部参加户"],
            Enumerable.Range(1, 100_000).Select(n => new DrawEntry(1, n.ToString("D03-000000", CultureInfo.InvariantCulture), "王**", "")), []);
        await using var person = await chromium.PersonAsync();
        await person.DoAsync(async page =>
        {
            await OfflineAsync(page);
            await CheckAsync(page, Of(list).ToJson());
            Assert.Contains("核对无误", await VerdictAsync(page), StringComparison.Ordinal);
            var seconds = decimal.Parse((await page.Locator("#draw").InnerTextAsync()).Split("用时 ")[1].Split(' ')[0], CultureInfo.InvariantCulture);
            Assert.InRange(seconds, 0m, 5m);
        });
    }

    private static IEnumerable<string> Changed(string text)
    {
        yield return text;
        foreach (var (before, after) in new (string, string)[]
        {
            ("VT-DRAW-1\"", "VT-DRAW-2\""), ("测试", "别的"), ("优先批", "关系批"), ("\"batch\":2,\"label\"", "\"batch\":3,\"label\""), ("欧阳*", "上官*"), ("\"batch\":1,\"code\"", "\"batch\":7,\"code\""),
            ("D03-003\",\"name", "D03-001\",\"name"), ("\"listHash\": \"", "\"listHash\": \"0"), ("\"commitment\": \"", "\"commitment\": \"0"), ("\"secret\": \"", "\"secret\": \"0"),
            ("\"digit\":7", "\"digit\":17"), ("\"seat\":11", "\"seat\":3"), ("\"seed\": \"", "\"seed\": \"0"), ("{\"number\":3,", "{\"number\":33,"), ("\"home\":\"1-1", "\"home\":\"1-9"),
        })
        {
            yield return text.Replace(before, after, StringComparison.Ordinal);
        }
    }

    private static DrawFile FileOf(DrawKind kind) => Of(new("CQ-2020-0007", kind, "测试抽签", false, ["优先批", "普通批"],
        Enumerable.Range(1, 9).Select(n => new DrawEntry(n % 4 == 1 ? 1 : 2, $"D03-00{n}", n == 4 ? "欧阳*" : "𠮷*", kind == DrawKind.BySigning ? $"2020-03-0{(n % 2) + 1}" : "")),
        kind.DealsHomes() ? Enumerable.Range(1, 11).Select(n => $"1-1-{n}01") : []));

    private static DrawFile Of(DrawList list)
    {
        var (secret, digits) = (DrawHash.Of("browser"), new DrawDigitValue[] { new(3, 7), new(11, 0) });
        var seed = DrawHash.Seed(list.Hash(), secret, digits);
        return DrawFile.Of(list, list.Hash(), DrawHash.Commitment(secret), secret, digits, seed, DrawAlgorithm.Run(list, seed));
    }

    private static async Task OfflineAsync(IPage page)
    {
        var path = Path.Combine(Path.GetTempPath(), $"draw-verifier-{Guid.NewGuid():N}.html");
        await File.WriteAllBytesAsync(path, DrawTools.Verifier());
        await page.Context.SetOfflineAsync(true);
        await page.GotoAsync(new Uri(path).AbsoluteUri);
        File.Delete(path);
    }

    private static async Task CheckAsync(IPage page, string text)
    {
        await page.Locator("#verdict").EvaluateAsync("e => e.textContent = ''");
        await page.SetInputFilesAsync("#file", new FilePayload { Name = "draw.json", MimeType = "application/json", Buffer = System.Text.Encoding.UTF8.GetBytes(text) });
        await page.WaitForFunctionAsync("() => document.getElementById('verdict').textContent !== ''", null, new() { Timeout = 30_000 });
    }

    private static Task<string> VerdictAsync(IPage page) => page.Locator("#verdict").InnerTextAsync();
}
