using System.Globalization;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.HouseholdFiles;

namespace VillageTracker.Domain.Demolition.Compensation;

/// <summary>What a household's file (户档案) says of what it is compensated for.</summary>
/// <param name="Recognised">认定面积.</param>
/// <param name="Appraised">房屋评估价.</param>
/// <param name="Appraisal">The report, building by building; empty where there is none.</param>
public sealed record FileOfCompensation(
    FloorArea? Recognised, Money? Appraised, IReadOnlyList<HouseholdBuilding> Buildings, IReadOnlyList<HouseholdAsset> Assets, IReadOnlyList<AppraisalLineFacts> Appraisal);

/// <summary>One thing of which file and sheet say different amounts.</summary>
/// <param name="InFile">Null where the file has nothing of it.</param>
/// <param name="InSheet">Null where the sheet has nothing of it.</param>
public sealed record SheetDifference(string Item, string Unit, decimal? InFile, decimal? InSheet)
{
    /// <summary>"砖围墙：户档案 14 米，测算单 18 米。".</summary>
    public string Sentence => $"{Item}：户档案{Said(InFile)}，测算单{Said(InSheet)}。";

    private string Said(decimal? value) => value is { } amount ? $" {amount.ToString("#,0.##", CultureInfo.InvariantCulture)} {Unit}" : "没有";
}

/// <summary>The sheet as the household's file would have it (按户档案填写), and in what it differs from the sheet as it stands.</summary>
/// <param name="Input">The sheet with the file's areas and quantities; what only the appraiser or the office knows is left as it is.</param>
/// <param name="NotTaken">What the file has and the sheet can't take over, each with its reason.</param>
public sealed record FileProposal(CompensationInput Input, IReadOnlyList<SheetDifference> Differences, IReadOnlyList<string> NotTaken)
{
    public bool Agrees => Differences.Count == 0;

