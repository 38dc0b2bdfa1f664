using VillageTracker.Domain.Common;
using Xunit;

namespace VillageTracker.TestKit;

/// <summary>Expects a refusal of one named kind.</summary>
public static class Refused
{
    public static T With<T>(Action act)
        where T : Refusal =>
        Assert.IsType<T>(Assert.Throws<RefusedException>(act).Refusal);

    public static async Task<T> WithAsync<T>(Func<Task> act)
        where T : Refusal =>
        Assert.IsType<T>((await Assert.ThrowsAsync<RefusedException>(act)).Refusal);
}
