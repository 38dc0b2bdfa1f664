using System.ComponentModel.DataAnnotations;
using VillageTracker.Domain.Safety;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Safety;

/// <summary>The form of one hazard. All of it may be empty on a check that found none.</summary>
public sealed class HazardInput
{
    public const string FinderOne = "1";

    [StringLength(Hazard.DescriptionMaxLength, ErrorMessage = "隐患情况太长。")]
    public string? Description { get; set; }

    [StringLength(Hazard.PlaceMaxLength, ErrorMessage = "隐患部位太长。")]
    public string? Place { get; set; }

    public HazardCategory? Category { get; set; }

    public HazardGrade? Grade { get; set; }

    /// <summary>Which of the two inspectors saw it.</summary>
    public string? Finder { get; set; }

    public DateOnly? Deadline { get; set; }

    public bool IsEmpty => string.IsNullOrWhiteSpace(Description) && string.IsNullOrWhiteSpace(Place) && Category is null && Grade is null && Deadline is null;

    public static IReadOnlyList<Choice> Finders { get; } = [new(FinderOne, "第一名检查人员"), new("2", "第二名检查人员")];

    /// <summary>What is still missing, field by field: asked only when something of a hazard was filled in.</summary>
    public IEnumerable<(string Field, string Sentence)> Missing()
    {
        if (string.IsNullOrWhiteSpace(Description))
        {
            yield return (nameof(Description), "请写明隐患情况。");
        }

        if (string.IsNullOrWhiteSpace(Place))
        {
            yield return (nameof(Place), "请写明隐患部位。");
        }

        if (Category is null)
        {
            yield return (nameof(Category), "请选择隐患类别。");
        }

        if (Grade is null)
        {
            yield return (nameof(Grade), "请选择隐患等级。");
        }

        if (Deadline is null)
        {
            yield return (nameof(Deadline), "请填写整改期限。");
        }
    }

    public HazardFacts Facts(string firstInspector, string secondInspector) => new(Description ?? "", Place ?? "", Category!.Value, Grade!.Value,
        Finder == "2" ? secondInspector : firstInspector, Deadline!.Value);
}
