using VillageTracker.Domain.Common;

namespace VillageTracker.UnitTests.Common;

/// <summary>Asserts which rule said no; the sentence may be reworded freely.</summary>
internal static class RefusedWith
{
    public static T Refusal<T>(Action act)
        where T : Refusal => Assert.IsType<T>(Assert.Throws<RefusedException>(act).Refusal);
}
