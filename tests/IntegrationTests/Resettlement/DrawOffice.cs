using System.Net;
using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Organisation;
using VillageTracker.Domain.Resettlement.Draws;
using VillageTracker.TestKit;

namespace VillageTracker.IntegrationTests.Resettlement;

/// <summary>The people of a draw, each sending the forms of his own part.</summary>
internal sealed class DrawOffice(VillageApp app)
{
    public async Task<int> PrepareAsync(string area, DrawKind kind = DrawKind.OrderNumbers)
    {
        await SendAsync(Role.VillageStaff, "/resettlement/draws/prepare", Fields(await AreaAsync(area), kind: kind));
        return await app.InDbAsync(db => db.Draws.MaxAsync(d => d.Id));
    }

    public async Task<int> RepeatAsync(int previous)
    {
        await SendAsync(Role.VillageStaff, $"/resettlement/draws/prepare?previous={previous}", Repeat());
        return await app.InDbAsync(db => db.Draws.MaxAsync(d => d.Id));
    }

    public async Task<int> FrozenAsync(string area)
    {
        var id = await PrepareAsync(area);
        await SendAsync(Role.VillageSecretary, $"/resettlement/draws/{id}/freeze", []);
        return id;
    }

    /// <summary>From the prepared list to the published result.</summary>
    public async Task<int> PublishAsync(int id)
    {
        await SendAsync(Role.VillageSecretary, $"/resettlement/draws/{id}/freeze", []);
        await SpeakAsync(id, 6);
        await SendAsync(Role.VillageAccountant, $"/resettlement/draws/{id}/run", []);
        await SendAsync(Role.StreetReviewer, $"/draws/witness/{id}", new() { ["Present"] = "示例·周监督" });
        await SendAsync(Role.VillageSecretary, $"/resettlement/draws/{id}/publish", []);
        return id;
    }

    /// <summary>As if the list had been published in time for today, and the street had come.</summary>
    public async Task ComeOfAgeAsync(int id)
    {
        await app.InDbAsync(db => db.Database.ExecuteSqlAsync($"UPDATE Draws SET DrawOn = '2020-10-31' WHERE Id = {id}"));
        await app.InDbAsync(db => db.Database.ExecuteSqlAsync($"UPDATE DrawSteps SET \"On\" = '2020-10-20' WHERE DrawId = {id}"));
    }

    public async Task SpeakAsync(int id, int seats)
    {
        await ComeOfAgeAsync(id);
        await SendAsync(Role.StreetReviewer, $"/draws/attend/{id}", new() { ["Present"] = "示例·周监督" });
        for (var seat = 1; seat <= seats; seat++)
        {
            await SendAsync(Role.VillageAccountant, $"/resettlement/draws/{id}/digits", Digit(seat, seat * 3 % 10), HttpStatusCode.Redirect, ".draw-hear");
        }
    }

    public static Dictionary<string, string> Digit(int seat, int digit) => new() { ["Seat"] = $"{seat}", ["Digit"] = $"{digit}" };

    public static Dictionary<string, string> Repeat() => new() { ["RedrawReason"] = "代表提出异议，村民会议决定重抽", ["DrawOn"] = "2020-11-09" };

    public static Dictionary<string, string> Fields(int area, string on = "2020-11-09", DrawKind kind = DrawKind.OrderNumbers) =>
        new() { ["DrawOn"] = on, ["Title"] = "选房顺序号抽签", ["AreaId"] = $"{area}", ["Kind"] = kind.ToString() };

    public async Task<string> SendAsync(Role role, string address, Dictionary<string, string> fields, HttpStatusCode expected = HttpStatusCode.Redirect, string form = "main form[method=post]")
    {
        var response = await (await app.AsAsync(role)).SubmitAsync(address, fields, form);
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(expected == response.StatusCode, $"{role} {address}: {response.StatusCode} {(await Visitor.HtmlAsync(response)).QuerySelector(".error-summary")?.TextContent}");
        return text;
    }

    public Task<int> AreaAsync(string code) => app.InDbAsync(db => db.DemolitionAreas.Where(a => a.Code == code).Select(a => a.Id).SingleAsync());

    public Task<DrawStatus> StatusAsync(int id) => app.InDbAsync(db => db.Draws.Where(d => d.Id == id).Select(d => d.Status).SingleAsync());

    public Task<string> NumberAsync(int id) => app.InDbAsync(db => db.Draws.Where(d => d.Id == id).Select(d => d.Number).SingleAsync());

    public async Task<string> AddressAsync(int id) => "/draws/" + await NumberAsync(id);
}
