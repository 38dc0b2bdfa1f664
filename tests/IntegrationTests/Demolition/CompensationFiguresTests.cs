using System.Globalization;
using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition;
using VillageTracker.Domain.Demolition.Compensation;
using VillageTracker.Domain.Demolition.Queries;
using VillageTracker.Domain.Organisation;
using VillageTracker.TestKit;

namespace VillageTracker.IntegrationTests.Demolition;

/// <summary>The planted agreements: every signed household has its own, to the fen.</summary>
[Collection(UntouchedApp.Name)]
public sealed class CompensationFiguresTests(VillageApp app)
{
    [Fact]
    public async Task Every_signed_household_has_an_agreement_of_exactly_its_total_which_nobody_changed()
    {
        var households = await app.InDbAsync(db => db.ActAs(Actor.System).Households.AsNoTracking().Where(h => h.SignedOn != null && h.Code.StartsWith("D0")).ToListAsync());
        var agreements = await app.InDbAsync(db => db.ActAs(Actor.System).CompensationAgreements.AsNoTracking().Include(a => a.Lines).Where(a => a.InForce).ToListAsync());

        Assert.Equal(households.Select(h => (h.Id, h.AgreedFen)).Order(), agreements.Select(a => (a.HouseholdId, a.Total.Fen)).Order());
        Assert.All(agreements, a => Assert.True(AgreementSeal.Holds(a) == true && a.Missing.Count == 0 && a.IsDemonstration));
        Assert.All(agreements, a => Assert.Equal((a.Total, a.Total), (a.Lines.Select(l => l.Amount).Sum(), a.Cash + a.ByArea + a.SetOff)));
    }

    [Fact]
    public async Task Numbers_are_without_a_gap()
    {
        var numbers = await app.InDbAsync(db => db.ActAs(Actor.System).CompensationAgreements.Select(a => a.Number).ToListAsync());

        Assert.All(numbers.GroupBy(n => n[..9]), year => Assert.Equal(
            Enumerable.Range(1, year.Count()), year.Select(n => int.Parse(n[10..], CultureInfo.InvariantCulture)).Order()));
    }

    [Fact]
    public async Task An_agreement_computed_again_from_what_it_keeps_is_the_same_to_the_fen()
    {
        var agreements = await app.InDbAsync(db => db.ActAs(Actor.System).CompensationAgreements.AsNoTracking().Include(a => a.Lines).Where(a => a.InForce).Take(60).ToListAsync());
        var policies = await app.InDbAsync(db => db.ActAs(Actor.System).CompensationPolicies.AsNoTracking().Include(p => p.Rates).ToDictionaryAsync(p => p.Id));

        Assert.All(agreements, a => Assert.Equal(
            CompensationCalculator.Calculate(policies[a.PolicyId], a.Method, InputJson.Read(a.Inputs)).Lines.Select(l => (l.Item, l.Amount, l.Why)),
            a.Lines.OrderBy(l => l.Order).Select(l => (l.Item, l.Amount, l.Why))));
    }

    [Fact]
    public async Task What_is_payable_adds_up_to_what_was_agreed()
    {
        var payable = await app.WithAsync<AgreementPayableQuery, IReadOnlyList<HouseholdPayable>>(q => q.RunAsync(null, CancellationToken.None));

        Assert.NotEmpty(payable);
        Assert.All(payable, p => Assert.Equal(p.Agreed, p.Cash + p.ByArea + p.SetOff));
        Assert.All(payable.Where(p => p.Method == CompensationMethod.Money), p => Assert.Equal(p.Agreed, p.Cash));
        Assert.All(payable, p => Assert.True(p.SetOffUsedFen <= p.SetOff.Fen));
    }

    [Fact]
    public async Task Transition_fees_run_from_the_day_after_vacating_and_some_are_overrun()
    {
        var ledgers = await app.WithAsync<TransitionLedgerQuery, IReadOnlyList<TransitionLedger>>(q => q.AllAsync(new(2020, 10, 31), CancellationToken.None));

        Assert.Contains(ledgers, l => l.IsOverrun && l.Factor == 2 && l.Beyond > Money.Zero);
        Assert.All(ledgers, l => Assert.Equal(l.Terms.VacatedOn.AddDays(1), l.Terms.StartsOn));
        Assert.All(ledgers.Where(l => !l.Running), l => Assert.Equal(Money.Zero, l.MonthlyNow));
        Assert.All(ledgers.Where(l => l.Ended is { } end && end <= l.AsOf), l => Assert.True(l.Fee.Segments.Count == 0 || l.Fee.Segments[^1].Span.Last <= l.Ended));
    }
}
