using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Resettlement.UseCases;
using VillageTracker.Domain.Rules.Queries;

namespace VillageTracker.Domain.Resettlement.Certificates.UseCases;

/// <summary>A step on the way to a certificate.</summary>
public enum RegistrationStep { Papers, Submit, Issue, CancelOld }

/// <summary>登记材料、递件、发证 or 原证注销.</summary>
/// <param name="SeenVersion">Of the registration; 0 while it has not begun.</param>
/// <param name="Papers">Of the first step.</param>
/// <param name="On">Of the other steps.</param>
/// <param name="Certificate">Of the issue.</param>
public sealed record RegisterHome(int AllocationId, int SeenVersion, RegistrationStep Step, RegistrationPapers? Papers, DateOnly On, string? Certificate);

public sealed class RegisterHomeHandler(VillageDb db, RuleBookQuery rules, WorkingCalendarQuery calendars, VillageClock clock)
{
    /// <exception cref="RefusedException">One of the rules of <see cref="Registration"/>, or a day to come.</exception>
    /// <exception cref="NotFoundException">No such allocation in the person's villages.</exception>
    public async Task HandleAsync(RegisterHome request, CancellationToken cancellation)
    {
        clock.RefuseFuture(request.On);
        var registration = await InHandAsync(request, cancellation);
        switch (request.Step)
        {
            case RegistrationStep.Papers: registration.FileAway(request.Papers ?? new(null, false, null, null, null, null)); break;
            case RegistrationStep.Submit: registration.Submit(request.On, await DueAsync(request.On, cancellation)); break;
            case RegistrationStep.Issue: registration.Issue(request.On, request.Certificate); break;
            default: registration.CancelOld(request.On); break;
        }

        db.Doing($"办证：{Label(request.Step)}", registration.Allocation.Number);
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException fault) when (UniqueViolation.Is(fault, Persistence.RegistrationConfiguration.OneOfAllocation, "Registrations.AllocationId"))
        {
            throw new DbUpdateConcurrencyException("Two people began the same registration.", fault);
        }
    }

    /// <summary>The word of a step, as a button says it.</summary>
    public static string Label(RegistrationStep step) => step switch
    {
        RegistrationStep.Papers => "登记材料",
        RegistrationStep.Submit => "登记递件",
        RegistrationStep.Issue => "登记发证",
        _ => "登记原证注销",
    };

    private async Task<Registration> InHandAsync(RegisterHome request, CancellationToken cancellation)
    {
        if (await db.Registrations.Include(r => r.Allocation).SingleOrDefaultAsync(r => r.AllocationId == request.AllocationId, cancellation) is { } known)
        {
            db.ExpectVersion(known, request.SeenVersion);
            return known;
        }

        var begun = Registration.Begin(await db.Allocations.SingleOrDefaultAsync(a => a.Id == request.AllocationId, cancellation) ?? throw new NotFoundException("这条分配记录"));
        db.Add(begun);
        return begun;
    }

    private async Task<DateOnly> DueAsync(DateOnly on, CancellationToken cancellation)
    {
        var days = (int)(await rules.OnAsync(on, cancellation)).Value(FollowUpRules.RegistryDays);
        return Deadline.After(on, new(days, DeadlineUnit.WorkingDay), await calendars.RunAsync(cancellation)).LastDay;
    }
}

/// <summary>登记回访.</summary>
/// <param name="Defect">A defect that was found at it, or null.</param>
public sealed record RecordFollowUp(int AllocationId, int Months, DateOnly On, string? Result, bool IsContent, RecordFollowUp.Found? Defect)
{
    /// <summary>What was found.</summary>
    public sealed record Found(Keys.DefectKind Kind, bool IsSerious, string? Words);
}

public sealed class RecordFollowUpHandler(VillageDb db, RuleBookQuery rules, VillageClock clock)
{
    /// <exception cref="RefusedException">No words, made already, not one of the months of the policy, a wrong day.</exception>
    /// <exception cref="NotFoundException">No such allocation in the person's villages.</exception>
    public async Task HandleAsync(RecordFollowUp request, CancellationToken cancellation)
    {
        clock.RefuseFuture(request.On);
        var allocation = await db.Allocations.SingleOrDefaultAsync(a => a.Id == request.AllocationId, cancellation) ?? throw new NotFoundException("这条分配记录");
        var book = await rules.OnAsync(request.On, cancellation);
        if (!book.FollowUps().Contains(request.Months))
        {
            throw new RefusedException(new FollowUpMade(allocation.Number, request.Months));
        }

        var defect = request.Defect is { } found
            ? Keys.HomeDefect.Found(allocation, new(found.Kind, found.IsSerious, found.Words, Keys.KeyRules.RepairBy(book, found.IsSerious, request.On)), request.On)
            : null;
        db.Add(FollowUpVisit.Record(allocation, request.Months, request.On, request.Result, request.IsContent, defect, Organisation.Signer.Of(db.Actor)));
        db.Doing("登记回访", $"{allocation.Number} {request.Months} 个月");
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException fault) when (UniqueViolation.Is(fault, Persistence.FollowUpVisitConfiguration.EachOnce, "FollowUpVisits.AllocationId"))
        {
            throw new RefusedException(new FollowUpMade(allocation.Number, request.Months));
        }
    }
}
