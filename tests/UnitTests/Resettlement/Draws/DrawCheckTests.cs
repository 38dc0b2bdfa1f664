using VillageTracker.Domain.Resettlement.Draws;
using VillageTracker.TestKit;

namespace VillageTracker.UnitTests.Resettlement.Draws;

/// <summary>A tampered draw file: each field, and where it was.</summary>
public sealed class DrawCheckTests
{
    [Theory]
    [InlineData(DrawKind.OrderNumbers)]
    [InlineData(DrawKind.TwoRounds)]
    [InlineData(DrawKind.Homes)]
    [InlineData(DrawKind.BySigning)]
    public void A_file_as_it_was_published_is_right(DrawKind kind)
    {
        var verdict = DrawCheck.Of(Lists.File(kind).ToJson());

        Faults.None(verdict.Steps.SelectMany(s => s.Faults).Select(f => f.ToString()));
        Assert.True(verdict.IsRight);
        Assert.Equal(7, verdict.Steps.Count);
    }

    [Theory]
    [InlineData("\"version\": \"VT-DRAW-1\"", "\"version\": \"VT-DRAW-2\"", "版本和格式", "只认 VT-DRAW-1", 2)]
    [InlineData("\"number\": \"CQ-2020-0007\"", "\"number\": \"CQ-2020-0006\"", "名单校验值", "名单里有内容被改过", 37)]
    [InlineData("\"kind\": \"Homes\"", "\"kind\": \"Magic\"", "版本和格式", "不认识的抽签方式", 4)]
    [InlineData("\"kind\": \"Homes\"", "\"kind\": \"OrderNumbers\"", "名单校验值", "名单里有内容被改过", 37)]
    [InlineData("测试抽签", "别的抽签", "名单校验值", "名单里有内容被改过", 37)]
    [InlineData("\"demonstration\": false", "\"demonstration\": true", "名单校验值", "名单里有内容被改过", 37)]
    [InlineData("优先批", "关系批", "名单校验值", "名单里有内容被改过", 37)]
    [InlineData("{\"batch\":2,\"label\"", "{\"batch\":3,\"label\"", "名单逐行", "批号应为 2", 9)]
    [InlineData("\"code\":\"D03-004\",\"name\"", "\"code\":\"D03-044\",\"name\"", "名单逐行", "D03-044 的行校验码不对", 12)]
    [InlineData("欧阳*", "上官*", "名单逐行", "D03-009 的行校验码不对", 13)]
    [InlineData("{\"batch\":2,\"code\":\"D03-001\"", "{\"batch\":1,\"code\":\"D03-001\"", "名单逐行", "D03-001 的行校验码不对", 14)]
    [InlineData("\"code\":\"1-1-101\",\"check\"", "\"code\":\"9-9-901\",\"check\"", "名单逐行", "房号 9-9-901 的行校验码不对", 24)]
    [InlineData("\"listHash\": \"da0d", "\"listHash\": \"da0e", "名单校验值", "名单里有内容被改过", 37)]
    [InlineData("\"commitment\": \"80f3", "\"commitment\": \"80f4", "承诺值", "密钥或承诺值被改过", 38)]
    [InlineData("\"secret\": \"89dd", "\"secret\": \"89de", "承诺值", "密钥或承诺值被改过", 38)]
    [InlineData("{\"seat\":11,\"digit\":0}", "{\"seat\":11,\"digit\":1}", "种子", "现场数字被改过", 45)]
    [InlineData("{\"seat\":11,\"digit\":0}", "{\"seat\":3,\"digit\":0}", "现场数字", "3 号代表报了两次", 42)]
    [InlineData("{\"seat\":11,\"digit\":0}", "{\"seat\":11,\"digit\":10}", "现场数字", "不是 0 至 9", 42)]
    [InlineData("\"seed\": \"40c8", "\"seed\": \"40c9", "种子", "重新计算是 40c8", 45)]
    [InlineData("{\"number\":3,\"turn\":0,\"code\":\"D03-002\"", "{\"number\":3,\"turn\":0,\"code\":\"D03-001\"", "结果", "D03-001 出现两次", 50)]
    [InlineData("{\"number\":3,\"turn\":0,\"code\":\"D03-002\"", "{\"number\":3,\"turn\":0,\"code\":\"D03-001\"", "结果", "D03-002 在结果里没有", null)]
    [InlineData("{\"number\":3,\"turn\":0,\"code\":\"D03-002\"", "{\"number\":3,\"turn\":0,\"code\":\"D03-999\"", "结果", "D03-999 不在名单上", 49)]
    [InlineData("{\"number\":3,\"turn\":0,\"code\":\"D03-002\"", "{\"number\":4,\"turn\":0,\"code\":\"D03-002\"", "结果", "第一处不符：第 3 号应是 D03-002", 49)]
    [InlineData("\"code\":\"D03-002\",\"home\":\"1-2-202\"", "\"code\":\"D03-002\",\"home\":\"1-2-301\"", "结果", "第一处不符：第 3 号应是 D03-002（1-2-202）", 49)]
    public void A_change_is_found_and_named(string before, string after, string step, string words, int? line)
    {
        var text = Lists.File(DrawKind.Homes).ToJson();
        Assert.Contains(before, text, StringComparison.Ordinal);

        var verdict = DrawCheck.Of(text.Replace(before, after, StringComparison.Ordinal));

        Assert.False(verdict.IsRight);
        var faults = verdict.Steps.Where(s => s.Name == step).SelectMany(s => s.Faults).ToList();
        Assert.Contains(faults, f => f.Words.Contains(words, StringComparison.Ordinal) && (line is null || f.Line == line));
    }

