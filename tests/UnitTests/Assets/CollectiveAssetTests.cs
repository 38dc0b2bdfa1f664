using VillageTracker.Domain.Assets;
using VillageTracker.Domain.Common;
using VillageTracker.TestKit;

namespace VillageTracker.UnitTests.Assets;

public sealed class CollectiveAssetTests
{
    private static CollectiveAsset New(string code = "A09", string name = "维阳精品酒店") =>
        CollectiveAsset.Create(320902007203, code, new(name, AssetKind.Hotel));

    [Theory]
    [InlineData("B01")]
    [InlineData("A1")]
    [InlineData("A0001")]
    public void A_code_of_another_form_is_refused(string code) => Refused.With<AssetCodeMalformed>(() => New(code));

    [Fact]
    public void An_asset_without_a_name_is_refused() => Refused.With<AssetNameMissing>(() => New(name: ""));

    [Fact]
    public void An_asset_is_found_by_the_initials_of_its_name() => Assert.Equal("wyjpjd", New().PinyinInitials);

    [Fact]
    public void A_unit_is_there_only_once()
    {
        var asset = New();
        asset.AddUnit("三楼", null);

        Refused.With<UnitTaken>(() => asset.AddUnit(" 三楼", null));
    }

    [Fact]
    public void A_unit_with_an_area_of_zero_is_refused() => Refused.With<UnitWithoutArea>(() => New().AddUnit("三楼", FloorArea.Zero));

    [Fact]
    public void A_unit_without_a_name_is_refused() => Refused.With<UnitNameMissing>(() => New().AddUnit(" ", null));
}
