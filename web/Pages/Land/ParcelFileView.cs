using VillageTracker.Domain.Land.Queries;

namespace VillageTracker.Web.Pages.Land;

/// <summary>What the sections of a parcel's file need.</summary>
public sealed record ParcelFileView(ParcelView Parcel, ParcelFile File);
