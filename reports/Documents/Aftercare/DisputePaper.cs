using VillageTracker.Domain.Resettlement;
using VillageTracker.Domain.Resettlement.Disputes;
using VillageTracker.Domain.Resettlement.Disputes.Queries;
using VillageTracker.Reports.Layout;

namespace VillageTracker.Reports.Documents.Aftercare;

/// <summary>The record of a dispute (争议调解记录): the claim, each step with who was there and what was said, and how it ended.</summary>
public static class DisputePaper
{
    public static PdfResult Compose(DisputeView view, string issuer) => PdfDocument.Compose(Info(view, issuer), flow => Compose(view, flow));

    private static DocumentInfo Info(DisputeView view, string issuer) => new()
    {
        Title = $"争议调解记录 {view.Case.Number}",
        Issuer = issuer,
        AsOf = $"现在是：{view.Case.Status.Label()}",
        Mark = view.Case.IsDemonstration ? Words.DemonstrationMark : "",
        Subject = view.Case.Number,
        CreatedAt = new(view.Case.OpenedOn.ToDateTime(TimeOnly.MinValue), TimeSpan.FromHours(8)),
    };

    private static void Compose(DisputeView v, Flow flow)
    {
        var d = v.Case;
        flow.Title("安置房争议调解记录", $"编号 {d.Number}　　立案日期 {Words.Day(d.OpenedOn)}");
        var grid = new FormGrid(2, 70, 26,
        [
            [new("户　　主", v.HeadName), new("户　　号", v.HouseholdCode)],
            [new("房　　号", v.HomeCode), new("选房确认单", v.AllocationNumber)],
            [new("争议原因", d.Reason.Label()), new("来　　源", d.Source.Label())],
            [new("办理层级", d.Level.Label()), new("责 任 人", d.Owner)],
            [new("办结期限", d.ExtendedFrom is { } first ? $"{Words.Day(d.DueOn)}（原 {Words.Day(first)}）" : Words.Day(d.DueOn)), new("受理告知", d.AcceptBy is null ? "—" : Words.Day(d.AcceptedOn, "未告知"))],
        ]);
        flow.Draw(grid.Height, grid.Draw).Space(8);
        flow.Paragraph($"诉求：{d.Claim}");
        if (v.Reopens is { } before)
        {
            flow.Note($"由案件 {before.Number} 重新立案。");
        }

        flow.Table(new([Column.Fixed("日期", 70, Align.Centre), Column.Fixed("事项", 80), Column.Share("参加人", 2), Column.Share("经过", 4), Column.Fixed("登记人", 80)])
        {
            Rows = [.. v.Records.Select(r => (IReadOnlyList<Cell>)[Words.Day(r.On), r.Act.Label(), r.Who, r.Words, r.RecordedBy])],
            Grid = true,
            WhenEmpty = "还没有办理记录。",
        });
        if (d.ClosedOn is { } closed)
        {
            flow.Paragraph($"处理结果（{Words.Day(closed)}，{d.Status.Label()}）：{d.Effect}");
        }

        flow.Signatures("当事人（手印）", "调解人", "记录人");
    }
}
