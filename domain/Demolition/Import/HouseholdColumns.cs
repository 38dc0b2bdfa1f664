using VillageTracker.Domain.Common.Sheets;
using VillageTracker.Domain.Demolition.Queries;

namespace VillageTracker.Domain.Demolition.Import;

/// <summary>The columns of the household list (被征收户), declared once for template, import and export.</summary>
public static class HouseholdColumns
{
    public static readonly Column Code = new("户号", ColumnKind.Code)
    {
        Required = true, MaxLength = Household.CodeMaxLength, Aliases = ["户编号", "编号", "户代码"], Example = "D03-017", Note = "片区编号、横线和 3 至 6 位数字；系统里已有的户号按变更处理",
    };

    public static readonly Column HeadName = new("户主", ColumnKind.Text) { Required = true, MaxLength = 50, Aliases = ["户主姓名", "姓名", "被征收人", "户主名称"], Example = "王小明" };
    public static readonly Column IdNumber = new("身份证号码", ColumnKind.IdNumber)
    {
        Required = true, Aliases = ["身份证号", "身份证", "公民身份号码", "证件号码", "户主身份证号"], Example = "320902190001010013", Note = "系统里已有的户可以留着导出时带星号的号码，表示不变",
    };

    public static readonly Column Phone = new("联系电话", ColumnKind.Phone) { Aliases = ["电话", "手机", "手机号", "手机号码", "电话号码"], Example = "13812345678", Note = "留空表示不变" };
    public static readonly Column Members = new("家庭人数", ColumnKind.Count) { Required = true, Aliases = ["人数", "人口", "家庭人口", "在册人口"], Example = "4" };
    public static readonly Column CertificateArea = new("证载面积", ColumnKind.FloorArea) { Required = true, Aliases = ["证载建筑面积", "房产证面积", "产权面积", "证件面积"], Example = "98.40" };
    public static readonly Column Address = new("地址", ColumnKind.Text) { MaxLength = Household.AddressMaxLength, Aliases = ["房屋坐落", "坐落", "住址", "房屋地址"], Example = "范公路东侧17号" };
    public static readonly Column RegisteredOn = new("登记日期", ColumnKind.Date) { Example = "2020-03-15", Note = "只用于新户，留空为导入当天" };
    public static readonly Column Longitude = new("经度", ColumnKind.Number) { Example = "120.2031", Note = "CGCS2000，经度、纬度要一起填" };
    public static readonly Column Latitude = new("纬度", ColumnKind.Number) { Example = "33.4126" };

    public static IReadOnlyList<Column<HouseholdSheetRow>> All { get; } =
    [
        new(Code, r => r.Code),
        new(new("片区", ColumnKind.Text) { OnlyExported = true, Aliases = ["片区名称", "所属片区"] }, r => r.AreaName),
        new(HeadName, r => r.HeadName),
        new(IdNumber, r => r.IdNumber),
        new(Phone, r => r.Phone),
        new(Members, r => r.Members),
        new(CertificateArea, r => r.CertificateArea),
        new(Address, r => r.Address),
        new(RegisteredOn, r => r.RegisteredOn),
        new(Shown("调查日期", ColumnKind.Date), r => r.SurveyedOn),
        new(Shown("认定面积", ColumnKind.FloorArea), r => r.RecognisedArea),
        new(Shown("评估日期", ColumnKind.Date), r => r.AppraisedOn),
        new(Shown("房屋评估价", ColumnKind.Money), r => r.AppraisedValue),
        new(Shown("补偿方式", ColumnKind.Choice), r => r.Method == CompensationMethod.Undecided ? null : r.Method.Label()),
        new(Shown("协议金额", ColumnKind.Money), r => r.Compensation),
        new(Shown("签约日期", ColumnKind.Date), r => r.SignedOn),
        new(Shown("腾空日期", ColumnKind.Date), r => r.VacatedOn),
        new(Shown("拆除日期", ColumnKind.Date), r => r.DemolishedOn),
        new(Shown("结清日期", ColumnKind.Date), r => r.SettledOn),
        new(Shown("进度", ColumnKind.Choice), r => r.Status.Label()),
        new(Longitude, r => r.Longitude),
        new(Latitude, r => r.Latitude),
        new(Shown("演示数据", ColumnKind.Choice), r => r.IsDemonstration ? "演示" : null),
    ];

    public static SheetTable Table { get; } = new("households", "被征收户", "Demolition", [.. All.Select(c => c.Head)]);

    private static Column Shown(string header, ColumnKind kind) => new(header, kind) { OnlyExported = true };
}
