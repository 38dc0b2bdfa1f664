using VillageTracker.Domain.Common;
using VillageTracker.Domain.Common.Sheets;
using VillageTracker.Domain.Demolition.Queries;
using VillageTracker.Domain.Imports;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.Import;

/// <summary>Households from a sheet: a code that is there already means a change, any other a new household.</summary>
public sealed class HouseholdImport(VillageDb db, HouseholdsByCodeQuery households, HouseholdPartsQuery parts, AreasToFillQuery areas, PersonalDataVault vault, VillageClock clock) : ISheetImport
{
    public SheetTable Table => HouseholdColumns.Table;

    public ISheetWalk Begin(long villageCode) => new HouseholdWalk(villageCode, db, households, parts, areas, vault, clock.Today);
}
