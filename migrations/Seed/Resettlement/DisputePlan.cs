using VillageTracker.Domain.Common;
using VillageTracker.Domain.Resettlement;
using VillageTracker.Domain.Resettlement.Disputes;
using VillageTracker.Domain.Rules;
using VillageTracker.Migrations.Seed.Calendar;

namespace VillageTracker.Migrations.Seed.Resettlement;

/// <summary>The disputes that hold up homes without a statement, as cases; and a few that were closed.</summary>
internal sealed class DisputePlan(OfficePeople people, RuleBook rules)
{
    private const int Closed = 5;
    private static readonly WorkingCalendar Calendar = new(HolidayTable.Days);
    private static readonly string[] Owners = ["示例·村调解员周某", "示例·村干部吴某", "示例·网格长郑某"];

    private int _count;

    public int Count => _count;

    public IEnumerable<DisputeCase> Open(IEnumerable<(PlannedCase Planned, Allocation Allocation)> waiting)
    {
        foreach (var (planned, allocation) in waiting.Where(w => w.Planned.Dispute is not null).OrderBy(w => w.Planned.AllocatedOn))
        {
            var n = _count;
            var on = Later(planned.AllocatedOn, AllocationPlan.AsOf.AddDays(n % 9 == 4 ? -38 : -4 - (n * 5 % 22)));
            var source = n % 13 == 6 ? DisputeSource.Petition : n % 7 == 3 ? DisputeSource.Objection : DisputeSource.Office;
            var dispute = DisputeCase.Open(allocation, Opening(planned.Dispute!.Value, source, planned.Note!, DisputeLevel.Village, on), people.Clerk);
            Work(dispute, n, on);
            yield return dispute;
        }
    }

    /// <summary>Of homes whose keys are out: settled before that.</summary>
    public IEnumerable<DisputeCase> Settled(IEnumerable<Allocation> handedOver)
    {
        foreach (var (allocation, n) in handedOver.Where((_, i) => i % 50 == 20).Take(Closed).Select((a, n) => (a, n)))
        {
            var on = allocation.AllocatedOn;
            var dispute = DisputeCase.Open(allocation, Opening(n % 2 == 0 ? DisputeReason.MeasuredAreaBigger : DisputeReason.Parking, DisputeSource.Office, n % 2 == 0 ? "对实测面积有疑问，要求复核" : "要求就近选车位", DisputeLevel.Village, on), people.Clerk);
            dispute.Mediate(on.AddDays(1), "户主、村调解员、测绘单位", n % 2 == 0 ? "当面复核测绘报告，面积无误" : "说明车位按抽签顺序选", agreed: n != 3, people.Clerk);
            dispute.Close(n == 3 ? DisputeStatus.Decided : n == 4 ? DisputeStatus.Withdrawn : DisputeStatus.Agreed, on.AddDays(2), n == 4 ? "户主撤回" : "按原结果办理，户主签字认可", people.Secretary);
            yield return dispute;
        }
    }

    private void Work(DisputeCase dispute, int n, DateOnly on)
    {
        if (dispute.IsPetition)
        {
            dispute.Accept(on.AddDays(2), people.Secretary);
        }

        if (n % 3 != 0)
        {
            dispute.Mediate(on.AddDays(3), "户主、村调解员、村民代表", "听取诉求，说明政策，双方约定补充材料后再议", agreed: false, people.Clerk);
        }

        if (dispute.IsPetition && n > 30)
        {
            dispute.Extend(new(on.AddDays(5), 30, (int)rules.Value(DisputeRules.PetitionExtendDays), "涉及两户分户，要等公安户籍核实", on.AddDays(6), "书面告知，户主签收"), people.Secretary);
        }

        if (n % 10 == 7)
        {
            dispute.Escalate(DisputeLevel.Street, on.AddDays(3), "示例·街道拆迁办王某", DueOn(DisputeSource.Office, DisputeLevel.Street, on.AddDays(3)), "村里调解不成", people.Secretary);
        }
    }

    private DisputeOpening Opening(DisputeReason reason, DisputeSource source, string claim, DisputeLevel level, DateOnly on) => new(
        $"ZY-2020-{++_count:0000}", reason, source, claim, level, Owners[_count % Owners.Length], on,
        source == DisputeSource.Petition ? rules.AcceptBy(on, Calendar) : null, DueOn(source, level, on), IsDemonstration: true);

    private DateOnly DueOn(DisputeSource source, DisputeLevel level, DateOnly on) => rules.DisputeDue(source, level, on, Calendar);

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;
}
