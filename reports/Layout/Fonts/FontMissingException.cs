namespace VillageTracker.Reports.Layout.Fonts;

/// <summary>A font file that every document needs is not there or is not a font. The message is the sentence a user may read.</summary>
public sealed class FontMissingException : Exception
{
    public FontMissingException()
        : base("缺少打印用的字体文件。")
    {
    }

    public FontMissingException(string message)
        : base(message)
    {
    }

    public FontMissingException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    internal static FontMissingException NotFound(string path) =>
        new($"缺少打印用的字体文件“{Path.GetFileName(path)}”，请把它放回“{Path.GetDirectoryName(path)}”文件夹后再试。");

    internal static FontMissingException NotAFont(string path) =>
        new($"字体文件“{path}”已损坏或不是字体文件，请换一份完好的再试。");
}
