using System.Data.Common;
using System.Globalization;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace VillageTracker.IntegrationTests.SqlServer;

/// <summary>A command that would have gone to SQL Server.</summary>
/// <param name="Text">The statement.</param>
/// <param name="Parameters">Each as it is declared: <c>@p0 nvarchar(200)</c>.</param>
internal sealed record CapturedSql(string Text, IReadOnlyList<string> Parameters)
{
    public static CapturedSql Of(DbCommand command) =>
        new(command.CommandText, [.. command.Parameters.Cast<SqlParameter>().Select(Declared)]);

    private static string Declared(SqlParameter parameter)
    {
        var name = parameter.ParameterName.StartsWith('@') ? parameter.ParameterName : "@" + parameter.ParameterName;
        var type = parameter.SqlDbType.ToString().ToLowerInvariant();
        var size = parameter.Size is > 0 and <= 4000 ? parameter.Size.ToString(CultureInfo.InvariantCulture) : "max";
        return type switch
        {
            "nvarchar" or "varchar" or "varbinary" or "nchar" or "char" or "binary" => $"{name} {type}({size})",
            "decimal" => $"{name} decimal(38, 10)",
            _ => $"{name} {type}",
        };
    }
}

/// <summary>Stands where the server would: notes each command, and answers it with nothing or with one made-up row.</summary>
internal sealed class PretendedServer(IReadOnlyDictionary<int, Answer> answers, Answer usual) : DbCommandInterceptor
{
    public List<CapturedSql> Commands { get; } = [];

    public override InterceptionResult<DbDataReader> ReaderExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result) => Read(command);

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default) => new(Read(command));

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Commands.Add(CapturedSql.Of(command));
        return new(InterceptionResult<int>.SuppressWithResult(1));
    }

    private InterceptionResult<DbDataReader> Read(DbCommand command)
    {
        Commands.Add(CapturedSql.Of(command));
        return InterceptionResult<DbDataReader>.SuppressWithResult(new MadeUpReader(answers.GetValueOrDefault(Commands.Count - 1, usual)));
    }
}

/// <summary>Connections that never open.</summary>
internal sealed class NoConnection : DbConnectionInterceptor
{
    public override InterceptionResult ConnectionOpening(DbConnection connection, ConnectionEventData eventData, InterceptionResult result) => InterceptionResult.Suppress();

    public override ValueTask<InterceptionResult> ConnectionOpeningAsync(
        DbConnection connection, ConnectionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default) => new(InterceptionResult.Suppress());
}
