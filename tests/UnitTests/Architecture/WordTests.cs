using System.Collections;
using System.Reflection;
using VillageTracker.Domain.Persistence;
using VillageTracker.TestKit;
using VillageTracker.Web.Ui;

namespace VillageTracker.UnitTests.Architecture;

/// <summary>Statuses and kinds: each value has its Chinese word, each status its place in the table of steps.</summary>
public sealed class WordTests
{
    private static readonly string[] WordMethods = ["Label", "Badge", "Word", "Light", "Look"];

    private static readonly Type[] Types = [.. new[] { typeof(VillageDb), typeof(StatusBadge) }.SelectMany(t => t.Assembly.GetTypes())];

    /// <summary>Every static method that turns an enum of ours into words or a look.</summary>
    public static TheoryData<string> WordMethodNames => [.. WordFor.Keys.Order(StringComparer.Ordinal)];

    private static Dictionary<string, MethodInfo> WordFor => Types
        .SelectMany(t => t.GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
        .Where(m => WordMethods.Contains(m.Name) && m.GetParameters() is [{ ParameterType: { IsEnum: true } type }] && type.Namespace!.StartsWith("VillageTracker", StringComparison.Ordinal))
        .ToDictionary(m => $"{m.DeclaringType!.Name}.{m.Name}({m.GetParameters()[0].ParameterType.Name})", StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(WordMethodNames))]
    public void Every_value_has_its_word(string method)
    {
        var word = WordFor[method];
        foreach (var value in Enum.GetValues(word.GetParameters()[0].ParameterType))
        {
            var said = word.Invoke(null, [value]);
            if (said is string or StatusBadge)
            {
                Assert.Matches(@"\p{IsCJKUnifiedIdeographs}", said as string ?? ((StatusBadge)said).Word);
            }
        }
    }

    [Fact]
    public void Two_values_of_one_kind_have_different_words() =>
        Assert.All(WordFor.Values.Where(m => m.Name == "Label" && m.ReturnType == typeof(string)), m =>
        {
            var words = Enum.GetValues(m.GetParameters()[0].ParameterType).Cast<object>().Select(v => m.Invoke(null, [v])).ToList();
            Assert.Equal(words.Count, words.Distinct().Count());
        });

    [Fact]
    public void Every_status_has_words_for_the_screen() =>
        Faults.None(Types.Where(t => t is { IsEnum: true, IsPublic: true, Namespace: not null } && t.Namespace.StartsWith("VillageTracker.Domain", StringComparison.Ordinal)
                && (t.Name.EndsWith("Status", StringComparison.Ordinal) || t.Name.EndsWith("Stage", StringComparison.Ordinal)))
            .Where(t => !WordFor.Values.Any(m => m.GetParameters()[0].ParameterType == t)).Select(t => t.FullName!));

    [Fact]
    public void Every_table_of_steps_names_every_status_and_leads_to_each()
    {
        var tables = Types.SelectMany(t => t.GetFields(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.DeclaredOnly))
            .Select(f => (Field: f, Status: StatusOf(f.FieldType))).Where(t => t.Status is not null).ToList();

        Assert.NotEmpty(tables);
        Assert.All(tables, t =>
        {
            var (next, all) = (Steps(t.Field.GetValue(null)!), Enum.GetValues(t.Status!).Cast<object>().ToHashSet());
            Assert.Empty(all.Except(next.Keys).Except(next.Values.SelectMany(v => v)));
            var reached = new HashSet<object>(next.Keys.Except(next.Values.SelectMany(v => v)).DefaultIfEmpty(all.First()));
            for (var found = true; found;)
            {
                found = reached.ToList().SelectMany(s => next.GetValueOrDefault(s, [])).Aggregate(false, (any, s) => reached.Add(s) || any);
            }

            Assert.Empty(all.Except(reached));
        });
    }

    /// <summary>The status of a dictionary from a status to its following one, or ones.</summary>
    private static Type? StatusOf(Type type) =>
        type.GetInterfaces().Append(type).FirstOrDefault(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IReadOnlyDictionary<,>)) is { } map
        && map.GetGenericArguments() is [{ IsEnum: true } key, var value]
        && (value == key || value == key.MakeArrayType() || value.IsAssignableTo(typeof(IEnumerable<>).MakeGenericType(key)))
            ? key : null;

    private static Dictionary<object, object[]> Steps(object table) => ((IEnumerable)table).Cast<object>().ToDictionary(
        pair => pair.GetType().GetProperty("Key")!.GetValue(pair)!,
        pair => pair.GetType().GetProperty("Value")!.GetValue(pair) is var value && value is IEnumerable many ? [.. many.Cast<object>()] : new[] { value! });
}
