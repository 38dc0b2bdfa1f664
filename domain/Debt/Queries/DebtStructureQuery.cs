using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Debt.Queries;

/// <summary>How old a debt is, from the day it was borrowed (账龄).</summary>
public enum DebtAge { UpToOneYear, OneToThree, ThreeToFive, OverFive }

public static class DebtAges
{
    public static string Label(this DebtAge age) => age switch
    {
        DebtAge.UpToOneYear => "1 年以内",
        DebtAge.OneToThree => "1 至 3 年",
        DebtAge.ThreeToFive => "3 至 5 年",
        DebtAge.OverFive => "5 年以上",
        _ => throw new ArgumentOutOfRangeException(nameof(age)),
    };
}

/// <summary>The part of the balance that has one age and one sort of creditor.</summary>
public sealed record DebtPart(DebtAge Age, CreditorKind Creditor, DebtUse Use, Money Balance);

/// <summary>What the balance of a day is made of, by age, creditor and use. Three database queries, none while nothing changes.</summary>
public sealed class DebtStructureQuery(VillageDb db, StampedCache cache)
{
    public Task<IReadOnlyList<DebtPart>> RunAsync(DateOnly asOf, CancellationToken cancellation) => cache.GetAsync(
        $"debt.structure|{asOf:yyyy-MM-dd}", ["Debt"], () => ReadAsync(asOf, cancellation), cancellation);

    private async Task<IReadOnlyList<DebtPart>> ReadAsync(DateOnly asOf, CancellationToken cancellation)
    {
        var (one, three, five) = (asOf.AddYears(-1), asOf.AddYears(-3), asOf.AddYears(-5));
        var locked = db.VillageDebts.AsNoTracking().Where(d => d.LockedOn <= asOf);
        var owed = await locked
            .GroupBy(d => new { Age = d.BorrowedOn >= one ? 0 : d.BorrowedOn >= three ? 1 : d.BorrowedOn >= five ? 2 : 3, d.CreditorKind, d.Use })
            .Select(g => new Row(g.Key.Age, g.Key.CreditorKind, g.Key.Use, g.Sum(d => d.Principal.Fen + d.ConfirmedInterest.Fen)))
            .ToListAsync(cancellation);
        var interest = await locked
            .Join(db.DebtInterestEntries.Where(i => i.ConfirmedOn <= asOf), d => d.Id, i => i.DebtId, (d, i) => new { d, i.Amount.Fen })
            .GroupBy(x => new { Age = x.d.BorrowedOn >= one ? 0 : x.d.BorrowedOn >= three ? 1 : x.d.BorrowedOn >= five ? 2 : 3, x.d.CreditorKind, x.d.Use })
            .Select(g => new Row(g.Key.Age, g.Key.CreditorKind, g.Key.Use, g.Sum(x => x.Fen)))
            .ToListAsync(cancellation);
        var resolved = await locked
            .Join(db.DebtResolutions.Where(r => r.CountsOn <= asOf && !r.IsPureTransfer), d => d.Id, r => r.DebtId,
                (d, r) => new { d, Fen = r.Principal.Fen + r.Interest.Fen })
            .GroupBy(x => new { Age = x.d.BorrowedOn >= one ? 0 : x.d.BorrowedOn >= three ? 1 : x.d.BorrowedOn >= five ? 2 : 3, x.d.CreditorKind, x.d.Use })
            .Select(g => new Row(g.Key.Age, g.Key.CreditorKind, g.Key.Use, -g.Sum(x => x.Fen)))
            .ToListAsync(cancellation);
        return [.. owed.Concat(interest).Concat(resolved).GroupBy(r => (r.Age, r.Creditor, r.Use))
            .Select(g => new DebtPart((DebtAge)g.Key.Age, g.Key.Creditor, g.Key.Use, new(g.Sum(r => r.Fen))))
            .OrderBy(p => p.Age).ThenBy(p => p.Creditor).ThenBy(p => p.Use)];
    }

    private sealed record Row(int Age, CreditorKind Creditor, DebtUse Use, long Fen);
}
