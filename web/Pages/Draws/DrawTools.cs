using System.Text;

namespace VillageTracker.Web.Pages.Draws;

/// <summary>What the public saves to check a draw without this site; kept as files in the folder Verifier.</summary>
public static class DrawTools
{
    /// <summary>One page that works in any browser without the network.</summary>
    public static byte[] Verifier() => Read("draw-verifier.html");

    /// <summary>The same in another language.</summary>
    public static byte[] Python() => Read("draw_check.py");

    public static string PythonText() => Encoding.UTF8.GetString(Python());

    private static byte[] Read(string name)
    {
        using var file = typeof(DrawTools).Assembly.GetManifestResourceStream("verifier/" + name) ?? throw new InvalidOperationException($"No resource {name}.");
        using var copy = new MemoryStream();
        file.CopyTo(copy);
        return copy.ToArray();
    }
}
