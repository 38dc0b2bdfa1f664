using VillageTracker.Benchmarks;
using VillageTracker.Benchmarks.Draws;
using VillageTracker.Benchmarks.Imports;
using VillageTracker.Benchmarks.Map;
using VillageTracker.Benchmarks.Pdf;
using VillageTracker.Benchmarks.Selections;
using VillageTracker.Benchmarks.Sheets;
using VillageTracker.Benchmarks.Web;

// dotnet run -c Release --project tests/Benchmarks -- list | dashboard | areas | lookup | selection | start | tiles | import | sheets | pdf | draw [FILE] | statements [--households 1000000] [--parcels 1000000] [--folder DIR]
var verb = args.FirstOrDefault() ?? "";
switch (verb)
{
    case "draw":
        DrawBenchmark.Run(args.ElementAtOrDefault(1));
        return 0;
    case "pdf":
        PdfBenchmark.Run();
        return 0;
    case "statements":
        await StatementBenchmark.RunAsync();
        return 0;
    case "sheets":
        await SheetBenchmark.RunAsync(Options.From(args));
        return 0;
    case "tiles":
        await TileBenchmark.RunAsync(Options.From(args));
        return 0;
    case "import":
        await ShapeImportBenchmark.RunAsync(Options.From(args));
        return 0;
    case "selection":
        await SelectionBenchmark.RunAsync();
        return 0;
    case "lookup":
        await LookupBenchmark.RunAsync(Options.From(args));
        return 0;
    case "start":
        await StartBenchmark.RunAsync(Options.From(args));
        return 0;
    case "list" or "dashboard" or "pages" or "areas":
        await PageBenchmark.RunAsync(Options.From(args), verb);
        return 0;
    default:
        Console.Error.WriteLine("list: household list, requests a second. dashboard: its time. pages: every main page. areas: pages about demolition areas. lookup: villagers looking up their cases. selection: 64 desks choosing homes at once. start: start-up and memory. tiles: map tiles of a million parcels. import: a surveyor's file of 10,000 parcels. sheets: Excel in and out. pdf: paper. draw: a draw of 100,000 households, kept as FILE. statements: the village's own, on paper, and all prepared anew.");
        Console.Error.WriteLine("Options: --households N (default 1000000; for tiles --parcels N), --folder DIR (kept, so that the next run need not fill it again).");
        return 1;
}