    /// <summary>A mark of what would be filled in: another mark means that the file has changed since it was looked at.</summary>
    public string Mark => Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(InputJson.Write(Input))))[..16];

    /// <summary>Compares and proposes; nothing is changed.</summary>
    /// <exception cref="RefusedException">Not surveyed or not appraised.</exception>
    public static FileProposal Of(CompensationPolicy policy, CompensationInput sheet, FileOfCompensation file)
    {
        var known = sheet.AsKnownNow(file.Recognised, file.Appraised);
        var priced = file.Appraisal.Select(l => ValuedHouse.Priced(l.Name ?? "房屋", l.Area, l.UnitPrice)).ToList();
        var houses = priced.Count > 0 && priced.Select(h => h.Value).Sum() == file.Appraised ? priced : known.Houses;
        var inventory = new Inventory(policy, file);
        List<SheetDifference> differences = [];
        Compare(differences, "认定面积", "㎡", known.Area.SquareMetres, sheet.Area.SquareMetres);
        Compare(differences, "房屋评估价", "元", file.Appraised!.Value.Yuan, sheet.HouseValue.Yuan);
        foreach (var rate in policy.Rates.OrderBy(r => r.Order).Where(inventory.Decides))
        {
            Compare(differences, rate.Name, rate.Unit, inventory.QuantityOf(rate), sheet.Items.Where(i => i.Code == rate.Code && i.Name == rate.Name).Sum(i => (decimal?)i.Quantity));
        }

        var items = sheet.Items.Where(i => !inventory.Decides(i)).Concat(inventory.Items);
        return new(known with { Houses = houses, Items = [.. items] }, differences, inventory.NotTaken(sheet));
    }

    private static void Compare(List<SheetDifference> differences, string item, string unit, decimal? inFile, decimal? inSheet)
    {
        if ((inFile ?? 0) != (inSheet ?? 0))
        {
            differences.Add(new(item, unit, inFile, inSheet == 0 ? null : inSheet));
        }
    }

    /// <summary>What of the file the policy pays for by quantity.</summary>
    private sealed class Inventory(CompensationPolicy policy, FileOfCompensation file)
    {
        private readonly ILookup<(CompensationCode, string), HouseholdAsset> _counted =
            file.Assets.Where(a => a.ConfirmedOn is not null).ToLookup(a => (CodeOf(a.Kind), a.Name));

        /// <summary>The file is asked about it: an inventory was made, or for illegal buildings the buildings are on record.</summary>
        public bool Decides(RateEntry rate) => rate.Basis != RateBasis.Appraised && rate.Code switch
        {
            CompensationCode.Attachment or CompensationCode.Crop => file.Assets.Count > 0,
            CompensationCode.SelfDemolition => file.Buildings.Count > 0,
            _ => false,
        };

        public bool Decides(FoundItem item) => policy.Rate(item.Code, item.Name) is { } rate && Decides(rate);

        public IEnumerable<FoundItem> Items => policy.Rates.OrderBy(r => r.Order).Where(Decides)
            .Select(r => (Rate: r, Quantity: QuantityOf(r))).Where(x => x.Quantity > 0).Select(x => new FoundItem(x.Rate.Code, x.Rate.Name, x.Quantity!.Value));

        public decimal? QuantityOf(RateEntry rate)
        {
            var quantity = rate.Code == CompensationCode.SelfDemolition
                ? file.Buildings.Where(IsIllegal).Sum(b => (b.MeasuredArea ?? FloorArea.Zero).SquareMetres)
                : _counted[(rate.Code, rate.Name)].Where(a => IsSameUnit(a.Unit, rate.Unit)).Sum(a => a.Quantity);
            return quantity == 0 ? null : quantity;
        }

        public IReadOnlyList<string> NotTaken(CompensationInput sheet) => [.. file.Assets.Select(a => WhyNot(a, sheet)).OfType<string>().Distinct()];

        private string? WhyNot(HouseholdAsset asset, CompensationInput sheet)
        {
            var code = CodeOf(asset.Kind);
            var rate = policy.Rate(code, asset.Name);
            var isAppraised = rate is { Basis: RateBasis.Appraised } || (rate is null && policy.Rates.Any(r => r.Code == code && r.Basis == RateBasis.Appraised));
            return asset.ConfirmedOn is null ? $"{asset.Name} {asset.Quantity:0.##} {asset.Unit}还没有现场复核，不计入。"
                : isAppraised ? sheet.Items.Any(i => i.Code == code) ? null : $"{asset.Name}按评估补偿，测算单里还没有评估金额，请补填。"
                : rate is null ? $"{asset.Name} {asset.Quantity:0.##} {asset.Unit}：{policy.Reference} 没有这个名称的标准，不能计入，请改正档案里的名称或补录方案。"
                : IsSameUnit(asset.Unit, rate.Unit) ? null
                : $"{asset.Name}：档案按“{asset.Unit}”登记，方案按“{rate.Unit}”计价，不能计入，请改正档案里的单位。";
        }

        private static bool IsIllegal(HouseholdBuilding building) =>
            building.Legality is BuildingLegality.RecognisedUnlawful or BuildingLegality.TemporaryExpired or BuildingLegality.SelfRemoved;

        private static bool IsSameUnit(string one, string other) => Unit(one) == Unit(other);

        private static string Unit(string unit) => unit.Trim() is "㎡" or "m²" or "m2" or "平米" ? "平方米" : unit.Trim();

        private static CompensationCode CodeOf(AssetKind kind) => kind switch
        {
            AssetKind.Decoration => CompensationCode.Decoration,
            AssetKind.Attachment => CompensationCode.Attachment,
            _ => CompensationCode.Crop,
        };
    }
}

/// <summary>A checked sheet is changed by who prepares it, knowingly, not by a button.</summary>
public sealed record SheetIsChecked(string Household, string CheckedBy) : Refusal($"{Household} 的测算单已由 {CheckedBy} 复核，不能再按户档案填写；确要改动请用“修改测算”，改后重新复核。");

/// <summary>The file is not what the page showed.</summary>
public sealed record FileChangedMeanwhile(string Household) : Refusal($"{Household} 的户档案刚有改动，没有填写；请重新看一遍下面的对照再填。");
