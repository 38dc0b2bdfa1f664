using AngleSharp.Dom;
using Microsoft.AspNetCore.Razor.TagHelpers;
using VillageTracker.Web.Ui;
using Xunit;

namespace VillageTracker.UnitTests.Web.Ui;

public sealed class FieldTests
{
    private static async Task<IElement> Field<T>(T value, Action<FieldTagHelper>? change = null, params TagHelperAttribute[] attributes)
    {
        var field = new FieldTagHelper { For = TagHelperRun.Expression("Input.Thing", value), Label = "名称", ViewContext = TagHelperRun.View() };
        change?.Invoke(field);
        return await TagHelperRun.Html(field, "field", "", attributes);
    }

    [Fact]
    public async Task A_label_leads_to_its_control()
    {
        var html = await Field("L-08");
        Assert.Equal("Input_Thing", html.QuerySelector("label")!.GetAttribute("for"));
        Assert.Equal("L-08", html.QuerySelector("#Input_Thing")!.GetAttribute("value"));
        Assert.Equal("Input.Thing", html.QuerySelector("#Input_Thing")!.GetAttribute("name"));
    }

    [Fact]
    public async Task A_refused_answer_is_shown_as_typed_with_its_reason()
    {
        var html = await Field<decimal?>(null, f =>
        {
            f.Hint = "按证书填写";
            f.ViewContext.ViewData.ModelState.SetModelValue("Input.Thing", "零", "零");
            f.ViewContext.ViewData.ModelState.AddModelError("Input.Thing", "面积要大于 0");
        });
        var input = html.QuerySelector("input")!;
        Assert.Equal("零", input.GetAttribute("value"));
        Assert.Equal("true", input.GetAttribute("aria-invalid"));
        Assert.Equal("Input_Thing-hint Input_Thing-error", input.GetAttribute("aria-describedby"));
        Assert.Equal("面积要大于 0", html.QuerySelector("#Input_Thing-error")!.TextContent);
    }

    [Fact]
    public async Task A_day_is_sent_the_way_browsers_send_it()
    {
        var input = (await Field<DateOnly?>(new DateOnly(2020, 10, 31))).QuerySelector("input")!;
        Assert.Equal(("date", "2020-10-31"), (input.GetAttribute("type"), input.GetAttribute("value")));
    }

    [Fact]
    public async Task A_number_keeps_its_point_and_asks_for_the_digit_keyboard()
    {
        var input = (await Field(88.56m)).QuerySelector("input")!;
        Assert.Equal(("decimal", "88.56"), (input.GetAttribute("inputmode"), input.GetAttribute("value")));
    }

    [Fact]
    public async Task A_select_has_the_stored_choice_selected()
    {
        var html = await Field("b", f => f.Options = [new("a", "划拨"), new("b", "租赁")]);
        Assert.Equal(["", "a", "b"], html.QuerySelectorAll("option").Select(o => o.GetAttribute("value")));
        Assert.Equal("租赁", html.QuerySelector("option[selected]")!.TextContent);
    }

    [Fact]
    public async Task A_yes_or_no_is_a_checkbox()
    {
        var input = (await Field(true)).QuerySelector("input")!;
        Assert.Equal("checkbox", input.GetAttribute("type"));
        Assert.True(input.HasAttribute("checked"));
    }

    [Fact]
    public async Task A_password_is_never_sent_back()
    {
        var input = (await Field("secret", f => f.Type = "password")).QuerySelector("input")!;
        Assert.Null(input.GetAttribute("value"));
    }

    [Fact]
    public async Task Other_attributes_go_to_the_control()
    {
        var html = await Field("x", f => f.Required = true, new TagHelperAttribute("maxlength", "20"));
        Assert.Equal("20", html.QuerySelector("input")!.GetAttribute("maxlength"));
        Assert.True(html.QuerySelector("input")!.HasAttribute("required"));
        Assert.Equal("必填", html.QuerySelector(".required")!.TextContent);
    }

    [Fact]
    public async Task What_a_person_typed_cannot_become_markup()
    {
        var html = await Field("\"><script>alert(1)</script>");
        Assert.Empty(html.QuerySelectorAll("script"));
        Assert.Equal("\"><script>alert(1)</script>", html.QuerySelector("input")!.GetAttribute("value"));
    }

    [Fact]
    public async Task The_summary_leads_to_each_wrong_field_and_lists_the_rest()
    {
        var view = TagHelperRun.View();
        view.ViewData.ModelState.AddModelError("Input.Code", "编号 L-08 已经登记过");
        view.ViewData.ModelState.AddModelError("", "这块地刚被别人改过");
        var html = await TagHelperRun.Html(new ErrorSummaryTagHelper { ViewContext = view }, "error-summary");
        Assert.Equal("alert", html.QuerySelector(".error-summary")!.GetAttribute("role"));
        Assert.Equal("#Input_Code", html.QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal(["这块地刚被别人改过", "编号 L-08 已经登记过"], html.QuerySelectorAll("li").Select(li => li.TextContent));
    }

    [Fact]
    public async Task Nothing_wrong_means_no_summary() =>
        Assert.Equal("", (await TagHelperRun.Html(new ErrorSummaryTagHelper { ViewContext = TagHelperRun.View() }, "error-summary")).InnerHtml);
}
