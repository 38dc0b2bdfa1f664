using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.Payments;
using VillageTracker.Domain.Files;
using VillageTracker.Domain.Files.Queries;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.HouseholdFiles.Queries;

/// <summary>A household's file as its page and its PDF show it (一户一档); numbers masked.</summary>
public sealed record HouseholdFile(
    CutOffLine CutOff, HouseholdCare Care, IReadOnlyList<MemberLine> Members, IReadOnlyList<BuildingLine> Buildings, IReadOnlyList<AssetLine> Assets,
    AppraisalView? Appraisal, IReadOnlyList<ContactLine> Contacts, VacancyLine? Vacancy, DemolitionLine? Demolition,
    IReadOnlyList<PartLine> Parts, IReadOnlyList<FileOfHousehold> Files, FileIndex Index)
{
    public int Counted => Members.Count(m => m.IsCounted);

    public int Present => Members.Count(m => m.LeftOn is null && m.DiedOn is null);

    public IEnumerable<FileLine> FilesOf(string kind, int key) => Files.Where(f => f.SubjectKind == kind && f.SubjectKey == key).Select(f => f.File);
}

/// <summary>The area's cut-off date (人口截止日).</summary>
public sealed record CutOffLine(DateOnly? On, string? Source, bool IsDemonstration);

/// <summary>Who looks after the household and where the talks stand.</summary>
public sealed record HouseholdCare(string? AssignedTo, RemainingReason? Reason, DateOnly? LastContactOn, DateOnly? NextContactOn, int? SurveyedMembers, string? MembersNote);

public sealed record MemberLine(
    int Id, string Name, MemberRelation Relation, string IdNumberMasked, string PhoneMasked, Gender? Gender, DateOnly? JoinedOn, DateOnly? LeftOn, DateOnly? DiedOn,
    MemberStanding Standing, bool IsCounted, bool IsListedTwice, string? Note, int Version);

public sealed record BuildingLine(
    int Id, int Number, BuildingUse Use, BuildingStructure Structure, int Storeys, int? Floor, string? Orientation, int? BuiltYear, string? CertificateNumber,
    FloorArea CertificateArea, FloorArea? MeasuredArea, BuildingMeasuring Measuring, BuildingLegality Legality, FloorArea RecognisedArea,
    string? RecognitionBasis, string? RecognisedBy, DateOnly? RecognisedOn, DateOnly? RecognitionPublishedOn, DateOnly? TemporaryUntil, int Version);

public sealed record AssetLine(
    int Id, AssetKind Kind, string? CatalogueCode, string Name, string Unit, decimal Quantity, AssetCondition Condition, string? Place, string MeasuredBy, DateOnly MeasuredOn,
    string? ConfirmedBy, DateOnly? ConfirmedOn, int Version);

public sealed record AppraisalView(
    int Id, string Firm, string ReportNumber, Money Total, DateOnly DeliveredOn, AppraisalStatus Status, DateOnly? DueOn, DateOnly? ReviewRequestedOn, DateOnly? ReviewAnsweredOn,
    Money? ReviewTotal, DateOnly? IdentificationRequestedOn, DateOnly? IdentifiedOn, Money? IdentifiedTotal, Money? Fee, string? FeeBearer, bool IsOverturned, DateOnly? FinalOn,
    bool IsAccepted, Money Value, IReadOnlyList<AppraisalLineView> Lines, int Version)
{
    public bool IsOverdueOn(DateOnly today) => DueOn < today;
}

public sealed record AppraisalLineView(string Name, FloorArea Area, UnitPrice UnitPrice, Money Amount);

public sealed record ContactLine(int Id, DateOnly On, ContactWay Way, string By, string WithWhom, string Summary, string? Next, DateOnly? NextOn, RemainingReason? Reason);

public sealed record VacancyLine(
    int Id, int OrderNumber, DateOnly On, TimeOnly At, int Keys, string? WaterReading, string? ElectricityReading, string? GasReading, string Inspector, string SecondInspector, string? Note);

public sealed record DemolitionLine(int Id, string Contractor, DateOnly On, string Inspector, string SecondInspector, string? Note);

public sealed record PartLine(int Id, FilePart Part, DateOnly ReceivedOn, int Pages, string Keeper, string? Note, int Version);

/// <summary>A file and what it hangs on.</summary>
public sealed record FileOfHousehold(string SubjectKind, int SubjectKey, string Sha256, FileLine File);

/// <summary>Reads one household's file with a constant number of queries.</summary>
public sealed class HouseholdFileQuery(VillageDb db, PersonalDataVault vault)
{
    /// <summary>The latest talks that a page and a paper show.</summary>
    public const int MostContacts = 50;

