using VillageTracker.Domain.Files;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.HouseholdFiles.UseCases;

/// <summary>Puts files with a record of the household file, in the transaction of the act they belong to.</summary>
internal static class Attaching
{
    /// <exception cref="Common.RefusedException">A file that may not be kept.</exception>
    public static async Task AttachAsync(
        this VillageDb db, FileKeeper keeper, FileSubject subject, string act, IEnumerable<(IncomingFile File, FilePurpose Purpose)> files, CancellationToken cancellation)
    {
        var any = false;
        foreach (var (file, purpose) in files)
        {
            db.Add(await keeper.TakeInAsync(file, subject, purpose, db.Actor, cancellation));
            any = true;
        }

        if (any)
        {
            db.Doing(act);
            await db.SaveChangesAsync(cancellation);
        }
    }
}
