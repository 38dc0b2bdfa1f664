namespace VillageTracker.Domain.Demolition.Notices;

/// <summary>Codes of the dated rules of notices and objections.</summary>
public static class NoticeRules
{
    /// <summary>Days a notice hangs where the law names no number (公示期).</summary>
    public const string PostingDays = "Demolition.Notice.Days";

    /// <summary>Days a notice of homes hangs (安置房公示期).</summary>
    public const string HousingPostingDays = "Resettlement.Notice.Days";

    /// <summary>告知是否受理.</summary>
    public const string AcceptWithin = "Demolition.Objection.Accept";

    /// <summary>办结答复.</summary>
    public const string AnswerWithin = "Demolition.Objection.Answer";
}