    /// <exception cref="NotFoundException">No such household in the person's scope.</exception>
    public async Task<HouseholdFile> RunAsync(int id, CancellationToken cancellation)
    {
        var head = await (from h in db.Households.AsNoTracking()
                          join a in db.DemolitionAreas on h.AreaId equals a.Id
                          where h.Id == id
                          select new
                          {
                              h.Status,
                              h.Method,
                              Homes = db.Allocations.Count(x => x.HouseholdId == h.Id && x.ReleasedOn == null),
                              Issued = db.Allocations.Count(x => x.HouseholdId == h.Id && x.ReleasedOn == null && x.StatementIssuedOn != null),
                              HandedOver = db.Allocations.Count(x => x.HouseholdId == h.Id && x.ReleasedOn == null && x.HandedOverOn != null),
                              Paid = db.PaymentLines.Any(l => l.HouseholdId == h.Id && l.Status == PaymentLineStatus.Paid),
                              Agreed = db.CompensationAgreements.Any(c => c.HouseholdId == h.Id && c.InForce),
                              CutOff = new CutOffLine(a.CutOffOn, a.CutOffSource, a.IsCutOffDemonstration),
                              Care = new HouseholdCare(h.AssignedTo, h.RemainingReason, h.LastContactOn, h.NextContactOn, h.SurveyedMembers, h.MembersNote),
                          }).SingleOrDefaultAsync(cancellation) ?? throw new NotFoundException("这一户");
        var members = await MembersAsync(id, cancellation);
        var buildings = await BuildingsAsync(id, cancellation);
        var assets = await AssetsAsync(id, cancellation);
        var appraisal = await AppraisalAsync(id, cancellation);
        var contacts = await ContactsAsync(id, cancellation);
        var vacancy = await db.VacancyAcceptances.AsNoTracking().Where(a => a.HouseholdId == id && !a.IsVoid)
            .Select(a => new VacancyLine(a.Id, a.OrderNumber, a.AcceptedOn, a.AcceptedAt, a.Keys, a.WaterReading, a.ElectricityReading, a.GasReading, a.Inspector, a.SecondInspector, a.Note))
            .SingleOrDefaultAsync(cancellation);
        var demolition = await db.DemolitionAcceptances.AsNoTracking().Where(a => a.HouseholdId == id && !a.IsVoid)
            .Select(a => new DemolitionLine(a.Id, a.Contractor, a.AcceptedOn, a.Inspector, a.SecondInspector, a.Note)).SingleOrDefaultAsync(cancellation);
        var parts = await db.HouseholdFileParts.AsNoTracking().Where(p => p.HouseholdId == id).OrderBy(p => p.Id)
            .Select(p => new PartLine(p.Id, p.Part, p.ReceivedOn, p.Pages, p.Keeper, p.Note, p.Version)).ToListAsync(cancellation);
        var files = await FilesAsync(buildings, assets, vacancy?.Id, demolition?.Id, parts, cancellation);
        var held = DerivedPartsQuery.Parts(head.Homes > 0, head.Homes > 0 && head.Issued == head.Homes, head.Homes > 0 && head.HandedOver == head.Homes, head.Agreed, head.Paid);
        return new(head.CutOff, head.Care, members, buildings, assets, appraisal, contacts, vacancy, demolition, parts, files, FileIndex.Of(new(
            head.Status, head.Method, appraisal?.ReviewRequestedOn is not null, parts.Select(p => p.Part).ToHashSet(),
            Derived(held, buildings, appraisal, vacancy, demolition, files))));
    }

    private static HashSet<FilePart> Derived(
        IReadOnlySet<FilePart> elsewhere, List<BuildingLine> buildings, AppraisalView? appraisal, VacancyLine? vacancy, DemolitionLine? demolition, List<FileOfHousehold> files)
    {
        var parts = elsewhere.ToHashSet();
        void Add(FilePart part, bool held) => _ = held && parts.Add(part);
        Add(FilePart.Survey, buildings.Count > 0 && buildings.All(b => b.MeasuredArea is not null));
        Add(FilePart.Recognition, buildings.Count > 0 && buildings.All(b => b.Legality != BuildingLegality.Pending));
        Add(FilePart.Appraisal, appraisal is not null);
        Add(FilePart.AppraisalReview, appraisal?.ReviewAnsweredOn is not null);
        Add(FilePart.Vacancy, vacancy is not null);
        Add(FilePart.Demolition, demolition is not null);
        Add(FilePart.Pictures, files.Exists(f => f.File.IsPhoto && f.SubjectKind != HouseholdSubjects.OfPart));
        return parts;
    }

    private async Task<List<MemberLine>> MembersAsync(int id, CancellationToken cancellation)
    {
        var rows = await db.HouseholdMembers.AsNoTracking().Where(m => m.HouseholdId == id).ToListAsync(cancellation);
        return [.. rows.OrderBy(m => m.Relation).ThenBy(m => m.Id).Select(Line)];
    }

