using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Resettlement.Villagers.Queries;

/// <summary>What a household said, for staff.</summary>
public sealed record WordRow(
    int Id, int HouseholdId, string HouseholdCode, string HeadName, string About, string? Text, DateOnly SaidOn, DateOnly AnswerBy, DateOnly? AnsweredOn, string? Answer,
    string? AnsweredBy, bool IsDemonstration, int Version);

public sealed class VillagerWordsQuery(VillageDb db)
{
    private const int Most = 200;

    /// <summary>The open ones first, by the day of their answer.</summary>
    public Task<List<WordRow>> RunAsync(CancellationToken cancellation) => (
        from w in db.VillagerWords.AsNoTracking()
        join h in db.Households on w.HouseholdId equals h.Id
        orderby w.AnsweredOn != null, w.AnswerBy, w.Id
        select new WordRow(w.Id, h.Id, h.Code, h.HeadName, w.About, w.Text, w.SaidOn, w.AnswerBy, w.AnsweredOn, w.Answer, w.AnsweredBy, w.IsDemonstration, w.Version))
        .Take(Most).ToListAsync(cancellation);

    public Task<WordRow?> OneAsync(int id, CancellationToken cancellation) => (
        from w in db.VillagerWords.AsNoTracking()
        join h in db.Households on w.HouseholdId equals h.Id
        where w.Id == id
        select new WordRow(w.Id, h.Id, h.Code, h.HeadName, w.About, w.Text, w.SaidOn, w.AnswerBy, w.AnsweredOn, w.Answer, w.AnsweredBy, w.IsDemonstration, w.Version))
        .SingleOrDefaultAsync(cancellation);
}
