using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Organisation;

/// <summary>A person who may sign in (账号): village staff or the street. Villagers have none.</summary>
/// <remarks>
/// Passwords, lock-out and the second factor follow ASP.NET Core Identity; this entity only keeps what it needs, so that
/// accounts live in the same audited database as everything else. An account is never deleted, it is closed.
/// </remarks>
public sealed class Account : IVersioned
{
    public const int UserNameMaxLength = 50;
    public const int DisplayNameMaxLength = 50;

    private Account() { }

    public Account(string userName, string displayName, Role role, long unitCode, bool isDemonstration = false)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(userName);
        UserName = userName.Trim();
        NormalizedUserName = UserName.ToUpperInvariant();
        DisplayName = displayName;
        Role = role;
        UnitCode = unitCode;
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

    public void Rename(string displayName) => DisplayName = displayName;

    public void Appoint(Role role, long unitCode) => (Role, UnitCode) = (role, unitCode);

    public void Close() => IsClosed = true;

    public void Reopen() => IsClosed = false;
}
