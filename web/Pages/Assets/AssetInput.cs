using System.ComponentModel.DataAnnotations;
using VillageTracker.Domain.Assets;
using VillageTracker.Domain.Assets.Queries;

namespace VillageTracker.Web.Pages.Assets;

/// <summary>What the form of an asset asks.</summary>
public sealed class AssetInput
{
    [Required(ErrorMessage = "请填写资产名称。"), StringLength(CollectiveAsset.NameMaxLength)]
    public string Name { get; set; } = "";

    [Required(ErrorMessage = "请选择类别。")]
    public AssetKind? Kind { get; set; }

    [StringLength(CollectiveAsset.NoteMaxLength)]
    public string? Note { get; set; }

    [StringLength(200)]
    public string? Source { get; set; }

    public static AssetInput Of(AssetLine asset) => new() { Name = asset.Name, Kind = asset.Kind, Note = asset.Note, Source = asset.Source };

    public AssetFacts Facts() => new(Name, Kind!.Value, Note, Source);
}

/// <summary>The two pages that show the form of an asset.</summary>
public interface IAssetForm
{
    AssetInput Input { get; }
}
