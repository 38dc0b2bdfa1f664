using VillageTracker.Domain.Common;
using VillageTracker.Reports.Layout;
using VillageTracker.Reports.Layout.Fonts;

namespace VillageTracker.Web.Downloads;

/// <summary>A missing font or a paper that cannot be laid out is told as a refusal: one sentence, nothing made.</summary>
internal static class PaperFaults
{
    public static async Task<T> AsRefusalsAsync<T>(Func<Task<T>> make)
    {
        try
        {
            return await make();
        }
        catch (Exception fault) when (fault is FontMissingException or LayoutException)
        {
            throw new RefusedException(new PaperNotMade(fault.Message));
        }
    }

    /// <summary>What to tell whoever gets a paper with characters that no font has; null when there are none.</summary>
    public static string? Missing(PdfSummary pdf) => pdf.MissingCharacters.Count == 0
        ? null
        : $"PDF 里有 {pdf.MissingCharacters.Count} 个字没有字体，已用带编码的方框代替：{string.Join('、', pdf.MissingCharacters)}。请把含这些字的字体文件放进 fonts 文件夹后重新生成。";
}

/// <summary>The paper could not be made.</summary>
public sealed record PaperNotMade(string Sentence) : Refusal(Sentence);
