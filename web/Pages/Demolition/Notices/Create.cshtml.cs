using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.Notices;
using VillageTracker.Domain.Demolition.Notices.Queries;
using VillageTracker.Domain.Demolition.Notices.UseCases;
using VillageTracker.Domain.Demolition.Queries;
using VillageTracker.Web.Infrastructure;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Demolition.Notices;

public sealed class CreateModel(AreaDetailsQuery areas, NoticeListQuery notices, PostNoticeHandler post, VillageClock clock) : PageModel
{
    [BindProperty, Required(ErrorMessage = "请选择种类。")]
    public NoticeType? Type { get; set; }

    [BindProperty, StringLength(PublicNotice.TitleMaxLength, ErrorMessage = "标题最多 80 字。")]
    public string? Title { get; set; }

    [BindProperty, Required(ErrorMessage = "请填写发布机关。"), StringLength(PublicNotice.NameMaxLength, ErrorMessage = "发布机关最多 60 字。")]
    public string IssuingBody { get; set; } = "";

    [BindProperty, Required(ErrorMessage = "请填写张贴日期。")]
    public DateOnly? PostedOn { get; set; }

    [BindProperty]
    public DateOnly? LastDay { get; set; }

    [BindProperty, StringLength(PublicNotice.BodyMaxLength, ErrorMessage = "内容最多 4000 字。")]
    public string? Body { get; set; }

    [BindProperty, Required(ErrorMessage = "请写明向谁提意见。"), StringLength(PublicNotice.ChannelMaxLength, ErrorMessage = "最多 200 字。")]
    public string ObjectTo { get; set; } = "";

    [BindProperty, Required(ErrorMessage = "请写明怎么提意见。"), StringLength(PublicNotice.ChannelMaxLength, ErrorMessage = "最多 200 字。")]
    public string ObjectHow { get; set; } = "";

    [BindProperty, StringLength(PublicNotice.ChannelMaxLength, ErrorMessage = "最多 200 字。")]
    public string? Bring { get; set; }

    [BindProperty]
    public int? ReplacesId { get; set; }

    [BindProperty, StringLength(200, ErrorMessage = "更换原因最多 200 字。")]
    public string? ReplaceReason { get; set; }

    public AreaDetails Area { get; private set; } = null!;

    /// <summary>Notices of this area that hang.</summary>
    public IReadOnlyList<Choice> Replaceable { get; private set; } = [];

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Area = await areas.RunAsync(this.Id(), HttpContext.RequestAborted);
        Replaceable = [.. (await notices.RunAsync(Area.Id, null, 1, HttpContext.RequestAborted)).Rows.Where(n => n.WithdrawnOn is null)
            .Select(n => new Choice(n.Id.ToString(CultureInfo.InvariantCulture), $"{n.Number} {n.Title}"))];
        await next();
    }

    public void OnGet() => (IssuingBody, PostedOn, ObjectTo, ObjectHow, Bring) = ("亭湖区人民政府", clock.Today, "新洋街道征收办（可由圩洋村便民服务中心转交）",
        "当面、书面，或者扫码在网上提", "户主身份证；涉及面积的带房产证、土地证或翻建批文");

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var id = await post.HandleAsync(new(Area.Id, Type!.Value, Title, IssuingBody, PostedOn!.Value, LastDay, ObjectTo, ObjectHow, Bring, Body, ReplacesId, ReplaceReason), cancellation);
        TempData.Say("已生成公示，可以打印张贴。");
        return RedirectToPage("Details", new { id });
    }
}
