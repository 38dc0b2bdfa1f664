using System.Diagnostics;
using System.Globalization;
using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;
using VillageTracker.Domain.Organisation;
using VillageTracker.Domain.Persistence;
using VillageTracker.TestKit;
using VillageTracker.Web.Infrastructure;

namespace VillageTracker.Benchmarks.Selections;

/// <summary>Sixty-four signed-in desks, each a browser of its own, sending its form to the running site in the same instant.</summary>
internal static class SelectionOverHttp
{
    private static readonly string[] Accounts = ["cun", "kuaiji"];

    public static async Task RunAsync(int round)
    {
        await using var app = new VillageApp();
        Directory.CreateDirectory(app.Folder);
        app.UseKestrel(0);
        app.StartServer();
        SelectionRace race = new(app.Services.GetRequiredService<Func<VillageDb>>());
        await race.PrepareAsync();
        var desks = await Task.WhenAll(Enumerable.Range(0, race.Turns.Count).Select(n => SitDownAsync(app.ClientOptions.BaseAddress, race, n)));
        try
        {
            var same = await AtOnceAsync(desks, "Choose", _ => race.Homes[0]);
            Print(round, "the same home", same);
            var winner = Array.FindIndex(same, a => a.Status == HttpStatusCode.Redirect);
            Print(round, "homes of their own", await AtOnceAsync([.. desks.Where(d => d.Number != winner)], "Choose", d => race.Homes[d.Number == 0 ? winner : d.Number]));
            Print(round, "sheets signed", await AtOnceAsync(desks, "Confirm", _ => null));
        }
        finally
        {
            Array.ForEach(desks, d => d.Dispose());
        }
    }

    private static async Task<Desk> SitDownAsync(Uri site, SelectionRace race, int number)
    {
        Desk desk = new(site, number, $"/resettlement/selections/{race.SessionId}/desk/{number + 1}");
        using var answer = await desk.Visitor.SubmitAsync("/account/login", new() { ["UserName"] = Accounts[number % Accounts.Length], ["Password"] = DemonstrationAccounts.Password });
        return answer.StatusCode == HttpStatusCode.Redirect ? desk : throw new InvalidOperationException($"Desk {number + 1} is not signed in.");
    }

    private static async Task<Answer[]> AtOnceAsync(IReadOnlyList<Desk> desks, string handler, Func<Desk, int?> home)
    {
        var pages = await Task.WhenAll(desks.Select(d => d.Visitor.PageAsync(d.Address)));
        TaskCompletionSource start = new(TaskCreationOptions.RunContinuationsAsynchronously);
        var answers = desks.Select((desk, n) => Task.Run(async () =>
        {
            await start.Task;
            return await SendAsync(desk, pages[n], handler, home(desk));
        })).ToArray();
        await Task.Delay(TimeSpan.FromSeconds(1)); // every desk stands ready
        start.SetResult();
        return await Task.WhenAll(answers);
    }

    private static async Task<Answer> SendAsync(Desk desk, IHtmlDocument page, string handler, int? home)
    {
        Dictionary<string, string> fields = home is { } id ? new() { ["HomeId"] = id.ToString(CultureInfo.InvariantCulture) } : [];
        var begun = Stopwatch.GetTimestamp();
        using var response = await desk.Visitor.SubmitAsync(page, desk.Address, fields, $"main form[action*='handler={handler}']");
        var text = await response.Content.ReadAsStringAsync();
        return new(response.StatusCode, response.StatusCode == HttpStatusCode.BadRequest && text.Contains("号窗口选走，请另选", StringComparison.Ordinal), Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
    }

    private static void Print(int round, string what, IReadOnlyList<Answer> answers)
    {
        double[] waits = [.. answers.Select(a => a.Milliseconds).Order()];
        var (done, taken) = (answers.Count(a => a.Status == HttpStatusCode.Redirect), answers.Count(a => a.IsTaken));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"round {round}, {answers.Count} desks by HTTP, {what}: {done} done, {taken} read who was faster, {answers.Count - done - taken} other; waits p50 {waits[waits.Length / 2]:0} ms, p99 {waits[waits.Length * 99 / 100]:0} ms, longest {waits[^1]:0} ms"));
    }

    private sealed record Answer(HttpStatusCode Status, bool IsTaken, double Milliseconds);

    /// <summary>A desk with its own connection and its own sign-in.</summary>
    private sealed class Desk : IDisposable
    {
        private readonly HttpClient _http;

        public Desk(Uri site, int number, string address)
        {
            _http = new(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new() }) { BaseAddress = site };
            (Number, Address, Visitor) = (number, address, new(_http));
        }

        public int Number { get; }

        public string Address { get; }

        public Visitor Visitor { get; }

        public void Dispose() => _http.Dispose();
    }
}
