using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Organisation;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Resettlement.Villagers.Queries;
using VillageTracker.Domain.Rules.Queries;

namespace VillageTracker.Domain.Resettlement.Villagers.UseCases;

/// <summary>A household disowns something that staff entered for it (不认可).</summary>
/// <param name="HouseholdId">As its pass says, never as somebody typed it.</param>
/// <param name="Key">Which of the things it was shown.</param>
public sealed record SayWord(int HouseholdId, string Key, string? Text);

public sealed class SayWordHandler(VillageDb db, VillagerCaseQuery cases, RuleBookQuery rules, VillageClock clock)
{
    /// <exception cref="RefusedException">Nothing of the kind was entered, too many are open, or words too long.</exception>
    public async Task HandleAsync(SayWord request, CancellationToken cancellation)
    {
        var found = await cases.OfHouseholdAsync(request.HouseholdId, cancellation) ?? throw new RefusedException(new NothingEntered());
        var entered = found.EnteredForMe.FirstOrDefault(e => e.Key == request.Key) ?? throw new RefusedException(new NothingEntered());
        if (found.Words.Count(w => w.AnsweredOn is null) >= VillagerWord.MostOpen)
        {
            throw new RefusedException(new WordsTooMany(VillagerWord.MostOpen));
        }

        db.ActAs(new Actor(null, "村民（网上反映）", DataScope.Under(found.VillageCode))); // may now write in this village, and nowhere else
        var answerBy = clock.Today.AddDays((int)(await rules.OnAsync(clock.Today, cancellation)).Value(VillagerWord.AnswerWithinDays));
        db.Add(VillagerWord.Say(found.VillageCode, found.HouseholdId, entered.Words, request.Text, clock.Today, answerBy, found.IsDemonstration));
        db.Doing("村民不认可代录内容", entered.Words);
        await db.SaveChangesAsync(cancellation);
    }
}

/// <summary>答复.</summary>
public sealed record AnswerWord(int WordId, int SeenVersion, string? Answer);

public sealed class AnswerWordHandler(VillageDb db, VillageClock clock)
{
    /// <exception cref="RefusedException">Answered already, or no words.</exception>
    public async Task HandleAsync(AnswerWord request, CancellationToken cancellation)
    {
        var word = await db.VillagerWords.SingleOrDefaultAsync(w => w.Id == request.WordId, cancellation) ?? throw new NotFoundException("这条反映");
        db.ExpectVersion(word, request.SeenVersion);
        word.Reply(request.Answer, clock.Today, db.Actor.Name);
        db.Doing("答复村民反映", word.About);
        await db.SaveChangesAsync(cancellation);
    }
}
