using Microsoft.EntityFrameworkCore.Migrations;
using VillageTracker.TestKit;

namespace VillageTracker.IntegrationTests.SqlServer;

/// <summary>What every query of the domain would send to SQL Server is valid there, as far as can be told without a server.</summary>
public sealed class QueryTests
{
    /// <summary>Methods that can't be asked with made-up arguments, with the reason.</summary>
    private static readonly Dictionary<string, string> NotAsked = new(StringComparer.Ordinal)
    {
        ["VillagerCaseQuery.RunAsync"] = "leaves its trace in a transaction, which can't be pretended; what it reads before and by StatementQuery's way is checked",
    };

    [Fact]
    public void Every_query_is_sound_under_SQL_Server()
    {
        using var model = new ServerModel(ServerModel.Script(MigrationsSqlGenerationOptions.Default));
        var (faults, seen) = (new List<string>(), new HashSet<string>(StringComparer.Ordinal));
        foreach (var query in QueryRun.Queries)
        {
            foreach (var method in QueryRun.Methods(query))
            {
                var name = $"{query.Name}.{method.Name}";
                var (sent, ended, lastFault) = (0, false, (Exception?)null);
                foreach (var (samples, usual) in Samples.For(query).SelectMany(s => new[] { Answer.NoRow, Answer.OneRow }.Select(a => (s, a))))
                {
                    var commands = QueryRun.Capture(query, method, samples, usual, out var fault);
                    (sent, ended, lastFault) = (sent + commands.Count, ended || fault is null || QueryRun.IsAnswer(fault), fault ?? lastFault);
                    faults.AddRange(Untranslatable(name, fault));
                    foreach (var command in commands.Where(c => seen.Add(c.Text)))
                    {
                        var syntax = ServerModel.SyntaxFaults(command.Text);
                        faults.AddRange(syntax.Select(s => $"{name}: {s}\n{command.Text}"));
                        if (syntax.Count == 0)
                        {
                            model.AddQuery($"{name}.{seen.Count}", command);
                        }
                    }
                }

                if ((sent == 0 || !ended) && !NotAsked.ContainsKey(name))
                {
                    faults.Add($"{name} sent {sent} commands and ended with {lastFault?.GetType().Name}: {lastFault?.Message.Split('\n')[0]}. Cover it, or list it with the reason.");
                }
            }
        }

        TestContext.Current.SendDiagnosticMessage($"{seen.Count} statements of {QueryRun.Queries.Count} query classes.");
        Faults.None([.. faults, .. model.Faults()]);
        Assert.True(seen.Count >= QueryRun.Queries.Count, $"Only {seen.Count} statements of {QueryRun.Queries.Count} query classes.");
    }

    [Theory]
    [InlineData("SELECT [Nonsense] FROM [Accounts]")]
    [InlineData("SELECT [a].[Id] FROM [Acounts] AS [a]")]
    [InlineData("SELECT [Id] FROM [Accounts] WHERE [Id] = @p")]
    public void A_query_of_something_that_is_not_there_is_noticed(string sql)
    {
        using var model = new ServerModel(ServerModel.Script(MigrationsSqlGenerationOptions.Default));
        try
        {
            model.AddQuery("wrong", new(sql, []));
        }
        catch (Microsoft.SqlServer.Dac.Model.DacModelException)
        {
            return;
        }

        Assert.NotEmpty(model.Faults());
    }

    /// <summary>A question that EF can't put into SQL for this server.</summary>
    private static IEnumerable<string> Untranslatable(string name, Exception? fault) =>
        fault is InvalidOperationException && fault.Message.Contains("could not be translated", StringComparison.Ordinal)
            ? [$"{name}: {fault.Message}"] : [];
}
