using System.CommandLine;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Organisation;
using VillageTracker.Domain.Persistence;
using VillageTracker.Migrations;
using VillageTracker.Migrations.Seed;
using VillageTracker.Web.Infrastructure;

namespace VillageTracker.Web.Commands;

/// <summary><c>setup</c>: the first run in production: key ring, database, first administrator.</summary>
internal static class SetupCommand
{
    public static Command Create()
    {
        var name = new Option<string>("--admin") { Description = "管理员登录名", DefaultValueFactory = _ => "admin" };
        var unit = new Option<long>("--unit") { Description = "管理员所在单位代码（默认新洋街道）", DefaultValueFactory = _ => ReferenceData.StreetCode };
        var command = new Command("setup", "首次运行：生成密钥、建库、创建管理员（密码从标准输入读一行）") { name, unit };
        command.SetAction((parsed, cancellation) => CommandHost.InScopeAsync(
            services => RunAsync(services, parsed.GetValue(name)!, parsed.GetValue(unit), cancellation)));
        return command;
    }

    private static async Task RunAsync(IServiceProvider services, string userName, long unit, CancellationToken cancellation)
    {
        var storage = services.GetRequiredService<StorageFolder>();
        if (!File.Exists(storage.PersonalDataKeys))
        {
            Secrets.Create(storage, development: false);
            Console.WriteLine($"已生成个人信息密钥：{storage.PersonalDataKeys}（请与数据库分开备份）");
        }

        var db = services.GetRequiredService<VillageDb>();
        await VillageDatabase.MigrateAsync(db, cancellation);
        await ReferenceData.EnsureAsync(db, cancellation);
        if (await db.Accounts.AnyAsync(a => a.Role == Role.Administrator && !a.IsClosed, cancellation))
        {
            throw new StartupRefusedException("已经有管理员账号了，没有再创建。");
        }

        Console.Write("请输入管理员密码（至少 10 位，含数字和小写字母）：");
        var password = Console.ReadLine() ?? "";
        var account = new Account(userName, "系统管理员", Role.Administrator, unit);
        var result = await services.GetRequiredService<UserManager<Account>>().CreateAsync(account, password);
        if (!result.Succeeded)
        {
            throw new StartupRefusedException(string.Join("", result.Errors.Select(e => e.Description)));
        }

        Console.WriteLine($"管理员 {userName} 已创建，现在可以启动网站。");
    }
}
