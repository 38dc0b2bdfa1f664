using VillageTracker.Domain.Common;
using VillageTracker.Domain.Files;

namespace VillageTracker.Web.Infrastructure.Files;

/// <summary>Takes a file out of a form, but never more of it than may be kept.</summary>
public static class Uploads
{
    /// <summary>What a page with a file lets through: more than may be kept, so that a file that is too large gets a sentence and not a broken connection.</summary>
    public const long RequestLimit = 120 * 1024 * 1024;

    /// <exception cref="RefusedException">Too large.</exception>
    public static async Task<IncomingFile> ReadAsync(this IFormFile file, CancellationToken cancellation)
    {
        if (file.Length > FileKeeper.MostBytes)
        {
            throw new RefusedException(new FileTooLarge(Path.GetFileName(file.FileName), FileKeeper.MostMegabytes));
        }

        var bytes = new byte[file.Length];
        await using var stream = file.OpenReadStream();
        await stream.ReadExactlyAsync(bytes, cancellation);
        return new(file.FileName, bytes);
    }
}
