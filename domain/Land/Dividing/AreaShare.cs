using VillageTracker.Domain.Common;

namespace VillageTracker.Domain.Land.Dividing;

/// <summary>Shares out an area so that not a hundredth of a square metre is lost or won (面积守恒).</summary>
public static class AreaShare
{
    /// <summary>In proportion to the weights; what rounding down leaves goes, a hundredth each, to the largest remainders.</summary>
    /// <exception cref="RefusedException">All weights are 0.</exception>
    public static IReadOnlyList<LandArea> InProportion(LandArea total, IReadOnlyList<LandArea> weights)
    {
        var sum = weights.Sum(w => (decimal)w.HundredthsSqm);
        if (sum == 0)
        {
            throw new RefusedException(new ParcelAreaZero());
        }

        decimal[] exact = [.. weights.Select(w => total.HundredthsSqm * w.HundredthsSqm / sum)];
        long[] shares = [.. exact.Select(e => (long)decimal.Floor(e))];
        var rest = total.HundredthsSqm - shares.Sum();
        foreach (var n in Enumerable.Range(0, shares.Length).OrderByDescending(n => exact[n] - shares[n]).ThenBy(n => n).Take((int)rest))
        {
            shares[n]++;
        }

        return [.. shares.Select(s => new LandArea(s))];
    }

    /// <summary>Areas that were each measured and rounded, made to add up to the whole: the largest takes the rest.</summary>
    /// <param name="total">What they must add up to.</param>
    /// <param name="measured">Each as measured.</param>
    /// <param name="rest">What the largest took, in m²; negative when it gave.</param>
    public static IReadOnlyList<LandArea> Settled(LandArea total, IReadOnlyList<LandArea> measured, out decimal rest)
    {
        var difference = total.HundredthsSqm - measured.Sum(m => m.HundredthsSqm);
        var largest = Enumerable.Range(0, measured.Count).MaxBy(n => measured[n].HundredthsSqm);
        rest = difference / 100m;
        return [.. measured.Select((m, n) => n == largest ? new LandArea(m.HundredthsSqm + difference) : m)];
    }
}
