using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.WebEncoders;
using VillageTracker.Migrations;
using VillageTracker.Web.Downloads;
using VillageTracker.Web.Map;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Infrastructure;

/// <summary>The web site: services, pipeline, addresses.</summary>
internal static class Site
{
    public static WebApplication Build(string[] args)
    {
        var builder = WebApplication.CreateBuilder(ContentRoot.Options(args));
        builder.WebHost.ConfigureKestrel(k => k.AddServerHeader = false);
        builder.AddVillage();
        builder.AddVillageProxy();
        builder.Services.AddVillageSignIn();
        builder.Services.Configure<WebEncoderOptions>(o => o.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        builder.Services.AddRazorPages(o =>
        {
            PageAccess.Apply(o.Conventions);
            o.Conventions.ConfigureFilter(new RefusalFilter());
        });
        builder.Services.Configure<MvcOptions>(FormsInChinese.Apply);
        builder.Services.AddRouting(o => o.LowercaseUrls = true);
        builder.Services.AddRateLimiter(RateLimits.Add);
        builder.Services.AddResponseCompression(o => o.EnableForHttps = false);
        builder.Services.AddScoped<IShellInfo, RequestShellInfo>();
        builder.Services.AddHealthChecks();
        if (builder.Configuration.GetValue("Checks:Daily", true))
        {
            builder.Services.AddHostedService<DailyChecks>();
        }

        var app = builder.Build();
        Use(app);
        return app;
    }

    /// <summary>What to tell the person at the machine when the site can't start, or null for a fault of ours.</summary>
    public static string? SentenceFor(Exception fault) => fault switch
    {
        StartupRefusedException or DatabaseUnusableException => fault.Message,
        IOException { InnerException: Microsoft.AspNetCore.Connections.AddressInUseException } =>
            "端口已被占用，网站没有启动。请关掉占用它的程序，或用 --urls http://localhost:端口 换一个端口。",
        _ => VillageDatabase.Sentence(fault),
    };

    private static void Use(WebApplication app)
    {
        app.UseForwardedHeaders();
        app.UseVillageSecurityHeaders();
        if (!app.Environment.IsDevelopment())
        {
            app.UseExceptionHandler("/problem/500");
            app.UseHsts();
        }

        app.UseStatusCodePagesWithReExecute("/problem/{0}");
        app.UseRouting();
        app.UseRateLimiter();
        app.UseAuthentication();
        app.UseAuthorization();
        app.MapHealthChecks("/healthz").AllowAnonymous();
        app.MapStaticAssets().AllowAnonymous();
        app.MapTiles();
        app.MapShapes();
        app.MapAreaHouseholds();
        app.MapFiles();
        app.MapSheets();
        app.MapRazorPages().WithStaticAssets();
    }
}
