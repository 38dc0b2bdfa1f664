using VillageTracker.Domain.Common;

namespace VillageTracker.Domain.Resettlement.Disputes;

/// <summary>One open case about a home; what else comes up goes into its record.</summary>
public sealed record DisputeOpenAlready(string AllocationNumber, string Number) : Refusal($"{AllocationNumber} 已有没办结的争议案件 {Number}，新的情况请记到这个案件里。");

/// <summary>A closed case stays as it is.</summary>
public sealed record DisputeClosed(string Number, DisputeStatus Status) : Refusal($"争议案件 {Number} 已办结（{Status.Label()}），再有反映请重新立案。");

/// <summary>An outcome that is none.</summary>
public sealed record DisputeStepNotAllowed(string Number, DisputeStatus From, DisputeStatus To) : Refusal($"争议案件 {Number} 现在是“{From.Label()}”，不能变为“{To.Label()}”。");

/// <summary>Lines of the record are in the order of their days.</summary>
public sealed record DisputeStepTooEarly(string Number, DateOnly On, DateOnly NotBefore)
    : Refusal($"争议案件 {Number} 的这一步不能早于上一步的 {NotBefore:yyyy-MM-dd}，填的是 {On:yyyy-MM-dd}。");

/// <summary>Only a petition is answered by an acceptance, and once.</summary>
public sealed record DisputeNotToAccept(string Number) : Refusal($"争议案件 {Number} 不是信访，或已经告知受理，不用再登记受理告知。");

/// <summary>Only a petition that was taken up is put off, and once.</summary>
public sealed record DisputeNotToExtend(string Number) : Refusal($"争议案件 {Number} 不是已告知受理的信访，或者已经延期过一次，不能延期。");

/// <summary>Put off before the time is over, not after.</summary>
public sealed record DisputeExtensionTooLate(string Number, DateOnly DueOn) : Refusal($"争议案件 {Number} 的办结期限 {DueOn:yyyy-MM-dd} 已过，不能再延期，请尽快办结。");

/// <summary>No longer than the rule allows.</summary>
public sealed record DisputeExtensionTooLong(string Number, int Days, int Most) : Refusal($"争议案件 {Number} 最多延长 {Most} 天，填的是 {Days} 天。");

/// <summary>What a case comes from is about the household of its home.</summary>
public sealed record DisputeOriginElsewhere(string AllocationNumber) : Refusal($"这条异议或反映不是 {AllocationNumber} 这一户的，不能据此立案。");

/// <summary>Up only.</summary>
public sealed record DisputeLevelNotHigher(string Number, DisputeLevel From, DisputeLevel To) : Refusal($"争议案件 {Number} 现在由{From.Label()}办理，只能往上提级，不能提到{To.Label()}。");

/// <summary>An agreement has its record.</summary>
public sealed record DisputeNotAgreed(string Number) : Refusal($"争议案件 {Number} 还没有达成一致的调解记录，不能按“达成协议”办结。");

/// <summary>A word is missing or longer than its column.</summary>
public sealed record DisputeWordMissing(string What) : Refusal($"请填写{What}，最多 {DisputeCase.TextMaxLength} 字。");
