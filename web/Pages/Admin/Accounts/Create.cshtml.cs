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

public sealed class CreateModel(CreateAccountHandler create, UnitsInReachQuery units, IPasswordHasher<Domain.Organisation.Account> hasher) : PageModel
{
    [BindProperty]
    public NewAccount Input { get; set; } = new();

    public IReadOnlyList<Choice> Roles { get; } = Choice.Of<Role>(r => r.Label());

    public IReadOnlyList<Choice> Units { get; private set; } = [];

    /// <summary>What to hand over, once the account is there.</summary>
    public OneTimePasswordShown? Made { get; private set; }

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Units = [.. (await units.RunAsync(HttpContext.RequestAborted)).Select(u => new Choice(u.Code.ToString("D", null), u.Name))];
        await next();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var password = OneTimePassword.Create();
        var id = await create.HandleAsync(
            new(Input.UserName, Input.DisplayName, Input.Role!.Value, Input.Unit!.Value, hasher.HashPassword(null!, password)), cancellation);
        Made = new(id, Input.UserName.Trim(), password);
        return Page();
    }
}

public sealed class NewAccount
{
    [Required(ErrorMessage = "请填写登录名。")]
    [StringLength(Domain.Organisation.Account.UserNameMaxLength, ErrorMessage = "登录名太长。")]
    public string UserName { get; set; } = "";

    [Required(ErrorMessage = "请填写姓名。")]
    [StringLength(Domain.Organisation.Account.DisplayNameMaxLength, ErrorMessage = "姓名太长。")]
    public string DisplayName { get; set; } = "";

    [Required(ErrorMessage = "请选择角色。")]
    public Role? Role { get; set; }

    [Required(ErrorMessage = "请选择所属单位。")]
    public long? Unit { get; set; }
}

/// <summary>A one-time password on the page that made it, and nowhere else.</summary>
public sealed record OneTimePasswordShown(int AccountId, string UserName, string Password);
