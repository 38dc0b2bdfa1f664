using System.Data.Common;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore.Diagnostics;
using VillageTracker.TestKit;

namespace VillageTracker.IntegrationTests;

/// <summary>Counts the statements that one application sends to its own database file, whatever else runs in the process.</summary>
internal sealed class SqlCount : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    /// <summary>EF Core asks at most once a second whether anybody wants to know about commands, so whoever joins waits that long.</summary>
    private static readonly TimeSpan UntilAsked = TimeSpan.FromMilliseconds(1_200);

    private readonly string _file;
    private readonly List<IDisposable> _subscriptions = [];
    private int _count;

    public SqlCount(VillageApp app)
    {
        _file = Path.GetFileName(app.Folder);
        _subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));
    }

    /// <summary>How many statements an act sends.</summary>
    public async Task<int> OfAsync(Func<Task> act)
    {
        await Task.Delay(UntilAsked);
        var before = Volatile.Read(ref _count);
        await act();
        return Volatile.Read(ref _count) - before;
    }

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == "Microsoft.EntityFrameworkCore")
        {
            _subscriptions.Add(value.Subscribe(this));
        }
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Key == RelationalEventId.CommandExecuted.Name && value.Value is CommandExecutedEventData { Command: DbCommand { Connection: { } connection } }
            && connection.ConnectionString.Contains(_file, StringComparison.Ordinal))
        {
            Interlocked.Increment(ref _count);
        }
    }

    public void OnCompleted() { }

    public void OnError(Exception error) { }

    public void Dispose() => _subscriptions.ForEach(s => s.Dispose());
}
