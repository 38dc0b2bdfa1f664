namespace VillageTracker.Web.Ui;

/// <summary>How the features of a layer are drawn.</summary>
public enum MapShape
{
    /// <summary>Areas with an outline.</summary>
    Fill,

    /// <summary>Roads and pipes.</summary>
    Line,

    /// <summary>Single places.</summary>
    Point,
}

/// <summary>A value of the colouring property, its word in the legend and its colour (#rrggbb).</summary>
/// <param name="Count">How many there are, said behind the word in the legend.</param>
public sealed record MapColour(string Value, string Label, string Colour, int? Count = null);

/// <summary>One of several facts by which a layer can be coloured.</summary>
public sealed record MapTheme(string Label, string ColourBy, IReadOnlyList<MapColour> Colours);

/// <summary>A line of the hover box: the word, and the property of the tile that holds the value.</summary>
/// <param name="Unit">What a number is counted in.</param>
/// <param name="Decimals">How many of a number's digits stand behind the point: tiles hold whole numbers only.</param>
public sealed record MapFact(string Label, string Property, string? Unit = null, int Decimals = 0);

/// <summary>
/// One layer of a map, from vector tiles at <c>/tiles/{Id}/{z}/{x}/{y}.mvt</c> whose inner layer is called <c>Id</c> too.
/// A feature's property <c>name</c> heads the hover box. Where features are too many to tell apart, squares have <c>count</c>.
/// </summary>
/// <param name="Href">Own path to which a feature's key is added: where a click on it leads.</param>
/// <param name="ColourBy">Property that decides the colour; values not in <paramref name="Colours"/> take <paramref name="Colour"/>.</param>
/// <param name="Themes">What else the legend offers to colour by; the first is what it begins with.</param>
/// <param name="Highlight">Key of the feature that the page is about; drawn with a heavy outline.</param>
/// <param name="Data">Own path of GeoJSON to draw instead of tiles: for few features, such as those of one area on a past day.</param>
public sealed record MapLayer(
    string Id,
    string Label,
    MapShape Shape,
    string Colour,
    string? Href = null,
    string? ColourBy = null,
    IReadOnlyList<MapColour>? Colours = null,
    IReadOnlyList<MapFact>? Facts = null,
    bool Visible = true,
    int? Highlight = null,
    IReadOnlyList<MapTheme>? Themes = null,
    string? Data = null);

/// <summary>What <c>&lt;village-map&gt;</c> shows. Bounds are west, south, east, north in degrees.</summary>
/// <param name="BaseTiles">Address pattern of a background map such as 天地图; null draws a plain ground with a grid.</param>
public sealed record MapConfig(
    IReadOnlyList<double> Bounds,
    IReadOnlyList<MapLayer> Layers,
    string? BaseTiles = null,
    string? Attribution = null);
