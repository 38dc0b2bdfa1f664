using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.Cases;
using VillageTracker.Domain.Demolition.Cases.UseCases;
using VillageTracker.Domain.Demolition.Payments.Queries;
using VillageTracker.Domain.Files;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.HouseholdFiles.UseCases;

/// <summary>腾空验收: sheet, order number, photos and the household's step in one transaction.</summary>
public sealed record AcceptVacancy(int HouseholdId, int SeenVersion, VacancyFacts Facts, IReadOnlyList<IncomingFile> Photos);

public sealed class AcceptVacancyHandler(VillageDb db, ExpropriationGates gates, FileKeeper keeper, HouseholdMoneyQuery money, VillageClock clock)
{
    /// <returns>The order number (腾空顺序号).</returns>
    /// <exception cref="RefusedException">One of the rules of <see cref="VacancyAcceptance"/>, no photo, compensation not paid yet, or a legal step missing.</exception>
    /// <exception cref="NotFoundException">No such household in the person's scope.</exception>
    public async Task<int> HandleAsync(AcceptVacancy request, CancellationToken cancellation)
    {
        if (request.Photos.Count == 0)
        {
            throw new RefusedException(new AcceptancePhotoMissing());
        }

        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var household = await db.HouseholdAsync(request.HouseholdId, cancellation);
        db.ExpectVersion(household, request.SeenVersion);
        if (await db.VacancyAcceptances.AnyAsync(a => a.HouseholdId == household.Id && !a.IsVoid, cancellation))
        {
            throw new RefusedException(new AcceptanceOnRecord("腾空验收单"));
        }

        await money.RefuseUnpaidAsync(household, HouseholdStatus.Vacated, request.Facts.On, cancellation);
        await gates.RequireAsync(household.AreaId, GatedAct.Vacate, request.Facts.On, cancellation);
        var order = await db.TakeNumbersAsync(VacancyAcceptance.SeriesOf(household.AreaId), 1, cancellation);
        var acceptance = VacancyAcceptance.Accept(household, request.Facts, order, clock.Today, TimeOnly.FromDateTime(clock.Now.DateTime));
        db.Add(acceptance);
        db.Doing(HouseholdStatus.Vacated.ActLabel());
        await db.SaveChangesAsync(cancellation);
        await db.AttachAsync(keeper, HouseholdSubjects.Of(acceptance), "上传腾空验收照片", request.Photos.Select(p => (p, FilePurpose.Scene)), cancellation);
        await transaction.CommitAsync(cancellation);
        return order;
    }
}

/// <summary>拆除验收: record, photos and the household's step in one transaction.</summary>
public sealed record AcceptDemolition(
    int HouseholdId, int SeenVersion, DemolitionFacts Facts, IReadOnlyList<IncomingFile> Before, IReadOnlyList<IncomingFile> After);

public sealed class AcceptDemolitionHandler(VillageDb db, FileKeeper keeper, VillageClock clock)
{
    /// <exception cref="RefusedException">One of the rules of <see cref="DemolitionAcceptance"/>, or a photo is missing.</exception>
    /// <exception cref="NotFoundException">No such household in the person's scope.</exception>
    public async Task HandleAsync(AcceptDemolition request, CancellationToken cancellation)
    {
        if (request.Before.Count == 0 || request.After.Count == 0)
        {
            throw new RefusedException(new DemolitionPhotosMissing());
        }

        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var household = await db.HouseholdAsync(request.HouseholdId, cancellation);
        db.ExpectVersion(household, request.SeenVersion);
        if (await db.DemolitionAcceptances.AnyAsync(a => a.HouseholdId == household.Id && !a.IsVoid, cancellation))
        {
            throw new RefusedException(new AcceptanceOnRecord("拆除验收记录"));
        }

        var acceptance = DemolitionAcceptance.Accept(household, request.Facts, clock.Today);
        db.Add(acceptance);
        db.Doing(HouseholdStatus.Demolished.ActLabel());
        await db.SaveChangesAsync(cancellation);
        var photos = request.Before.Select(p => (p, FilePurpose.Before)).Concat(request.After.Select(p => (p, FilePurpose.After)));
        await db.AttachAsync(keeper, HouseholdSubjects.Of(acceptance), "上传拆除验收照片", photos, cancellation);
        await transaction.CommitAsync(cancellation);
    }
}
