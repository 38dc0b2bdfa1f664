using VillageTracker.Domain.Common;

using VillageTracker.TestKit;

namespace VillageTracker.UnitTests.Common;

public sealed class MaskingTests
{
    [Theory]
    [InlineData("张三", "张*")]
    [InlineData("王小明", "王**")]
    [InlineData("欧阳锋", "欧阳*")]
    [InlineData("欧阳", "欧*")]
    [InlineData("𠮷野", "𠮷*")]
    [InlineData("阿依古丽·买买提", "阿依古丽·**")]
    [InlineData("王", "*")]
    [InlineData("", "")]
    [InlineData(null, "")]
    public void A_name_keeps_its_surname(string? name, string masked) => Assert.Equal(masked, Masking.Name(name));

    [Theory]
    [InlineData("320902198503151234", "320902********1234")]
    [InlineData("110105491231002", "110105******002")]
    [InlineData("32090219", "********")]
    [InlineData("", "")]
    public void An_identity_number_keeps_its_ends(string number, string masked) =>
        Assert.Equal(masked, Masking.CitizenId(number));

    [Theory]
    [InlineData("13812345678", "138****5678")]
    [InlineData("051588881234", "0515****1234")]
    [InlineData("0515-88881234-12", "0515****1234")]
    [InlineData("88881234", "****1234")]
    [InlineData("无法识别", "********")]
    [InlineData("", "")]
    public void A_phone_keeps_its_ends(string number, string masked) => Assert.Equal(masked, Masking.Phone(number));

    [Theory]
    [InlineData("6222021234567890123", "****0123")]
    [InlineData("1234567", "****")]
    public void An_account_keeps_its_last_four(string number, string masked) =>
        Assert.Equal(masked, Masking.BankAccount(number));

    [Theory]
    [InlineData("富贵春花园3幢1单元502室", "富贵春花园3幢")]
    [InlineData("新洋街道圩洋村三组12号", "新洋街道圩洋村三组")]
    [InlineData("圩洋村", "圩洋村")]
    public void An_address_loses_the_door(string address, string masked) => Assert.Equal(masked, Masking.Address(address));
}

public sealed class PersonNameTests
{
    [Theory]
    [InlineData("　王 明 ", "王明")]
    [InlineData("阿依古丽•买买提", "阿依古丽·买买提")]
    [InlineData("阿依古丽．买买提", "阿依古丽·买买提")]
    [InlineData("阿依古丽‧买买提", "阿依古丽·买买提")]
    [InlineData("阿依古丽 · 买买提", "阿依古丽·买买提")]
    [InlineData("John  Smith", "John Smith")]
    [InlineData("e\u0301", "é")]
    public void Names_are_brought_into_one_form(string typed, string held) =>
        Assert.Equal(held, PersonName.Normalise(typed));

    [Fact]
    public void Faults_are_named()
    {
        Refused.With<PersonNameMissing>(() => PersonName.Require("　"));
        Refused.With<PersonNameHasDigit>(() => PersonName.Require("王小明2"));
        Refused.With<PersonNameHasUnknownCharacter>(() => PersonName.Require("王\uE863"));
        Refused.With<PersonNameTooLong>(() => PersonName.Require(new string('王', 51)));
        Assert.Equal("王䶮", PersonName.Require("王䶮"));
    }
}

public sealed class PinyinInitialsTests
{
    [Fact]
    public void The_platform_really_sorts_Chinese_by_pinyin()
    {
        var order = CultureInfo.GetCultureInfo("zh-CN").CompareInfo;

        Assert.True(order.Compare("阿", "八") < 0 && order.Compare("张", "王") > 0, "Without ICU the initials would be noise.");

    }

    [Theory]
    [InlineData("王小明", "wxm")]
    [InlineData("张三", "zs")]
    [InlineData("欧阳锋", "oyf")]
    [InlineData("曾单仇", "zdc")]
    [InlineData("单雄信", "sxx")]
    [InlineData("仇英", "qy")]
    [InlineData("解缙", "xj")]
    [InlineData("查良", "zl")]
    [InlineData("任正", "rz")]
    [InlineData("朴树", "ps")]
    [InlineData("区桃", "ot")]
    [InlineData("尉迟恭", "ycg")]
    [InlineData("王䶮", "wy")]
    [InlineData("李𬭎", "lh")]
    [InlineData("𠮷野", "jy")]
    [InlineData("陈㛃", "cj")]
    [InlineData("赵喆", "zz")]
    [InlineData("圩洋村", "wyc")]
    [InlineData("阿依古丽·买买提", "aygl" + "mmt")]
    [InlineData("A区3号", "aq3h")]
    [InlineData("", "")]
    public void Names_are_found_by_their_first_letters(string name, string initials) =>
        Assert.Equal(initials, PinyinInitials.Of(name));

    [Theory]
    [InlineData("艾安敖", "aaa")]
    [InlineData("白毕卜", "bbb")]
    [InlineData("蔡程崔", "ccc")]
    [InlineData("戴丁杜", "ddd")]
    [InlineData("鄂恩耳", "eee")]
    [InlineData("范冯符", "fff")]
    [InlineData("高葛郭", "ggg")]
    [InlineData("韩何霍", "hhh")]
    [InlineData("季蒋居", "jjj")]
    [InlineData("康孔匡", "kkk")]
    [InlineData("赖刘罗", "lll")]
    [InlineData("马孟穆", "mmm")]
    [InlineData("倪聂牛", "nnn")]
    [InlineData("潘彭浦", "ppp")]
    [InlineData("戚钱瞿", "qqq")]
    [InlineData("冉荣阮", "rrr")]
    [InlineData("萨沈孙", "sss")]
    [InlineData("谭唐童", "ttt")]
    [InlineData("万吴武", "www")]
    [InlineData("席徐薛", "xxx")]
    [InlineData("严杨俞", "yyy")]
    [InlineData("臧周邹", "zzz")]
    public void Every_letter_has_its_stretch_of_the_order(string name, string initials) =>
        Assert.Equal(initials, PinyinInitials.Of(name));
}
