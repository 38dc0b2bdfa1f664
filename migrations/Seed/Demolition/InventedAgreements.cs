using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition;
using VillageTracker.Domain.Demolition.Compensation;

namespace VillageTracker.Migrations.Seed.Demolition;

/// <summary>What was found in each invented house, the sheet computed from it, and the agreement of who has signed.</summary>
internal static class InventedAgreements
{
    private const string Clerk = "演示·村工作人员";
    private const string Checker = "演示·村书记";

    public static CompensationInput InputOf(CompensationPolicy policy, FloorArea recognised, Money value, int members, int person, DateOnly signOn) => new(
        signOn, recognised, members,
        [ValuedHouse.Whole("住房", recognised, value)],
        [
            new(CompensationCode.Decoration, "装饰装修", 1, new Money(3_200_000 + (person * 137L % 24_000 * 100) + (recognised.HundredthsSqm * 150))),
            .. InventedInventory.Counted(person).Select(i => new FoundItem(CompensationCode.Attachment, i.Name, i.Quantity)),
            .. policy.Rates.Any(r => r.Code == CompensationCode.Crop) ? new FoundItem[] { new(CompensationCode.Crop, InventedInventory.Crop, InventedInventory.CropOf(person)) } : [],
            .. InventedBuildings.UnlawfulOf(person) is { } shed ? new FoundItem[] { new(CompensationCode.SelfDemolition, "违建自行拆除补助", shed.SquareMetres) } : [],
        ],
        person % 19 == 7 ? [new(CareGroup.Hardship, members)] : person % 23 == 4 ? [new(CareGroup.Disabled, 1)] : [],
        person % 29 == 6 ? TransitionMode.RentalHouse : TransitionMode.SelfArranged);

    /// <summary>The sheet of a household that is appraised at least; those that have not signed are partly unchecked.</summary>
    public static CompensationSheet SheetOf(Household household, CompensationPolicy policy, int person)
    {
        var signOn = household.SignedOn ?? InventedHouseholds.Today;
        var input = InputOf(policy, household.RecognisedArea!.Value, household.AppraisedValue!.Value, household.Members, person, signOn);
        var prepared = household.AppraisedOn!.Value;
        var sheet = CompensationSheet.Prepare(household, policy, input, Clerk, prepared, isDemonstration: true);
        if (household.SignedOn is not null || person % 2 == 0)
        {
            sheet.Check(Checker, prepared);
        }

        return sheet;
    }

    /// <summary>The agreement as the household signed it; the household itself has taken its step already.</summary>
    public static CompensationAgreement AgreementOf(
        Household household, DemolitionArea area, CompensationPolicy policy, CompensationSheet sheet, int person, string number, PersonalDataVault vault)
    {
        var signedOn = household.SignedOn!.Value;
        var result = CompensationCalculator.Calculate(policy, household.Method, InputJson.Read(sheet.Inputs));
        var account = PayeeAccount.Seal(vault, BankCardNumber.Parse($"62000000{person:00000000000}"));
        return CompensationAgreement.Record(household, sheet,
            new(number, result, TermsOf(household, area, policy, result, person), account, signedOn, Clerk, IsDemonstration: true));
    }

    private static AgreementTerms TermsOf(Household household, DemolitionArea area, CompensationPolicy policy, CompensationResult result, int person) => new()
    {
        PartyA = policy.Terms.PartyA,
        Agency = policy.Terms.Agency,
        HeadName = household.HeadName,
        HeadMasked = Masking.CitizenId(InventedPeople.IdNumber(person)),
        Address = household.Address ?? area.Name,
        Certificate = $"演示房权证字第{person + 10_001:000000}号",
        CertificateArea = household.CertificateArea,
        RecognisedArea = household.RecognisedArea!.Value,
        ApprovedUse = "住宅",
        ActualUse = person % 29 == 11 ? "住宅（底层自营）" : "住宅",
        Structure = person % 3 == 0 ? "砖木，一层，南北" : "砖混，二层，南北",
        EntitledArea = result.Entitled,
        EntitledWhy = household.Method == CompensationMethod.Exchange ? result.EntitledWhy : "",
        Homes = household.Method == CompensationMethod.Exchange
            ? $"富贵春花园（圩洋村），可安置面积{result.Entitled}㎡，套型和楼层以选房确认单为准，价格按三档" : "",
        Transition = person % 29 == 6 ? TransitionMode.RentalHouse : TransitionMode.SelfArranged,
        TransitionMonths = policy.Terms.Months(household.Method),
        TransitionRate = UnitPrice.FromYuan(8),
        PayBefore = household.SignedOn!.Value.AddDays(policy.Terms.PayWithinDays),
        MoveBefore = household.SignedOn!.Value.AddDays(policy.Terms.MoveWithinDays),
        LatePercentPerDay = policy.Terms.LatePercentPerDay,
        Payee = household.HeadName,
        PayeeBank = "演示银行亭湖支行",
    };
}
