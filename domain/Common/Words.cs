namespace VillageTracker.Domain.Common;

/// <summary>Plain text from a form: trimmed, not empty, not longer than its column.</summary>
internal static class Words
{
    /// <exception cref="RefusedException"><see cref="WordsMissing"/> or <see cref="WordsTooLong"/>.</exception>
    public static string Require(string field, string? text, int most) =>
        Optional(field, text, most) ?? throw new RefusedException(new WordsMissing(field));

    /// <exception cref="RefusedException"><see cref="WordsTooLong"/>.</exception>
    public static string? Optional(string field, string? text, int most) => text?.Trim() switch
    {
        null or "" => null,
        { } words when words.Length > most => throw new RefusedException(new WordsTooLong(field, most)),
        var words => words,
    };

    /// <exception cref="RefusedException">The day has not come yet.</exception>
    public static DateOnly NotInFuture(string field, DateOnly day, DateOnly today) =>
        day <= today ? day : throw new RefusedException(new DayInFuture(field, day));
}

public sealed record WordsMissing(string Field) : Refusal($"请填写{Field}。");

public sealed record WordsTooLong(string Field, int Most) : Refusal($"{Field}不能超过{Most}个字。");

public sealed record DayInFuture(string Field, DateOnly Day) : Refusal($"{Field} {Day:yyyy-MM-dd} 还没有到。");
