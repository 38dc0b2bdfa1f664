using System.Net;
using System.Net.Sockets;
using Microsoft.Data.Sqlite;
using VillageTracker.Domain.Common;
using VillageTracker.IntegrationTests.Account;
using VillageTracker.TestKit;

namespace VillageTracker.IntegrationTests.Startup;

/// <summary>What the program says when it can't start: one sentence on standard error and exit code 1.</summary>
public sealed class StartupTests : IDisposable
{
    private const string Password = "guanliyuan-2020";
    private readonly Executable _program = new();

    public void Dispose() => _program.Dispose();

    [Fact]
    public async Task Production_does_not_start_without_a_key_ring() =>
        Refuses(await _program.RunAsync(), "没有个人信息密钥");

    [Fact]
    public async Task Production_does_not_start_with_a_development_key_ring()
    {
        MakeKeys(development: true);

        Refuses(await _program.RunAsync(), "开发环境自动生成的");
    }

    [Fact]
    public async Task Production_does_not_start_with_open_demonstration_accounts()
    {
        MakeKeys(development: false);
        Assert.Equal(0, (await _program.RunAsync("demo")).ExitCode);

        Refuses(await _program.RunAsync(), "演示账号");
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_named_as_such()
    {
        MakeKeys(development: false);
        await File.WriteAllTextAsync(_program.Database, new string('x', 5000));

        Refuses(await _program.RunAsync(), "不是数据库");
    }

    [Fact]
    public async Task A_database_locked_by_another_program_is_named_as_such()
    {
        await SetUpAsync();
        await using var other = new SqliteConnection($"Data Source={_program.Database};Pooling=False");
        await other.OpenAsync();
        await using var hold = other.CreateCommand();
        hold.CommandText = "PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; UPDATE AuditHead SET Count = Count;";
        await hold.ExecuteNonQueryAsync();

        Refuses(await _program.RunAsync(), "占用");
    }

    [Fact]
    public async Task A_database_that_can_only_be_read_is_named_as_such()
    {
        await SetUpAsync();

        Refuses(await _program.RunAsync($"--Database:ConnectionString=Data Source={_program.Database};Mode=ReadOnly"), "只读");
    }

    [Fact]
    public async Task A_port_in_use_is_named_as_such()
    {
        await SetUpAsync();
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();

        Refuses(await _program.RunAsync("--urls", $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}"), "端口已被占用");
    }

    [Fact]
    public async Task An_unknown_provider_is_named_as_such()
    {
        MakeKeys(development: false);

        Refuses(await _program.RunAsync("--Database:Provider=Oracle"), "不认识的数据库类型");
    }

    [Fact]
    public async Task After_setup_the_site_serves_in_production_and_the_administrator_signs_in()
    {
        await SetUpAsync();
        using var site = await _program.ServeAsync(Executable.FreePort());
        var visitor = new Visitor(site.Http);

        var login = await visitor.PageAsync("/account/login");
        var answer = await visitor.SubmitAsync(login, "/account/login", new() { ["UserName"] = "admin", ["Password"] = Password });

        Assert.DoesNotContain("演示账号", login.TextOf(), StringComparison.Ordinal);
        Assert.Equal("/staff", answer.Path());
        Assert.Contains("admin", (await visitor.PageAsync("/admin")).TextOf(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Setup_runs_once_and_keeps_to_the_password_rules()
    {
        Refuses(await _program.RunAsync("duan1", "Production", ["setup"]), "密码至少要 10 位");
        await SetUpAsync();

        Refuses(await _program.RunAsync(Password, "Production", ["setup"]), "已经有管理员账号");
    }

    [Fact]
    public async Task The_audit_chain_is_verified_from_the_command_line()
    {
        await SetUpAsync();
        var sound = await _program.RunAsync("audit", "verify");
        await using var db = new SqliteConnection($"Data Source={_program.Database};Pooling=False");
        await db.OpenAsync();
        await using var change = db.CreateCommand();
        change.CommandText = "UPDATE AuditEntries SET AccountName = '别人' WHERE Sequence = 1";
        await change.ExecuteNonQueryAsync();

        Assert.Equal(0, sound.ExitCode);
        Assert.Contains("留痕链完整", sound.Output, StringComparison.Ordinal);
        Refuses(await _program.RunAsync("audit", "verify"), "第 1 条");
    }

    private static void Refuses(Outcome outcome, string sentence)
    {
        Assert.Contains(sentence, outcome.Errors, StringComparison.Ordinal);
        Assert.Equal(1, outcome.ExitCode);
        Assert.DoesNotContain(" at ", outcome.Errors, StringComparison.Ordinal); // no stack trace
        Assert.Single(outcome.Errors.Split('\n'));
    }

    private void MakeKeys(bool development)
    {
        Directory.CreateDirectory(Path.Combine(_program.Folder, "keys"));
        PersonalDataKeys.Create(development).Save(Path.Combine(_program.Folder, "keys", "personal-data.json"));
    }

    private async Task SetUpAsync()
    {
        var setup = await _program.RunAsync(Password, "Production", ["setup"]);
        Assert.True(setup.ExitCode == 0, setup.Errors);
    }
}
