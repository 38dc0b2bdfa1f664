using System.Globalization;
using System.Text.Json;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.Queries;
using VillageTracker.Web.Infrastructure;

namespace VillageTracker.Web.Map;

/// <summary><c>/map/areas/7/households?on=2020-09-30</c>: the households of one area as points, each with the step it had come to by the day.</summary>
internal static class AreaHouseholdsEndpoint
{
    private const int Decimals = 7; // a centimetre

    public static void MapAreaHouseholds(this IEndpointRouteBuilder routes) => routes.MapGet("/map/areas/{id:int}/households", RunAsync);

    private static async Task<IResult> RunAsync(int id, string? on, HttpContext http, HouseholdPointsQuery points, VillageClock clock, CancellationToken cancellation)
    {
        if (!PermissionClaims.Has(http.User, "Demolition.Read"))
        {
            return Results.Forbid();
        }

        if (Day(on, clock.Today) is not { } day)
        {
            return Results.BadRequest();
        }

        http.Response.Headers.CacheControl = "no-store";
        return await points.RunAsync(id, day, cancellation) is { } households ? Results.Bytes(Written(households), "application/geo+json") : Results.NotFound();
    }

    private static DateOnly? Day(string? text, DateOnly today) => string.IsNullOrEmpty(text) ? today
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static byte[] Written(IReadOnlyList<HouseholdPoint> households)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            json.WriteString("type", "FeatureCollection");
            json.WriteStartArray("features");
            foreach (var household in households)
            {
                Write(json, household);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return bytes.ToArray();
    }

    private static void Write(Utf8JsonWriter json, HouseholdPoint household)
    {
        json.WriteStartObject();
        json.WriteString("type", "Feature");
        json.WriteNumber("id", household.Id);
        json.WriteStartObject("properties");
        json.WriteString("status", household.Status.ToString());
        json.WriteString("code", household.Code);
        json.WriteEndObject();
        json.WriteStartObject("geometry");
        json.WriteString("type", "Point");
        json.WriteStartArray("coordinates");
        json.WriteNumberValue(Math.Round(household.Longitude, Decimals));
        json.WriteNumberValue(Math.Round(household.Latitude, Decimals));
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
