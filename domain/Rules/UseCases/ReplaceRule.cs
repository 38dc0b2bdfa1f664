using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Rules.UseCases;

/// <summary>A new value of a rule from a date on (调整政策标准). The present one ends the day before; nothing is edited in place.</summary>
/// <param name="Code">The rule as the code asks for it.</param>
/// <param name="SeenVersion">The version of the present rule that the person was looking at.</param>
/// <param name="IsDemonstration">There is no published text behind it.</param>
public sealed record ReplaceRule(string Code, int SeenVersion, decimal Value, DateOnly ValidFrom, string Source, bool IsDemonstration);

public sealed class ReplaceRuleHandler(VillageDb db)
{
    /// <exception cref="RefusedException">
    /// <see cref="RuleSourceMissing"/>, <see cref="RuleValueNotValid"/>, or the date is not after the present rule's (<see cref="RuleEndsBeforeItBegins"/>).
    /// </exception>
    public async Task HandleAsync(ReplaceRule request, CancellationToken cancellation)
    {
        var present = await db.DatedRules.Where(r => r.Code == request.Code).OrderByDescending(r => r.ValidFrom)
            .FirstOrDefaultAsync(cancellation) ?? throw new NotFoundException($"政策标准“{request.Code}”");
        db.ExpectVersion(present, request.SeenVersion);
        db.Add(present.ReplaceWith(request.Value, request.ValidFrom, request.Source, request.IsDemonstration));
        db.Doing("调整政策标准", Short(request.Source));
        await db.SaveChangesAsync(cancellation);
    }

    private static string Short(string source) => source.Length <= DatedRule.SourceMaxLength ? source : source[..DatedRule.SourceMaxLength];
}
