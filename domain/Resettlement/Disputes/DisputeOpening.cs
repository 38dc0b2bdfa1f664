namespace VillageTracker.Domain.Resettlement.Disputes;

/// <summary>What a case begins with.</summary>
/// <param name="Number">From the series of the year.</param>
/// <param name="AcceptBy">For a petition.</param>
/// <param name="DueOn">By the rule of the level, or of petitions.</param>
/// <param name="Origin">What was said or written before there was a case; null for a case of its own.</param>
public sealed record DisputeOpening(
    string Number, DisputeReason Reason, DisputeSource Source, string? Claim, DisputeLevel Level, string? Owner, DateOnly On, DateOnly? AcceptBy, DateOnly DueOn, bool IsDemonstration = false, DisputeOrigin? Origin = null);

/// <summary>What a case came from: an objection (公示异议), a villager's word (村民反映), or neither.</summary>
public sealed record DisputeOrigin(int? ObjectionId, int? WordId);

/// <summary>延期 of a petition.</summary>
/// <param name="On">The day of the decision.</param>
/// <param name="Days">How much more time.</param>
/// <param name="Most">By the rule of the day.</param>
/// <param name="Why">延期理由, which the petitioner is told.</param>
/// <param name="ToldOn">The day on which he was told.</param>
/// <param name="Told">How: who received the notice.</param>
public sealed record DisputeExtension(DateOnly On, int Days, int Most, string? Why, DateOnly ToldOn, string? Told);
