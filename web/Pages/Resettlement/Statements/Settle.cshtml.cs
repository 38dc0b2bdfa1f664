using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Resettlement;
using VillageTracker.Domain.Resettlement.Calculation;
using VillageTracker.Domain.Resettlement.Queries;
using VillageTracker.Domain.Resettlement.Refunds.Queries;
using VillageTracker.Domain.Resettlement.UseCases;
using VillageTracker.Domain.Rules.Queries;
using VillageTracker.Web.Infrastructure;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Resettlement.Statements;

public sealed class SettleModel(StatementQuery statements, RefundListQuery refunds, RuleBookQuery rules, SettleStatementHandler settle, VillageClock clock) : PageModel
{
    [BindProperty]
    public string? Amount { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "请填写日期。")]
    public DateOnly? On { get; set; }

    [BindProperty]
    [StringLength(BankSlips.MaxLength, ErrorMessage = "银行回单号不能超过 40 个字符。")]
    public string? BankSlip { get; set; }

    [BindProperty]
    public int SeenVersion { get; set; }

    public StatementView Statement { get; private set; } = null!;

    public InstalmentTerms Terms { get; private set; } = InstalmentTerms.AtOnce;

    public bool IsEven => Statement.Direction == SettlementDirection.Even;

    public bool IsRefund => Statement.Direction == SettlementDirection.Refund;

    public string Act => ResettlementLooks.SettleAct(Statement.Direction);

    /// <summary>A refund order that is on its way already.</summary>
    public RefundOnWay? Refund { get; private set; }

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Statement = await statements.RunAsync(this.Id(), HttpContext.RequestAborted);
        Refund = IsRefund ? await refunds.OnItsWayAsync(Statement.Id, HttpContext.RequestAborted) : null;
        Terms = InstalmentTerms.Of(await rules.OnAsync(clock.Today, HttpContext.RequestAborted));
        await next();
    }

    public void OnGet() => (On, SeenVersion) = (clock.Today, Statement.Version);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var amount = Money.Zero;
        if (!IsEven && !Money.TryParse(Amount, out amount))
        {
            ModelState.AddModelError(nameof(Amount), "金额请填写数字，最多两位小数，例如 163525.25。");
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        await settle.HandleAsync(new(Statement.Id, SeenVersion, amount, On!.Value, BankSlip ?? ""), cancellation);
        TempData.Say(IsEven || amount == Statement.Balance ? $"结算单 {Statement.Number} 已结清。" : $"已收 {amount.InYuan()}，结算单 {Statement.Number} 还应交 {(Statement.Balance - amount).InYuan()}。");
        return Redirect($"/resettlement/statements/{Statement.Id}");
    }
}
