using System.Xml;

namespace VillageTracker.Domain.Common.Sheets;

/// <summary>Which cells of a sheet hold a formula, and which an error value (#N/A).</summary>
internal sealed class SheetMarks
{
    private readonly HashSet<(int Column, int Row)> _formulas = [];
    private readonly Dictionary<(int Column, int Row), string> _errors = [];

    public static SheetMarks None { get; } = new();

    public bool IsFormula(int column, int row) => _formulas.Count > 0 && _formulas.Contains((column, row));

    public string? ErrorAt(int column, int row) => _errors.Count == 0 ? null : _errors.GetValueOrDefault((column, row));

    public static SheetMarks In(Stream sheet)
    {
        var marks = new SheetMarks();
        using var xml = XmlReader.Create(sheet, new() { DtdProcessing = DtdProcessing.Prohibit, IgnoreWhitespace = true });
        (int, int)? cell = null;
        var isError = false;
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            switch (xml.LocalName)
            {
                case "c":
                    (cell, isError) = (CellAddress.Parse(xml.GetAttribute("r")), xml.GetAttribute("t") == "e");
                    break;
                case "f" when cell is { } at:
                    marks._formulas.Add(at);
                    break;
                case "v" when isError && cell is { } at:
                    marks._errors[at] = xml.Read() && xml.NodeType == XmlNodeType.Text ? xml.Value : "#错误";
                    break;
            }
        }

        return marks;
    }
}
