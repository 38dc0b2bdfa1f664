using VillageTracker.Domain.Files;

namespace VillageTracker.Domain.Demolition.Cases;

/// <summary>How the scans of a case are listed: each hangs on its step.</summary>
public static class CaseFiles
{
    public const string Area = "Demolition";
    public const string OfStep = "CaseStep";
    public const string OfDecision = "CompensationDecision";

    public static FileSubject Of(CaseStep step) => new(Area, OfStep, step.Id, step.VillageCode);

    public static FileSubject Of(CompensationDecision decision) => new(Area, OfDecision, decision.Id, decision.VillageCode);
}
