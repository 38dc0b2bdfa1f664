using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Geo.Files;
using VillageTracker.Domain.Land.Queries;
using VillageTracker.Domain.Land.Topology;
using VillageTracker.Domain.Rules.Queries;

namespace VillageTracker.Domain.Land.Import;

/// <summary>检查图形文件: what committing it now would do. Nothing is saved.</summary>
/// <param name="Files">One file, or the files of a shapefile.</param>
/// <param name="VillageCode">The village whose register is compared.</param>
public sealed record CheckParcelShapes(IReadOnlyList<NamedFile> Files, long VillageCode, ParcelShapeChoices Choices);

/// <remarks>
/// Read, place, compare, look at the neighbours: each step goes on with whatever the one before left sound, so that all faults of all
/// shapes are told at once.
/// </remarks>
public sealed class CheckParcelShapesHandler(
    IGeoPackageFormat geoPackage, ParcelsOfFileHandler register, ParcelTopologyQuery topology, RuleBookQuery rules, VillageClock clock)
{
    /// <exception cref="RefusedException">Nothing that could be read at all.</exception>
    public async Task<ParcelShapeCheck> HandleAsync(CheckParcelShapes request, CancellationToken cancellation)
    {
        var choices = request.Choices;
        var chosen = choices.Crs is { Length: > 0 } crs ? ReferenceSystem.Find(crs) ?? throw new RefusedException(new ReferenceSystemUnknown(crs)) : null;
        var file = ShapeFiles.Read(request.Files, geoPackage, choices.Encoding);
        var decision = SystemDecision.For(file, chosen);
        if (decision.System is not { } system)
        {
            return Unplaced(file, decision);
        }

        var matches = Checked(file, system);
        RefuseDuplicates(matches);
        await register.CompareAsync(matches, request.VillageCode, cancellation);
        var issues = await NeighboursAsync(matches, choices.Layer, cancellation);
        return Result(file, decision, system, matches, issues);
    }

    private static List<ParcelMatch> Checked(ShapeFile file, ReferenceSystem system)
    {
        var matches = new ParcelMatch[file.Features.Count];
        Parallel.For(0, matches.Length, n => matches[n] = new(ShapeCheck.Check(file.Features[n], system), new(file.Features[n], file.Format)));
        return [.. matches];
    }

    private static void RefuseDuplicates(List<ParcelMatch> matches)
    {
        foreach (var same in matches.Where(m => m.HasCode).GroupBy(m => m.Code, StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            var numbers = string.Join('、', same.Take(10).Select(m => $"第{m.Found.Feature.Number}个"));
            foreach (var match in same)
            {
                match.Fault($"地块编号 {match.Code} 在文件里重复（{numbers}）。");
            }
        }
    }

    /// <summary>Ground that stays where it is was accepted before and is not looked at again.</summary>
    private async Task<ILookup<string, TopologyIssue>> NeighboursAsync(List<ParcelMatch> matches, ParcelLayer layer, CancellationToken cancellation)
    {
        var policy = TopologyPolicy.ForImport(await rules.OnAsync(clock.Today, cancellation));
        var issues = new List<TopologyIssue>();
        foreach (var group in matches.Where(m => m is { Shape: not null, HasCode: true } && (m.GroundChanges || m.Changes.Contains("登记面积")))
            .DistinctBy(m => m.Code).GroupBy(m => m.LayerOr(layer)))
        {
            var proposed = group.Select(m => new ProposedParcel(m.Code, m.Shape!, m.Stated)).ToList();
            issues.AddRange(await topology.RunAsync(proposed, group.Key, policy, [], cancellation));
        }

        return issues.ToLookup(i => i.Code, StringComparer.Ordinal);
    }

    private static ParcelShapeCheck Result(
        ShapeFile file, SystemDecision decision, ReferenceSystem system, List<ParcelMatch> matches, ILookup<string, TopologyIssue> issues)
    {
        var parcels = matches.ConvertAll(m => One(m, system, [.. m.HasCode ? issues[m.Code] : []]));
        var notes = new List<string>(file.Notes);
        if (ParcelFields.Unknown(file.Features) is { Count: > 0 } unknown)
        {
            notes.Add($"这些列不认识，没有导入：{string.Join('、', unknown.Take(20))}{(unknown.Count > 20 ? "……" : "")}。");
        }

        if (system.IsDegrees && decision.Source != SystemSource.Declared)
        {
            notes.Add("请确认经纬度来自测量成果：高德、百度地图上描的点（GCJ-02、BD-09）会偏几百米，从数值上看不出来。");
        }

        return new(file.Format, file.Encoding, decision, parcels, [.. file.Faults.Select(f => Placed(f, system))], notes,
            matches.Sum(m => m.Found.SquareMetres ?? 0), PlanOf(decision, parcels));
    }

    private static ParcelShape One(ParcelMatch match, ReferenceSystem system, IReadOnlyList<TopologyIssue> issues)
    {
        var feature = match.Found.Feature;
        List<ParcelShapeFault> faults =
        [
            .. match.Found.Faults.Select(f => Placed(f, system)),
            .. match.Faults.Select(f => new ParcelShapeFault(feature.Number, feature.Line, f, null)),
            .. issues.Where(i => i.IsFault).Select(i => new ParcelShapeFault(feature.Number, feature.Line, i.Message, i.At)),
        ];
        var fate = faults.Count > 0 || match.Facts is null ? ParcelShapeFate.Faulty
            : match.Known is null ? ParcelShapeFate.New
            : match.Changes.Count > 0 ? ParcelShapeFate.Changed : ParcelShapeFate.Unchanged;
        return new(feature.Number, feature.Line, match.Code, match.Name, fate, match.Known?.Id, match.Known?.Version, match.Facts, match.Shape,
            match.Found.SquareMetres, match.Changes, faults, [.. match.Told, .. issues.Where(i => !i.IsFault).Select(i => i.Message)]);
    }

    /// <summary>While nobody knows the coordinate system, no shape has a place; the names are shown all the same.</summary>
    private static ParcelShapeCheck Unplaced(ShapeFile file, SystemDecision decision)
    {
        var parcels = file.Features.Select(f =>
        {
            var words = new ParcelWords(f, file.Format);
            return new ParcelShape(f.Number, f.Line, words.Code ?? "", words.Name ?? "", ParcelShapeFate.Faulty, null, null, null, null, null, [],
                [.. f.Faults.Select(x => new ParcelShapeFault(x.Feature, x.Line, x.Message, null))], []);
        }).ToList();
        var faults = file.Faults.Select(f => new ParcelShapeFault(f.Feature, f.Line, f.Message, null)).ToList();
        if (file.Features.Count > 0 || faults.Count == 0)
        {
            faults.Add(new(null, null, decision.Words, null));
        }

        return new(file.Format, file.Encoding, decision, parcels, faults, file.Notes, 0, "");
    }

    private static ParcelShapeFault Placed(FileFault fault, ReferenceSystem system)
    {
        if (fault.At is not { } at || !CoordinateLook.Of(at.East, at.North).Fits(system))
        {
            return new(fault.Feature, fault.Line, fault.Message, null);
        }

        var (longitude, latitude) = system.ToDegrees(at.East, at.North);
        return new(fault.Feature, fault.Line, fault.Message, new(longitude, latitude));
    }

    private static string PlanOf(SystemDecision decision, List<ParcelShape> parcels)
    {
        var plan = new StringBuilder(decision.System?.Name);
        foreach (var parcel in parcels)
        {
            plan.Append(CultureInfo.InvariantCulture, $"|{parcel.Code}:{parcel.Fate}:{parcel.ParcelId}:{parcel.SeenVersion}");
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(plan.ToString())))[..16];
    }
}

public sealed record ReferenceSystemUnknown(string Text)
    : Refusal($"坐标系“{Text}”不认识；可以写 EPSG:4490、EPSG:4326、EPSG:4513～4533（三度带，带带号）或 EPSG:4534～4554（不带带号）。");
