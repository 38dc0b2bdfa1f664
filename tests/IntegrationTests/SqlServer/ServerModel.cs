using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.SqlServer.Dac.Model;
using Microsoft.SqlServer.TransactSql.ScriptDom;
using VillageTracker.Migrations.SqlServer;

namespace VillageTracker.IntegrationTests.SqlServer;

/// <summary>The schema that the SQL Server migrations make, as Microsoft's own tools understand it, without a server.</summary>
/// <remarks>
/// Each definition is parsed before it is added: after a failed AddObjects a TSqlModel answers nothing sensible any more. Names that can't
/// be resolved come back as warning SQL71502, which counts as an error here.
/// </remarks>
internal sealed class ServerModel : IDisposable
{
    private readonly TSqlModel _model = new(SqlServerVersion.Sql160, new TSqlModelOptions());

    public ServerModel(string script)
    {
        foreach (var definition in FoldedSchema.Of(Batches(script).SelectMany(b => b.Statements)))
        {
            _model.AddObjects(definition);
        }
    }

    public static string Script(MigrationsSqlGenerationOptions options)
    {
        using var db = Context();
        return db.GetService<IMigrator>().GenerateScript(options: options);
    }

    /// <summary>A context that knows the model and has no server.</summary>
    public static SqlServerVillageDb Context() =>
        new(new DbContextOptionsBuilder<SqlServerVillageDb>().UseSqlServer("Server=nowhere;Database=Village").Options);

    public static IReadOnlyList<string> SyntaxFaults(string sql)
    {
        new TSql160Parser(initialQuotedIdentifiers: true).Parse(new StringReader(sql), out var faults);
        return [.. faults.Select(f => $"line {f.Line}: {f.Message}")];
    }

    /// <summary>Adds the statement as the body of a procedure, so that its tables, columns and variables are resolved.</summary>
    public void AddQuery(string name, CapturedSql sql)
    {
        var procedure = new StringBuilder("CREATE PROCEDURE [").Append(name).AppendLine("]");
        procedure.AppendJoin(", ", sql.Parameters).AppendLine().AppendLine("AS BEGIN").AppendLine(sql.Text).Append("END");
        _model.AddObjects(procedure.ToString());
    }

    public IReadOnlyList<string> Faults() =>
    [
        .. _model.Validate()
            .Where(m => m.MessageType == Microsoft.SqlServer.Dac.DacMessageType.Error || m.Number == 71502)
            .Select(m => m.Message),
    ];

    public int Tables => _model.GetObjects(DacQueryScopes.UserDefined, Table.TypeClass).Count();

    public void Dispose() => _model.Dispose();

    private static IList<TSqlBatch> Batches(string script) =>
        ((TSqlScript)new TSql160Parser(initialQuotedIdentifiers: true).Parse(new StringReader(script), out _)).Batches;
}
