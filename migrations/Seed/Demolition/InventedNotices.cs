using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition;
using VillageTracker.Domain.Demolition.Notices;
using VillageTracker.Domain.Resettlement;

namespace VillageTracker.Migrations.Seed.Demolition;

/// <summary>Three notices and two objections, invented and marked: one for everybody, two for their area only; one objection is late.</summary>
internal static class InventedNotices
{
    /// <summary>The demonstration's board code, the same on every machine.</summary>
    public static readonly string BoardCode = DemonstrationCodes.Board.Value;

    private static readonly DateOnly Today = InventedHouseholds.Today;

    public static IEnumerable<PublicNotice> Of(DemolitionArea area, IReadOnlyList<Household> households, WorkingCalendar calendar, PersonalDataVault vault)
    {
        yield return Post(area, calendar, NoticeType.CommentRequest, 1, new(2020, 10, 10), 30, new(
            "本片区补偿安置补充方案（演示文本）现征求意见。主要内容：房屋按评估价补偿；可以选货币补偿或产权调换；搬迁费、临时安置费按公布的标准计算；按期签约、腾空的按规定奖励。", [], []));
        var survey = Post(area, calendar, NoticeType.SurveyResult, 2, new(2020, 8, 20), 7, NoticeContent.Masked("根据入户调查登记，现将本片区各户房屋的证载面积和认定面积公布如下，请核对自家的数字。",
            ["证载面积（平方米）", "认定面积（平方米）"], households.Where(h => h.RecognisedArea is not null).OrderBy(h => h.Code, StringComparer.Ordinal)
                .Select(h => (h.Code, h.HeadName, (IReadOnlyList<string>)[Figure(h.CertificateArea.SquareMetres), Figure(h.RecognisedArea!.Value.SquareMetres)]))));
        var compensation = Post(area, calendar, NoticeType.HouseholdCompensation, 3, new(2020, 10, 26), 7, NoticeContent.Masked("现将本片区已签订补偿协议各户的补偿情况公布如下，请大家监督。",
            ["认定面积（平方米）", "房屋评估价（元）", "补偿方式", "补偿总额（元）"], households.Where(h => h.SignedOn is not null).OrderBy(h => h.Code, StringComparer.Ordinal)
                .Select(h => (h.Code, h.HeadName, (IReadOnlyList<string>)
                    [Figure(h.RecognisedArea!.Value.SquareMetres), Figure(h.AppraisedValue!.Value.Yuan), h.Method.Label(), Figure(h.Compensation!.Value.Yuan)]))));
        foreach (var closed in (PublicNotice[])[survey, compensation])
        {
            closed.GiveBoardCode(vault.BlindIndex(BoardCode, "board"), vault.Seal(BoardCode, "board"));
            yield return closed;
        }
    }

    /// <param name="survey">The posted survey.</param>
    /// <param name="plan">The plan that asks for comments.</param>
    /// <param name="household">Who objects.</param>
    /// <param name="vault">Makes the keyed hashes.</param>
    public static IEnumerable<Objection> Objections(PublicNotice survey, PublicNotice plan, Household household, PersonalDataVault vault)
    {
        var about = Objection.File(survey, new(ObjectionChannel.ByStaff, "演示村民", null, household.Id, "我家翻建的二楼没有算进认定面积，请复核。", new(2020, 8, 25)),
            new(new(2020, 9, 9), new(2020, 10, 26)), "YY-2020-0001", vault.BlindIndex("YY-2020-0001" + BoardCode, "objection"), isDemonstration: true);
        about.Accept(new(2020, 9, 1), Today);
        yield return about;
        yield return Objection.File(plan, new(ObjectionChannel.Online, null, null, null, "希望过渡费按月发，写进方案。", new(2020, 10, 20)),
            new(new(2020, 11, 4), new(2020, 12, 21)), "YY-2020-0002", vault.BlindIndex("YY-2020-0002" + BoardCode, "objection"), isDemonstration: true);
    }

    private static PublicNotice Post(DemolitionArea area, WorkingCalendar calendar, NoticeType type, int number, DateOnly on, int days, NoticeContent content)
    {
        var (period, last) = (new Period(days, DeadlineUnit.CalendarDay), on.AddDays(days));
        return PublicNotice.Post(area, type, new($"GS-2020-{number:0000}", type == NoticeType.CommentRequest ? $"{area.Name}补偿安置补充方案征求意见公告" : $"{area.Name}{type.Label()}", "亭湖区人民政府", on, last, "新洋街道征收办（可由圩洋村便民服务中心转交）",
            "当面、书面，或者扫码在网上提", "户主身份证；涉及面积的带房产证、土地证或翻建批文", "演示数据"), content, new(period, type.Article(), last, calendar.WorkingDayOnOrAfter(last)),
            isDemonstration: true);
    }

    private static string Figure(decimal value) => value.ToString("N2", System.Globalization.CultureInfo.InvariantCulture);
}
