using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.Notices;
using VillageTracker.Domain.Resettlement.Publications.Queries;
using VillageTracker.Domain.Resettlement.Publications.UseCases;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Resettlement.Notices;

public sealed class CreateModel(HousingNoticeListQuery notices, PostHousingNoticeHandler post, VillageClock clock) : PageModel
{
    [BindProperty, Required(ErrorMessage = "请选择种类。")]
    public NoticeType? Type { get; set; }

    [BindProperty, Required(ErrorMessage = "请选择小区。")]
    public int? EstateId { get; set; }

    [BindProperty, StringLength(PublicNotice.TitleMaxLength, ErrorMessage = "标题最多 80 字。")]
    public string? Title { get; set; }

    [BindProperty, Required(ErrorMessage = "请填写发布机关。"), StringLength(PublicNotice.NameMaxLength, ErrorMessage = "发布机关最多 60 字。")]
    public string IssuingBody { get; set; } = "";

    [BindProperty, Required(ErrorMessage = "请填写张贴日期。")]
    public DateOnly? PostedOn { get; set; }

    [BindProperty]
    public DateOnly? LastDay { get; set; }

    [BindProperty, StringLength(PublicNotice.BodyMaxLength, ErrorMessage = "说明最多 4000 字。")]
    public string? Body { get; set; }

    [BindProperty, Required(ErrorMessage = "请写明向谁提意见。"), StringLength(PublicNotice.ChannelMaxLength, ErrorMessage = "最多 200 字。")]
    public string ObjectTo { get; set; } = "";

    [BindProperty, Required(ErrorMessage = "请写明怎么提意见。"), StringLength(PublicNotice.ChannelMaxLength, ErrorMessage = "最多 200 字。")]
    public string ObjectHow { get; set; } = "";

    [BindProperty, StringLength(PublicNotice.ChannelMaxLength, ErrorMessage = "最多 200 字。")]
    public string? Bring { get; set; }

    public IReadOnlyList<Choice> Estates { get; private set; } = [];

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Estates = [.. (await notices.EstatesAsync(HttpContext.RequestAborted)).Select(e => new Choice(Show.Plain(e.Id), e.Name))];
        await next();
    }

    public void OnGet() => (IssuingBody, PostedOn, ObjectTo, ObjectHow, Bring, EstateId) = ("圩洋村村民委员会", clock.Today, "圩洋村便民服务中心，或者新洋街道征收办",
        "当面、书面，或者扫码在网上提", "户主身份证和选房确认单", Estates is [var only] ? int.Parse(only.Value, System.Globalization.CultureInfo.InvariantCulture) : null);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var id = await post.HandleAsync(new(EstateId!.Value, Type!.Value, Title, IssuingBody, PostedOn!.Value, LastDay, ObjectTo, ObjectHow, Bring, Body), cancellation);
        TempData.Say("已生成公示，可以打印张贴。");
        return Redirect($"/demolition/notices/details/{id}");
    }
}
