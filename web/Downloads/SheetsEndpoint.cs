using VillageTracker.Domain.Common;
using VillageTracker.Domain.Common.Sheets;
using VillageTracker.Domain.Imports;
using VillageTracker.Domain.Imports.UseCases;
using VillageTracker.Web.Infrastructure;

namespace VillageTracker.Web.Downloads;

/// <summary><c>/sheets/households.xlsx</c>: a list as a workbook, with the list's own filter, personal numbers masked; <c>/sheets/households/template.xlsx</c>: the empty one.</summary>
internal static class SheetsEndpoint
{
    public static void MapSheets(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/sheets/{kind}.xlsx", ExportAsync);
        routes.MapGet("/sheets/{kind}/template.xlsx", TemplateAsync);
    }

    private static async Task<IResult> ExportAsync(string kind, HttpContext http, ExportSheetHandler exports, VillageClock clock, CancellationToken cancellation)
    {
        try
        {
            var table = exports.Of(kind).Table;
            if (!PermissionClaims.Has(http.User, $"{table.Area}.Read"))
            {
                return Results.Forbid();
            }

            var file = await SheetResult.DraftAsync(output => exports.HandleAsync(new(kind, key => http.Request.Query[key], null), output, cancellation));
            return Workbook(http, file, $"{table.Title}-{clock.Today:yyyyMMdd}.xlsx");
        }
        catch (RefusedException refused)
        {
            return Results.Text(refused.Refusal.Message, "text/plain; charset=utf-8", statusCode: StatusCodes.Status400BadRequest);
        }
        catch (NotFoundException)
        {
            return Results.NotFound();
        }
    }

    private static async Task<IResult> TemplateAsync(string kind, HttpContext http, IEnumerable<ISheetImport> imports)
    {
        try
        {
            var table = imports.Of(kind).Table;
            if (!PermissionClaims.Has(http.User, $"{table.Area}.Read"))
            {
                return Results.Forbid();
            }

            var file = await SheetResult.DraftAsync(output =>
            {
                TemplateSheet.Write(table, output);
                return Task.CompletedTask;
            });
            return Workbook(http, file, $"{table.Title}-导入模板.xlsx");
        }
        catch (NotFoundException)
        {
            return Results.NotFound();
        }
    }

    private static IResult Workbook(HttpContext http, Stream file, string name)
    {
        http.Response.Headers.CacheControl = "no-store";
        return Results.Stream(file, SheetResult.Xlsx, name);
    }
}
