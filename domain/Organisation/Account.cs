using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Organisation;

/// <summary>A person who may sign in (账号): village staff or the street. Villagers have none.</summary>
/// <remarks>
/// Passwords, lock-out and the second factor follow ASP.NET Core Identity; this entity only keeps what it needs, so that
/// accounts live in the same audited database as everything else. An account is never deleted, it is closed.
/// Every act that takes rights away renews the security stamp, which ends the person's sessions.
/// </remarks>
public sealed class Account : IVersioned
{
    public const int UserNameMaxLength = 50;
    public const int DisplayNameMaxLength = 50;

    private Account() { }

    /// <exception cref="RefusedException">
    /// <see cref="UserNameNotValid"/>, <see cref="DisplayNameMissing"/>, <see cref="RoleDoesNotFitUnit"/>, or not the code of a unit.
    /// </exception>
    public Account(string userName, string displayName, Role role, long unitCode, bool isDemonstration = false)
    {
        var name = (userName ?? "").Trim();
        Refuse.If(name.Length is 0 or > UserNameMaxLength || !name.All(IsAllowed), () => new UserNameNotValid(name));
        UserName = name;
        NormalizedUserName = UserName.ToUpperInvariant();
        Rename(displayName);
        (Role, UnitCode) = (role, Fitting(role, unitCode));
        IsDemonstration = isDemonstration;
    }

    public int Id { get; private set; }
    public string UserName { get; set; } = "";
    public string? NormalizedUserName { get; set; }
    public string DisplayName { get; private set; } = "";
    public Role Role { get; private set; }

    /// <summary>The unit the person works for; sees that unit and all below it.</summary>
    public long UnitCode { get; private set; }

    /// <summary>An account with a published password, for trying the system out. Production refuses to start with one.</summary>
    public bool IsDemonstration { get; private set; }

    public bool IsClosed { get; private set; }

    /// <summary>The password is known to an administrator (一次性密码): until it is changed the person may do nothing else.</summary>
    public bool MustChangePassword { get; private set; }

    [Secret] public string? PasswordHash { get; set; }
    [Secret] public string? SecurityStamp { get; set; }

    /// <summary>The TOTP key, sealed; null while the second factor is not set up.</summary>
    public byte[]? AuthenticatorKeySealed { get; set; }

    /// <summary>Hashes of the unused one-time recovery codes, joined by blanks.</summary>
    [Secret] public string? RecoveryCodeHashes { get; set; }

    public bool TwoFactorEnabled { get; set; }
    public int FailedSignIns { get; set; }
    public DateTime? LockedUntilUtc { get; set; }
    public int Version { get; private set; }

    /// <exception cref="RefusedException"><see cref="DisplayNameMissing"/>.</exception>
    public void Rename(string displayName)
    {
        var name = (displayName ?? "").Trim();
        Refuse.If(name.Length is 0 or > DisplayNameMaxLength, () => new DisplayNameMissing());
        DisplayName = name;
    }

    /// <exception cref="RefusedException"><see cref="RoleDoesNotFitUnit"/>.</exception>
    public void Appoint(Role role, long unitCode)
    {
        var unit = Fitting(role, unitCode);
        if (role != Role || unit != UnitCode)
        {
            (Role, UnitCode) = (role, unit);
            EndSessions();
        }
    }

    /// <exception cref="RefusedException"><see cref="AccountClosedAlready"/>.</exception>
    public void Close()
    {
        Refuse.If(IsClosed, () => new AccountClosedAlready(UserName));
        IsClosed = true;
        EndSessions();
    }

    /// <exception cref="RefusedException"><see cref="AccountIsOpen"/>.</exception>
    public void Reopen()
    {
        Refuse.If(!IsClosed, () => new AccountIsOpen(UserName));
        IsClosed = false;
        Unlock();
    }

    /// <summary>Forgets wrong tries.</summary>
    public void Unlock() => (FailedSignIns, LockedUntilUtc) = (0, null);

    /// <summary>Puts in a password that somebody else made up, which the person must change.</summary>
    public void GiveOneTimePassword(string passwordHash)
    {
        PasswordHash = passwordHash;
        MustChangePassword = true;
        Unlock();
        EndSessions();
    }

    /// <summary>The person has chosen a password of his own.</summary>
    public void KeepOwnPassword() => MustChangePassword = false;

    /// <summary>The telephone is lost: signing in takes the password alone until the person sets the second factor up again.</summary>
    public void ResetSecondFactor()
    {
        (TwoFactorEnabled, AuthenticatorKeySealed, RecoveryCodeHashes) = (false, null, null);
        EndSessions();
    }

    private static bool IsAllowed(char c) => char.IsAsciiLetterOrDigit(c) || c is '-' or '.' or '_' or '@' or '+';

    private static long Fitting(Role role, long unitCode)
    {
        var level = new DivisionCode(unitCode).Level;
        Refuse.If(role is Role.VillageStaff or Role.VillageAccountant or Role.VillageSecretary && level != DivisionLevel.Village, () => new RoleDoesNotFitUnit(role));
        return unitCode;
    }

    private void EndSessions() => SecurityStamp = Guid.NewGuid().ToString("N");
}
