using System.Globalization;
using AngleSharp.Html.Parser;
using Microsoft.Data.Sqlite;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition;
using VillageTracker.Domain.Resettlement;

namespace VillageTracker.Benchmarks.Web;

/// <summary>Villagers looking up their cases: the form and the answer, each look-up of another household, each with its entry in the audit trail; the rate limit set aside.</summary>
internal static class LookupBenchmark
{
    private const int Connections = 24;
    private const int Rounds = 5;
    private const int Seconds = 8;

    /// <summary>More than the site keeps in memory, so that in turn each is read anew.</summary>
    private const int Slips = 30_000;

    /// <summary>As many as look again and again on the evening of a notice.</summary>
    private const int Regulars = 1_000;

    public static async Task RunAsync(Options options)
    {
        RunningSite.Prepare(options);
        var bodies = MakeSlips(options);
        var (site, _) = await RunningSite.StartAsync(options, ("RateLimit__GuessesPerMinute", "1000000000"));
        await using var running = site;
        var (cookie, token) = await FormAsync(site);
        var posts = bodies.ConvertAll(b => $"{b}&__RequestVerificationToken={Uri.EscapeDataString(token)}");
        var page = new Uri(site.Address, "/lookup");
        Measure("form opened", page, cookie, null);
        Measure($"{Regulars} households again and again", page, cookie, Script(posts.Take(Regulars)));
        Measure($"{posts.Count} households in turn, each read anew", page, cookie, Script(posts));
        Console.WriteLine(FormattableString.Invariant($"Memory after it {site.Memory():0} MB"));
    }

    private static void Measure(string what, Uri page, string cookie, string? script)
    {
        var (perSecond, latency) = (new List<double>(), "");
        Load.Wrk(page, cookie, Connections, Seconds, script);
        for (var round = 0; round < Rounds; round++)
        {
            if (Load.Wrk(page, cookie, Connections, Seconds, script) is not { } said)
            {
                Console.WriteLine("wrk is not installed.");
                return;
            }

            perSecond.Add(said.PerSecond);
            latency = said.Latency;
        }

        Figures.Print($"look-up page, {what}, {Connections} connections, wrk", perSecond, $"requests/s ({latency})");
    }

    /// <summary>Slips of households spread over the whole village, among them all that have homes and statements.</summary>
    private static List<string> MakeSlips(Options options)
    {
        var vault = new PersonalDataVault(PersonalDataKeys.Load(Path.Combine(options.Folder, "keys", "personal-data.json")));
        using var connection = new SqliteConnection($"Data Source={Path.Combine(options.Folder, "village.db")}");
        connection.Open();
        using var transaction = connection.BeginTransaction();
        Run(connection, "DELETE FROM LookupSlips WHERE PrintedBy = 'benchmark'");
        List<string> bodies = [];
        using var read = connection.CreateCommand();
        read.CommandText = $"SELECT Id, VillageCode, IdNumberSealed, EXISTS (SELECT 1 FROM Allocations a WHERE a.HouseholdId = h.Id) AS Has FROM Households h ORDER BY Has DESC, Id % 97, Id LIMIT {Slips}";
        using var rows = read.ExecuteReader();
        while (rows.Read())
        {
            var (code, number) = (LookupCode.New(), vault.Open((byte[])rows["IdNumberSealed"], HouseholdIdentity.IdNumberPurpose));
            using var insert = connection.CreateCommand();
            insert.CommandText = "INSERT INTO LookupSlips (VillageCode, HouseholdId, LookupIndex, PrintedOn, PrintedBy, EndedOn, IsDemonstration, Version) VALUES ($village, $household, $index, '2020-10-31', 'benchmark', NULL, 1, 0)";
            insert.Parameters.AddWithValue("$village", rows.GetInt64(1));
            insert.Parameters.AddWithValue("$household", rows.GetInt64(0));
            insert.Parameters.AddWithValue("$index", code.IndexWith(vault, number));
            insert.ExecuteNonQuery();
            bodies.Add($"Code={code}&IdEnd={number[^6..]}");
        }

        transaction.Commit();
        return bodies;
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // constants of this file
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    private static async Task<(string Cookie, string Token)> FormAsync(RunningSite site)
    {
        using var handler = new SocketsHttpHandler { UseCookies = false };
        using var http = new HttpClient(handler) { BaseAddress = site.Address };
        using var answer = await http.GetAsync(new Uri("/lookup", UriKind.Relative));
        var page = await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync());
        return (string.Join("; ", answer.Headers.GetValues("Set-Cookie").Select(c => c.Split(';')[0])),
            page.QuerySelector("form[data-slip] input[name=__RequestVerificationToken]")!.GetAttribute("value")!);
    }

    private static string Script(IEnumerable<string> bodies)
    {
        var script = Path.Combine(Path.GetTempPath(), "village-lookup.lua");
        File.WriteAllText(script, string.Create(CultureInfo.InvariantCulture, $$"""
            wrk.method = "POST"
            wrk.headers["Content-Type"] = "application/x-www-form-urlencoded"
            local bodies = { {{string.Join(", ", bodies.Select(b => $"\"{b}\""))}} }
            local n = 0
            request = function()
              n = n % #bodies + 1
              return wrk.format(nil, nil, nil, bodies[n])
            end
            """));
        return script;
    }
}
