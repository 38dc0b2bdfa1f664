using VillageTracker.Domain.Files;

namespace VillageTracker.Domain.Demolition.Notices;

/// <summary>Photos of the board hang on their notice, papers of an answer on their objection.</summary>
public static class NoticeFiles
{
    public const string Area = "Demolition";
    public const string OfNotice = "PublicNotice";
    public const string OfObjection = "Objection";

    public static FileSubject Of(PublicNotice notice) => new(Area, OfNotice, notice.Id, notice.VillageCode);

    public static FileSubject Of(Objection objection) => new(Area, OfObjection, objection.Id, objection.VillageCode);
}
