using VillageTracker.Domain.Common;
using VillageTracker.Domain.Resettlement;
using VillageTracker.Domain.Resettlement.Certificates;
using VillageTracker.Domain.Resettlement.Keys;
using VillageTracker.Domain.Rules;
using VillageTracker.Migrations.Seed.Calendar;

namespace VillageTracker.Migrations.Seed.Resettlement;

/// <summary>Keys of the settled homes with what was found in them, repairs, certificates of the first ones, and visits.</summary>
internal sealed class KeysPlan(OfficePeople people, RuleBook rules)
{
    private const int Certified = 60;
    private const int Submitted = 80;
    private const int Ready = 90;
    private const int Begun = 105;

    private static readonly WorkingCalendar Calendar = new(HolidayTable.Days);

    private static readonly (DefectKind Kind, string Words)[] Faults =
        [(DefectKind.Leak, "卫生间墙角渗水"), (DefectKind.DoorWindow, "北卧室窗扇关不严"), (DefectKind.Wall, "客厅墙面空鼓约半平方米"), (DefectKind.Power, "厨房一处插座不通电"), (DefectKind.Drain, "阳台地漏排水慢")];

    public IReadOnlyList<KeyHandOver> HandOver(IReadOnlyList<Statement> settled, Func<Statement, string> headOf)
    {
        List<KeyHandOver> records = [];
        foreach (var (statement, on) in settled.Select((s, n) => (s, On: Earlier(s.SettledOn!.Value.AddDays(n % 4), AllocationPlan.AsOf))).OrderBy(x => x.On))
        {
            var n = records.Count;
            var defects = n % 37 == 11 ? new[] { Fault(n, on) } : [];
            CheckedItem[] items = [.. MoneyAndKeysRuleRows.Items().Select(i => new CheckedItem(i.Name, defects.Length == 0 || !i.Name.StartsWith(Word(defects[0].Kind), StringComparison.Ordinal)))];
            var sheet = new HandOverSheet(items, n * 7 % 30 / 10m, 1 + (n * 3 % 90 / 10m), 0.5m, 5, null, null, AcceptsSeriousDefects: true, defects);
            records.Add(KeyHandOver.Give(statement.Allocation, $"JF-2020-{n + 1:0000}", sheet, headOf(statement), people.Clerk, on));
        }

        foreach (var (defect, n) in records.SelectMany(r => r.Defects).Select((d, n) => (d, n)))
        {
            Repair(defect, n);
        }

        return records;
    }

    /// <summary>The first ones have their certificates, the next are on the way.</summary>
    public IReadOnlyList<Registration> Register(IReadOnlyList<KeyHandOver> records) => [.. records.Take(Begun).Select((r, n) => Register(r.Allocation, r.On, n))];

    /// <summary>The visits that were due by now are made, but for those of the last days.</summary>
    public IEnumerable<FollowUpVisit> Visit(IEnumerable<KeyHandOver> records)
    {
        var months = rules.FollowUps()[0];
        foreach (var (record, n) in records.Where(r => r.On.AddMonths(months) < AllocationPlan.AsOf.AddDays(-5)).Select((r, n) => (r, n)))
        {
            var on = Calendar.WorkingDayOnOrAfter(record.On.AddMonths(months).AddDays(-3 + (n % 5)));
            var bad = n % 40 == 17;
            var defect = bad ? HomeDefect.Found(record.Allocation, new(DefectKind.Leak, false, "雨后外窗边渗水", on.AddDays(30)), on) : null;
            defect?.RecordRepair(on.AddDays(12), "已重新打胶，物业确认");
            defect?.CheckAgain(good: true, on.AddDays(15), on.AddDays(45), people.Clerk);
            yield return FollowUpVisit.Record(record.Allocation, months, Earlier(on, AllocationPlan.AsOf), bad ? "住得习惯，反映下雨窗边渗水" : "已入住，没有反映质量问题", !bad, defect, people.Clerk);
        }
    }

    private FoundDefect Fault(int n, DateOnly on)
    {
        var (kind, words) = Faults[n / 37 % Faults.Length];
        var serious = kind == DefectKind.Leak && n / 37 % 2 == 0;
        return new(kind, serious, words, rules.RepairBy(serious, on));
    }

    /// <summary>All repaired and looked at, but for the latest: one waits for the second look, the others for the builder.</summary>
    private void Repair(HomeDefect defect, int n)
    {
        if (defect.FoundOn > AllocationPlan.AsOf.AddDays(-20) || n % 6 == 5)
        {
            return;
        }

        var on = defect.FoundOn.AddDays(6);
        defect.RecordRepair(on, "施工单位已返修");
        if (n % 6 != 4)
        {
            defect.CheckAgain(good: true, on.AddDays(2), defect.RepairBy, people.Clerk);
        }
    }

    private Registration Register(Allocation allocation, DateOnly keysOn, int n)
    {
        var registration = Registration.Begin(allocation);
        var exempt = n % 4 != 0;
        registration.FileAway(n >= Ready
            ? new($"CH-2020-{n:000}", false, null, null, null, null)
            : new($"CH-2020-{n:000}", exempt, exempt ? null : Money.FromYuan(1_200m + n), exempt ? "征收安置房，按契税减免政策办理（演示）" : $"完税凭证 32020{n:0000}", $"DSK-2020-{n + 1:0000}", n % 3 == 0 ? $"原房权证第 {10_000 + n} 号" : null));
        if (n >= Submitted)
        {
            return registration;
        }

        var on = Calendar.WorkingDayOnOrAfter(n < Certified ? keysOn.AddDays(30) : AllocationPlan.AsOf.AddDays(n == Certified ? -60 : -(n - Certified) - 5));
        registration.Submit(on, Calendar.AddWorkingDays(on, (int)rules.Value(FollowUpRules.RegistryDays)));
        if (n < Certified)
        {
            var issued = Calendar.WorkingDayOnOrAfter(on.AddDays(35));
            registration.Issue(issued, $"苏（2020）盐城市不动产权第 {90_000 + n} 号（演示）");
            if (registration.OldCertificate is not null && n % 9 != 0)
            {
                registration.CancelOld(issued);
            }
        }

        return registration;
    }

    private static string Word(DefectKind kind) => kind switch { DefectKind.Leak => "防水", DefectKind.DoorWindow => "门窗", DefectKind.Wall => "墙面", DefectKind.Power => "供电", _ => "排水" };

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;
}
