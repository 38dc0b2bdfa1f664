using VillageTracker.Domain.Common;
using VillageTracker.Domain.Organisation;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Resettlement.Villagers;

/// <summary>What a household says about something that staff entered for it (村民不认可): "that is not what we chose".</summary>
/// <remarks>It comes from the look-up page, without an account; it changes nothing by itself, stays, and has to be answered by a day.</remarks>
public sealed class VillagerWord : IBelongsToVillage, IVersioned
{
    public const int AboutMaxLength = 80;
    public const int TextMaxLength = 300;
    public const int AnswerMaxLength = 400;

    /// <summary>Dated rule: days for an answer.</summary>
    public const string AnswerWithinDays = "Resettlement.VillagerWord.AnswerWithinDays";

    /// <summary>A household has at most so many open at once.</summary>
    public const int MostOpen = 5;

    private VillagerWord() { }

    public int Id { get; private set; }
    public long VillageCode { get; private set; }
    public int HouseholdId { get; private set; }

    /// <summary>What it is about, as the household saw it.</summary>
    public string About { get; private set; } = "";
    public string? Text { get; private set; }
    public DateOnly SaidOn { get; private set; }
    public DateOnly AnswerBy { get; private set; }
    public DateOnly? AnsweredOn { get; private set; }
    public string? Answer { get; private set; }
    public string? AnsweredBy { get; private set; }
    public bool IsDemonstration { get; private set; }
    public int Version { get; private set; }

    /// <summary>不认可.</summary>
    /// <exception cref="RefusedException">Words too long.</exception>
    public static VillagerWord Say(long villageCode, int householdId, string about, string? text, DateOnly on, DateOnly answerBy, bool isDemonstration) => new()
    {
        VillageCode = villageCode, HouseholdId = householdId, About = Words.Require("反映的事项", about, AboutMaxLength),
        Text = Words.Optional("说明", text, TextMaxLength), SaidOn = on, AnswerBy = answerBy, IsDemonstration = isDemonstration,
    };

    /// <summary>答复.</summary>
    /// <exception cref="RefusedException">Answered already, or no words.</exception>
    public void Reply(string? answer, DateOnly on, string by)
    {
        Refuse.If(AnsweredOn is not null, () => new WordAnswered(About));
        (Answer, AnsweredOn, AnsweredBy) = (Words.Require("答复", answer, AnswerMaxLength), on, by);
    }
}

/// <summary>One answer.</summary>
public sealed record WordAnswered(string About) : Refusal($"“{About}”已经答复过了。");

/// <summary>The office answers before it is asked more.</summary>
public sealed record WordsTooMany(int Most) : Refusal($"您家还有 {Most} 条没有答复，村里答复以后再提，或者直接到村安置窗口说明。");

/// <summary>Only what is shown as entered by staff can be disowned.</summary>
public sealed record NothingEntered() : Refusal("没有找到这一项代录的内容，请重新查询后再试。");
