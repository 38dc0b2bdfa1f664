using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using VillageTracker.Domain.Audit.Queries;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Land;
using VillageTracker.Domain.Organisation;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Rules;
using VillageTracker.IntegrationTests.Account;
using VillageTracker.Migrations.Seed;
using VillageTracker.TestKit;

namespace VillageTracker.IntegrationTests.Persistence;

[Collection(SharedApp.Name)]
public sealed class SavingTests(VillageApp app)
{
    private static Actor OtherVillage { get; } = new(null, "邻村", DataScope.Under(ReferenceData.StreetCode + 204));

    [Fact]
    public async Task Each_save_raises_the_version_and_a_stale_one_is_refused()
    {
        var (id, _) = await app.AddAsync();
        await using var first = Open();
        await using var second = Open();
        var (mine, theirs) = ((await first.Accounts.FindAsync(id))!, (await second.Accounts.FindAsync(id))!);
        mine.Rename("甲");
        await first.SaveChangesAsync();
        theirs.Rename("乙");

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => second.SaveChangesAsync());
        var stored = await app.AccountAsync(id);
        Assert.Equal(("甲", 2), (stored.DisplayName, stored.Version));
    }

    [Fact]
    public async Task A_form_opened_before_the_last_change_is_refused()
    {
        var (id, _) = await app.AddAsync();
        await using var db = Open();
        var account = (await db.Accounts.FindAsync(id))!;
        db.ExpectVersion(account, 99);
        account.Rename("丙");

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => db.SaveChangesAsync());
    }

    [Fact]
    public async Task A_refused_save_leaves_no_audit_entry()
    {
        var (id, _) = await app.AddAsync();
        var before = await CountAsync();
        await using var db = Open();
        var account = (await db.Accounts.FindAsync(id))!;
        db.ExpectVersion(account, 99);
        account.Rename("丁");
        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => db.SaveChangesAsync());

        Assert.Equal(before, await CountAsync());
        Assert.True((await VerdictAsync()).IsSound);
    }

    [Fact]
    public async Task Each_changed_row_has_its_entry_with_before_and_after_and_hidden_secrets()
    {
        var (id, _) = await app.AddAsync();
        await using (var db = Open())
        {
            var account = (await db.Accounts.FindAsync(id))!;
            account.Rename("新名");
            account.PasswordHash = "top-secret";
            account.AuthenticatorKeySealed = [1, 2, 3];
            db.Doing("改账号", "测试");
            await db.SaveChangesAsync();
        }

        var entry = (await app.TrailAsync(id))[^1];
        var fields = JsonSerializer.Deserialize<Dictionary<string, string?[]>>(entry.Changes)!;
        Assert.Equal(("改账号", "测试", "系统"), (entry.Act, entry.Reason, entry.AccountName));
        Assert.Equal(["AuthenticatorKeySealed", "DisplayName", "PasswordHash"], fields.Keys);
        Assert.Equal(["测试·张三", "新名"], fields["DisplayName"]);
        Assert.Equal(["（保密）", "（保密）"], fields["PasswordHash"]);
        Assert.StartsWith("（已加密）", fields["AuthenticatorKeySealed"][1], StringComparison.Ordinal);
        Assert.DoesNotContain("top-secret", entry.Changes, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bulk_act_has_one_entry_per_kind_with_the_number_of_rows()
    {
        var before = await CountAsync();
        await using var db = Open();
        db.AddRange(Enumerable.Range(0, 5).Select(_ => Rule()));
        db.Add(new Domain.Organisation.Account($"b{Guid.NewGuid():N}"[..12], "批量", Role.Administrator, ReferenceData.StreetCode));
        db.DoingInBulk("批量测试", "测试");
        await db.SaveChangesAsync();

        var entries = await db.AuditEntries.AsNoTracking().Where(e => e.Sequence > before && e.Act == "批量测试").OrderBy(e => e.SubjectType).ToListAsync();
        Assert.Equal([("Account", """{"rows":1}"""), ("DatedRule", """{"rows":5}""")], entries.Select(e => (e.SubjectType, e.Changes)));
    }

    [Fact]
    public async Task Another_village_sees_no_row_of_ours()
    {
        await using var theirs = Open(OtherVillage);
        await using var visitor = Open(Actor.Visitor);
        await using var ours = Open();

        Assert.True(await ours.Set<Parcel>().AnyAsync());
        Assert.False(await theirs.Set<Parcel>().AnyAsync());
        Assert.False(await visitor.Set<Parcel>().AnyAsync());
    }

    [Fact]
    public async Task A_row_of_another_village_cannot_be_written_even_when_it_was_read_past_the_filter()
    {
        await using var db = Open(OtherVillage);
        var parcel = await db.Set<Parcel>().IgnoreQueryFilters().FirstAsync();
        db.Entry(parcel).State = EntityState.Modified;

        await Refused.WithAsync<OutsideYourVillages>(() => db.SaveChangesAsync());
    }

    [Fact]
    public async Task A_row_cannot_be_carried_over_into_ones_own_village()
    {
        await using var db = Open(OtherVillage);
        var parcel = await db.Set<Parcel>().IgnoreQueryFilters().FirstAsync();
        db.Entry(parcel).Property(p => p.VillageCode).CurrentValue = ReferenceData.StreetCode + 204;

        await Refused.WithAsync<OutsideYourVillages>(() => db.SaveChangesAsync());
    }

    [Fact]
    public async Task Sixteen_desks_saving_at_once_keep_the_chain_sound_and_lose_nothing()
    {
        var before = await CountAsync();

        await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(async () =>
        {
            for (var i = 0; i < 5; i++)
            {
                await using var db = Open();
                db.Add(Rule());
                await db.SaveChangesAsync();
            }
        })));

        Assert.Equal(before + 80, await CountAsync());
        Assert.True((await VerdictAsync()).IsSound);
    }

    private static DatedRule Rule() => new($"Test.{Guid.NewGuid():N}", "测试", 1, "元", new(2020, 1, 1), "测试", isDemonstration: true);

    private VillageDb Open(Actor? actor = null) => app.Services.GetRequiredService<Func<VillageDb>>()().ActAs(actor ?? Actor.System);

    private Task<long> CountAsync() => app.InDbAsync(db => db.AuditHeads.Select(h => h.Count).SingleAsync());

    private Task<AuditVerdict> VerdictAsync() => app.WithAsync<VerifyAuditChainQuery, AuditVerdict>(q => q.RunAsync());
}
