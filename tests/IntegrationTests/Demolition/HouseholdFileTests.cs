using System.Net;
using System.Net.Http.Headers;
using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition;
using VillageTracker.Domain.Demolition.HouseholdFiles;
using VillageTracker.Domain.Demolition.HouseholdFiles.Queries;
using VillageTracker.Domain.Organisation;
using VillageTracker.TestKit;

namespace VillageTracker.IntegrationTests.Demolition;

/// <summary>The household file through its pages: members, buildings, appraisal, acceptance, talks, index and paper.</summary>
[Collection(SharedApp.Name)]
public sealed class HouseholdFileTests(VillageApp app)
{
    private const string Root = "/demolition/households";

    [Fact]
    public async Task Every_seeded_household_adds_up_and_its_head_is_a_member()
    {
        var households = await app.InDbAsync(db => db.ActAs(Actor.System).Households.AsNoTracking().Where(h => h.IsDemonstration).ToListAsync());
        var members = await app.InDbAsync(db => db.ActAs(Actor.System).HouseholdMembers.AsNoTracking().ToListAsync());
        var buildings = await app.InDbAsync(db => db.ActAs(Actor.System).HouseholdBuildings.AsNoTracking().ToListAsync());

        // Who is entered in a second household after its survey is listed as such, and no member of it by the survey's count.
        Assert.All(households.Where(h => h.Status is not HouseholdStatus.Registered), h =>
        {
            var own = buildings.Where(b => b.HouseholdId == h.Id && b.IsDemonstration).ToList();
            Assert.Equal((h.RecognisedArea, h.CertificateArea), (Household.RecognisedOf(own), own.Aggregate(FloorArea.Zero, (sum, b) => sum + b.CertificateArea)));
            Assert.Equal(h.SurveyedMembers, members.Count(m => m.HouseholdId == h.Id && m is { IsPresent: true, IsDemonstration: true, IsListedTwice: false }));
        });
        Assert.All(households, h => Assert.Single(members, m => m.HouseholdId == h.Id && m.Relation == MemberRelation.Head));
        Assert.Contains(members, m => m is { Standing: MemberStanding.AfterCutOff, IsCounted: false });
        Assert.Contains(buildings, b => b.Legality == BuildingLegality.RecognisedUnlawful);
    }

    [Fact]
    public async Task Order_numbers_of_an_area_run_without_a_gap()
    {
        var areas = (await app.InDbAsync(db => db.ActAs(Actor.System).VacancyAcceptances.AsNoTracking().ToListAsync())).GroupBy(a => a.AreaId);

        Assert.All(areas, a => Assert.Equal(Enumerable.Range(1, a.Count()), a.Select(x => x.OrderNumber).Order()));
    }

