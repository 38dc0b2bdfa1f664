using Microsoft.AspNetCore.DataProtection;

namespace VillageTracker.Web.Infrastructure;

/// <summary>What a villager's page carries after a look-up (本户凭证): protected, bound to the slip, good for twenty minutes.</summary>
/// <remarks>It travels in a form's hidden field alone: in no address, no cookie, no log. Another household's data can't be reached by changing it, and it ends with its slip.</remarks>
public sealed class VillagerPass(IDataProtectionProvider protection, TimeProvider clock)
{
    private readonly TimedTicket _ticket = new(protection, clock, "VillagerPass", TimeSpan.FromMinutes(20));

    public string Issue(int slipId) => _ticket.Issue(slipId);

    /// <returns>The slip, or null for a pass that is missing, tampered with or over.</returns>
    public int? Read(string? pass) => _ticket.Read(pass);
}
