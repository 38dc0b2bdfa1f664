using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore.Metadata;

namespace VillageTracker.Domain.Persistence;

/// <summary>A query that EF Core translates once instead of looking up its translation at each run: for pages that a whole village opens on one evening.</summary>
/// <remarks>A compiled query belongs to one model; a process that knows two databases (tests, a move to SQL Server) has one for each.</remarks>
/// <typeparam name="TQuery">The delegate that EF.CompileAsyncQuery makes.</typeparam>
internal sealed class TranslatedOnce<TQuery>(Func<TQuery> translate)
    where TQuery : Delegate
{
    private readonly ConditionalWeakTable<IModel, TQuery> _known = [];

    public TQuery For(VillageDb db) => _known.GetValue(db.Model, _ => translate());
}
