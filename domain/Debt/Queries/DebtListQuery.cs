using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Debt.Queries;

/// <summary>What to show of the ledger.</summary>
public sealed record DebtFilter(
    string? Search = null, CreditorKind? Creditor = null, DebtStatus? Status = null, DebtUse? Use = null, DebtAge? Age = null,
    bool? IsSettled = null, string? Sort = null, int Page = 1, int Size = 25);

/// <summary>One line of the debt ledger. The creditor's name is masked when it is a person's.</summary>
public sealed record DebtLine(
    int Id, string Code, string Creditor, CreditorKind CreditorKind, DebtUse Use, DateOnly BorrowedOn, Money Principal, Money Resolved,
    Money Balance, DateOnly? DueOn, DebtStatus Status, bool IsNewDebt, bool IsDemonstration);

/// <summary>A page of the ledger and the sums of everything that the filter finds.</summary>
public sealed record DebtPage(IReadOnlyList<DebtLine> Lines, int Total, int Number, Money Balance);

/// <summary>The debt ledger: found by number, creditor or pinyin initials. Two database queries.</summary>
public sealed class DebtListQuery(VillageDb db)
{
    public async Task<DebtPage> RunAsync(DebtFilter filter, DateOnly today, CancellationToken cancellation)
    {
        var found = Found(filter, today);
        var sums = await found.GroupBy(_ => 1).Select(g => new
        {
            Count = g.Count(),
            Balance = g.Sum(d => d.Principal.Fen - d.ResolvedPrincipal.Fen + d.InterestTotal.Fen - d.ResolvedInterest.Fen),
        }).SingleOrDefaultAsync(cancellation);
        var total = sums?.Count ?? 0;
        var number = Paging.NumberWithin(filter.Page, total, filter.Size);
        var lines = await Sorted(found, filter.Sort).Skip((number - 1) * filter.Size).Take(filter.Size)
            .Select(d => new DebtLine(d.Id, d.Code, d.CreditorName, d.CreditorKind, d.Use, d.BorrowedOn, d.Principal,
                new Money(d.ResolvedPrincipal.Fen + d.ResolvedInterest.Fen),
                new Money(d.Principal.Fen - d.ResolvedPrincipal.Fen + d.InterestTotal.Fen - d.ResolvedInterest.Fen),
                d.DueOn, d.Status, d.IsNewDebt, d.IsDemonstration))
            .ToListAsync(cancellation);
        return new([.. lines.Select(l => l with { Creditor = Shown(l.Creditor, l.CreditorKind) })], total, number, new(sums?.Balance ?? 0));
    }

    /// <summary>The creditor as screens and papers show it.</summary>
    public static string Shown(string name, CreditorKind kind) => kind.IsNaturalPerson() ? Masking.Name(name) : name;

    private IQueryable<VillageDebt> Found(DebtFilter filter, DateOnly today)
    {
        var debts = db.VillageDebts.AsNoTracking();
        if (filter.Search?.Trim() is { Length: > 0 } text)
        {
            var (code, initials) = (text.ToUpperInvariant(), text.ToLowerInvariant());
            debts = debts.Where(d => d.Code == code || d.CreditorName.Contains(text) || d.PinyinInitials.StartsWith(initials));
        }

        debts = filter.Creditor is { } kind ? debts.Where(d => d.CreditorKind == kind) : debts;
        debts = filter.Status is { } status ? debts.Where(d => d.Status == status) : debts;
        debts = filter.Use is { } use ? debts.Where(d => d.Use == use) : debts;
        debts = filter.IsSettled is { } settled
            ? debts.Where(d => (d.Principal.Fen - d.ResolvedPrincipal.Fen + d.InterestTotal.Fen - d.ResolvedInterest.Fen == 0) == settled)
            : debts;
        var (one, three, five) = (today.AddYears(-1), today.AddYears(-3), today.AddYears(-5));
        return filter.Age switch
        {
            DebtAge.UpToOneYear => debts.Where(d => d.BorrowedOn >= one),
            DebtAge.OneToThree => debts.Where(d => d.BorrowedOn < one && d.BorrowedOn >= three),
            DebtAge.ThreeToFive => debts.Where(d => d.BorrowedOn < three && d.BorrowedOn >= five),
            DebtAge.OverFive => debts.Where(d => d.BorrowedOn < five),
            _ => debts,
        };
    }

    private static IOrderedQueryable<VillageDebt> Sorted(IQueryable<VillageDebt> debts, string? sort) => sort switch
    {
        "-code" => debts.OrderByDescending(d => d.Code),
        "borrowed" => debts.OrderBy(d => d.BorrowedOn).ThenBy(d => d.Code),
        "-borrowed" => debts.OrderByDescending(d => d.BorrowedOn).ThenBy(d => d.Code),
        "due" => debts.OrderBy(d => d.DueOn == null).ThenBy(d => d.DueOn).ThenBy(d => d.Code),
        "-due" => debts.OrderByDescending(d => d.DueOn).ThenBy(d => d.Code),
        "principal" => debts.OrderBy(d => d.Principal.Fen).ThenBy(d => d.Code),
        "-principal" => debts.OrderByDescending(d => d.Principal.Fen).ThenBy(d => d.Code),
        "balance" => debts.OrderBy(d => d.Principal.Fen - d.ResolvedPrincipal.Fen + d.InterestTotal.Fen - d.ResolvedInterest.Fen).ThenBy(d => d.Code),
        "-balance" => debts.OrderByDescending(d => d.Principal.Fen - d.ResolvedPrincipal.Fen + d.InterestTotal.Fen - d.ResolvedInterest.Fen)
            .ThenBy(d => d.Code),
        _ => debts.OrderBy(d => d.Code),
    };
}
