using System.CommandLine;
using VillageTracker.Domain.Audit.Queries;

namespace VillageTracker.Web.Commands;

/// <summary><c>audit verify</c>: recomputes the audit chain; exit code 1 and the place if it is broken.</summary>
internal static class AuditCommand
{
    public static Command Create()
    {
        var verify = new Command("verify", "校验留痕链是否完整");
        verify.SetAction(async (_, cancellation) =>
        {
            AuditVerdict? verdict = null;
            await CommandHost.InScopeAsync(async services =>
                verdict = await services.GetRequiredService<VerifyAuditChainQuery>().RunAsync(cancellation));
            if (verdict!.IsSound)
            {
                Console.WriteLine($"留痕链完整：共 {verdict.Entries} 条，末条指纹 {Convert.ToHexString(verdict.Hash)}");
                return 0;
            }

            await Console.Error.WriteLineAsync($"留痕链已断：{verdict.Fault}。此前 {verdict.Entries} 条完好。");
            return 1;
        });
        return new Command("audit", "留痕（审计）") { verify };
    }
}
