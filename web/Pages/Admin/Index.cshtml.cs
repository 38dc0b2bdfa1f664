using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Organisation;
using VillageTracker.Domain.Organisation.Queries;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Admin;

public sealed class IndexModel(AccountListQuery accounts, TimeProvider time) : PageModel
{
    [BindProperty(SupportsGet = true, Name = ListQuery.Search)]
    public string? Search { get; set; }

    [BindProperty(SupportsGet = true, Name = "role")]
    public Role? Role { get; set; }

    [BindProperty(SupportsGet = true, Name = "state")]
    public AccountState? State { get; set; }

    [BindProperty(SupportsGet = true, Name = ListQuery.Page)]
    public int PageNumber { get; set; } = 1;

    public AccountPage Found { get; private set; } = new([], 1, 0);

    public IReadOnlyList<Choice> Roles { get; } = Choice.Of<Role>(r => r.Label());

    public IReadOnlyList<Choice> States { get; } = Choice.Of<AccountState>(s => s == AccountState.Open ? "在用（未停用）" : s.Label());

    public async Task OnGetAsync(CancellationToken cancellation) =>
        Found = await accounts.RunAsync(new(Search, Role, State, PageNumber), time.GetUtcNow().UtcDateTime, cancellation);
}
