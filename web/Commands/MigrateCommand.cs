using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Persistence;
using VillageTracker.Migrations;
using VillageTracker.Migrations.Seed;

namespace VillageTracker.Web.Commands;

/// <summary><c>migrate</c>: brings the database up to date; with <c>--script</c> writes the SQL for an administrator instead.</summary>
internal static class MigrateCommand
{
    public static Command Create()
    {
        var script = new Option<FileInfo?>("--script") { Description = "只生成 SQL 脚本到这个文件，不改数据库" };
        var command = new Command("migrate", "更新数据库结构和基础数据") { script };
        command.SetAction((parsed, cancellation) => CommandHost.InScopeAsync(async services =>
        {
            var db = services.GetRequiredService<VillageDb>();
            if (parsed.GetValue(script) is { } file)
            {
                await File.WriteAllTextAsync(file.FullName, VillageDatabase.Script(db), cancellation);
                Console.WriteLine($"已写入 {file.FullName}");
                return;
            }

            await VillageDatabase.MigrateAsync(db, cancellation);
            await ReferenceData.EnsureAsync(db, cancellation);
            Console.WriteLine("数据库已是最新。");
        }));
        return command;
    }
}
