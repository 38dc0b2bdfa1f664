namespace VillageTracker.Domain.Common.Sheets;

/// <summary>A cell's address as a spreadsheet shows it (单元格地址): column 3, row 17 is C17.</summary>
public static class CellAddress
{
    /// <param name="column">From 1.</param>
    /// <param name="row">From 1.</param>
    public static string Of(int column, int row) => FormattableString.Invariant($"{Letters(column)}{row}");

    /// <summary>1 is A, 27 is AA.</summary>
    public static string Letters(int column)
    {
        var text = "";
        for (var rest = column; rest > 0; rest = (rest - 1) / 26)
        {
            text = (char)('A' + ((rest - 1) % 26)) + text;
        }

        return text;
    }

    /// <summary>Column and row of an address, both from 1; null for anything else.</summary>
    public static (int Column, int Row)? Parse(ReadOnlySpan<char> address)
    {
        var (column, at) = (0, 0);
        while (at < address.Length && at < 3 && address[at] is >= 'A' and <= 'Z')
        {
            column = (column * 26) + address[at++] - 'A' + 1;
        }

        return column > 0 && int.TryParse(address[at..], System.Globalization.NumberStyles.None, null, out var row) && row > 0 ? (column, row) : null;
    }
}
