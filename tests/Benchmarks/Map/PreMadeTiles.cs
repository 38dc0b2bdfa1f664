using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;

namespace VillageTracker.Benchmarks.Map;

/// <summary>The yardstick: the same tiles, made beforehand, out of SQLite and past everything else: no sign-in, no permission, no freshness.</summary>
internal sealed class PreMadeTiles : IAsyncDisposable
{
    private readonly string _file = Path.Combine(Path.GetTempPath(), $"tiles-{Guid.NewGuid():N}.db");
    private readonly ThreadLocal<SqliteCommand> _reader;
    private WebApplication? _app;

    public PreMadeTiles() => _reader = new(() =>
    {
        var command = Open().CreateCommand();
        command.CommandText = "SELECT Bytes FROM Tiles WHERE Path = @p";
        command.Parameters.Add("@p", SqliteType.Text);
        command.Prepare();
        return command;
    });

    public Uri Address { get; private set; } = null!;

    public void Put(IEnumerable<(string Path, byte[] Bytes)> tiles)
    {
        using var connection = Open();
        using var make = connection.CreateCommand();
        make.CommandText = "PRAGMA journal_mode = WAL; CREATE TABLE IF NOT EXISTS Tiles (Path TEXT PRIMARY KEY, Bytes BLOB) WITHOUT ROWID";
        make.ExecuteNonQuery();
        using var transaction = connection.BeginTransaction();
        using var put = connection.CreateCommand();
        put.CommandText = "INSERT OR REPLACE INTO Tiles VALUES (@p, @b)";
        var (path, bytes) = (put.Parameters.Add("@p", SqliteType.Text), put.Parameters.Add("@b", SqliteType.Blob));
        foreach (var tile in tiles)
        {
            (path.Value, bytes.Value) = (tile.Path, tile.Bytes);
            put.ExecuteNonQuery();
        }

        transaction.Commit();
    }

    public async Task StartAsync(int port)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        Address = new Uri(FormattableString.Invariant($"http://127.0.0.1:{port}"));
        builder.WebHost.UseUrls(Address.ToString());
        _app = builder.Build();
        _app.Run(http =>
        {
            var command = _reader.Value!;
            command.Parameters[0].Value = http.Request.Path.Value;
            var bytes = (byte[])command.ExecuteScalar()!;
            http.Response.ContentLength = bytes.Length;
            return http.Response.Body.WriteAsync(bytes, 0, bytes.Length);
        });
        await _app.StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_app is not null)
        {
            await _app.DisposeAsync();
        }

        _reader.Dispose();
        SqliteConnection.ClearAllPools();
        File.Delete(_file);
    }

    private SqliteConnection Open()
    {
        var connection = new SqliteConnection($"Data Source={_file}");
        connection.Open();
        return connection;
    }
}
