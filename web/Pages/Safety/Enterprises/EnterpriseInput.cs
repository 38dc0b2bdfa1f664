using System.ComponentModel.DataAnnotations;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Safety;
using VillageTracker.Domain.Safety.Queries;
using VillageTracker.Domain.Safety.UseCases;

namespace VillageTracker.Web.Pages.Safety.Enterprises;

/// <summary>The form of an enterprise's file.</summary>
public sealed class EnterpriseInput
{
    [Required(ErrorMessage = "请填写企业名称。"), StringLength(Enterprise.NameMaxLength, ErrorMessage = "企业名称太长。")]
    public string Name { get; set; } = "";

    public string? CreditCode { get; set; }

    [Required(ErrorMessage = "请填写地址。"), StringLength(200, ErrorMessage = "地址太长。")]
    public string Address { get; set; } = "";

    [Required(ErrorMessage = "请填写行业。"), StringLength(Enterprise.IndustryMaxLength, ErrorMessage = "行业太长。")]
    public string Industry { get; set; } = "";

    [Required(ErrorMessage = "请填写从业人数。"), Range(0, 100_000, ErrorMessage = "从业人数应为 0 到 100000 的整数。")]
    public int? StaffCount { get; set; }

    [Required(ErrorMessage = "请填写主要负责人。")]
    public string PersonInCharge { get; set; } = "";

    public string? Phone { get; set; }

    [Required(ErrorMessage = "请选择风险等级。")]
    public RiskLevel? Level { get; set; }

    public List<RiskMarks> Marks { get; set; } = [];

    [StringLength(Enterprise.NoteMaxLength, ErrorMessage = "出租承租情况太长。")]
    public string? LandlordNote { get; set; }

    public double? Longitude { get; set; }

    public double? Latitude { get; set; }

    /// <exception cref="RefusedException">The credit code is not valid.</exception>
    public EnterpriseEntry Entry() => new(
        new(Name, string.IsNullOrWhiteSpace(CreditCode) ? null : Domain.Common.CreditCode.Parse(CreditCode), Address, Industry, StaffCount ?? 0,
            PersonInCharge, Marks.Aggregate(RiskMarks.None, (all, mark) => all | mark), LandlordNote),
        Phone, Longitude, Latitude);

    public static EnterpriseInput Of(EnterpriseView e) => new()
    {
        Name = e.Name,
        CreditCode = e.CreditCode?.Value,
        Address = e.Address,
        Industry = e.Industry,
        StaffCount = e.StaffCount,
        PersonInCharge = e.PersonInCharge,
        Level = e.RatedLevel,
        Marks = [.. e.EachMark],
        LandlordNote = e.LandlordNote,
        Longitude = e.Longitude,
        Latitude = e.Latitude,
    };
}
