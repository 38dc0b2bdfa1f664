using Microsoft.Net.Http.Headers;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Files;
using VillageTracker.Domain.Files.Queries;
using VillageTracker.Web.Infrastructure;

namespace VillageTracker.Web.Downloads;

/// <summary><c>/files/7</c>: hands out a file to those who may read its record. Photos show in the page, everything else is saved.</summary>
internal static class FilesEndpoint
{
    public static void MapFiles(this IEndpointRouteBuilder routes) => routes.MapGet("/files/{id:int}", ServeAsync);

    private static async Task<IResult> ServeAsync(int id, HttpContext http, FileToServeQuery files, IFileStore store, CancellationToken cancellation)
    {
        try
        {
            var file = await files.RunAsync(id, cancellation);
            if (!PermissionClaims.Has(http.User, $"{file.SubjectArea}.Read"))
            {
                return Results.Forbid();
            }

            var isPhoto = file.ContentType.StartsWith("image/", StringComparison.Ordinal) && !http.Request.Query.ContainsKey("save");
            var disposition = new ContentDispositionHeaderValue(isPhoto ? "inline" : "attachment");
            disposition.SetHttpFileName(file.Name);
            http.Response.Headers.ContentDisposition = disposition.ToString();
            http.Response.Headers.XContentTypeOptions = "nosniff";
            http.Response.Headers.CacheControl = "private, no-cache"; // asked again each time: a permission may be gone
            return Results.Stream(store.Open(file.Sha256), file.ContentType, entityTag: new EntityTagHeaderValue($"\"{file.Sha256}\""), enableRangeProcessing: true);
        }
        catch (NotFoundException)
        {
            return Results.NotFound();
        }
    }
}
