using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using NetTopologySuite.Geometries;
using VillageTracker.Domain.Audit;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Organisation;

namespace VillageTracker.Domain.Persistence;

/// <summary>A changed row as the audit trail will show it. Fields are read before the save, the key after it, when it is known.</summary>
internal sealed class RecordedChange
{
    private static readonly ConcurrentDictionary<PropertyInfo, bool> Secret = new();

    private readonly EntityEntry _entry;
    private readonly string _defaultAct;
    private readonly string _changes;

    private RecordedChange(EntityEntry entry, string defaultAct, string changes) =>
        (_entry, _defaultAct, _changes) = (entry, defaultAct, changes);

    /// <summary>The work area: the folder of the domain in which the entity lives.</summary>
    public string Area => _entry.Metadata.ClrType.Namespace!.Split('.')[2];

    public static List<RecordedChange> In(ChangeTracker tracker) =>
    [
        .. tracker.Entries()
            .Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted && e.Entity is not INotAudited)
            .Select(e => new RecordedChange(e, DefaultAct(e.State), Fields(e))),
    ];

    /// <summary>One entry per changed row, or, for a bulk act, one per kind of record with the number of rows.</summary>
    public static IReadOnlyList<AuditFacts> FactsOf(List<RecordedChange> changes, DateTime atUtc, Actor actor, ActInHand? act) =>
        act is { IsBulk: true }
            ? [.. changes.GroupBy(c => c._entry.Metadata.ClrType).Select(g => g.First().Facts(atUtc, actor, act) with
                {
                    SubjectKey = "*",
                    VillageCode = null,
                    Changes = JsonSerializer.Serialize(new { rows = g.Count() }),
                })]
            : [.. changes.Select(c => c.Facts(atUtc, actor, act))];

    public static RecordedChange Reading(EntityEntry entry) => new(entry, "查看", "{}");

    public AuditFacts Facts(DateTime atUtc, Actor actor, ActInHand? act)
    {
        var type = _entry.Metadata.ClrType;
        var key = string.Join('/', _entry.Metadata.FindPrimaryKey()!.Properties
            .Select(p => Convert.ToString(_entry.Property(p.Name).CurrentValue, CultureInfo.InvariantCulture)));
        return new(atUtc, actor.AccountId, actor.Name, act?.Act ?? _defaultAct, Area, type.Name, key,
            (_entry.Entity as IBelongsToVillage)?.VillageCode, act?.Reason, _changes);
    }

    private static string DefaultAct(EntityState state) => state switch
    {
        EntityState.Added => "新增",
        EntityState.Deleted => "删除",
        _ => "修改",
    };

    private static string Fields(EntityEntry entry)
    {
        var fields = new SortedDictionary<string, object?[]>(StringComparer.Ordinal);
        foreach (var property in Properties(entry))
        {
            var (before, after) = (property.OriginalValue, property.CurrentValue);
            var show = entry.State switch
            {
                EntityState.Added => after is not null,
                EntityState.Deleted => before is not null,
                _ => property.IsModified && !Equals(before, after),
            };
            if (show && !property.Metadata.IsPrimaryKey() && property.Metadata.Name != nameof(IVersioned.Version))
            {
                fields[Name(property)] =
                [
                    entry.State == EntityState.Added ? null : Shown(property.Metadata.PropertyInfo, before),
                    entry.State == EntityState.Deleted ? null : Shown(property.Metadata.PropertyInfo, after),
                ];
            }
        }

        return JsonSerializer.Serialize(fields, ReadableJson.AsNamed);
    }

    private static IEnumerable<PropertyEntry> Properties(EntityEntry entry) =>
        entry.Properties.Concat(entry.ComplexProperties.SelectMany(Within));

    /// <summary>Values inside values too: the areas and prices of a policy's terms.</summary>
    private static IEnumerable<PropertyEntry> Within(ComplexPropertyEntry value) =>
        value.Properties.Concat(value.ComplexProperties.SelectMany(Within));

    private static string Name(PropertyEntry property) =>
        property.Metadata.DeclaringType is Microsoft.EntityFrameworkCore.Metadata.IComplexType complex
            ? $"{complex.ComplexProperty.Name}.{property.Metadata.Name}"
            : property.Metadata.Name;

    private static string? Shown(PropertyInfo? property, object? value) => value switch
    {
        null => null,
        _ when property is not null && Secret.GetOrAdd(property, p => p.IsDefined(typeof(SecretAttribute))) => "（保密）",
        byte[] bytes => "（已加密）" + Convert.ToHexString(SHA256.HashData(bytes))[..12],
        Geometry shape => shape.AsText(),
        Enum named => named.ToString(),
        IFormattable number => number.ToString(number is DateTime or DateTimeOffset ? "O" : null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };
}
