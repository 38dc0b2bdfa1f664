using VillageTracker.Domain.Common;

namespace VillageTracker.Domain.Resettlement.Certificates;

/// <summary>What was handed in stays as it is.</summary>
public sealed record RegistrationSubmitted(string Number, DateOnly On) : Refusal($"{Number} 已在 {On:yyyy-MM-dd} 递件，材料不能再改，也不能再递一次。");

/// <summary>Survey, tax and fund come first.</summary>
public sealed record RegistrationPapersMissing(string Number) : Refusal($"{Number} 的材料还不齐：测绘报告、契税（完税凭证或免税依据）、维修资金收据都有了才能递件。");

/// <summary>The step before is missing.</summary>
public sealed record RegistrationNotSubmitted(string Number) : Refusal($"{Number} 还没有办完上一步，不能办这一步；先递件，再登记发证，再注销原证。");

/// <summary>Issued once.</summary>
public sealed record RegistrationIssued(string Number, string Certificate) : Refusal($"{Number} 已发证，证号 {Certificate}。");

/// <summary>There is nothing to cancel, or it is cancelled.</summary>
public sealed record RegistrationOldNotThere(string Number) : Refusal($"{Number} 没有登记原房产证，或原证已经注销。");

/// <summary>A step is not dated before the one it follows.</summary>
public sealed record RegistrationTooEarly(DateOnly On, DateOnly NotBefore) : Refusal($"日期 {On:yyyy-MM-dd} 早于上一步的 {NotBefore:yyyy-MM-dd}。");

/// <summary>A tax is not less than nothing.</summary>
public sealed record RegistrationTaxNegative() : Refusal("契税金额不能是负数。");

/// <summary>Paid by a voucher, or exempt on a basis.</summary>
public sealed record RegistrationTaxWithoutBasis(bool Exempt) : Refusal(Exempt ? "契税免征要写明依据。" : "契税已交的要填完税凭证号。");

/// <summary>A voucher has its amount.</summary>
public sealed record RegistrationTaxMissing() : Refusal("填了完税凭证号的要填契税金额；免征的请勾选免征。");

/// <summary>A word is missing or longer than its column.</summary>
public sealed record RegistrationWordMissing(string What) : Refusal($"请填写{What}，最多 {Registration.TextMaxLength} 个字符。");
