using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Resettlement.Villagers;
using VillageTracker.Domain.Resettlement.Villagers.Queries;
using VillageTracker.Domain.Resettlement.Villagers.UseCases;
using VillageTracker.Web.Infrastructure;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Resettlement.Words;

public sealed class AnswerModel(VillagerWordsQuery words, AnswerWordHandler answer) : PageModel
{
    [BindProperty]
    public int SeenVersion { get; set; }

    [BindProperty, Required(ErrorMessage = "请填写答复。"), StringLength(VillagerWord.AnswerMaxLength, ErrorMessage = "答复最多 400 字。")]
    public string? Answer { get; set; }

    public WordRow Word { get; private set; } = null!;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Word = await words.OneAsync(this.Id(), HttpContext.RequestAborted) ?? throw new NotFoundException("这条反映");
        await next();
    }

    public void OnGet() => SeenVersion = Word.Version;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        await answer.HandleAsync(new(Word.Id, SeenVersion, Answer), cancellation);
        TempData.Say("已答复，村民在查询页上看得到。");
        return Redirect("/resettlement/words");
    }
}
