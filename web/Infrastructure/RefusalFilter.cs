using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Common;
using VillageTracker.Migrations;

namespace VillageTracker.Web.Infrastructure;

/// <summary>Shows a refusal, or "somebody else changed this", on the form the person is looking at. Nothing was saved.</summary>
/// <remarks>
/// An exception filter, not a page filter: a page's own OnPageHandlerExecutionAsync runs outside every global page filter, so a page
/// filter would miss what it throws. What is not expected stays an exception: a 500 and a log entry.
/// </remarks>
public sealed class RefusalFilter : IExceptionFilter
{
    public const string ChangedByAnother = "别人刚刚修改了这条记录，您的修改没有保存。请刷新页面，看过最新内容后再改。";

    public void OnException(ExceptionContext context)
    {
        context.Result = context.Exception switch
        {
            RefusedException refused => Form(refused.Refusal.Message, StatusCodes.Status400BadRequest),
            DbUpdateConcurrencyException => Form(ChangedByAnother, StatusCodes.Status409Conflict),
            NotFoundException => new NotFoundResult(),
            var other when VillageDatabase.Sentence(other) is { } sentence => Form(sentence, StatusCodes.Status503ServiceUnavailable),
            _ => null,
        };
        context.ExceptionHandled = context.Result is not null;

        ActionResult Form(string message, int status)
        {
            context.ModelState.AddModelError("", message);
            return context.ActionDescriptor is CompiledPageActionDescriptor
                ? new PageResult { StatusCode = status }
                : new ContentResult { Content = message, StatusCode = status, ContentType = "text/plain; charset=utf-8" };
        }
    }
}
