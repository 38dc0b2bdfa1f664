using NetTopologySuite.Geometries;
using VillageTracker.Domain.Geo;

namespace VillageTracker.Web.Map.Index;

/// <summary>Takes features one by one, in the order in which the database has them, and makes the index of them.</summary>
/// <param name="spec">The layer.</param>
/// <param name="beside">An index of the same layer whose words keep their places.</param>
internal sealed class MapIndexBuilder(MapLayerSpec spec, MapIndex? beside = null)
{
    private readonly Chunks<int> _ids = new();
    private readonly Chunks<MapBox> _boxes = new();
    private readonly Chunks<ushort> _villages = new();
    private readonly Dictionary<long, ushort> _villageCodes = [];
    private readonly Chunks<int> _featureEnds = new();
    private readonly Chunks<PartKind> _partKinds = new();
    private readonly Chunks<int> _partEnds = new();
    private readonly Chunks<int> _xy = new();
    private readonly Chunks<byte> _zooms = new();
    private readonly FactColumnBuilder[] _facts = [.. spec.Columns.Select((c, i) => new FactColumnBuilder(c, beside?.Facts[i].Words ?? []))];
    private readonly VertexWeights _weights = new();
    private int[] _part = new int[256];
    private byte[] _partZooms = new byte[128];

    public void Add(MapFeature feature)
    {
        if (feature.Shape.IsEmpty)
        {
            return;
        }

        var box = MapBox.Nothing;
        AddShape(feature.Shape, ref box);
        _featureEnds.Add(_partKinds.Count);
        _ids.Add(feature.Id);
        _boxes.Add(box);
        if (!_villageCodes.TryGetValue(feature.VillageCode, out var village))
        {
            _villageCodes.Add(feature.VillageCode, village = checked((ushort)_villageCodes.Count));
        }

        _villages.Add(village);
        for (var i = 0; i < _facts.Length; i++)
        {
            _facts[i].Add(feature.Facts[i]);
        }
    }

    /// <summary>Makes the index, once: what was collected is let go on the way.</summary>
    public MapIndex Build()
    {
        var order = Order();
        var (partKinds, partEnds, featureEnds, xy, zooms) = Shapes(order);
        var ids = _ids.TakeInOrder(order);
        var boxes = _boxes.TakeInOrder(order);
        var (keys, places) = ((int[])ids.Clone(), Enumerable.Range(0, ids.Length).ToArray());
        Array.Sort(keys, places);
        return new()
        {
            Spec = spec,
            Ids = ids,
            Boxes = boxes,
            Tree = new(boxes),
            Villages = _villages.TakeInOrder(order),
            VillageCodes = [.. _villageCodes.OrderBy(v => v.Value).Select(v => v.Key)],
            FeatureEnds = featureEnds,
            PartKinds = partKinds,
            PartEnds = partEnds,
            Xy = xy,
            PointZooms = zooms,
            Facts = [.. _facts.Select(f => f.TakeInOrder(order))],
            ByKey = (keys, places),
        };
    }

    /// <summary>Along the curve; what lies at one place of it, by key.</summary>
    private int[] Order()
    {
        var (places, order) = (new ulong[_boxes.Count], Enumerable.Range(0, _boxes.Count).ToArray());
        for (var i = 0; i < places.Length; i++)
        {
            places[i] = _boxes[i].PlaceOnCurve();
        }

        Array.Sort(places, order);
        for (var (from, to) = (0, 1); from < places.Length; from = to++)
        {
            for (; to < places.Length && places[to] == places[from]; to++)
            {
            }

            if (to > from + 1)
            {
                Array.Sort(order, from, to - from, Comparer<int>.Create((one, other) => _ids[one].CompareTo(_ids[other])));
            }
        }

        return order;
    }

    private (PartKind[] Kinds, int[] Ends, int[] FeatureEnds, int[] Xy, byte[] Zooms) Shapes(int[] order)
    {
        var (kinds, ends, featureEnds) = (new PartKind[_partKinds.Count], new int[_partKinds.Count], new int[order.Length]);
        var (xy, zooms, part, point) = (new int[_xy.Count], new byte[_zooms.Count], 0, 0);
        for (var i = 0; i < order.Length; i++)
        {
            for (var p = order[i] == 0 ? 0 : _featureEnds[order[i] - 1]; p < _featureEnds[order[i]]; p++)
            {
                for (var v = p == 0 ? 0 : _partEnds[p - 1]; v < _partEnds[p]; v++, point++)
                {
                    (xy[2 * point], xy[(2 * point) + 1], zooms[point]) = (_xy[2 * v], _xy[(2 * v) + 1], _zooms[v]);
                }

                kinds[part] = _partKinds[p];
                ends[part++] = point;
            }

            featureEnds[i] = part;
        }

        _xy.Clear();
        _zooms.Clear();
        _partKinds.Clear();
        _partEnds.Clear();
        _featureEnds.Clear();
        return (kinds, ends, featureEnds, xy, zooms);
    }

    private void AddShape(Geometry shape, ref MapBox box)
    {
        switch (shape)
        {
            case Polygon polygon:
                AddPart(polygon.ExteriorRing.CoordinateSequence, PartKind.Outer, ref box);
                for (var i = 0; i < polygon.NumInteriorRings; i++)
                {
                    AddPart(polygon.GetInteriorRingN(i).CoordinateSequence, PartKind.Hole, ref box);
                }

                break;
            case LineString line:
                AddPart(line.CoordinateSequence, PartKind.Line, ref box);
                break;
            case Point point:
                AddPart(point.CoordinateSequence, PartKind.Point, ref box);
                break;
            default:
                for (var i = 0; i < shape.NumGeometries; i++)
                {
                    AddShape(shape.GetGeometryN(i), ref box);
                }

                break;
        }
    }

    private void AddPart(CoordinateSequence points, PartKind kind, ref MapBox box)
    {
        var isRing = kind is PartKind.Outer or PartKind.Hole;
        var count = isRing ? points.Count - 1 : points.Count;
        if (_part.Length < 2 * count)
        {
            (_part, _partZooms) = (new int[4 * count], new byte[2 * count]);
        }

        for (var i = 0; i < count; i++)
        {
            var (x, y) = (WorldGrid.X(points.GetX(i)), WorldGrid.Y(points.GetY(i)));
            (_part[2 * i], _part[(2 * i) + 1]) = (x, y);
            box = box.With(new(x, y, x, y));
        }

        var part = _part.AsSpan(0, 2 * count);
        if (isRing && Rings.IsClockwise(part) != (kind == PartKind.Outer))
        {
            Rings.Reverse(part);
        }

        _weights.Write(part, isRing, _partZooms.AsSpan(0, count));
        _xy.AddRange(part);
        _zooms.AddRange(_partZooms.AsSpan(0, count));
        _partKinds.Add(kind);
        _partEnds.Add(_zooms.Count);
    }
}
