using System.Diagnostics;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace VillageTracker.IntegrationTests.Demolition;

/// <summary>Counts the commands that one flow of calls sends to the database; what other tests do meanwhile is not counted.</summary>
internal sealed class CommandCount : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>
{
    private static readonly AsyncLocal<StrongBox<int>?> Here = new();
    private static readonly IDisposable Subscription = DiagnosticListener.AllListeners.Subscribe(new CommandCount());

    public static async Task<int> OfAsync(Func<Task> act)
    {
        _ = Subscription;
        var count = new StrongBox<int>();
        Here.Value = count;
        await act();
        Here.Value = null;
        return count.Value;
    }

    public void OnNext(DiagnosticListener value) => _ = value.Name == DbLoggerCategory.Name ? value.Subscribe(this) : null;

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Key == RelationalEventId.CommandExecuting.Name && Here.Value is { } count)
        {
            Interlocked.Increment(ref count.Value);
        }
    }

    public void OnCompleted() { }

    public void OnError(Exception error) { }
}
