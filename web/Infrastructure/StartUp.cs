using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Organisation;
using VillageTracker.Domain.Persistence;
using VillageTracker.Migrations;
using VillageTracker.Migrations.Seed;

namespace VillageTracker.Web.Infrastructure;

/// <summary>What happens before the first page: the embedded database is made or brought up to date, and production is checked.</summary>
internal static class StartUp
{
    public static async Task PrepareAsync(WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var vault = scope.ServiceProvider.GetRequiredService<PersonalDataVault>();
        var db = scope.ServiceProvider.GetRequiredService<VillageDb>();
        if (scope.ServiceProvider.GetRequiredService<DatabaseSettings>().IsSqlite)
        {
            await VillageDatabase.MigrateAsync(db);
        }
        else if ((await db.Database.GetPendingMigrationsAsync()).Any())
        {
            throw new StartupRefusedException("数据库结构还没有更新，请先运行：VillageTracker.Web migrate");
        }

        await ReferenceData.EnsureAsync(db);
        if (app.Configuration.GetValue<bool>("Demonstration:Plant"))
        {
            await VillageFigures.PlantOnceAsync(db, vault, DemonstrationAccounts.HashPassword);
        }

        if (!app.Environment.IsDevelopment())
        {
            await RefuseDemonstrationAccountsAsync(db);
        }
    }

    private static async Task RefuseDemonstrationAccountsAsync(VillageDb db)
    {
        if (await db.Accounts.AnyAsync(a => a.IsDemonstration && !a.IsClosed))
        {
            throw new StartupRefusedException("数据库里有密码公开的演示账号，正式环境不能启动；请换用空数据库，或先停用这些账号。");
        }
    }
}
