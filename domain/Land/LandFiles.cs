using VillageTracker.Domain.Files;

namespace VillageTracker.Domain.Land;

/// <summary>How the files of this area are listed: by what they hang on.</summary>
public static class LandFiles
{
    public const string Area = "Land";
    public const string OfParcel = "Parcel";
    public const string OfWork = "ParcelWork";

    public static FileSubject Of(Parcel parcel) => new(Area, OfParcel, parcel.Id, parcel.VillageCode);

    public static FileSubject Of(ParcelWork work) => new(Area, OfWork, work.Id, work.VillageCode);
}
