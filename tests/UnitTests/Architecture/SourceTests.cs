using System.Text.RegularExpressions;
using VillageTracker.TestKit;

namespace VillageTracker.UnitTests.Architecture;

/// <summary>Habits of the source that no compiler watches.</summary>
public sealed partial class SourceTests
{
    private const int LongestFile = 300;

    private static readonly string[] Rooms = ["domain", "migrations", "reports", "web", "tests"];

    [Fact]
    public void No_file_is_too_long_to_be_read_at_once() =>
        Faults.None(Repository.SourceFiles(Rooms).Where(f => File.ReadLines(f).Count() > LongestFile).Select(Short));

    [Fact]
    public void Every_public_type_of_the_domain_says_what_it_means()
    {
        var silent = Repository.SourceFiles("domain")
            .SelectMany(f => Silent(File.ReadAllLines(f)).Select(type => $"{Short(f)}: {type}"));

        Faults.None(silent);
    }

    [Fact]
    public void The_domain_asks_no_clock_and_hides_nothing_in_regions()
    {
        var faults = Repository.SourceFiles("domain", "reports", "web", "migrations")
            .SelectMany(f => File.ReadLines(f).Select((line, n) => (Line: line, At: $"{Short(f)}:{n + 1}")))
            .Where(l => Forbidden().IsMatch(l.Line)).Select(l => $"{l.At}: {l.Line.Trim()}");

        Faults.None(faults);
    }

    [Fact]
    public void A_lock_file_of_npm_names_no_registry() =>
        Assert.All(Rooms.Select(room => Repository.PathOf(room, "package-lock.json")).Where(File.Exists), f =>
            Assert.DoesNotMatch("\"resolved\"|registry\\.", File.ReadAllText(f)));

    [Fact]
    public void Pages_hold_no_inline_style_or_script_that_the_security_policy_would_refuse()
    {
        var faults = Directory.EnumerateFiles(Repository.PathOf("web", "Pages"), "*.cshtml", SearchOption.AllDirectories)
            .SelectMany(f => File.ReadLines(f).Select((line, n) => (Line: line, At: $"{Short(f)}:{n + 1}")))
            .Where(l => Inline().IsMatch(l.Line)).Select(l => l.At);

        Faults.None(faults);
    }

    private static string Short(string file) => Path.GetRelativePath(Repository.Root, file);

    private static IEnumerable<string> Silent(string[] lines)
    {
        var documentedPart = lines.Any(l => l.Contains(" partial ", StringComparison.Ordinal) && l.Contains("public", StringComparison.Ordinal))
            && !lines.Any(l => l.StartsWith("/// <summary>", StringComparison.Ordinal));
        for (var n = 0; n < lines.Length; n++)
        {
            if (PublicType().Match(lines[n]) is not { Success: true } type || SpeaksForItself(lines, n) || (documentedPart && lines[n].Contains(" partial ", StringComparison.Ordinal)))
            {
                continue;
            }

            var above = n - 1;
            while (above >= 0 && lines[above].StartsWith('['))
            {
                above--;
            }

            if (above < 0 || !lines[above].StartsWith("///", StringComparison.Ordinal))
            {
                yield return type.Groups["name"].Value;
            }
        }
    }

    /// <summary>
    /// A refusal by its sentence, a static class of extensions by the type beside it; what lies together in one file of a use-case or
    /// a query (request, handler, answer) is told once.
    /// </summary>
    private static bool SpeaksForItself(string[] lines, int n) =>
        lines[n].Contains(" static class ", StringComparison.Ordinal)
        || (lines.Any(l => OneFamily().IsMatch(l)) && lines.Any(l => l.StartsWith("/// <summary>", StringComparison.Ordinal)))
        || lines[n..Math.Min(n + 3, lines.Length)].Any(l => l.Contains(": Refusal(", StringComparison.Ordinal));

    [GeneratedRegex(@"^public (?:(?:sealed|static|abstract|readonly|partial|ref) )*(?:class|record struct|record class|record|struct|interface|enum) (?<name>\w+)")]
    private static partial Regex PublicType();

    [GeneratedRegex(@"^namespace .*\.(UseCases|Queries);")]
    private static partial Regex OneFamily();

    [GeneratedRegex(@"DateTime(Offset)?\.(Now|UtcNow|Today)\b|^\s*#region")]
    private static partial Regex Forbidden();

    [GeneratedRegex(@"\sstyle=""|\son(click|change|submit|load|input)=""|<script(?![^>]*(src=|nonce=|type=""application/json""))", RegexOptions.IgnoreCase)]
    private static partial Regex Inline();
}
