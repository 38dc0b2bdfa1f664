using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Organisation;
using VillageTracker.Domain.Persistence;
using VillageTracker.Migrations.Seed.Land;

namespace VillageTracker.Migrations.Seed;

/// <summary>The village's year 2020 as the articles tell it, completed with invented, marked demonstration data.</summary>
/// <remarks>
/// Everything is planted through the constructors and acts of the domain, so figures that break a rule do not start. What the
/// articles do not give is invented, the same on every machine, and marked: an entity says so by <c>IsDemonstration</c>.
/// </remarks>
public static class VillageFigures
{
    private static readonly Func<VillageDb, PersonalDataVault, CancellationToken, Task>[] Areas =
    [
        LandFigures.PlantAsync, DemolitionFigures.PlantAsync, NoticeFigures.PlantAsync, ResettlementFigures.PlantAsync, DrawFigures.PlantAsync, HousingNoticeFigures.PlantAsync, PaymentFigures.PlantAsync, FindingFigures.PlantAsync, SafetyFigures.PlantAsync,
        DebtFigures.PlantAsync, TargetsFigures.PlantAsync, ProjectsFigures.PlantAsync, AssetsFigures.PlantAsync, LandLinks.PlantAsync,
    ];

    /// <summary>Call before every save of a planting, so that the audit trail has one line per kind of record.</summary>
    internal static void Announce(VillageDb db) => db.DoingInBulk("写入演示数据", "2020 年报道数字及虚构的补充数据");

    public static async Task PlantOnceAsync(
        VillageDb db, PersonalDataVault vault, Func<Account, string> passwordHash, CancellationToken cancellation = default)
    {
        if (await db.Accounts.AnyAsync(a => a.IsDemonstration, cancellation))
        {
            return;
        }

        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        Announce(db);
        db.AddRange(Accounts(passwordHash));
        await db.SaveChangesAsync(cancellation);
        foreach (var plant in Areas)
        {
            Announce(db);
            await plant(db, vault, cancellation);
            db.ChangeTracker.Clear();
        }

        await transaction.CommitAsync(cancellation);
    }

    private static IEnumerable<Account> Accounts(Func<Account, string> passwordHash)
    {
        foreach (var account in new Account[]
        {
            new("cun", "演示·村工作人员", Role.VillageStaff, ReferenceData.VillageCode, isDemonstration: true),
            new("kuaiji", "演示·村会计", Role.VillageAccountant, ReferenceData.VillageCode, isDemonstration: true),
            new("shuji", "演示·村书记", Role.VillageSecretary, ReferenceData.VillageCode, isDemonstration: true),
            new("jiedao", "演示·街道审核员", Role.StreetReviewer, ReferenceData.StreetCode, isDemonstration: true),
            new("guanli", "演示·系统管理员", Role.Administrator, ReferenceData.StreetCode, isDemonstration: true),
        })
        {
            account.PasswordHash = passwordHash(account);
            account.SecurityStamp = Guid.NewGuid().ToString("N");
            yield return account;
        }
    }
}
