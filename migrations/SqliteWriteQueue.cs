using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace VillageTracker.Migrations;

/// <summary>Lets the writers of a SQLite file in one after another, in the order in which they came.</summary>
/// <remarks>
/// The file has one writer at a time anyway, but whoever finds it busy sleeps 150 ms and tries again, holding a thread: with sixty desks some wait for seconds.
/// Here they wait without a thread and without polling. It is politeness, not the lock: another program that writes still makes SQLite wait.
/// </remarks>
internal sealed class SqliteWriteQueue : DbTransactionInterceptor, IDbConnectionInterceptor
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly ConcurrentDictionary<string, SemaphoreSlim> _files = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConcurrentDictionary<DbConnection, SemaphoreSlim> _writing = new();

    public static SqliteWriteQueue Instance { get; } = new();

    public override InterceptionResult<DbTransaction> TransactionStarting(DbConnection connection, TransactionStartingEventData eventData, InterceptionResult<DbTransaction> result)
    {
        var file = FileOf(connection);
        if (!_writing.ContainsKey(connection) && file.Wait(Patience))
        {
            _writing[connection] = file;
        }

        return result;
    }

    public override async ValueTask<InterceptionResult<DbTransaction>> TransactionStartingAsync(
        DbConnection connection, TransactionStartingEventData eventData, InterceptionResult<DbTransaction> result, CancellationToken cancellationToken = default)
    {
        var file = FileOf(connection);
        if (!_writing.ContainsKey(connection) && await file.WaitAsync(Patience, cancellationToken))
        {
            _writing[connection] = file;
        }

        return result;
    }

    public override void TransactionCommitted(DbTransaction transaction, TransactionEndEventData eventData) => Leave(eventData.Context?.Database);

    public override Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Leave(eventData.Context?.Database);
        return Task.CompletedTask;
    }

    public override void TransactionRolledBack(DbTransaction transaction, TransactionEndEventData eventData) => Leave(eventData.Context?.Database);

    public override Task TransactionRolledBackAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Leave(eventData.Context?.Database);
        return Task.CompletedTask;
    }

    /// <summary>A transaction that was given up without a word ends when its connection closes.</summary>
    public void ConnectionClosed(DbConnection connection, ConnectionEndEventData eventData) => Leave(connection);

    public Task ConnectionClosedAsync(DbConnection connection, ConnectionEndEventData eventData)
    {
        Leave(connection);
        return Task.CompletedTask;
    }

    public void ConnectionDisposed(DbConnection connection, ConnectionEndEventData eventData) => Leave(connection);

    public Task ConnectionDisposedAsync(DbConnection connection, ConnectionEndEventData eventData)
    {
        Leave(connection);
        return Task.CompletedTask;
    }

    private SemaphoreSlim FileOf(DbConnection connection) => _files.GetOrAdd(connection.DataSource, _ => new(1, 1));

    private void Leave(DatabaseFacade? database)
    {
        if (database is not null)
        {
            Leave(database.GetDbConnection());
        }
    }

    private void Leave(DbConnection connection)
    {
        if (_writing.TryRemove(connection, out var file))
        {
            file.Release();
        }
    }
}
