using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace VillageTracker.Web.Ui;

/// <summary>One sentence that survives a redirect and says what was just done, e.g. 已登记地块 L-08。</summary>
public static class Notice
{
    private const string Key = "Notice";

    public static void Say(this ITempDataDictionary tempData, string sentence) => tempData[Key] = sentence;

    public static string? Take(ITempDataDictionary tempData) => tempData[Key] as string;
}
