using System.Diagnostics;
using VillageTracker.Domain.Resettlement.Draws;

namespace VillageTracker.Benchmarks.Draws;

/// <summary>A draw of 100,000 households: list hashed, drawn, written as a file, and checked again from the file.</summary>
internal static class DrawBenchmark
{
    private const int Households = 100_000;
    private const int Rounds = 5;

    public static void Run(string? keep)
    {
        var (secret, digits) = (DrawHash.Of("benchmark"), new DrawDigitValue[] { new(1, 3), new(2, 1), new(3, 4) });
        List<double> draw = [], write = [], check = [];
        var text = "";
        for (var round = 0; round < Rounds; round++)
        {
            var list = ListOf();
            DrawFile? file = null;
            draw.Add(Milliseconds(() =>
            {
                var hash = list.Hash();
                var seed = DrawHash.Seed(hash, secret, digits);
                var result = DrawAlgorithm.Run(list, seed);
                file = DrawFile.Of(list, hash, DrawHash.Commitment(secret), secret, digits, seed, result);
            }));
            write.Add(Milliseconds(() => text = file!.ToJson()));
            check.Add(Milliseconds(() => Trace.Assert(DrawCheck.Of(text).IsRight)));
        }

        Figures.Print($"draw of {Households} households, list hashed", draw, "ms");
        Figures.Print("written as a draw file", write, "ms");
        Figures.Print("read and checked, as draw verify does", check, "ms");
        if (keep is not null)
        {
            File.WriteAllText(keep, text);
        }
    }

    private static DrawList ListOf() => new("CQ-2020-9999", DrawKind.TwoRounds, "十万户", true, ["优先批", "普通批"],
        Enumerable.Range(1, Households).Select(n => new DrawEntry(n % 50 == 0 ? 1 : 2, FormattableString.Invariant($"D03-{n:000000}"), "王**", "")), []);

    private static double Milliseconds(Action act)
    {
        var watch = Stopwatch.StartNew();
        act();
        return watch.Elapsed.TotalMilliseconds;
    }
}
