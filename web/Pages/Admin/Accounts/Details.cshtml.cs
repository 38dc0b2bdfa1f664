using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Organisation;
using VillageTracker.Domain.Organisation.Queries;
using VillageTracker.Domain.Organisation.UseCases;
using VillageTracker.Web.Infrastructure.Accounts;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Admin.Accounts;

public sealed class DetailsModel(AccountDetailsQuery details, UnitsInReachQuery units, EndedSessions sessions, TimeProvider time) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public int Id { get; set; }

    [BindProperty]
    public AccountEdit Input { get; set; } = new();

    public AccountDetails Account { get; private set; } = null!;

    public IReadOnlyList<Choice> Roles { get; } = Choice.Of<Role>(r => r.Label());

    public IReadOnlyList<Choice> Units { get; private set; } = [];

    public OneTimePasswordShown? Made { get; private set; }

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var cancellation = HttpContext.RequestAborted;
        Account = await details.RunAsync(Id, time.GetUtcNow().UtcDateTime, cancellation);
        Units = [.. (await units.RunAsync(cancellation)).Select(u => new Choice(u.Code.ToString("D", null), u.Name))];
        await next();
    }

    public void OnGet() => Input = new()
    {
        Version = Account.Version,
        DisplayName = Account.DisplayName,
        Role = Account.Role,
        Unit = Account.UnitCode,
    };

    public async Task<IActionResult> OnPostAsync([FromServices] AppointAccountHandler appoint, CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        await appoint.HandleAsync(new(Id, Input.Version, Input.DisplayName, Input.Role!.Value, Input.Unit!.Value), cancellation);
        return Done("已保存。");
    }

    public async Task<IActionResult> OnPostCloseAsync([FromServices] CloseAccountHandler close, CancellationToken cancellation)
    {
        ModelState.Clear();
        await close.HandleAsync(new(Id, Input.Version, Input.Reason ?? ""), cancellation);
        return Done($"已停用账号 {Account.UserName}，本人已被退出登录。");
    }

    public async Task<IActionResult> OnPostReopenAsync([FromServices] ReopenAccountHandler reopen, CancellationToken cancellation)
    {
        ModelState.Clear();
        await reopen.HandleAsync(new(Id, Input.Version, Input.Reason ?? ""), cancellation);
        return Done($"已恢复账号 {Account.UserName}。");
    }

    public async Task<IActionResult> OnPostUnlockAsync([FromServices] HelpAccountHandler help, CancellationToken cancellation)
    {
        ModelState.Clear();
        await help.HandleAsync(new(Id, Input.Version, AccountHelp.Unlock), cancellation);
        return Done("已解除锁定。");
    }

    public async Task<IActionResult> OnPostSecondFactorOffAsync([FromServices] HelpAccountHandler help, CancellationToken cancellation)
    {
        ModelState.Clear();
        await help.HandleAsync(new(Id, Input.Version, AccountHelp.SecondFactorOff), cancellation);
        return Done("已关闭验证器，请提醒本人重新设置。");
    }

    public async Task<IActionResult> OnPostPasswordAsync(
        [FromServices] HelpAccountHandler help, [FromServices] IPasswordHasher<Domain.Organisation.Account> hasher, CancellationToken cancellation)
    {
        ModelState.Clear();
        var password = OneTimePassword.Create();
        await help.HandleAsync(new(Id, Input.Version, AccountHelp.OneTimePassword, hasher.HashPassword(null!, password)), cancellation);
        sessions.End(Id);
        Made = new(Id, Account.UserName, password);
        return Page();
    }

    private RedirectToPageResult Done(string sentence)
    {
        sessions.End(Id);
        TempData.Say(sentence);
        return RedirectToPage(new { Id });
    }
}

public sealed class AccountEdit
{
    public int Version { get; set; }

    [Required(ErrorMessage = "请填写姓名。")]
    [StringLength(Domain.Organisation.Account.DisplayNameMaxLength, ErrorMessage = "姓名太长。")]
    public string DisplayName { get; set; } = "";

    [Required(ErrorMessage = "请选择角色。")]
    public Role? Role { get; set; }

    [Required(ErrorMessage = "请选择所属单位。")]
    public long? Unit { get; set; }

    /// <summary>Why the account is closed or opened again.</summary>
    [StringLength(200, ErrorMessage = "原因最多 200 字。")]
    public string? Reason { get; set; }
}
