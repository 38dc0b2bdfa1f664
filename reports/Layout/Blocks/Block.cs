namespace VillageTracker.Reports.Layout.Blocks;

/// <summary>A piece of a flow. Heights are asked before anything is drawn.</summary>
internal abstract class Block
{
    public float SpaceBefore { get; init; }

    public float SpaceAfter { get; init; }

    public bool KeepWithNext { get; init; }

    /// <summary>Height of what must stand on one page at the least: all of it, or the first lines or rows.</summary>
    public abstract float Foremost(Composer composer);

    public virtual float Height(Composer composer) => Foremost(composer);

    /// <summary>Draws from the composer's Y downwards and moves it. Room for <see cref="Foremost"/> is there.</summary>
    public abstract void Place(Composer composer);
}

internal sealed class SpaceBlock(float height) : Block
{
    public override float Foremost(Composer composer) => 0;

    public override float Height(Composer composer) => height;

    public override void Place(Composer composer)
    {
        if (!composer.AtTop)
        {
            composer.Y += height;
        }
    }
}

internal sealed class PageBreakBlock : Block
{
    public override float Foremost(Composer composer) => 0;

    public override void Place(Composer composer) => composer.EndPage();
}

internal sealed class RuleBlock : Block
{
    public RuleBlock() => (SpaceBefore, SpaceAfter) = (4, 8);

    public override float Foremost(Composer composer) => 1;

    public override void Place(Composer composer)
    {
        composer.Sheet.Line(composer.Left, composer.Y, composer.Left + composer.Width, composer.Y, Palette.Line);
        composer.Y += 1;
    }
}

internal sealed class DrawnBlock(float height, Action<Sheet, float, float, float> draw) : Block
{
    public override float Foremost(Composer composer) => height;

    public override void Place(Composer composer)
    {
        draw(composer.Sheet, composer.Left, composer.Y, composer.Width);
        composer.Y += height;
    }
}

internal sealed class GroupBlock(IReadOnlyList<Block> blocks) : Block
{
    public override float Foremost(Composer composer)
    {
        var height = 0f;
        foreach (var block in blocks)
        {
            height += block.SpaceBefore + block.Height(composer) + block.SpaceAfter;
        }

        return height;
    }

    public override void Place(Composer composer) => composer.Place(blocks);
}
