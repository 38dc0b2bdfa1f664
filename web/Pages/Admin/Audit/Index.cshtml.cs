using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Audit.Queries;
using VillageTracker.Web.Infrastructure;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Admin.Audit;

[Requires("Audit.Read")]
public sealed class IndexModel(AuditListQuery entries, VerifyAuditChainQuery verify) : PageModel
{
    private static readonly TimeZoneInfo Village = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");

    [BindProperty(SupportsGet = true, Name = "area")]
    public string? Area { get; set; }

    [BindProperty(SupportsGet = true, Name = "account")]
    public int? AccountId { get; set; }

    [BindProperty(SupportsGet = true, Name = "type")]
    public string? SubjectType { get; set; }

    [BindProperty(SupportsGet = true, Name = "key")]
    public string? SubjectKey { get; set; }

    [BindProperty(SupportsGet = true, Name = "from")]
    public DateOnly? From { get; set; }

    [BindProperty(SupportsGet = true, Name = "to")]
    public DateOnly? To { get; set; }

    [BindProperty(SupportsGet = true, Name = "before")]
    public long? Before { get; set; }

    public AuditPage Found { get; private set; } = new([], null);

    public IReadOnlyList<Choice> Areas { get; private set; } = [];

    public IReadOnlyList<Choice> People { get; private set; } = [];

    public AuditVerdict? Verdict { get; private set; }

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var cancellation = HttpContext.RequestAborted;
        var (areas, people) = await entries.ChoicesAsync(cancellation);
        Areas = [.. areas.Select(a => new Choice(a, AuditWords.Area(a)))];
        People = [.. people.Select(p => new Choice(p.Id.ToString("D", null), $"{p.DisplayName}（{p.UserName}）"))];
        Found = await entries.RunAsync(
            new(Area, AccountId, SubjectType, SubjectKey, Utc(From), Utc(To?.AddDays(1)), Before), cancellation);
        await next();
    }

    public void OnGet()
    {
    }

    public async Task OnPostAsync(CancellationToken cancellation) => Verdict = await verify.RunAsync(cancellation);

    /// <summary>A moment as a clock in the village shows it.</summary>
    public static string Local(DateTime utc) =>
        TimeZoneInfo.ConvertTimeFromUtc(utc, Village).ToString("yyyy-MM-dd HH:mm:ss", System.Globalization.CultureInfo.InvariantCulture);

    private static DateTime? Utc(DateOnly? day) =>
        day is { } date ? TimeZoneInfo.ConvertTimeToUtc(date.ToDateTime(TimeOnly.MinValue), Village) : null;
}
