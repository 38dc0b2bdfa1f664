using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace VillageTracker.IntegrationTests.Startup;

/// <summary>The built program as an administrator runs it: its own process, production, a data folder of its own.</summary>
internal sealed class Executable : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("village-run-").FullName;

    public string Database => Path.Combine(Folder, "village.db");

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    /// <summary>Runs to the end.</summary>
    public Task<Outcome> RunAsync(params string[] args) => RunAsync("", "Production", args);

    public async Task<Outcome> RunAsync(string input, string environment, string[] args)
    {
        using var process = Start(environment, args);
        await process.StandardInput.WriteLineAsync(input);
        process.StandardInput.Close();
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{string.Join(' ', args)} did not end: {await output} {await errors}");
        }

        return new(process.ExitCode, await output, (await errors).Trim());
    }

    /// <summary>Serves until disposed of; returns when the site answers.</summary>
    public async Task<Serving> ServeAsync(int port)
    {
        var process = Start("Production", ["--urls", $"http://127.0.0.1:{port}"]);
        _ = process.StandardOutput.ReadToEndAsync();
        _ = process.StandardError.ReadToEndAsync();
        var http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = new($"http://127.0.0.1:{port}") };
        for (var i = 0; i < 300 && !process.HasExited; i++)
        {
            try
            {
                using var answer = await http.GetAsync(new Uri("/healthz", UriKind.Relative));
                return new(process, http);
            }
            catch (HttpRequestException)
            {
                await Task.Delay(100);
            }
        }

        process.Kill(entireProcessTree: true);
        throw new TimeoutException("The site did not start.");
    }

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private Process Start(string environment, string[] args)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "VillageTracker.Web.dll"));
        foreach (var arg in args)
        {
            start.ArgumentList.Add(arg);
        }

        start.Environment["ASPNETCORE_ENVIRONMENT"] = environment;
        start.Environment["DOTNET_ENVIRONMENT"] = environment;
        start.Environment["Storage__Folder"] = Folder;
        start.Environment["Database__Provider"] = "Sqlite";
        start.Environment["Database__ConnectionString"] = $"Data Source={Database}";
        start.Environment["Urls"] = "http://127.0.0.1:0";
        start.Environment.Remove("ASPNETCORE_URLS");
        return Process.Start(start)!;
    }
}

internal sealed record Outcome(int ExitCode, string Output, string Errors);

internal sealed record Serving(Process Process, HttpClient Http) : IDisposable
{
    public void Dispose()
    {
        Http.Dispose();
        Process.Kill(entireProcessTree: true);
        Process.WaitForExit();
        Process.Dispose();
    }
}
