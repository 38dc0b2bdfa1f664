using System.Diagnostics.CodeAnalysis;
using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.Queries;

/// <summary>Turns what was typed into a search box into one indexed condition and its own order.</summary>
[SuppressMessage("Globalization", "CA1309", Justification = "Runs in the database; the translator knows no comparison with a culture.")]
internal sealed class HouseholdSearch(VillageDb db, PersonalDataVault vault)
{
    /// <summary>Sorts after every text that begins with the prefix, in the byte order of SQLite.</summary>
    private const string After = "\U0010FFFF";

    private bool IsSqlite => db.Database.ProviderName?.EndsWith("Sqlite", StringComparison.Ordinal) == true;

    public IOrderedQueryable<Household> Apply(IQueryable<Household> rows, string text)
    {
        var typed = HalfWidth.Code(text);
        if (CitizenIdNumber.TryParse(typed, out var idNumber))
        {
            var index = vault.BlindIndex(idNumber.Value, HouseholdIdentity.IdNumberPurpose);
            return rows.Where(h => h.IdNumberIndex == index).OrderBy(h => h.VillageCode).ThenBy(h => h.Code);
        }

        return typed.All(char.IsAsciiLetter) ? ByInitials(rows, typed.ToLowerInvariant())
            : typed.All(c => char.IsAsciiLetterOrDigit(c) || c == '-') ? ByCode(rows, typed)
            : ByName(rows, PersonName.Normalise(text));
    }

    // LIKE cannot use an index in SQLite, a range can; in SQL Server it is the other way round: its order of signs
    // knows no end of a prefix, but LIKE 'x%' walks the index.
    private IOrderedQueryable<Household> ByInitials(IQueryable<Household> rows, string prefix)
    {
        var end = prefix + After;
        var found = IsSqlite
            ? rows.Where(h => string.Compare(h.PinyinInitials, prefix) >= 0 && string.Compare(h.PinyinInitials, end) < 0)
            : rows.Where(h => h.PinyinInitials.StartsWith(prefix));
        return found.OrderBy(h => h.PinyinInitials).ThenBy(h => h.VillageCode).ThenBy(h => h.Code);
    }

    private IOrderedQueryable<Household> ByCode(IQueryable<Household> rows, string prefix)
    {
        var end = prefix + After;
        var found = IsSqlite
            ? rows.Where(h => string.Compare(h.Code, prefix) >= 0 && string.Compare(h.Code, end) < 0)
            : rows.Where(h => h.Code.StartsWith(prefix));
        return found.OrderBy(h => h.Code).ThenBy(h => h.VillageCode);
    }

    private IOrderedQueryable<Household> ByName(IQueryable<Household> rows, string prefix)
    {
        var end = prefix + After;
        var found = IsSqlite
            ? rows.Where(h => string.Compare(h.HeadName, prefix) >= 0 && string.Compare(h.HeadName, end) < 0)
            : rows.Where(h => h.HeadName.StartsWith(prefix));
        return found.OrderBy(h => h.HeadName).ThenBy(h => h.VillageCode).ThenBy(h => h.Code);
    }
}
