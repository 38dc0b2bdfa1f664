using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Demolition.HouseholdFiles;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.Queries;

/// <summary>A part of a household's file with the household it belongs to, for a sheet.</summary>
public sealed record PartOf<T>(string Code, string HeadName, T Part);

/// <summary>Members, buildings, inventory and talks of households: all for a sheet, or those of a block of an import's rows.</summary>
public sealed class HouseholdPartsQuery(VillageDb db)
{
    /// <param name="areaId">Only this area.</param>
    public IAsyncEnumerable<PartOf<HouseholdMember>> AllMembersAsync(int? areaId) => db.HouseholdMembers.AsNoTracking()
        .Where(m => areaId == null || m.Household.AreaId == areaId).OrderBy(m => m.Household.VillageCode).ThenBy(m => m.Household.Code).ThenBy(m => m.Id)
        .Select(m => new PartOf<HouseholdMember>(m.Household.Code, m.Household.HeadName, m)).AsAsyncEnumerable();

    /// <param name="areaId">Only this area.</param>
    public IAsyncEnumerable<PartOf<HouseholdBuilding>> AllBuildingsAsync(int? areaId) => db.HouseholdBuildings.AsNoTracking()
        .Where(b => areaId == null || b.Household.AreaId == areaId).OrderBy(b => b.Household.VillageCode).ThenBy(b => b.Household.Code).ThenBy(b => b.Number)
        .Select(b => new PartOf<HouseholdBuilding>(b.Household.Code, b.Household.HeadName, b)).AsAsyncEnumerable();

    /// <param name="areaId">Only this area.</param>
    public IAsyncEnumerable<PartOf<HouseholdAsset>> AllAssetsAsync(int? areaId) => db.HouseholdAssets.AsNoTracking()
        .Where(a => areaId == null || a.Household.AreaId == areaId).OrderBy(a => a.Household.VillageCode).ThenBy(a => a.Household.Code).ThenBy(a => a.Id)
        .Select(a => new PartOf<HouseholdAsset>(a.Household.Code, a.Household.HeadName, a)).AsAsyncEnumerable();

    /// <param name="areaId">Only this area.</param>
    public IAsyncEnumerable<PartOf<HouseholdContact>> AllContactsAsync(int? areaId) => db.HouseholdContacts.AsNoTracking()
        .Where(c => areaId == null || c.Household.AreaId == areaId).OrderBy(c => c.Household.VillageCode).ThenBy(c => c.Household.Code).ThenBy(c => c.On).ThenBy(c => c.Id)
        .Select(c => new PartOf<HouseholdContact>(c.Household.Code, c.Household.HeadName, c)).AsAsyncEnumerable();

    /// <summary>Each building of each appraisal report with its report.</summary>
    /// <param name="areaId">Only this area.</param>
    public IAsyncEnumerable<AppraisedPart> AllAppraisalsAsync(int? areaId) => db.HouseholdAppraisals.AsNoTracking()
        .Where(a => areaId == null || a.Household.AreaId == areaId)
        .SelectMany(a => a.Lines, (a, l) => new { Appraisal = a, a.Household.VillageCode, a.Household.Code, a.Household.HeadName, Line = l })
        .OrderBy(x => x.VillageCode).ThenBy(x => x.Code).ThenBy(x => x.Line.Id)
        .Select(x => new AppraisedPart(x.Code, x.HeadName, x.Appraisal, x.Line)).AsAsyncEnumerable();

    /// <param name="households">Keys of the households.</param>
    public Task<List<HouseholdAppraisal>> AppraisalsAsync(IReadOnlyCollection<int> households, CancellationToken cancellation) =>
        db.HouseholdAppraisals.AsNoTracking().Include(a => a.Lines).Where(a => households.Contains(a.HouseholdId)).ToListAsync(cancellation);

    /// <param name="households">Keys of the households.</param>
    /// <param name="toChange">Followed by the context, so that changes are saved.</param>
    public Task<List<HouseholdMember>> MembersAsync(IReadOnlyCollection<int> households, bool toChange, CancellationToken cancellation) =>
        Of(db.HouseholdMembers, toChange).Where(m => households.Contains(m.HouseholdId)).ToListAsync(cancellation);

    /// <param name="households">Keys of the households.</param>
    /// <param name="toChange">Followed by the context, so that changes are saved.</param>
    public Task<List<HouseholdBuilding>> BuildingsAsync(IReadOnlyCollection<int> households, bool toChange, CancellationToken cancellation) =>
        Of(db.HouseholdBuildings, toChange).Where(b => households.Contains(b.HouseholdId)).ToListAsync(cancellation);

    /// <param name="households">Keys of the households.</param>
    /// <param name="toChange">Followed by the context, so that changes are saved.</param>
    public Task<List<HouseholdAsset>> AssetsAsync(IReadOnlyCollection<int> households, bool toChange, CancellationToken cancellation) =>
        Of(db.HouseholdAssets, toChange).Where(a => households.Contains(a.HouseholdId)).ToListAsync(cancellation);

    /// <param name="households">Keys of the households.</param>
    /// <param name="toChange">Followed by the context, so that changes are saved.</param>
    public Task<List<HouseholdContact>> ContactsAsync(IReadOnlyCollection<int> households, bool toChange, CancellationToken cancellation) =>
        Of(db.HouseholdContacts, toChange).Where(c => households.Contains(c.HouseholdId)).ToListAsync(cancellation);

    /// <summary>Households of the village in which one of these numbers stands already, as a present member.</summary>
    public Task<List<MemberPlace>> PlacesAsync(long villageCode, IReadOnlyCollection<byte[]> indexes, CancellationToken cancellation) => db.HouseholdMembers.AsNoTracking()
        .Where(m => m.VillageCode == villageCode && m.IdNumberIndex != null && indexes.Contains(m.IdNumberIndex) && m.LeftOn == null && m.DiedOn == null)
        .Select(m => new MemberPlace(m.HouseholdId, m.Household.Code, m.IdNumberIndex!)).ToListAsync(cancellation);

    private static IQueryable<T> Of<T>(DbSet<T> rows, bool toChange)
        where T : class => toChange ? rows : rows.AsNoTracking();
}

/// <summary>A building as a report values it, with the report.</summary>
public sealed record AppraisedPart(string Code, string HeadName, HouseholdAppraisal Report, AppraisalLine Line);

/// <summary>A household in which a number stands.</summary>
public sealed record MemberPlace(int HouseholdId, string Code, byte[] IdNumberIndex);
