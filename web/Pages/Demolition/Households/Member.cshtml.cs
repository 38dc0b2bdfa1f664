using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition.HouseholdFiles;
using VillageTracker.Domain.Demolition.HouseholdFiles.Queries;
using VillageTracker.Domain.Demolition.HouseholdFiles.UseCases;
using VillageTracker.Domain.Demolition.Queries;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Demolition.Households;

/// <summary>A new member, or one that is changed (<c>?item=5</c>).</summary>
public sealed class MemberModel(HouseholdDetailsQuery households, HouseholdFileQuery files, SaveMemberHandler save) : HouseholdFilePageModel(households, files)
{
    [BindProperty(SupportsGet = true)]
    public int? Item { get; set; }

    [BindProperty]
    public int SeenVersion { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "请填写姓名。"), StringLength(PersonName.MaxLength)]
    public string Name { get; set; } = "";

    [BindProperty]
    [Required(ErrorMessage = "请选择与户主的关系。")]
    public MemberRelation? Relation { get; set; }

    [BindProperty]
    public string? IdNumber { get; set; }

    [BindProperty]
    public string? Phone { get; set; }

    [BindProperty]
    public DateOnly? JoinedOn { get; set; }

    [BindProperty]
    public DateOnly? LeftOn { get; set; }

    [BindProperty]
    public DateOnly? DiedOn { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "请选择认定结果。")]
    public MemberStanding? Standing { get; set; }

    [BindProperty]
    public string? Note { get; set; }

    public MemberLine? Known => Item is { } item ? Find(Dossier.Members, m => m.Id == item, "这位成员") : null;

    public bool IsHead => Known?.Relation == MemberRelation.Head;

    public static IReadOnlyList<Choice> Relations { get; } = [.. Choice.Of<MemberRelation>(r => r.Label()).Where(c => c.Value != nameof(MemberRelation.Head))];

    public static IReadOnlyList<Choice> Standings { get; } = Choice.Of<MemberStanding>(s => (s.IsCounted() ? "计入：" : "不计：") + s.Label());

    public void OnGet()
    {
        if (Known is { } m)
        {
            (SeenVersion, Name, Relation, JoinedOn, LeftOn, DiedOn, Standing, Note) = (m.Version, m.Name, m.Relation, m.JoinedOn, m.LeftOn, m.DiedOn, m.Standing, m.Note);
        }
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var facts = new MemberFacts(Name, Relation!.Value, JoinedOn, LeftOn, DiedOn, Standing!.Value, Note);
        await save.HandleAsync(new(Household.Id, Known?.Id, SeenVersion, facts, IdNumber, Phone), cancellation);
        TempData.Say($"已保存成员 {Name}。");
        return RedirectToPage("Details", null, new { id = Household.Id }, "members");
    }
}
