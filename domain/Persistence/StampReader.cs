using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace VillageTracker.Domain.Persistence;

/// <summary>Reads one area's stamp from the database as cheaply as can be: for requests that come by the thousand.</summary>
/// <remarks>
/// Each call asks the database, so a change made by another server counts from its commit on. The few connections stay open with
/// their statement prepared; one that fails is thrown away and a new one asked once more.
/// </remarks>
public sealed class StampReader(Func<VillageDb> open) : IDisposable
{
    private readonly ConcurrentBag<Line> _idle = [];

    public async ValueTask<long> OfAsync(string area)
    {
        if (_idle.TryTake(out var kept))
        {
            try
            {
                return await AskAsync(kept, area);
            }
            catch (DbException)
            {
                kept.Dispose(); // the server closed it meanwhile
            }
        }

        return await AskAsync(await Line.OpenAsync(open()), area);
    }

    public void Dispose()
    {
        while (_idle.TryTake(out var line))
        {
            line.Dispose();
        }
    }

    private async ValueTask<long> AskAsync(Line line, string area)
    {
        var stamp = await line.AskAsync(area);
        _idle.Add(line);
        return stamp;
    }

    private sealed class Line(VillageDb db, DbCommand command) : IDisposable
    {
        public static async Task<Line> OpenAsync(VillageDb db)
        {
            await db.Database.OpenConnectionAsync();
            var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = "SELECT Value FROM AreaStamps WHERE Area = @area";
            var area = command.CreateParameter();
            (area.ParameterName, area.DbType, area.Size) = ("@area", System.Data.DbType.String, AreaStamp.AreaMaxLength);
            command.Parameters.Add(area);
            await command.PrepareAsync();
            return new(db, command);
        }

        /// <summary>No row counts as 0: nothing has changed yet.</summary>
        public async ValueTask<long> AskAsync(string area)
        {
            command.Parameters[0].Value = area;
            return await command.ExecuteScalarAsync() is long stamp ? stamp : 0;
        }

        public void Dispose()
        {
            command.Dispose();
            db.Dispose();
        }
    }
}
