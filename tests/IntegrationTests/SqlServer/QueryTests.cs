using Microsoft.EntityFrameworkCore.Migrations;
using VillageTracker.TestKit;

namespace VillageTracker.IntegrationTests.SqlServer;

/// <summary>What every query of the domain would send to SQL Server is valid there, as far as can be told without a server.</summary>
public sealed class QueryTests
{
    /// <summary>Methods that can't be asked with made-up arguments, with the reason.</summary>
    private static readonly Dictionary<string, string> NotAsked = new(StringComparer.Ordinal);

    [Fact]
    public void Every_query_is_sound_under_SQL_Server()
    {
        using var model = new ServerModel(ServerModel.Script(MigrationsSqlGenerationOptions.Default));
        var (faults, seen) = (new List<string>(), new HashSet<string>(StringComparer.Ordinal));
        foreach (var query in QueryRun.Queries)
        {
            var sent = 0;
            foreach (var (method, samples) in QueryRun.Methods(query).SelectMany(m => Samples.For(query).Select(s => (m, s))))
            {
                var commands = QueryRun.Capture(query, method, samples, out var fault);
                sent += commands.Count;
                if (fault is not null && !IsExpected(fault) && !NotAsked.ContainsKey($"{query.Name}.{method.Name}"))
                {
                    faults.Add($"{query.Name}.{method.Name} after {commands.Count} commands: {fault.GetType().Name}: {fault.Message.Split('\n')[0]}");
                }

                foreach (var command in commands.Where(c => seen.Add(c.Text)))
                {
                    var syntax = ServerModel.SyntaxFaults(command.Text);
                    faults.AddRange(syntax.Select(s => $"{query.Name}.{method.Name}: {s}\n{command.Text}"));
                    if (syntax.Count == 0)
                    {
                        model.AddQuery($"{query.Name}.{method.Name}.{seen.Count}", command);
                    }
                }
            }

            if (sent == 0 && !NotAsked.ContainsKey(query.Name))
            {
                faults.Add($"{query.Name} sent nothing: cover it or list it with the reason.");
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

    /// <summary>A refusal, or "there is no such record", is an answer.</summary>
    private static bool IsExpected(Exception fault) => fault is Domain.Common.RefusedException or Domain.Common.NotFoundException;
}
