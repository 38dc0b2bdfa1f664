using VillageTracker.Domain.Files;

namespace VillageTracker.Domain.Safety;

/// <summary>How the files of this area are listed: by what they hang on.</summary>
public static class SafetyFiles
{
    public const string Area = "Safety";
    public const string OfHazard = "Hazard";
    public const string OfInspection = "Inspection";

    public static FileSubject Of(Hazard hazard) => new(Area, OfHazard, hazard.Id, hazard.VillageCode);

    public static FileSubject Of(Inspection inspection) => new(Area, OfInspection, inspection.Id, inspection.VillageCode);
}