    [Fact]
    public void Two_places_swapped_with_everything_else_right_is_found_at_the_first()
    {
        var file = Lists.File(DrawKind.OrderNumbers);
        var swapped = file.Result.ToList();
        (swapped[4], swapped[7]) = (swapped[4] with { Code = swapped[7].Code }, swapped[7] with { Code = swapped[4].Code });

        var fault = Assert.Single(DrawCheck.Of(file with { Result = swapped }).Steps.SelectMany(s => s.Faults));

        Assert.Contains("第一处不符：第 5 号应是 D03-008，文件写的是 第 5 号 D03-001", fault.Words, StringComparison.Ordinal);
    }

    [Fact]
    public void Even_who_computes_all_line_checks_anew_cant_keep_the_list_hash()
    {
        var list = Lists.Of(DrawKind.OrderNumbers);
        DrawList another = new(list.Number, list.Kind, list.Title, false, list.Batches, list.Entrants.Select(e => e.Code == "D03-004" ? e with { Code = "D03-044" } : e), []);
        var honest = Lists.File(DrawKind.OrderNumbers);

        var verdict = DrawCheck.Of(Lists.File(another) with { ListHash = honest.ListHash, Seed = honest.Seed });

        Assert.Contains("名单校验值", verdict.Steps.Where(s => !s.IsRight).Select(s => s.Name));
        Assert.NotEqual(honest.ListHash, another.Hash());
    }

    [Fact]
    public void The_list_before_the_draw_is_sound_but_no_result()
    {
        var list = Lists.Of(DrawKind.OrderNumbers);

        var verdict = DrawCheck.Of(DrawFile.Of(list, list.Hash(), Lists.Commitment, "", [], "", []).ToJson());

        Assert.True(verdict.IsSound);
        Assert.False(verdict.HasResult || verdict.IsRight);
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("[1,2", 1)]
    [InlineData("{\n\"version\": \"VT-DRAW-1\"\n}", 3)]
    public void What_is_no_draw_file_is_refused_with_the_line(string text, int line) =>
        Assert.Equal(line, Refused.With<DrawFileUnreadable>(() => DrawCheck.Of(text)).Line);

    [Fact]
    public void A_file_comes_back_as_it_went()
    {
        var text = Lists.File(DrawKind.TwoRounds).ToJson();

        Assert.Equal(text, DrawFile.Parse(text).ToJson());
        Assert.DoesNotContain('\r', text);
    }
}
