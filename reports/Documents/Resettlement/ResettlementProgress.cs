using VillageTracker.Domain.Resettlement.Progress.Queries;

namespace VillageTracker.Reports.Documents.Resettlement;

/// <summary>Everything that the progress report of resettlement (拿房进度) shows: no database, no clock.</summary>
public sealed record ResettlementProgress(string Issuer, ResettlementBoard Board, IReadOnlyList<CaseOnDay> NoStatement, IReadOnlyList<CaseOnDay> Unpaid);
