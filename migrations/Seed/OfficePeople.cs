using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Organisation;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Migrations.Seed;

/// <summary>The three demonstration accounts that prepare, check and approve: never one person for two steps.</summary>
internal sealed record OfficePeople(Signer Clerk, Signer Accountant, Signer Secretary)
{
    public static async Task<OfficePeople> OfAsync(VillageDb db, CancellationToken cancellation)
    {
        var people = await db.Accounts.AsNoTracking().Where(a => a.IsDemonstration).OrderBy(a => a.Id).ToListAsync(cancellation);
        Signer Person(string userName) => people.Where(p => p.UserName == userName).Select(p => new Signer(p.Id, p.DisplayName)).Single();
        return new(Person("cun"), Person("kuaiji"), Person("shuji"));
    }
}
