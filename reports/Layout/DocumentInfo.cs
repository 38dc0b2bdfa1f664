namespace VillageTracker.Reports.Layout;

/// <summary>What a file says about itself, and what stands at the head and foot of its pages.</summary>
public sealed record DocumentInfo
{
    /// <summary>Title of the file, shown in the reader's title bar and at the head of each page.</summary>
    public required string Title { get; init; }

    /// <summary>Who issues it: left end of the head.</summary>
    public string Issuer { get; init; } = "";

    /// <summary>Left end of the foot, e.g. 数据截至 2020-10-31.</summary>
    public string AsOf { get; init; } = "";

    /// <summary>A mark in a frame at the head of every page, e.g. 演示数据. Empty for none.</summary>
    public string Mark { get; init; } = "";

    public string Subject { get; init; } = "";

    /// <summary>Written into the file. There is no clock here: the same input gives the same bytes.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    public bool Landscape { get; init; }

    /// <summary>A3 instead of A4, for a notice board.</summary>
    public bool IsA3 { get; init; }
}

/// <summary>What became of a document that went straight into a stream.</summary>
/// <param name="MissingCharacters">Characters that no font has; each stands in the document as a box with its code.</param>
public record PdfSummary(int Pages, IReadOnlyList<string> MissingCharacters);

/// <summary>A finished PDF file.</summary>
public sealed record PdfResult(byte[] Bytes, int Pages, IReadOnlyList<string> MissingCharacters) : PdfSummary(Pages, MissingCharacters);

/// <summary>The content cannot be laid out as asked; the message says what and where, in Chinese.</summary>
public sealed class LayoutException : Exception
{
    public LayoutException()
        : base("内容无法排版。")
    {
    }

    public LayoutException(string message)
        : base(message)
    {
    }

    public LayoutException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
