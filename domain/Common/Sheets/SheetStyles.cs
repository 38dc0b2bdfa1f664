namespace VillageTracker.Domain.Common.Sheets;

/// <summary>How a cell looks; the numbers are places in the style part that <see cref="SheetParts"/> writes.</summary>
internal enum SheetStyle { Plain, Heading, RequiredHeading, Text, Whole, Amount, Day, GuardedText, Marked, Wrapped, Number, Title }

/// <summary>The parts of a workbook beside its sheets.</summary>
internal static class SheetParts
{
    public const string ContentTypesStart =
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
        + "<Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/>";

    public const string Relations =
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>";

    /// <summary>In the order of <see cref="SheetStyle"/>.</summary>
    public const string Styles =
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
        + "<numFmts count=\"2\"><numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd\"/><numFmt numFmtId=\"165\" formatCode=\"0.########\"/></numFmts>"
        + "<fonts count=\"4\"><font><sz val=\"11\"/><name val=\"宋体\"/></font><font><b/><sz val=\"11\"/><name val=\"宋体\"/></font>"
        + "<font><b/><sz val=\"11\"/><color rgb=\"FFC00000\"/><name val=\"宋体\"/></font><font><b/><sz val=\"14\"/><name val=\"宋体\"/></font></fonts>"
        + "<fills count=\"4\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill>"
        + "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FFDCE6F1\"/></patternFill></fill><fill><patternFill patternType=\"solid\"><fgColor rgb=\"FFFFC7CE\"/></patternFill></fill></fills>"
        + "<borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs><cellXfs count=\"12\">"
        + "<xf/>"
        + "<xf fontId=\"1\" fillId=\"2\" applyFont=\"1\" applyFill=\"1\" applyAlignment=\"1\"><alignment horizontal=\"center\" vertical=\"center\" wrapText=\"1\"/></xf>"
        + "<xf fontId=\"2\" fillId=\"2\" applyFont=\"1\" applyFill=\"1\" applyAlignment=\"1\"><alignment horizontal=\"center\" vertical=\"center\" wrapText=\"1\"/></xf>"
        + "<xf numFmtId=\"49\" applyNumberFormat=\"1\"/><xf numFmtId=\"1\" applyNumberFormat=\"1\"/><xf numFmtId=\"4\" applyNumberFormat=\"1\"/><xf numFmtId=\"164\" applyNumberFormat=\"1\"/>"
        + "<xf numFmtId=\"49\" applyNumberFormat=\"1\" quotePrefix=\"1\"/>"
        + "<xf numFmtId=\"49\" fillId=\"3\" applyNumberFormat=\"1\" applyFill=\"1\" quotePrefix=\"1\"/>"
        + "<xf numFmtId=\"49\" applyNumberFormat=\"1\" applyAlignment=\"1\"><alignment vertical=\"top\" wrapText=\"1\"/></xf>"
        + "<xf numFmtId=\"165\" applyNumberFormat=\"1\"/><xf fontId=\"3\" applyFont=\"1\"/></cellXfs></styleSheet>";

    public static SheetStyle Of(ColumnKind kind) => kind switch
    {
        ColumnKind.Count => SheetStyle.Whole,
        ColumnKind.Money or ColumnKind.FloorArea or ColumnKind.LandArea => SheetStyle.Amount,
        ColumnKind.Date => SheetStyle.Day,
        ColumnKind.Number => SheetStyle.Number,
        _ => SheetStyle.Text,
    };
}
