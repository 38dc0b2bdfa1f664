namespace VillageTracker.Web.Downloads;

/// <summary>What makes the papers, for pages and commands alike.</summary>
internal static class DownloadServices
{
    public static void AddPapers(this IServiceCollection services)
    {
        services.AddScoped<ReportVillages>();
        services.AddScoped<ReportMap>();
        services.AddScoped<LocationMapBuilder>();
        services.AddScoped<ProgressReportBuilder>();
        services.AddScoped<StatementPrinter>();
        services.AddScoped<SlipPrinter>();
        services.AddScoped<AgreementPrinter>();
        services.AddScoped<FindingPrinter>();
        services.AddScoped<HouseholdPrinter>();
        services.AddScoped<ReceiptPrinter>();
        services.AddScoped<AreaTableBuilder>();
        services.AddScoped<NoticePrinter>();
        services.AddScoped<DrawPrinter>();
        services.AddScoped<AftercarePrinter>();
        services.AddScoped<ResettlementPrinter>();
    }
}