    [Fact]
    public async Task A_member_who_came_after_the_cut_off_is_listed_as_such_and_refused_as_counted()
    {
        var staff = await app.AsAsync(Role.VillageStaff);
        var household = await OneAsync(h => h.Status == HouseholdStatus.Surveyed);
        var address = $"{Root}/member/{household.Id}";
        var form = new Dictionary<string, string>
        {
            ["Name"] = "张后来", ["Relation"] = nameof(MemberRelation.OtherKin), ["IdNumber"] = "32090219900601003X", ["JoinedOn"] = "2020-10-01", ["Standing"] = nameof(MemberStanding.Registered),
        };

        var refused = await staff.SubmitAsync(address, form);
        form["Standing"] = nameof(MemberStanding.Pending);
        var saved = await staff.SubmitAsync(address, form);

        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.Redirect), (refused.StatusCode, saved.StatusCode));
        Assert.Contains("截止日后迁入", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        var page = await staff.PageAsync($"{Root}/details/{household.Id}");
        Assert.Contains("不计 · 截止日后迁入", page.QuerySelector("#members")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("320902********003X", page.QuerySelector("#members")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("32090219900601003X", page.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_person_is_not_taken_into_a_second_household_of_the_village()
    {
        var staff = await app.AsAsync(Role.VillageStaff);
        var household = await OneAsync(h => h.Code == "D09-002");
        var before = await CountAsync(household.Id);

        var response = await staff.SubmitAsync($"{Root}/member/{household.Id}", new()
        {
            ["Name"] = "王小明", ["Relation"] = nameof(MemberRelation.Child), ["IdNumber"] = "320902190001010005", ["Standing"] = nameof(MemberStanding.Pending),
        });

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("一人只能在一户", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(before, await CountAsync(household.Id));
    }

    [Fact]
    public async Task A_recognised_building_raises_the_recognised_area_and_a_stale_form_changes_nothing()
    {
        var staff = await app.AsAsync(Role.VillageStaff);
        var building = await app.InDbAsync(db => db.ActAs(Actor.System).HouseholdBuildings.AsNoTracking().Include(b => b.Household)
            .Where(b => b.Legality == BuildingLegality.Pending && b.Household.Status == HouseholdStatus.Surveyed).OrderBy(b => b.Id).FirstAsync());
        var address = $"{Root}/recognise/{building.HouseholdId}?item={building.Id}";
        var form = new Dictionary<string, string> { ["To"] = nameof(BuildingLegality.RecognisedLawful), ["Area"] = "12.00", ["On"] = "2020-10-30", ["Basis"] = "航拍图", ["By"] = "认定小组" };
        var stale = await staff.PageAsync(address);

        Assert.Equal(HttpStatusCode.Redirect, (await staff.SubmitAsync(address, form)).StatusCode);
        var again = await staff.SubmitAsync(stale, address, form);

        var household = await OneAsync(h => h.Id == building.HouseholdId);
        Assert.Equal(building.Household.RecognisedArea!.Value.HundredthsSqm + 1_200, household.RecognisedArea!.Value.HundredthsSqm);
        Assert.NotEqual(HttpStatusCode.Redirect, again.StatusCode);
    }

    [Fact]
    public async Task A_delivered_report_shows_until_when_the_household_may_ask_for_a_review_and_is_due()
    {
        var staff = await app.AsAsync(Role.VillageStaff);
        var free = await app.InDbAsync(db => db.ActAs(Actor.System).Households.AsNoTracking()
            .Where(h => h.Status == HouseholdStatus.Surveyed && !db.HouseholdAppraisals.Any(a => a.HouseholdId == h.Id)).OrderBy(h => h.Id).FirstAsync());

        var response = await staff.SubmitAsync($"{Root}/appraisal/{free.Id}", new()
        {
            ["Firm"] = "示例评估", ["ReportNumber"] = "测试1号", ["DeliveredOn"] = "2020-10-30", ["Lines[0].Area"] = "98.40", ["Lines[0].UnitPrice"] = "5230",
        });

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        var page = await staff.PageAsync($"{Root}/details/{free.Id}");
        Assert.Contains("可在 2020-11-09 前（含当天）向评估机构书面申请复核", page.QuerySelector("#appraisal")!.TextContent, StringComparison.Ordinal);
        var due = await app.WithAsync<HouseholdFileDueQuery, IReadOnlyList<DueItem>>(q => q.DueAsync(new(2020, 11, 9), 500, CancellationToken.None));
        Assert.Contains(due, i => i.Key == free.Id && i.DueOn == new DateOnly(2020, 11, 9));

        var accepted = await staff.SubmitAsync($"{Root}/appraisalmove/{free.Id}", new() { ["Act"] = "Accept", ["On"] = "2020-10-31" });
        Assert.Equal(HttpStatusCode.Redirect, accepted.StatusCode);
        var household = await OneAsync(h => h.Id == free.Id);
        Assert.Equal((HouseholdStatus.Appraised, 514_632.00m), (household.Status, household.AppraisedValue!.Value.Yuan));
    }

    [Fact]
    public async Task An_empty_house_is_accepted_with_a_photo_only_and_steps_back_with_its_sheet_void()
    {
        var staff = await app.AsAsync(Role.VillageStaff);
        var household = await OneAsync(h => h.Status == HouseholdStatus.Signed && h.Method == CompensationMethod.Exchange);
        var address = $"{Root}/vacate/{household.Id}";
        var form = new Dictionary<string, string>
        {
            ["On"] = "2020-10-30", ["At"] = "09:30", ["Keys"] = "3", ["UtilitiesSettled"] = "true", ["Inspector"] = "周验收", ["SecondInspector"] = "吴验收",
        };

        var without = await UploadAsync(staff, address, form, []);
        Assert.Contains("至少要有一张现场照片", await without.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        var accepted = await UploadAsync(staff, address, form, [("Attached", Photos.Png(40, 30))]);
        Assert.Equal(HttpStatusCode.Redirect, accepted.StatusCode);

        var page = await staff.PageAsync($"{Root}/details/{household.Id}");
        Assert.NotNull(page.QuerySelector("#acceptance img"));
        var paper = await (await staff.GetAsync($"{Root}/paper/{household.Id}")).Content.ReadAsByteArrayAsync();
        using (var pdf = UglyToad.PdfPig.PdfDocument.Open(paper))
        {
            Assert.Contains(pdf.GetPages(), p => p.GetImages().Any());
        }

        await staff.SubmitAsync($"{Root}/stepback/{household.Id}", new() { ["Reason"] = "验收有误" });
        var sheet = await app.InDbAsync(db => db.ActAs(Actor.System).VacancyAcceptances.AsNoTracking().SingleAsync(a => a.HouseholdId == household.Id));
        Assert.Equal((true, "验收有误"), (sheet.IsVoid, sheet.VoidReason));
        Assert.Equal(HouseholdStatus.Signed, (await OneAsync(h => h.Id == household.Id)).Status);
    }

    [Fact]
    public async Task A_step_with_a_record_of_its_own_is_not_taken_by_a_date_alone()
    {
        var staff = await app.AsAsync(Role.VillageStaff);
        var household = await OneAsync(h => h.Status == HouseholdStatus.Vacated);

        var response = await staff.SubmitAsync($"{Root}/step/{household.Id}", new() { ["On"] = "2020-10-31" });

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("不能只填一个日期", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_talk_puts_its_reason_on_the_list_of_those_left()
    {
        var staff = await app.AsAsync(Role.VillageStaff);
        var household = await OneAsync(h => h.Code == "D09-018");

        await staff.SubmitAsync($"{Root}/contact/{household.Id}", new()
        {
            ["On"] = "2020-10-31", ["By"] = "朱包户", ["WithWhom"] = "户主", ["Summary"] = "要求分户", ["Reason"] = nameof(RemainingReason.HouseholdSplit),
        });

        var list = await app.WithAsync<RemainingQuery, RemainingPage>(q => q.RunAsync(new(household.AreaId, RemainingReason.HouseholdSplit, false, 1), CancellationToken.None));
        Assert.Contains(list.Lines, l => l.Code == "D09-018" && l.DaysSince(new(2020, 10, 31)) == 0);
        Assert.Contains("D09-018", (await staff.PageAsync($"{Root}/remaining?area={household.AreaId}&reason=HouseholdSplit")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Papers_received_raise_the_completeness_and_the_area_says_who_lacks_what()
    {
        var staff = await app.AsAsync(Role.VillageStaff);
        var files = await app.WithAsync<AreaFilesQuery, AreaFiles>(q => q.RunAsync(3, CancellationToken.None));
        var lacking = files.Households.First(h => h.Index.Missing.Contains(FilePart.Identity));

        await staff.SubmitAsync($"{Root}/part/{lacking.Id}?item=1", new() { ["ReceivedOn"] = "2020-10-30", ["Pages"] = "4", ["Keeper"] = "村档案室" });

        var one = await app.WithAsync<HouseholdFileQuery, HouseholdFile>(q => q.RunAsync(lacking.Id, CancellationToken.None));
        Assert.Equal(lacking.Index.Present + 1, one.Index.Present);
        var page = await staff.PageAsync("/demolition/areas/files/3?part=1");
        Assert.DoesNotContain(lacking.Code, page.QuerySelectorAll("main tbody a").Select(a => a.TextContent));
    }

    [Fact]
    public async Task A_new_cut_off_judges_the_members_of_the_area_anew()
    {
        var staff = await app.AsAsync(Role.VillageStaff);
        var late = await app.InDbAsync(db => db.ActAs(Actor.System).HouseholdMembers.AsNoTracking().Include(m => m.Household)
            .Where(m => m.Standing == MemberStanding.AfterCutOff && m.IsDemonstration && m.Household.Code.StartsWith("D01")).FirstAsync());

        var response = await staff.SubmitAsync($"/demolition/areas/cutoff/{late.Household.AreaId}", new() { ["On"] = "2020-10-31", ["Source"] = "测试公告" });

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.Equal(MemberStanding.Pending, await app.InDbAsync(db => db.ActAs(Actor.System).HouseholdMembers.Where(m => m.Id == late.Id).Select(m => m.Standing).SingleAsync()));
    }

    [Fact]
    public async Task The_whole_file_is_one_paper_with_masked_numbers()
    {
        var street = await app.AsAsync(Role.StreetReviewer);
        var household = await OneAsync(h => h.Code == "D03-017");

        var response = await street.GetAsync($"{Root}/paper/{household.Id}");

        Assert.Equal("application/pdf", response.Content.Headers.ContentType!.MediaType);
        using var pdf = UglyToad.PdfPig.PdfDocument.Open(await response.Content.ReadAsByteArrayAsync());
        var text = string.Concat(pdf.GetPages().Select(p => p.Text));
        foreach (var expected in (string[])["一户一档", "D03-017", household.HeadName, "档案目录", "家庭成员", "房屋", "评估", "腾空和拆除验收", "走访记录", "320902********"])
        {
            Assert.Contains(expected, text, StringComparison.Ordinal);
        }

        Assert.DoesNotMatch("[0-9]{17}[0-9X]", text);
    }

    [Fact]
    public async Task Members_are_revealed_for_a_purpose_and_each_look_is_kept()
    {
        var secretary = await app.AsAsync(Role.VillageSecretary);
        var household = await OneAsync(h => h.Code == "D02-003");

        var shown = await secretary.SubmitAsync($"{Root}/reveal/{household.Id}", new() { ["Purpose"] = "核对安置人口" });

        Assert.Matches("320902190[0-9]{8}[0-9X]", await shown.Content.ReadAsStringAsync());
        var looks = await app.InDbAsync(db => db.AuditEntries.CountAsync(e => e.Act == "查看成员完整号码" && e.Reason == "核对安置人口"));
        Assert.Equal(await CountAsync(household.Id), looks);
    }

    [Fact]
    public async Task Who_may_only_read_sees_the_file_and_none_of_its_forms()
    {
        var street = await app.AsAsync(Role.StreetReviewer);
        var household = await OneAsync(h => h.Code == "D03-020");

        var page = await street.PageAsync($"{Root}/details/{household.Id}");
        Assert.Empty(page.QuerySelectorAll("main a[href*='/member/'], main a[href*='/building/'], main a[href*='/part/'], main a[href*='/contact/']"));
        foreach (var form in (string[])["member", "building", "asset", "appraisal", "contact", "assign", "vacate", "demolish", "part?item=1"])
        {
            var (name, query) = form.Split('?') is [var n, var q] ? (n, "?" + q) : (form, "");
            Assert.Equal(HttpStatusCode.Forbidden, (await street.GetAsync($"{Root}/{name}/{household.Id}{query}")).StatusCode);
        }

        Assert.StartsWith("/account/login", (await app.Anonymous().GetAsync($"{Root}/paper/{household.Id}")).Headers.Location!.PathAndQuery, StringComparison.Ordinal);
    }

    private Task<Household> OneAsync(System.Linq.Expressions.Expression<Func<Household, bool>> which) =>
        app.InDbAsync(db => db.ActAs(Actor.System).Households.AsNoTracking().Where(which).OrderBy(h => h.Id).FirstAsync());

    private Task<int> CountAsync(int household) => app.InDbAsync(db => db.ActAs(Actor.System).HouseholdMembers.CountAsync(m => m.HouseholdId == household));

    private static async Task<HttpResponseMessage> UploadAsync(Visitor visitor, string address, Dictionary<string, string> fields, (string Field, byte[] Photo)[] photos)
    {
        var page = await visitor.PageAsync(address);
        using var form = new MultipartFormDataContent();
        foreach (var hidden in page.QuerySelectorAll("main form[method=post] input[type=hidden]").Where(i => !fields.ContainsKey(i.GetAttribute("name")!)))
        {
            form.Add(new StringContent(hidden.GetAttribute("value") ?? ""), hidden.GetAttribute("name")!);
        }

        foreach (var (key, value) in fields)
        {
            form.Add(new StringContent(value), key);
        }

        foreach (var (field, photo) in photos)
        {
            var content = new ByteArrayContent(photo);
            content.Headers.ContentType = new MediaTypeHeaderValue("image/png");
            form.Add(content, field, "现场.png");
        }

        return await visitor.Http.PostAsync(new Uri(address, UriKind.Relative), form);
    }
}
