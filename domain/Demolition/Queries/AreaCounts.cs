namespace VillageTracker.Domain.Demolition.Queries;

/// <summary>Households of an area at one status now.</summary>
internal sealed record AreaStatusSum(int AreaId, int StatusOrder, int Households, long AgreedFen, int Invented)
{
    public static IQueryable<AreaStatusSum> Of(IQueryable<Household> households) => households
        .GroupBy(h => new { h.AreaId, h.StatusOrder })
        .Select(g => new AreaStatusSum(
            g.Key.AreaId, g.Key.StatusOrder, g.Count(), g.Sum(h => h.AgreedFen), g.Sum(h => h.IsDemonstration ? 1 : 0)));
}

/// <summary>Households of an area by the furthest step that they had reached by a day; each count holds those of the later steps.</summary>
internal sealed record AreaCounts
{
    public int AreaId { get; init; }
    public int Households { get; init; }
    public int Surveyed { get; init; }
    public int Appraised { get; init; }
    public int Signed { get; init; }
    public int Vacated { get; init; }
    public int Demolished { get; init; }
    public int Settled { get; init; }
    public long AgreedFen { get; init; }
    public int Invented { get; init; }

    public static IQueryable<AreaCounts> ByDates(IQueryable<Household> households, DateOnly asOf) => households
        .Where(h => h.RegisteredOn <= asOf)
        .GroupBy(h => h.AreaId)
        .Select(g => new AreaCounts
        {
            AreaId = g.Key,
            Households = g.Count(),
            Surveyed = g.Sum(h => h.SurveyedOn <= asOf ? 1 : 0),
            Appraised = g.Sum(h => h.AppraisedOn <= asOf ? 1 : 0),
            Signed = g.Sum(h => h.SignedOn <= asOf ? 1 : 0),
            Vacated = g.Sum(h => h.VacatedOn <= asOf ? 1 : 0),
            Demolished = g.Sum(h => h.DemolishedOn <= asOf ? 1 : 0),
            Settled = g.Sum(h => h.SettledOn <= asOf ? 1 : 0),
            AgreedFen = g.Sum(h => h.SignedOn <= asOf ? h.AgreedFen : 0),
            Invented = g.Sum(h => h.IsDemonstration ? 1 : 0),
        });

    public static AreaCounts FromStatuses(IGrouping<int, AreaStatusSum> area)
    {
        int From(HouseholdStatus status) => area.Where(s => s.StatusOrder >= (int)status).Sum(s => s.Households);
        return new()
        {
            AreaId = area.Key,
            Households = From(HouseholdStatus.Registered),
            Surveyed = From(HouseholdStatus.Surveyed),
            Appraised = From(HouseholdStatus.Appraised),
            Signed = From(HouseholdStatus.Signed),
            Vacated = From(HouseholdStatus.Vacated),
            Demolished = From(HouseholdStatus.Demolished),
            Settled = From(HouseholdStatus.Settled),
            AgreedFen = area.Sum(s => s.AgreedFen),
            Invented = area.Sum(s => s.Invented),
        };
    }
}
