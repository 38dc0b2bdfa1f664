using VillageTracker.Domain.Common;

namespace VillageTracker.Domain.Organisation;

/// <summary>Who signs a step that a second pair of eyes must take (经办、复核、审批的人). Two steps are by two people if the accounts differ.</summary>
/// <param name="AccountId">The account, by which people are told apart.</param>
/// <param name="Name">As it stands on paper.</param>
public sealed record Signer(int AccountId, string Name)
{
    /// <exception cref="RefusedException">The command line and visitors have no account (<see cref="SigningNeedsAPerson"/>).</exception>
    public static Signer Of(Actor actor) => new(actor.AccountId ?? throw new RefusedException(new SigningNeedsAPerson()), actor.Name);

    /// <exception cref="RefusedException">The same person did a step before (<see cref="SignedBySamePerson"/>).</exception>
    public void RefuseIfAlso(string what, string act, params (int? AccountId, string Act)[] before)
    {
        foreach (var (account, done) in before)
        {
            if (account == AccountId)
            {
                throw new RefusedException(new SignedBySamePerson(what, Name, done, act));
            }
        }
    }
}

/// <summary>Nobody signs by the command line.</summary>
public sealed record SigningNeedsAPerson() : Refusal("制单、复核、审批要由本人登录办理。");

/// <summary>Maker, checker and approver are different people.</summary>
public sealed record SignedBySamePerson(string What, string Name, string Done, string Act)
    : Refusal($"{What}已由 {Name} {Done}，不能再由同一人{Act}，请换另一位办理。");
