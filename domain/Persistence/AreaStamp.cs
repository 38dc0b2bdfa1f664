namespace VillageTracker.Domain.Persistence;

/// <summary>Counts the changes of one work area (Land, Demolition …): raised in the same transaction as every change in it.</summary>
/// <remarks>
/// Whatever is computed from an area's rows and kept (dashboard sums, list counts, tiles) is kept under the stamp it was
/// computed at, so it is never older than the last change, on one server or on several.
/// </remarks>
public sealed class AreaStamp : INotAudited
{
    public const int AreaMaxLength = 30;

    private AreaStamp() { }

    /// <summary>Made by the first change, so it starts at 1: no row counts as 0.</summary>
    public AreaStamp(string area) => (Area, Value) = (area, 1);

    public string Area { get; private set; } = "";
    public long Value { get; private set; }
}