    private MemberLine Line(HouseholdMember m)
    {
        var number = m.IdNumberSealed is { } bytes ? vault.Open(bytes, HouseholdIdentity.IdNumberPurpose) : null;
        var phone = m.PhoneSealed is { } sealedPhone ? vault.Open(sealedPhone, HouseholdIdentity.PhonePurpose) : null;
        return new(m.Id, m.Name, m.Relation, Masking.CitizenId(number), Masking.Phone(phone),
            CitizenIdNumber.TryParse(number, out var parsed) ? parsed.Gender : null, // the birth date stays hidden with the middle of the number
            m.JoinedOn, m.LeftOn, m.DiedOn, m.Standing, m.IsCounted, m.IsListedTwice, m.Note, m.Version);
    }

    private async Task<List<BuildingLine>> BuildingsAsync(int id, CancellationToken cancellation) =>
        [.. (await db.HouseholdBuildings.AsNoTracking().Where(b => b.HouseholdId == id).OrderBy(b => b.Number).ToListAsync(cancellation)).Select(b => new BuildingLine(
            b.Id, b.Number, b.Use, b.Structure, b.Storeys, b.Floor, b.Orientation, b.BuiltYear, b.CertificateNumber, b.CertificateArea, b.MeasuredArea, b.Measuring,
            b.Legality, b.RecognisedArea, b.RecognitionBasis, b.RecognisedBy, b.RecognisedOn, b.RecognitionPublishedOn, b.TemporaryUntil, b.Version))];

    private Task<List<AssetLine>> AssetsAsync(int id, CancellationToken cancellation) =>
        db.HouseholdAssets.AsNoTracking().Where(a => a.HouseholdId == id).OrderBy(a => a.Kind).ThenBy(a => a.Id).Select(a => new AssetLine(
            a.Id, a.Kind, a.CatalogueCode, a.Name, a.Unit, a.Quantity, a.Condition, a.Place, a.MeasuredBy, a.MeasuredOn, a.ConfirmedBy, a.ConfirmedOn, a.Version)).ToListAsync(cancellation);

    private async Task<AppraisalView?> AppraisalAsync(int id, CancellationToken cancellation) =>
        await db.HouseholdAppraisals.AsNoTracking().Include(a => a.Lines).SingleOrDefaultAsync(a => a.HouseholdId == id, cancellation) is { } a
            ? new(a.Id, a.Firm, a.ReportNumber, a.Total, a.DeliveredOn, a.Status, a.DueOn, a.ReviewRequestedOn, a.ReviewAnsweredOn, a.ReviewTotal, a.IdentificationRequestedOn,
                a.IdentifiedOn, a.IdentifiedTotal, a.IdentificationFee, a.FeeBearer, a.IsOverturned, a.FinalOn, a.IsAccepted, a.Value,
                [.. a.Lines.OrderBy(l => l.Id).Select(l => new AppraisalLineView(l.Name, l.Area, l.UnitPrice, l.Amount))], a.Version)
            : null;

    private Task<List<ContactLine>> ContactsAsync(int id, CancellationToken cancellation) =>
        db.HouseholdContacts.AsNoTracking().Where(c => c.HouseholdId == id).OrderByDescending(c => c.On).ThenByDescending(c => c.Id).Take(MostContacts)
            .Select(c => new ContactLine(c.Id, c.On, c.Way, c.By, c.WithWhom, c.Summary, c.Next, c.NextOn, c.Reason)).ToListAsync(cancellation);

    private Task<List<FileOfHousehold>> FilesAsync(
        List<BuildingLine> buildings, List<AssetLine> assets, int? vacancy, int? demolition, List<PartLine> parts, CancellationToken cancellation)
    {
        int[] buildingKeys = [.. buildings.Select(b => b.Id)], assetKeys = [.. assets.Select(a => a.Id)], partKeys = [.. parts.Select(p => p.Id)];
        return db.StoredFiles.AsNoTracking().Where(f => f.SubjectArea == HouseholdSubjects.Area
                && ((f.SubjectKind == HouseholdSubjects.OfBuilding && buildingKeys.Contains(f.SubjectKey))
                    || (f.SubjectKind == HouseholdSubjects.OfAsset && assetKeys.Contains(f.SubjectKey))
                    || (f.SubjectKind == HouseholdSubjects.OfPart && partKeys.Contains(f.SubjectKey))
                    || (f.SubjectKind == HouseholdSubjects.OfVacancy && f.SubjectKey == vacancy)
                    || (f.SubjectKind == HouseholdSubjects.OfDemolition && f.SubjectKey == demolition)))
            .OrderBy(f => f.Id)
            .Select(f => new FileOfHousehold(f.SubjectKind, f.SubjectKey, f.Sha256, new(f.Id, f.Name, f.ContentType, f.Size, f.Purpose, f.UploadedBy, f.UploadedAtUtc)))
            .ToListAsync(cancellation);
    }
}
