using VillageTracker.Domain.Geo;
using VillageTracker.Domain.Organisation;
using VillageTracker.Web.Map.Index;

namespace VillageTracker.Web.Map.Drawing;

/// <summary>Draws one vector tile of a layer: only what lies in the viewer's villages, and never more than half a megabyte.</summary>
/// <remarks>
/// Where few shapes share a tile each has its name; where many do, each has only its words and numbers; where there are too many to
/// tell apart, squares say how many there are and what most of them are. Holds working memory: one tile at a time.
/// </remarks>
internal sealed class TileEncoder
{
    /// <summary>No tile is bigger, in bytes.</summary>
    public const int MostBytes = 500_000;

    /// <summary>The fact of a square that says how many features it stands for.</summary>
    public const string CountFact = "count";

    private const int MostNamed = 1_500;
    private const int MostShapes = 12_000;
    private const int HeadRoom = 2_000;

    private readonly TileMessage _tile = new();
    private readonly ShapeWriter _shape = new();
    private readonly CellGrid _cells = new();
    private bool[] _seen = [];
    private int[] _places = new int[4_096];

    public byte[] Encode(LayerSnapshot layer, TileAddress tile, DataScope scope)
    {
        if (tile.Zoom < layer.Spec.MinZoom)
        {
            return [];
        }

        var frame = new TileFrame(tile);
        var old = Find(layer.Base, layer, frame, scope, 0);
        var all = Find(layer.Since, null, frame, scope, old);
        return all == 0 ? [] : Draw(layer, frame, _places.AsSpan(0, old), _places.AsSpan(old, all - old));
    }

    private byte[] Draw(LayerSnapshot layer, in TileFrame frame, ReadOnlySpan<int> old, ReadOnlySpan<int> since)
    {
        var (count, first) = (old.Length + since.Length, (layer.Base.Count > 0 ? layer.Base : layer.Since).PartKinds[0]);
        if ((count <= MostNamed && Shapes(layer, frame, old, since, named: true))
            || ((count <= MostShapes || first == PartKind.Line) && Shapes(layer, frame, old, since, named: false)))
        {
            return _tile.Finish(layer.Spec, [.. layer.Spec.Columns.Select(c => c.Name)]);
        }

        var words = Words(layer.Since);
        if (!Squares(layer, frame, CellGrid.FineSide, old, since, first == PartKind.Point))
        {
            Squares(layer, frame, CellGrid.CoarseSide, old, since, first == PartKind.Point);
        }

        return _tile.Finish(layer.Spec, [.. words.Select(w => w.Column.Name), CountFact]);
    }

    /// <summary>Adds the places in an index that meet the tile, still stand and may be seen.</summary>
    private int Find(MapIndex index, LayerSnapshot? goneIn, in TileFrame frame, DataScope scope, int before)
    {
        if (_seen.Length < index.VillageCodes.Length)
        {
            _seen = new bool[index.VillageCodes.Length];
        }

        var every = true;
        for (var i = 0; i < index.VillageCodes.Length; i++)
        {
            every &= _seen[i] = scope.Contains(index.VillageCodes[i]);
        }

        var found = index.Tree.Find(frame.WithMargin, ref _places, before);
        if (every && goneIn?.Gone is null)
        {
            return found;
        }

        var (places, kept) = (_places, before);
        for (var i = before; i < found; i++)
        {
            if (_seen[index.Villages[places[i]]] && goneIn?.IsGone(places[i]) != true)
            {
                places[kept++] = places[i];
            }
        }

        return kept;
    }

    private bool Shapes(LayerSnapshot layer, in TileFrame frame, ReadOnlySpan<int> old, ReadOnlySpan<int> since, bool named)
    {
        _tile.Start();
        for (var (o, s) = (0, 0); o < old.Length || s < since.Length;)
        {
            var next = s == since.Length || (o < old.Length && layer.Base.IsBefore(old[o], layer.Since, since[s]))
                ? Shape(layer.Base, old[o++], frame, named)
                : Shape(layer.Since, since[s++], frame, named);
            if (!next)
            {
                return false;
            }
        }

        return true;
    }

    /// <returns>False when the tile is full.</returns>
    private bool Shape(MapIndex index, int place, in TileFrame frame, bool named)
    {
        if (_shape.Write(index, place, frame) is not 0 and var kind)
        {
            Facts(index, place, named);
            _tile.AddFeature((uint)index.Ids[place], kind, _shape.Written);
        }

        return _tile.Length <= MostBytes - HeadRoom;
    }

    private void Facts(MapIndex index, int place, bool named)
    {
        _tile.Tags.Clear();
        for (var i = 0; i < index.Facts.Length; i++)
        {
            var fact = index.Facts[i];
            if (fact.Column.Kind == MapFactKind.Text && !named)
            {
                continue;
            }

            _tile.Tags.Number((uint)i);
            _tile.Tags.Number(fact.Column.Kind switch
            {
                MapFactKind.Word => _tile.Values.Word(i, fact.WordOf[place], fact.Words[fact.WordOf[place]]),
                MapFactKind.Number => _tile.Values.Number((uint)fact.Numbers[place]),
                _ => _tile.Values.Text(fact.TextOf(place)),
            });
        }
    }

    private bool Squares(LayerSnapshot layer, in TileFrame frame, int side, ReadOnlySpan<int> old, ReadOnlySpan<int> since, bool asPoints)
    {
        var words = Words(layer.Since); // it knows the words of the base too
        _tile.Start();
        _cells.Start(side, words.Length);
        if (!_cells.Count(layer.Base, Words(layer.Base), frame, old) || !_cells.Count(layer.Since, words, frame, since))
        {
            return false;
        }

        foreach (var cell in _cells.Occupied)
        {
            _tile.Tags.Clear();
            for (var i = 0; i < words.Length; i++)
            {
                if (_cells.WordOf(cell, i) is >= 0 and var word)
                {
                    _tile.Tags.Number((uint)i);
                    _tile.Tags.Number(_tile.Values.Word(i, word, words[i].Words[word]));
                }
            }

            _tile.Tags.Number((uint)words.Length);
            _tile.Tags.Number(_tile.Values.Number((uint)_cells.CountOf(cell)));
            _tile.AddFeature(0, _shape.Cell(_cells.CornerOf(cell), side, asPoints), _shape.Written);
        }

        return true;
    }

    private static FactColumn[] Words(MapIndex index) => [.. index.Facts.Where(f => f.Column.Kind == MapFactKind.Word)];
}
