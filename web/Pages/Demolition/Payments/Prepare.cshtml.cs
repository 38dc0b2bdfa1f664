using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.Payments;
using VillageTracker.Domain.Demolition.Payments.Queries;
using VillageTracker.Domain.Demolition.Payments.UseCases;
using VillageTracker.Domain.Demolition.Queries;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Demolition.Payments;

/// <summary>Draws up a batch: one area's households that are owed money, each with what it gets and where to.</summary>
public sealed class PrepareModel(
    SpecialAccountQuery accounts, AreaListQuery areas, PayableHouseholdsQuery payable, PrepareBatchHandler prepare) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "area")]
    public int? AreaId { get; set; }

    /// <summary>Overruns of the transition fee instead of what agreements hold.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Overrun { get; set; }

    [BindProperty]
    public PayoutKind Kind { get; set; } = PayoutKind.Compensation;

    [BindProperty]
    public List<LineInput> Lines { get; set; } = [];

    public static IReadOnlyList<Choice> Whats { get; } = [new("true", "超期过渡费")];

    public SpecialAccountView? Account { get; private set; }

    public AreaName? Area { get; private set; }

    public IReadOnlyList<Choice> AreaChoices { get; private set; } = [];

    public IReadOnlyList<PayableHousehold> Candidates { get; private set; } = [];

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var cancellation = HttpContext.RequestAborted;
        var known = await areas.RunAsync(cancellation);
        Account = await accounts.AllAsync(cancellation) is [var first, ..] ? first : null;
        AreaChoices = [.. known.Areas.Take(200).Select(a => new Choice(Show.Plain(a.Id), $"{a.Code} {a.Name}"))];
        Area = AreaId is { } id ? known.Find(id) : null;
        Candidates = Area is { } area ? Overrun ? await payable.OverrunAsync(area.Id, cancellation) : await payable.RunAsync(area.Id, cancellation) : [];
        if (context.HandlerMethod?.HttpMethod == "Post")
        {
            // The candidates may have changed meanwhile; what was typed stays with its household.
            var typed = Lines.ToLookup(l => l.HouseholdId);
            Lines = [.. Candidates.Select(c => typed[c.Id].FirstOrDefault() ?? Fresh(c)), .. Lines.Where(l => l.Chosen && Candidates.All(c => c.Id != l.HouseholdId))];
        }

        await next();
    }

    public void OnGet() => Lines = [.. Candidates.Select(Fresh)];

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid || Account is null)
        {
            return Page();
        }

        var id = await prepare.HandleAsync(new(Account.Id, Overrun ? PayoutKind.Overrun : Kind, [.. Lines.Where(l => l.Chosen).Select(Line)]), cancellation);
        TempData.Say("付款批次已交给复核，请另一位同事复核。");
        return RedirectToPage("Details", new { id });
    }

    private static LineInput Fresh(PayableHousehold household) =>
        new() { HouseholdId = household.Id, Amount = household.Money.Left.Yuan.ToString("0.00", CultureInfo.InvariantCulture) };

    private static PrepareBatch.Line Line(LineInput line) => new(line.HouseholdId,
        Money.TryParse(line.Amount, out var amount) ? amount : throw new RefusedException(new PayoutAmountMalformed(line.Amount ?? "")),
        line.Payee, null, line.BankAccount, line.Mandate);

    public sealed class LineInput
    {
        public int HouseholdId { get; set; }

        public bool Chosen { get; set; }

        public string? Amount { get; set; }

        [StringLength(PaymentLine.PayeeMaxLength, ErrorMessage = "收款人户名太长。")]
        public string? Payee { get; set; }

        [StringLength(40, ErrorMessage = "收款账号太长。")]
        public string? BankAccount { get; set; }

        [StringLength(PaymentLine.MandateMaxLength, ErrorMessage = "公证委托书编号不能超过 60 个字符。")]
        public string? Mandate { get; set; }
    }
}

/// <summary>Not an amount.</summary>
public sealed record PayoutAmountMalformed(string Text) : Refusal($"金额“{Text}”不对，请填写数字，最多两位小数，例如 581355.20。");
