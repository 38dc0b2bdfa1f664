using System.ComponentModel.DataAnnotations;
using VillageTracker.Domain.Demolition;
using VillageTracker.Domain.Demolition.Compensation;
using VillageTracker.Domain.Demolition.Queries;
using VillageTracker.Domain.Demolition.UseCases;

namespace VillageTracker.Web.Pages.Demolition;

/// <summary>What the forms of an agreement ask, besides method and amounts.</summary>
public sealed class AgreementInput
{
    [StringLength(Household.AddressMaxLength)]
    public string? Address { get; set; }

    [StringLength(AgreementTerms.ShortMaxLength)]
    public string? Certificate { get; set; }

    [StringLength(AgreementTerms.ShortMaxLength)]
    public string? ApprovedUse { get; set; }

    [StringLength(AgreementTerms.ShortMaxLength)]
    public string? ActualUse { get; set; }

    [StringLength(AgreementTerms.ShortMaxLength)]
    public string? Structure { get; set; }

    [StringLength(AgreementTerms.LongMaxLength)]
    public string? Homes { get; set; }

    public DateOnly? PayBefore { get; set; }

    public DateOnly? MoveBefore { get; set; }

    [StringLength(AgreementTerms.ShortMaxLength)]
    public string? Payee { get; set; }

    [StringLength(AgreementTerms.ShortMaxLength)]
    public string? PayeeBank { get; set; }

    [StringLength(30)]
    public string? BankAccount { get; set; }

    /// <summary>A first proposal from the household and its policy.</summary>
    public static AgreementInput Of(SheetView sheet) => new()
    {
        Address = sheet.Household.Address, ApprovedUse = "住宅", ActualUse = "住宅", Payee = sheet.Household.HeadName,
        PayBefore = sheet.Input.SignOn.AddDays(sheet.Policy.Terms.PayWithinDays), MoveBefore = sheet.Input.SignOn.AddDays(sheet.Policy.Terms.MoveWithinDays),
    };

    public static AgreementInput Of(AgreementTerms terms) => new()
    {
        Address = terms.Address, Certificate = terms.Certificate, ApprovedUse = terms.ApprovedUse, ActualUse = terms.ActualUse, Structure = terms.Structure,
        Homes = terms.Homes, PayBefore = terms.PayBefore, MoveBefore = terms.MoveBefore, Payee = terms.Payee, PayeeBank = terms.PayeeBank,
    };

    public AgreementFields Fields() =>
        new(Address, Certificate, ApprovedUse, ActualUse, Structure, Homes, PayBefore, MoveBefore, Payee, PayeeBank, BankAccount);
}
