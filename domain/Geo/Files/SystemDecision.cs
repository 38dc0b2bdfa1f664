namespace VillageTracker.Domain.Geo.Files;

/// <summary>How the coordinate system of a file became known.</summary>
public enum SystemSource
{
    /// <summary>Nobody knows: a person must choose.</summary>
    Unknown,

    /// <summary>The file says so.</summary>
    Declared,

    /// <summary>The file does not say, but its numbers leave one answer only. Told to the person, who may choose another.</summary>
    Numbers,

    /// <summary>A person chose it.</summary>
    Chosen,
}

/// <summary>The coordinate system in which a file is read, with the reason. Never guessed in silence.</summary>
/// <param name="System">Null while a person must choose.</param>
/// <param name="Words">One sentence that says which, and how it is known.</param>
public sealed record SystemDecision(ReferenceSystem? System, SystemSource Source, string Words)
{
    /// <param name="file">As read.</param>
    /// <param name="chosen">What a person chose, which beats everything.</param>
    public static SystemDecision For(ShapeFile file, ReferenceSystem? chosen)
    {
        if (chosen is not null)
        {
            return new(chosen, SystemSource.Chosen, $"坐标系：{chosen.Label}，由您指定。");
        }

        if (file.Claim.Fault is { } fault)
        {
            return new(null, SystemSource.Unknown, fault);
        }

        return file.Claim.System is { } declared
            ? new(declared, SystemSource.Declared, $"坐标系：{declared.Label}，依据{file.Claim.Words}。")
            : ByNumbers(Most(file), file);
    }

    private static SystemDecision ByNumbers(CoordinateLook look, ShapeFile file) => look.Kind switch
    {
        CoordinateKind.Degrees => Read(ReferenceSystem.Cgcs2000, "是经纬度（CGCS2000 与 WGS 84 相差不到一米）"),
        CoordinateKind.WithPrefix when ReferenceSystem.IsZone(look.Zone) => Read(ReferenceSystem.Plane(look.Zone, true), $"东坐标以带号 {look.Zone} 开头"),
        CoordinateKind.WithoutPrefix => ByPlace(look, file),
        _ => new(null, SystemSource.Unknown, file.Features.Count == 0 ? "文件里没有图形。" : "文件没有写坐标系，坐标数值也看不出来，请指定坐标系。"),
    };

    /// <summary>Without a prefix the numbers fit every zone; the place of the village leaves one, or a person must say.</summary>
    private static SystemDecision ByPlace(CoordinateLook look, ShapeFile file)
    {
        var point = file.Features.SelectMany(f => f.Points).First(p => CoordinateLook.Of(p.East, p.North) == look);
        var (east, north) = look.IsSwapped ? (point.North, point.East) : (point.East, point.North);
        var zones = Enumerable.Range(25, 21).Where(zone =>
        {
            var (longitude, latitude) = GaussKruger.Unproject(east, north, zone);
            return Boundary.PlausiblePlace.Contains(longitude, latitude) && GaussKruger.ZoneOf(longitude) == zone;
        }).ToList();
        return zones is [var only]
            ? Read(ReferenceSystem.Plane(only, false), $"东坐标没有带号，只有按第{only}带读才落在亭湖区一带")
            : new(null, SystemSource.Unknown, "文件没有写坐标系，东坐标也没有带号，分不出是哪一带，请指定坐标系。");
    }

    private static SystemDecision Read(ReferenceSystem system, string why) =>
        new(system, SystemSource.Numbers, $"坐标系：{system.Label}。文件没有写明，按坐标数值判断：{why}。请核对。");

    /// <summary>The look of most points.</summary>
    private static CoordinateLook Most(ShapeFile file) =>
        file.Features.SelectMany(f => f.Points).Where(p => double.IsFinite(p.East) && double.IsFinite(p.North))
            .CountBy(p => CoordinateLook.Of(p.East, p.North)).OrderByDescending(c => c.Value).Select(c => c.Key).FirstOrDefault();
}
