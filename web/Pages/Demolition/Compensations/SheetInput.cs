using System.ComponentModel.DataAnnotations;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.Compensation;

namespace VillageTracker.Web.Pages.Demolition.Compensations;

/// <summary>One field of the sheet's form: an item of the policy's table that the survey counts or the appraiser values, or a group of persons.</summary>
public sealed record SheetRow(string Key, RateEntry Rate)
{
    private static readonly CompensationCode[] Surveyed =
        [CompensationCode.Decoration, CompensationCode.Attachment, CompensationCode.Crop, CompensationCode.SelfDemolition];

    public bool IsGroup => Rate.Code == CompensationCode.Subsidy;

    public string Label => IsGroup ? $"{Rate.For.Label()}（{Rate.Name}）" : Rate.Name;

    public string Unit => Rate.Basis == RateBasis.Appraised ? "元" : IsGroup ? "人" : Rate.Unit;

    public string Hint => Rate.RateText;

    public static IReadOnlyList<SheetRow> Of(CompensationPolicy policy) =>
    [
        .. policy.Rates.OrderBy(r => r.Order).Where(r => Surveyed.Contains(r.Code) || (r.Code == CompensationCode.Subsidy && r.For != CareGroup.Everyone))
            .Select(r => new SheetRow($"{r.Code}/{r.Name}", r)),
    ];
}

/// <summary>What the form of a sheet asks.</summary>
public sealed class SheetInput
{
    [Required(ErrorMessage = "请填写按哪天签约算。")]
    public DateOnly? SignOn { get; set; }

    [Required(ErrorMessage = "请填写人数。"), Range(1, 30, ErrorMessage = "人数要在 1 到 30 之间。")]
    public int? Persons { get; set; }

    public TransitionMode Transition { get; set; }

    public List<RowInput> Rows { get; set; } = [];

    [StringLength(AgreementLine.ItemMaxLength)]
    public string? BusinessName { get; set; }

    [Range(0, 100_000_000, ErrorMessage = "月均利润要在 0 到 1 亿元之间。")]
    public decimal? MonthlyProfit { get; set; }

    [Range(0, 120, ErrorMessage = "停产停业要在 0 到 120 个月之间。")]
    public decimal? BusinessMonths { get; set; }

    [Range(0, 50, ErrorMessage = "证明年数要在 0 到 50 之间。")]
    public int? ProvenYears { get; set; }

    public static SheetInput Of(CompensationInput input, IReadOnlyList<SheetRow> rows) => new()
    {
        SignOn = input.SignOn, Persons = input.Persons, Transition = input.Transition,
        Rows = [.. rows.Select(row => new RowInput { Key = row.Key, Value = ValueOf(input, row.Rate) })],
        BusinessName = input.Business?.Name, MonthlyProfit = input.Business?.MonthlyProfit.Yuan, BusinessMonths = input.Business?.Months,
        ProvenYears = input.Business?.ProvenYears,
    };

    /// <summary>A form that came back without its rows, or with others, shows those of the policy.</summary>
    public void KeepRows(IReadOnlyList<SheetRow> rows) =>
        Rows = [.. rows.Select(row => new RowInput { Key = row.Key, Value = Rows.Find(r => r.Key == row.Key)?.Value })];

    public CompensationInput On(CompensationInput known, IReadOnlyList<SheetRow> rows)
    {
        var filled = rows.Select(row => (Row: row, Value: Rows.Find(r => r.Key == row.Key)?.Value ?? 0)).Where(f => f.Value > 0).ToList();
        return known with
        {
            SignOn = SignOn!.Value,
            Persons = Persons!.Value,
            Transition = Transition,
            Items = [.. filled.Where(f => !f.Row.IsGroup).Select(f => Item(f.Row.Rate, f.Value))],
            Cared = [.. filled.Where(f => f.Row.IsGroup).Select(f => new CaredPersons(f.Row.Rate.For, (int)f.Value))],
            Business = string.IsNullOrWhiteSpace(BusinessName) ? null
                : new(BusinessName.Trim(), Money.FromYuan(MonthlyProfit ?? 0), BusinessMonths ?? 0, ProvenYears ?? 0),
        };
    }

    private static FoundItem Item(RateEntry rate, decimal value) =>
        rate.Basis == RateBasis.Appraised ? new(rate.Code, rate.Name, 1, Money.FromYuan(value)) : new(rate.Code, rate.Name, value);

    private static decimal? ValueOf(CompensationInput input, RateEntry rate)
    {
        if (rate.Code == CompensationCode.Subsidy)
        {
            return input.Cared.Where(c => c.Group == rate.For).Sum(c => c.Count) is > 0 and var count ? count : null;
        }

        var items = input.Items.Where(i => i.Code == rate.Code && (i.Name == rate.Name || rate.Basis == RateBasis.Appraised)).ToList();
        return items.Count == 0 ? null : rate.Basis == RateBasis.Appraised ? items.Select(i => i.Appraised ?? Money.Zero).Sum().Yuan : items.Sum(i => i.Quantity);
    }
}

/// <summary>One typed figure.</summary>
public sealed class RowInput
{
    public string Key { get; set; } = "";

    [Range(0, 100_000_000, ErrorMessage = "数量和金额不能是负数，也不能超过 1 亿。")]
    public decimal? Value { get; set; }
}
