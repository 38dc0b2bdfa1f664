using VillageTracker.Domain.Common;

namespace VillageTracker.Domain.Demolition;

/// <summary>The personal numbers of a household's head, sealed before they reach the entity (密文); see <see cref="PersonalDataVault"/>.</summary>
/// <param name="IdNumberSealed">公民身份号码.</param>
/// <param name="IdNumberIndex">For finding an exact number without opening any.</param>
/// <param name="PhoneSealed">电话, if there is one.</param>
/// <param name="PhoneIndex">Finds the same phone in other households.</param>
public sealed record HouseholdIdentity(byte[] IdNumberSealed, byte[] IdNumberIndex, byte[]? PhoneSealed, byte[]? PhoneIndex = null)
{
    /// <summary>What the sealed numbers are called; the same words open them.</summary>
    public const string IdNumberPurpose = "citizen-id";

    public const string PhonePurpose = "phone";

    public static HouseholdIdentity Seal(PersonalDataVault vault, CitizenIdNumber idNumber, PhoneNumber? phone) => new(
        vault.Seal(idNumber.Value, IdNumberPurpose),
        vault.BlindIndex(idNumber.Value, IdNumberPurpose),
        phone is null ? null : vault.Seal(phone.Value, PhonePurpose),
        phone is null ? null : vault.BlindIndex(phone.Value, PhonePurpose));
}
