using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.Findings.Queries;

/// <summary>What to show of the findings.</summary>
public sealed record FindingFilter(FindingStatus? Status, string? Check, int Page);

/// <summary>One finding in the list.</summary>
public sealed record FindingLine(
    int Id, string Check, string Sentence, FindingStatus Status, DateOnly FoundOn, bool IsReopened, FindingVerdict? Verdict, string? Explanation,
    string? Document, string? SignedBy, DateOnly? SignedOn, string Evidence, int Version)
{
    public IReadOnlyList<EvidenceLine> Lines => Doubt.Read(Evidence);
}

public sealed class FindingListQuery(VillageDb db)
{
    public async Task<PageOf<FindingLine>> RunAsync(FindingFilter filter, CancellationToken cancellation)
    {
        var findings = Rows(filter);
        var total = await findings.CountAsync(cancellation);
        var number = Paging.NumberWithin(filter.Page, total);
        var rows = await Lines(findings).Skip((number - 1) * Paging.Size).Take(Paging.Size).ToListAsync(cancellation);
        return new(rows, total, number, Paging.Size);
    }

    /// <summary>All of them, for paper and sheet; the page number does not count.</summary>
    public Task<List<FindingLine>> AllAsync(FindingFilter filter, CancellationToken cancellation) => Lines(Rows(filter)).ToListAsync(cancellation);

    /// <summary>How many stand at each status.</summary>
    public Task<Dictionary<FindingStatus, int>> CountsAsync(CancellationToken cancellation) =>
        db.Findings.AsNoTracking().GroupBy(f => f.Status).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancellation);

    private IQueryable<Finding> Rows(FindingFilter filter)
    {
        var findings = db.Findings.AsNoTracking();
        findings = filter.Status is { } status ? findings.Where(f => f.Status == status) : findings;
        return string.IsNullOrWhiteSpace(filter.Check) ? findings : findings.Where(f => f.Check == filter.Check);
    }

    private static IQueryable<FindingLine> Lines(IQueryable<Finding> findings) => findings.OrderBy(f => f.Status == FindingStatus.Open ? 0 : 1)
        .ThenBy(f => f.Check).ThenBy(f => f.Id)
        .Select(f => new FindingLine(f.Id, f.Check, f.Sentence, f.Status, f.FoundOn, f.IsReopened, f.Verdict, f.Explanation, f.Document, f.SignedBy, f.SignedOn, f.Evidence, f.Version));
}

/// <summary>One finding by its key.</summary>
public sealed class FindingQuery(VillageDb db)
{
    /// <exception cref="NotFoundException">There is none, or it is another village's.</exception>
    public async Task<Finding> RunAsync(int id, CancellationToken cancellation) =>
        await db.Findings.AsNoTracking().SingleOrDefaultAsync(f => f.Id == id, cancellation) ?? throw new NotFoundException("这条疑点");
}
