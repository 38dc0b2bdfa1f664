using VillageTracker.Web.Commands;
using VillageTracker.Web.Infrastructure;

if (CommandLine.IsCommand(args))
{
    return await CommandLine.RunAsync(args);
}

try
{
    var app = Site.Build(args);
    await StartUp.PrepareAsync(app);
    await app.RunAsync();
    return 0;
}
catch (Exception fault) when (Site.SentenceFor(fault) is { } sentence)
{
    await Console.Error.WriteLineAsync(sentence);
    return 1;
}
