using VillageTracker.Domain.Files;

namespace VillageTracker.Domain.Demolition.HouseholdFiles;

/// <summary>How the files of a household are listed: by what they hang on.</summary>
public static class HouseholdSubjects
{
    public const string Area = "Demolition";
    public const string OfBuilding = "HouseholdBuilding";
    public const string OfAsset = "HouseholdAsset";
    public const string OfVacancy = "VacancyAcceptance";
    public const string OfDemolition = "DemolitionAcceptance";
    public const string OfPart = "HouseholdFilePart";

    public static FileSubject Of(HouseholdBuilding building) => new(Area, OfBuilding, building.Id, building.VillageCode);

    public static FileSubject Of(HouseholdAsset asset) => new(Area, OfAsset, asset.Id, asset.VillageCode);

    public static FileSubject Of(VacancyAcceptance acceptance) => new(Area, OfVacancy, acceptance.Id, acceptance.VillageCode);

    public static FileSubject Of(DemolitionAcceptance acceptance) => new(Area, OfDemolition, acceptance.Id, acceptance.VillageCode);

    public static FileSubject Of(HouseholdFilePart part) => new(Area, OfPart, part.Id, part.VillageCode);
}
