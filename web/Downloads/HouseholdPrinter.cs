using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition;
using VillageTracker.Domain.Demolition.HouseholdFiles;
using VillageTracker.Domain.Demolition.HouseholdFiles.Queries;
using VillageTracker.Domain.Demolition.Queries;
using VillageTracker.Domain.Files;
using VillageTracker.Domain.Files.Queries;
using VillageTracker.Domain.Persistence;
using VillageTracker.Reports.Documents.Households;
using VillageTracker.Reports.Layout;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Downloads;

/// <summary>Makes a household's file on paper, for its page and for the command line.</summary>
public sealed class HouseholdPrinter(
    VillageDb db, HouseholdDetailsQuery households, HouseholdFileQuery files, HouseholdIdQuery ids, AgreementQuery agreements, ReportVillages villages, IFileStore store, VillageClock clock)
{
    /// <summary>More pictures than this stay in the system: the paper says how many.</summary>
    private const int MostPhotos = 60;

    /// <exception cref="NotFoundException">No such household in the person's scope.</exception>
    public async Task<(string Name, PdfResult Pdf)> ByCodeAsync(string code, CancellationToken cancellation) =>
        await OneAsync(await ids.RunAsync(code, cancellation), cancellation);

    /// <exception cref="NotFoundException">No such household in the person's scope.</exception>
    public async Task<(string Name, PdfResult Pdf)> OneAsync(int id, CancellationToken cancellation)
    {
        var household = await households.RunAsync(id, cancellation);
        var file = await files.RunAsync(id, cancellation);
        var (_, village) = await villages.OfAsync(db.Actor, cancellation);
        var captions = file.Files.Select(f => (File: f, Caption: Caption(file, f))).ToList();
        var photos = new List<PaperPhoto>();
        foreach (var (one, caption) in captions.Where(c => c.File.File.IsPhoto).Take(MostPhotos))
        {
            photos.Add(new(caption, await BytesAsync(one.Sha256, cancellation)));
        }

        var paper = new HouseholdPaper(household, file, photos,
            [.. captions.Where(c => !c.File.File.IsPhoto).Select(c => new PaperScan(c.Caption, c.File.File.Name, c.File.File.Size))],
            await agreements.InForceAsync(id, cancellation) is { } agreed ? [AgreementSection(agreed)] : [], $"{village.FullName}村民委员会", clock.Today);
        return (paper.FileName, HouseholdPaperDocument.Compose(paper));
    }

    private static PaperSection AgreementSection(AgreementView view) => new("补偿协议",
        [
            ("协议编号", view.Agreement.Number), ("签订日期", Show.Date(view.Agreement.SignedOn)), ("补偿方式", view.Agreement.Method.Label()),
            ("补偿方案", view.PolicyReference), ("协议总额", Show.Yuan(view.Agreement.Total.Fen)), ("大写", view.Capitals),
        ],
        [.. view.Lines.Select(l => (l.Item, l.Why, Show.YuanFigure(l.Amount.Fen)))]);

    private async Task<byte[]> BytesAsync(string sha256, CancellationToken cancellation)
    {
        await using var content = store.Open(sha256);
        using var bytes = new MemoryStream();
        await content.CopyToAsync(bytes, cancellation);
        return bytes.ToArray();
    }

    private static string Caption(HouseholdFile file, FileOfHousehold one) => one.SubjectKind switch
    {
        HouseholdSubjects.OfBuilding => $"{file.Buildings.First(b => b.Id == one.SubjectKey).Number} 号房屋",
        HouseholdSubjects.OfAsset => file.Assets.First(a => a.Id == one.SubjectKey).Name,
        HouseholdSubjects.OfVacancy => "腾空验收",
        HouseholdSubjects.OfDemolition => one.File.Purpose == FilePurpose.Before ? "拆除前" : "拆除后",
        _ => file.Parts.First(p => p.Id == one.SubjectKey).Part is var part ? $"{part.Digits()} {part.Label()}" : "",
    } + $"（{one.File.Name}）";
}
