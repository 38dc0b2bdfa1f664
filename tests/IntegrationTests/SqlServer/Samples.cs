using System.Reflection;
using System.Text.RegularExpressions;
using NetTopologySuite.Geometries;
using VillageTracker.Migrations.Seed;
using VillageTracker.TestKit;

namespace VillageTracker.IntegrationTests.SqlServer;

/// <summary>Arguments for a query's method, made from the types of its parameters: once as little as possible, once everything given.</summary>
internal sealed partial class Samples(bool full, string text, int enumValue)
{
    /// <summary>Every shape of question that a query may be asked: bare, with every filter, with each value of its enums, with each sort order.</summary>
    public static IEnumerable<Samples> For(Type query)
    {
        yield return new(full: false, "1", 0);
        yield return new(full: true, "1", 0);
        for (var value = 1; value < 8; value++)
        {
            yield return new(full: true, "1", value);
        }

        foreach (var sort in SortWords(query))
        {
            yield return new(full: true, sort, 0);
        }
    }

    public object?[] Arguments(MethodInfo method) => [.. method.GetParameters().Select(p => Value(p.ParameterType, IsNullable(p), p.HasDefaultValue ? p.DefaultValue : null, p.Name!))];

    private static bool IsNullable(ParameterInfo parameter) =>
        Nullable.GetUnderlyingType(parameter.ParameterType) is not null
        || new NullabilityInfoContext().Create(parameter).WriteState == NullabilityState.Nullable;

    private object? Value(Type type, bool nullable, object? otherwise, string name)
    {
        if (nullable && !full)
        {
            return null;
        }

        type = Nullable.GetUnderlyingType(type) ?? type;
        return type switch
        {
            _ when type == typeof(CancellationToken) => CancellationToken.None,
            _ when type == typeof(string) => text,
            _ when type == typeof(int) => otherwise ?? 1,
            _ when type == typeof(long) => name.Contains("illage", StringComparison.Ordinal) ? ReferenceData.VillageCode : 1L,
            _ when type == typeof(bool) => full,
            _ when type == typeof(decimal) => 1m,
            _ when type == typeof(double) => 1d,
            _ when type == typeof(byte[]) => new byte[32],
            _ when type == typeof(DateOnly) => enumValue % 2 == 0 ? new DateOnly(2020, 10, 31) : new DateOnly(2020, 9, 30), // today, and a past day
            _ when type == typeof(DateTime) => new DateTime(2020, 10, 31, 0, 0, 0, DateTimeKind.Utc),
            _ when type == typeof(Geometry) => Shapes.Wkt("POLYGON((120.2 33.4, 120.21 33.4, 120.21 33.41, 120.2 33.4))"),
            _ when type == typeof(Envelope) => new Envelope(120, 121, 33, 34),
            { IsEnum: true } => Enum.GetValues(type) is var values && values.Length > 0 ? values.GetValue(enumValue % values.Length) : null,
            _ => Composed(type, otherwise),
        };
    }

    private object? Composed(Type type, object? otherwise)
    {
        if (type.IsArray)
        {
            var items = Array.CreateInstance(type.GetElementType()!, 1);
            items.SetValue(Value(type.GetElementType()!, false, null, ""), 0);
            return items;
        }

        if (type.IsGenericType && type.GetGenericArguments() is [var item] && type.IsAssignableFrom(item.MakeArrayType()))
        {
            return Composed(item.MakeArrayType(), null);
        }

        if (type.GetMethod("Parse", [typeof(string)]) is not null || type.IsAbstract)
        {
            return otherwise;
        }

        var constructor = type.GetConstructors().OrderByDescending(c => c.GetParameters().Length).FirstOrDefault();
        return constructor is null
            ? otherwise ?? (type.IsValueType ? Activator.CreateInstance(type) : null)
            : constructor.Invoke([.. constructor.GetParameters().Select(p => Value(p.ParameterType, IsNullable(p), p.HasDefaultValue ? p.DefaultValue : null, p.Name!))]);
    }

    /// <summary>The words by which the query's source chooses a sort order.</summary>
    private static IEnumerable<string> SortWords(Type query) =>
        Repository.SourceFiles("domain").Select(File.ReadAllText)
            .Where(source => source.Contains($"class {query.Name}", StringComparison.Ordinal))
            .SelectMany(source => SortWord().Matches(source).Select(m => m.Groups[1].Value)).Distinct(StringComparer.Ordinal);

    [GeneratedRegex("\"(-?[a-z][a-zA-Z]*)\"(?: or [^=]*)? =>")]
    private static partial Regex SortWord();
}
