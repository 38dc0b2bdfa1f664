using System.Net;
using VillageTracker.Domain.Organisation;
using VillageTracker.Domain.Rules;
using VillageTracker.Domain.Rules.Queries;
using VillageTracker.IntegrationTests.Account;
using VillageTracker.TestKit;

namespace VillageTracker.IntegrationTests.Admin;

[Collection(SharedApp.Name)]
public sealed class RulePagesTests(VillageApp app)
{
    [Fact]
    public async Task A_successor_ends_the_present_rule_the_day_before_and_both_stay()
    {
        var code = await PlantAsync();
        var admin = await app.AsAsync(Role.Administrator);

        var answer = await admin.SubmitAsync($"/admin/rules/details/{code}", Edit("2850.5", "2021-01-01", "测试文件〔2020〕1 号"));

        Assert.Equal($"/admin/rules/details/{code}", answer.Path());
        var history = await app.WithAsync<RuleBookQuery, List<DatedRule>>(q => q.HistoryAsync(code, default));
        Assert.Equal([2850.5m, 2600m], history.Select(r => r.Value));
        Assert.Equal([null, new DateOnly(2020, 12, 31)], history.Select(r => r.ValidTo));
        Assert.Equal("元/平方米", history[0].Unit);
        Assert.Contains("2,850.5", (await admin.PageAsync($"/admin/rules/details/{code}")).TextOf(), StringComparison.Ordinal);
        Assert.Equal(2600m, (await app.WithAsync<RuleBookQuery, RuleBook>(q => q.OnAsync(new(2020, 12, 31), default))).Value(code));
        Assert.Equal(2850.5m, (await app.WithAsync<RuleBookQuery, RuleBook>(q => q.OnAsync(new(2021, 1, 1), default))).Value(code));
    }

    [Theory]
    [InlineData("2850", "2020-01-01", "文件", "必须在这之后")]
    [InlineData("-1", "2021-01-01", "文件", "不能为负")]
    [InlineData("0.1234567", "2021-01-01", "文件", "最多两位小数")]
    public async Task A_successor_that_breaks_a_rule_is_refused(string value, string from, string source, string sentence)
    {
        var code = await PlantAsync();
        var admin = await app.AsAsync(Role.Administrator);

        var answer = await admin.SubmitAsync($"/admin/rules/details/{code}", Edit(value, from, source));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(sentence, (await Visitor.HtmlAsync(answer)).TextOf(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_successor_without_a_source_is_sent_back()
    {
        var code = await PlantAsync();
        var admin = await app.AsAsync(Role.Administrator);

        var answer = await admin.SubmitAsync($"/admin/rules/details/{code}", Edit("2850", "2021-01-01", ""));

        Assert.Contains("请写明依据的文件", (await Visitor.HtmlAsync(answer)).TextOf(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_rule_is_not_found() =>
        Assert.Equal(HttpStatusCode.NotFound, (await (await app.AsAsync(Role.Administrator)).GetAsync("/admin/rules/details/No.Such")).StatusCode);

    private static Dictionary<string, string> Edit(string value, string from, string source) =>
        new() { ["Input.Value"] = value, ["Input.ValidFrom"] = from, ["Input.Source"] = source };

    private async Task<string> PlantAsync()
    {
        var code = $"Test.{Guid.NewGuid():N}";
        await app.InDbAsync(async db =>
        {
            db.Add(new DatedRule(code, "测试价", 2600, "元/平方米", new(2020, 1, 1), "测试", isDemonstration: true));
            await db.SaveChangesAsync();
        });
        return code;
    }
}
