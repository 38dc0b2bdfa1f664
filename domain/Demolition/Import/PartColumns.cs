using System.Globalization;
using VillageTracker.Domain.Common.Sheets;

namespace VillageTracker.Domain.Demolition.Import;

/// <summary>What the sheets of a household's parts have in common.</summary>
internal static class PartColumns
{
    public static Column Code() => new("户号", ColumnKind.Code) { Required = true, MaxLength = Household.CodeMaxLength, Aliases = ["户编号"], Example = "D03-017" };

    public static Column Head() => Shown("户主", ColumnKind.Text);

    public static Column Shown(string header, ColumnKind kind) => new(header, kind) { OnlyExported = true };

    public static Column Choice<T>(string header, Func<T, string> label)
        where T : struct, Enum => new(header, ColumnKind.Choice) { Choices = [.. Enum.GetValues<T>().Select(label)] };

    /// <summary>The area that a list is filtered by.</summary>
    public static int? AreaIn(Func<string, string?> asked) => int.TryParse(asked("area"), CultureInfo.InvariantCulture, out var area) ? area : null;
}
