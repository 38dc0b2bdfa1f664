using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Resettlement.Calculation;

namespace VillageTracker.Domain.Resettlement.Selections.Queries;

/// <summary>The confirmation sheet (选房确认单) of a household.</summary>
/// <param name="Number">XF-2020-0001-037: session and order number.</param>
/// <param name="Rooms">In the order in which the entitlement is used up.</param>
/// <param name="Left">安置面积余额 after the last room.</param>
/// <param name="Print">校验码: the first 16 digits of the SHA-256 over number, household and rooms.</param>
public sealed record SelectionSheet(
    string Number, string SessionNumber, string Title, int Turn, DateOnly On, string Hall, string VillageName, string EstateName, string HouseholdCode, string HeadName, string MaskedIdNumber,
    FloorArea Entitled, FloorArea TakenBefore, IReadOnlyList<SelectionSheetRoom> Rooms, FloorArea Left, FloorArea Excess, string ChosenBy, int Desk, string Print, bool IsConfirmed, bool IsDemonstration);

/// <summary>One room on the sheet.</summary>
/// <param name="AllocationNumber">AZ-2020-0534; empty before it is confirmed.</param>
public sealed record SelectionSheetRoom(int Order, string Code, string RoomType, FloorArea Predicted, FloorArea? Measured, FloorAdjustMode FloorMode, decimal FloorValue, string AllocationNumber, string? ReleasedBecause);

/// <summary>What the confirmation sheet of a turn says; it can be printed for signing as soon as something is chosen.</summary>
public sealed class SelectionSheetQuery(VillageDb db, PersonalDataVault vault)
{
    /// <exception cref="NotFoundException">No such turn in the person's villages, or nothing is chosen.</exception>
    public async Task<SelectionSheet> RunAsync(int turnId, CancellationToken cancellation)
    {
        var found = await (
            from t in db.SelectionTurns.AsNoTracking()
            join s in db.SelectionSessions on t.SessionId equals s.Id
            join h in db.Households on t.HouseholdId equals h.Id
            where t.Id == turnId
            select new
            {
                Turn = t, Session = s, h.HeadName, h.IdNumberSealed,
                Village = db.AdministrativeUnits.Where(u => u.Code == s.VillageCode).Select(u => u.Name).FirstOrDefault(),
            }).SingleOrDefaultAsync(cancellation) ?? throw new NotFoundException("这张选房确认单");
        var rooms = await RoomsAsync(turnId, cancellation);
        if (rooms.Count == 0)
        {
            throw new NotFoundException("这张选房确认单");
        }

        var (t1, s1) = (found.Turn, found.Session);
        SelectionSheetRoom[] lines = [.. rooms.Select(r => r.Line)];
        var taken = rooms.Aggregate(t1.TakenBefore, (sum, r) => sum + r.Choice.Area);
        var number = FormattableString.Invariant($"{s1.Number}-{t1.Number:000}");
        return new(number, s1.Number, s1.Title, t1.Number, s1.On, s1.Hall, found.Village ?? "", rooms[0].Estate, t1.Code, found.HeadName,
            Masking.CitizenId(vault.Open(found.IdNumberSealed, HouseholdIdentity.IdNumberPurpose)), t1.Entitled, t1.TakenBefore, lines, t1.Entitled - FloorArea.Min(t1.Entitled, taken), s1.Excess,
            rooms[^1].Choice.By, rooms[^1].Choice.Desk, PrintOf(number, t1.Code, lines.Select(l => l.Code)), rooms.TrueForAll(r => r.Choice.State == ChoiceState.Confirmed), s1.IsDemonstration);
    }

    private async Task<List<(SelectionChoice Choice, string Estate, SelectionSheetRoom Line)>> RoomsAsync(int turnId, CancellationToken cancellation)
    {
        var rooms = await (
            from c in db.SelectionChoices.AsNoTracking()
            join h in db.Homes on c.HomeId equals h.Id
            where c.TurnId == turnId && c.State != ChoiceState.TakenBack
            orderby c.Order
            select new { Choice = c, Home = h, Estate = h.Building.Estate.Name, Allocation = c.Allocation!.Number, c.Allocation.ReleaseReason }).ToListAsync(cancellation);
        return [.. rooms.Select((r, n) => (r.Choice, r.Estate, new SelectionSheetRoom(
            n + 1, r.Home.Code, r.Home.RoomType, r.Home.PredictedArea, r.Home.MeasuredArea, r.Home.FloorMode, r.Home.FloorValue, r.Allocation ?? "", r.ReleaseReason)))];
    }

    /// <summary>The check that the public page of the turn shows as well, so that a sheet on paper can be held against it.</summary>
    public static string PrintOf(string number, string household, IEnumerable<string> rooms) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{number}|{household}|{string.Join(',', rooms)}")))[..16];
}
