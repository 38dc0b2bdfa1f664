using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using VillageTracker.Domain.Resettlement.Selections;
using VillageTracker.Domain.Resettlement.Selections.Queries;
using VillageTracker.Domain.Resettlement.Selections.UseCases;
using VillageTracker.Web.Infrastructure;
using VillageTracker.Web.Ui;

namespace VillageTracker.Web.Pages.Resettlement.Selections;

/// <summary>开场、暂停、恢复、结束 by the secretary.</summary>
[Requires("Resettlement.Approve")]
public sealed class RunModel(SelectionQuery sessions, RunSessionHandler run) : SelectionPageModel(sessions)
{
    [BindProperty, StringLength(SelectionStep.NoteMaxLength, ErrorMessage = "原因最多 200 字。")]
    public string? Reason { get; set; }

    public void OnGet() { }

    public Task<IActionResult> OnPostOpenAsync(CancellationToken cancellation) => DoAsync(SelectionAct.Open, cancellation);

    public Task<IActionResult> OnPostPauseAsync(CancellationToken cancellation) => DoAsync(SelectionAct.Pause, cancellation);

    public Task<IActionResult> OnPostResumeAsync(CancellationToken cancellation) => DoAsync(SelectionAct.Resume, cancellation);

    public Task<IActionResult> OnPostCloseAsync(CancellationToken cancellation) => DoAsync(SelectionAct.Close, cancellation);

    private async Task<IActionResult> DoAsync(SelectionAct act, CancellationToken cancellation)
    {
        await run.HandleAsync(new(View.Session.Id, SeenVersion, act, Reason), cancellation);
        TempData.Say($"{View.Session.Number} 已{act.Label()}。");
        return Redirect($"/resettlement/selections/{View.Session.Id}");
    }
}
