using System.Globalization;
using System.Text;
using QRCoder;

namespace VillageTracker.Web.Infrastructure.Accounts;

/// <summary>A QR code as one path of an inline drawing: needs neither style nor script, and prints sharp.</summary>
public static class QrSvg
{
    /// <summary>The standard wants four light modules around the code; the matrix brings them along.</summary>
    public static (int Size, string Path) Draw(string text)
    {
        using var code = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var path = new StringBuilder();
        for (var y = 0; y < code.ModuleMatrix.Count; y++)
        {
            var row = code.ModuleMatrix[y];
            for (var x = 0; x < row.Length; x++)
            {
                if (row[x])
                {
                    path.Append(CultureInfo.InvariantCulture, $"M{x} {y}h1v1h-1z");
                }
            }
        }

        return (code.ModuleMatrix.Count, path.ToString());
    }
}
