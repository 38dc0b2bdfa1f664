using System.Threading.Channels;
using VillageTracker.Domain.Audit;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Resettlement.Villagers.UseCases;

/// <summary>Writes look-ups into the audit trail: those that come in while one transaction is on its way go together with the next.</summary>
/// <remarks>
/// Nobody sees an answer before its entry is safely in the chain; what many visitors share is only the waiting for the disk. In a crowd
/// the next few milliseconds' look-ups are waited for, as databases do with their commits; who comes alone does not wait.
/// </remarks>
public sealed class LookupTrail
{
    private const int Most = 500;
    private static readonly TimeSpan Gathering = TimeSpan.FromMilliseconds(4);

    private readonly Channel<Waiting> _waiting = Channel.CreateUnbounded<Waiting>(new() { SingleReader = true });
    private readonly Func<VillageDb> _open;

    public LookupTrail(Func<VillageDb> open)
    {
        _open = open;
        _ = Task.Run(WriteAsync);
    }

    internal async Task LeaveAsync(AuditFacts facts, CancellationToken cancellation)
    {
        var waiting = new Waiting(facts, new(TaskCreationOptions.RunContinuationsAsynchronously));
        await _waiting.Writer.WriteAsync(waiting, cancellation);
        await waiting.Written.Task;
    }

    private async Task WriteAsync()
    {
        List<Waiting> batch = [];
        var crowd = false;
        while (await _waiting.Reader.WaitToReadAsync())
        {
            if (crowd)
            {
                await Task.Delay(Gathering);
            }

            while (batch.Count < Most && _waiting.Reader.TryRead(out var next))
            {
                batch.Add(next);
            }

            await WriteAsync(batch);
            crowd = batch.Count > 1;
            batch.Clear();
        }
    }

    private async Task WriteAsync(List<Waiting> batch)
    {
        try
        {
            await using var db = _open();
            await db.RecordLookupsAsync([.. batch.Select(w => w.Facts)], CancellationToken.None);
            batch.ForEach(w => w.Written.SetResult());
        }
#pragma warning disable CA1031 // whatever it was, each visitor who waits gets it, and the next batch is tried anew
        catch (Exception fault)
#pragma warning restore CA1031
        {
            batch.ForEach(w => w.Written.SetException(fault));
        }
    }

    private sealed record Waiting(AuditFacts Facts, TaskCompletionSource Written);
}
