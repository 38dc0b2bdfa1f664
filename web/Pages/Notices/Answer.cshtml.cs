using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using VillageTracker.Domain.Demolition.Notices.Queries;
using VillageTracker.Web.Infrastructure;

namespace VillageTracker.Web.Pages.Notices;

/// <summary>A villager reads the answer to his objection. The answer comes with the form's reply: nothing of it is in an address or a cookie.</summary>
[EnableRateLimiting(RateLimits.Guessable)]
public sealed class AnswerModel(ObjectionAnswerQuery answers) : PublicPageModel
{
    [BindProperty, Required(ErrorMessage = "请填写回执号。"), StringLength(20, ErrorMessage = "回执号请照着填写。")]
    public string? Receipt { get; set; }

    [BindProperty, Required(ErrorMessage = "请填写查询码。"), StringLength(30, ErrorMessage = "查询码是 10 位，请照着填写。")]
    public string? Code { get; set; }

    public ObjectionAnswer? Answer { get; private set; }

    public bool NotFoundAnswer { get; private set; }

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (ModelState.IsValid)
        {
            Answer = await answers.RunAsync(Receipt, Code, cancellation);
            NotFoundAnswer = Answer is null;
        }

        return Page();
    }
}
