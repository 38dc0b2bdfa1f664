namespace VillageTracker.Domain.Persistence;

/// <summary>A record of money that moved, proved by one bank slip (银行回单).</summary>
public interface IProvedBySlip
{
    /// <summary>In the form of <see cref="Common.BankSlips.Clean"/>; null until the bank has answered.</summary>
    string? BankSlip { get; }
}

/// <summary>A slip that is booked somewhere: the same slip stands behind one movement of money, whichever table it is in.</summary>
/// <remarks><see cref="VillageDb"/> writes it in the save that books the slip. A payment that was booked wrongly gives its slip free when it is reversed.</remarks>
public sealed class BookedSlip : INotAudited
{
    private BookedSlip() { }

    internal BookedSlip(string slip) => Slip = slip;

    public int Id { get; private set; }
    public string Slip { get; private set; } = "";

    /// <summary>The booking was reversed; the slip may be booked again, where it belongs.</summary>
    public DateOnly? FreedOn { get; private set; }

    internal void Free(DateOnly on) => FreedOn = on;
}
