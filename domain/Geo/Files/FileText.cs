using System.Text;

namespace VillageTracker.Domain.Geo.Files;

/// <summary>Turns the bytes of a file into text without ever losing a character in silence.</summary>
/// <remarks>
/// Everything called GBK, GB2312, 936 or CP936 is read as GB18030, its superset: read as 936, 䶮 becomes a private character. Order: what
/// the file says, then a strict test for UTF-8, then GB18030.
/// </remarks>
public static class FileText
{
    public const string Utf8Name = "UTF-8";
    public const string Gb18030Name = "GB18030";

    public static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    static FileText()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        Gb18030 = Encoding.GetEncoding(54936, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
    }

    /// <summary>Strict: a byte or a character that does not belong throws.</summary>
    public static Encoding Gb18030 { get; }

    /// <summary>UTF-8 or GB18030 for any of their names, or null for a name that says nothing.</summary>
    public static string? NameOf(string? word) => word?.Trim().ToUpperInvariant().Replace(" ", "", StringComparison.Ordinal).Replace("_", "-", StringComparison.Ordinal) switch
    {
        "UTF-8" or "UTF8" or "65001" or "CP65001" => Utf8Name,
        "GBK" or "GB2312" or "GB18030" or "GB-18030" or "936" or "CP936" or "54936" or "ANSI936" or "EUC-CN" or "MS936" or "OEM936" => Gb18030Name,
        _ => null,
    };

    public static Encoding Of(string name) => name == Gb18030Name ? Gb18030 : Utf8;

    public static bool CanRead(ReadOnlySpan<byte> bytes, string name)
    {
        try
        {
            _ = Of(name).GetCharCount(bytes);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    /// <summary>The encoding of a whole text file.</summary>
    /// <returns>The name, or null when it is neither UTF-8 nor GB18030.</returns>
    public static string? Detect(ReadOnlySpan<byte> bytes)
    {
        if (CanRead(bytes, Utf8Name))
        {
            return Utf8Name;
        }

        return CanRead(bytes, Gb18030Name) ? Gb18030Name : null;
    }

    /// <summary>Without the mark that some programs put before UTF-8.</summary>
    public static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> bytes) => bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? bytes[3..] : bytes;

    /// <summary>Characters of the private area: what is left when a file went through code page 936. A person must look.</summary>
    public static bool HasPrivateCharacter(string text) => text.Any(c => c is >= '\uE000' and <= '\uF8FF');
}
