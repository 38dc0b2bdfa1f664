using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Debt;
using VillageTracker.Domain.Persistence;
using VillageTracker.Migrations.Seed.Debt;

namespace VillageTracker.Migrations.Seed;

/// <summary>The demonstration rows of Debt: the articles give the year's target alone, so every debt and every entry is invented.</summary>
internal static class DebtFigures
{
    private const int PostingDays = 7;
    private static readonly DateOnly Found = new(2019, 11, 15);
    private static readonly DateOnly Posted = new(2019, 12, 5);
    private static readonly DateOnly Locked = new(2019, 12, 20);

    public static async Task PlantAsync(VillageDb db, PersonalDataVault vault, CancellationToken cancellation)
    {
        var debts = InventedDebts.Old.Select(OldDebt).Concat(Others()).ToDictionary(d => d.Code, StringComparer.Ordinal);
        foreach (var entry in InventedResolutions.Year2020.OrderBy(e => e.On))
        {
            Enter(debts[entry.Debt], entry);
        }

        var ceiling = new InterestCeiling(DebtRuleRows.All());
        debts["Z001"].ConfirmInterest(new(Locked, new(2020, 6, 30), 6.5m, new(2020, 7, 5), "民主理财会议纪要 2020-7"), ceiling);
        debts["Z019"].ConfirmInterest(new(Locked, new(2020, 8, 31), 6m, new(2020, 9, 5), "民主理财会议纪要 2020-9"), ceiling);
        db.AddRange(debts.Values);
        await db.SaveChangesAsync(cancellation);
    }

    private static VillageDebt OldDebt(InventedDebt row)
    {
        var debt = Register(row, Found, isNewDebt: false, approval: null);
        debt.Post(Posted);
        debt.Lock(Locked, PostingDays);
        return debt;
    }

    private static void Enter(VillageDebt debt, InventedResolution entry)
    {
        var papers = entry.Way.RequiredPapers().Select((kind, n) =>
            new PaperStated(kind, $"演示-{entry.On:yyyyMMdd}-{n + 1}", entry.On.AddDays(n + 1 - entry.Way.RequiredPapers().Count)));
        var resolution = debt.Resolve(
            new(entry.Way, Money.FromYuan(entry.Principal), Money.FromYuan(entry.Interest), [.. papers], entry.Note, entry.NewCreditor), entry.On);
        if (entry.ReversedOn is { } day)
        {
            debt.Reverse(resolution.Number, "付款账户填错，重新登记", day);
        }
    }

    /// <summary>One old debt confirmed late, one new debt with its whole chain, and one of each earlier status.</summary>
    private static IEnumerable<VillageDebt> Others()
    {
        var late = Register(InventedDebts.Late, new(2020, 2, 20), isNewDebt: false, approval: null);
        late.Post(new(2020, 3, 1));
        late.Lock(new(2020, 3, 20), PostingDays);
        yield return late;

        var approval = new NewDebtApproval("修复三组排涝泵站，15 万元，两年内以租金收入偿还", "圩村代决〔2020〕3号", new(2020, 4, 22), "街农备〔2020〕7号", new(2020, 5, 6));
        var added = Register(InventedDebts.New, new(2020, 5, 20), isNewDebt: true, approval);
        added.Post(new(2020, 5, 21));
        added.Lock(new(2020, 6, 5), PostingDays);
        yield return added;

        yield return Register(InventedDebts.Unverified, new(2020, 10, 12), isNewDebt: false, approval: null);
        var posted = Register(InventedDebts.Posted, new(2020, 10, 12), isNewDebt: false, approval: null);
        posted.Post(new(2020, 10, 20));
        yield return posted;

        var objected = Register(InventedDebts.Objected, new(2020, 9, 8), isNewDebt: false, approval: null);
        objected.Post(new(2020, 9, 15));
        objected.RecordObjection(new(2020, 9, 18), "工程量与验收单不符");
        yield return objected;
    }

    private static VillageDebt Register(InventedDebt row, DateOnly on, bool isNewDebt, NewDebtApproval? approval) =>
        VillageDebt.Register(row.Code, ReferenceData.VillageCode, row.Particulars, isNewDebt, approval, on, isDemonstration: true);
}
