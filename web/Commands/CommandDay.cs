using System.CommandLine.Parsing;
using System.Globalization;

namespace VillageTracker.Web.Commands;

/// <summary>A day on the command line: 2020-10-31 and nothing else.</summary>
internal static class CommandDay
{
    public static DateOnly? Read(ArgumentResult argument)
    {
        var text = argument.Tokens.Count == 1 ? argument.Tokens[0].Value : "";
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        argument.AddError($"日期“{text}”不对，请写成 2020-10-31 这样。");
        return null;
    }
}
