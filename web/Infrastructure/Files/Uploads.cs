using VillageTracker.Domain.Common;
using VillageTracker.Domain.Files;

namespace VillageTracker.Web.Infrastructure.Files;

/// <summary>Takes a file out of a form, but never more of it than may be kept.</summary>
public static class Uploads
{
    /// <returns>Null when no file was chosen.</returns>
    /// <exception cref="RefusedException">Too large.</exception>
    public static async Task<IncomingFile?> ReadAsync(this IFormFile? file, CancellationToken cancellation)
    {
        if (file is null || file.Length == 0 && string.IsNullOrEmpty(file.FileName))
        {
            return null;
        }

        if (file.Length > FileKeeper.MostBytes)
        {
            throw new RefusedException(new FileTooLarge(file.FileName, FileKeeper.MostMegabytes));
        }

        var bytes = new byte[file.Length];
        await using var stream = file.OpenReadStream();
        await stream.ReadExactlyAsync(bytes, cancellation);
        return new(file.FileName, bytes);
    }
}
