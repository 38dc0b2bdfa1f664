using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition;
using VillageTracker.Domain.Demolition.Findings;
using VillageTracker.Domain.Demolition.Findings.Queries;
using VillageTracker.Domain.Demolition.Findings.UseCases;
using VillageTracker.Domain.Organisation;
using VillageTracker.TestKit;

namespace VillageTracker.IntegrationTests.Demolition;

/// <summary>Conservation and ghosts: found, shown without numbers, signed off by somebody else than who entered the records.</summary>
public sealed class FindingPagesTests(VillageApp app) : IClassFixture<VillageApp>
{
    private const string Phone = "13900001111";

    [Fact]
    public async Task Two_households_with_one_phone_are_found_and_the_phone_is_shown_nowhere()
    {
        var finding = await SharedPhoneAsync(0);
        var staff = await app.AsAsync(Role.VillageStaff);

        var text = await (await staff.GetAsync("/demolition/findings?check=same-phone")).Content.ReadAsStringAsync();
        Assert.Contains("留的是同一个电话", text, StringComparison.Ordinal);
        Assert.DoesNotContain(Phone, text, StringComparison.Ordinal);
        Assert.DoesNotContain(Phone, finding.Evidence, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await staff.GetAsync("/demolition/findings/paper")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await staff.GetAsync("/sheets/findings.xlsx?status=Open")).StatusCode);
    }

    [Fact]
    public async Task Staff_can_not_sign_and_the_secretary_can_and_a_second_run_keeps_the_signature()
    {
        var finding = await SharedPhoneAsync(2);
        var address = $"/demolition/findings/sign/{finding.Id}";
        Assert.Equal(HttpStatusCode.Forbidden, (await (await app.AsAsync(Role.VillageStaff)).GetAsync(address)).StatusCode);
        var secretary = await app.AsAsync(Role.VillageSecretary);

        var answer = await secretary.SubmitAsync(address, new() { ["Verdict"] = "Explained", ["Explanation"] = "父子合用", ["Document"] = "会议记录三号" });

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        await RunAsync();
        var kept = await app.InDbAsync(db => db.Findings.SingleAsync(f => f.Id == finding.Id));
        Assert.Equal((FindingStatus.SignedOff, "父子合用"), (kept.Status, kept.Explanation));
        Assert.NotNull(kept.SignedBy);
    }

    [Fact]
    public async Task Who_changed_one_of_the_households_can_not_sign()
    {
        var finding = await SharedPhoneAsync(4);
        var secretary = await app.AsAsync(Role.VillageSecretary);
        var household = Doubt.Read(finding.Evidence)[0].Key;
        var edit = $"/demolition/households/edit/{household}";
        var page = await secretary.PageAsync(edit);
        var reason = page.QuerySelector("[name$='Reason']")!.GetAttribute("name")!;
        Assert.Equal(HttpStatusCode.Redirect, (await secretary.SubmitAsync(page, edit, new() { [reason] = "核对地址", ["Input.Address"] = "改过的地址1号" })).StatusCode);
        await RunAsync();

        var answer = await secretary.SubmitAsync($"/demolition/findings/sign/{finding.Id}", new() { ["Verdict"] = "Explained", ["Explanation"] = "没有问题" });

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("不能由您核签", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(FindingStatus.Open, (await app.InDbAsync(db => db.Findings.SingleAsync(f => f.Id == finding.Id))).Status);
    }

    [Fact]
    public async Task Every_check_has_its_own_code_and_runs_on_the_village()
    {
        await using var scope = app.Services.CreateAsyncScope();
        var checks = scope.ServiceProvider.GetRequiredService<IEnumerable<IConservationCheck>>().ToList();

        Assert.True(checks.Count >= 10);
        Assert.Equal(checks.Count, checks.Select(c => c.Code).Distinct().Count());
        foreach (var check in checks)
        {
            await check.FindAsync(default);
        }
    }

    [Fact]
    public async Task A_recognised_area_far_above_the_certificate_is_found()
    {
        await app.InDbAsync(async db =>
        {
            var household = await db.Households.Where(h => h.Status == HouseholdStatus.Surveyed).OrderBy(h => h.Id).FirstAsync();
            household.Describe(new(household.HeadName, household.Members, new FloorArea(1_000), household.Address));
            await db.SaveChangesAsync();
        });

        var found = await app.WithAsync<RecognisedAreaJumpQuery, IReadOnlyList<Doubt>>(q => q.FindAsync(default));

        Assert.Contains(found, d => d.Sentence.Contains("证载 10.00㎡", StringComparison.Ordinal));
    }

    private Task<ChecksRun> RunAsync() => app.WithAsync<RunChecksHandler, ChecksRun>(h => h.HandleAsync(CheckCause.Hand, default));

    /// <summary>Gives two households of the village one phone of their own, runs the checks, and returns what they found of them.</summary>
    private async Task<Finding> SharedPhoneAsync(int skip)
    {
        var vault = app.Services.GetRequiredService<PersonalDataVault>();
        var phone = PhoneNumber.Parse(Phone[..^1] + skip);
        var ids = await app.InDbAsync(async db =>
        {
            var two = await db.Households.Where(h => h.Status == HouseholdStatus.Registered).OrderBy(h => h.Id).Skip(skip).Take(2).ToListAsync();
            two.ForEach(h => h.Identify(new(h.IdNumberSealed, h.IdNumberIndex, vault.Seal(phone.Value, HouseholdIdentity.PhonePurpose), vault.BlindIndex(phone.Value, HouseholdIdentity.PhonePurpose))));
            await db.SaveChangesAsync();
            return two.ConvertAll(h => h.Id);
        });
        await RunAsync();
        var open = await app.InDbAsync(db => db.Findings.AsNoTracking().Where(f => f.Check == "same-phone").ToListAsync());
        return open.Single(f => Doubt.Read(f.Evidence).Select(e => e.Key).Order().SequenceEqual(ids.Order()));
    }
}
