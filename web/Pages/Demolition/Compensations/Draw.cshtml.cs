using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition;
using VillageTracker.Domain.Demolition.Compensation;
using VillageTracker.Domain.Demolition.Queries;
using VillageTracker.Domain.Demolition.UseCases;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Demolition.Compensations;

/// <summary>An agreement, or a supplement where one is in force, drawn up from the checked sheet.</summary>
public sealed class DrawModel(CompensationSheetQuery sheets, AgreementQuery agreements, StatementsOfHouseholdQuery statements, DrawAgreementHandler draw) : SheetPageModel(sheets)
{
    [BindProperty]
    public int SeenSheetVersion { get; set; }

    /// <summary>Fen that the form showed for money, so that nothing else is drawn up.</summary>
    [BindProperty]
    public long SeenMoney { get; set; }

    [BindProperty]
    public long SeenExchange { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "请选定补偿方式。")]
    public CompensationMethod? Method { get; set; }

    [BindProperty]
    [StringLength(CompensationAgreement.ReasonMaxLength, ErrorMessage = "变更原因不能超过 400 个字。")]
    public string? Cause { get; set; }

    [BindProperty]
    public AgreementInput Fields { get; set; } = new();

    /// <summary>Set when every home has its statement: what this supplement changes in the set-off is paid in money.</summary>
    public string? LastStatement { get; private set; }

    public bool IsSupplement => Sheet.InForceId is not null;

    public IEnumerable<Choice> Methods => new[] { CompensationMethod.Exchange, CompensationMethod.Money }
        .Select(m => new Choice(m.ToString(), $"{m.Label()}（{Show.Yuan(Sheet.Of(m).Total.Fen)}）"));

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        (SeenSheetVersion, SeenMoney, SeenExchange) = (Sheet.Version, Sheet.Money.Total.Fen, Sheet.Exchange.Total.Fen);
        if (Sheet.InForceId is { } inForce)
        {
            var latest = (await agreements.RunAsync(inForce, cancellation)).Agreement;
            (Method, Fields) = (latest.Method, AgreementInput.Of(latest.Terms));
            LastStatement = await statements.RunAsync(Sheet.Household.Id, cancellation) is { AllIssued: true, LastNumber: { } number } ? number : null;
        }
        else
        {
            Fields = AgreementInput.Of(Sheet);
        }
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var seen = new Money(Method == CompensationMethod.Money ? SeenMoney : SeenExchange);
        var id = await draw.HandleAsync(new(Sheet.Household.Id, SeenSheetVersion, Method!.Value, seen, Fields.Fields(), Cause), cancellation);
        TempData.Say("已拟定，核对无误后打印、签订。");
        return Redirect($"/demolition/agreements/details/{id}");
    }
}
