using System.Collections;
using QRCoder;

namespace VillageTracker.Reports.Layout;

/// <summary>The squares of a QR code as runs of dark modules, row by row.</summary>
internal sealed record QrModules(int Side, IReadOnlyList<(int Row, int Column, int Length)> Dark)
{
    public static QrModules Of(string content)
    {
        using var code = QRCodeGenerator.GenerateQrCode(content, QRCodeGenerator.ECCLevel.M);
        var runs = new List<(int, int, int)>(code.ModuleMatrix.Count * 8);
        for (var row = 0; row < code.ModuleMatrix.Count; row++)
        {
            AddRuns(runs, row, code.ModuleMatrix[row]);
        }

        return new(code.ModuleMatrix.Count, runs);
    }

    private static void AddRuns(List<(int, int, int)> runs, int row, BitArray modules)
    {
        for (var start = 0; start < modules.Count; start++)
        {
            var end = start;
            while (end < modules.Count && modules[end])
            {
                end++;
            }

            if (end > start)
            {
                runs.Add((row, start, end - start));
                start = end;
            }
        }
    }
}
