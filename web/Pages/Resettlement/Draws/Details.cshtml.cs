using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using VillageTracker.Domain.Resettlement.Draws;
using VillageTracker.Domain.Resettlement.Draws.Queries;

namespace VillageTracker.Web.Pages.Resettlement.Draws;

public sealed class DetailsModel(DrawQuery draws) : PageModel
{
    public DrawView View { get; private set; } = null!;

    /// <summary>The acts in order, each with its day.</summary>
    public IReadOnlyList<(string Word, DateOnly? On)> Acts =>
        [.. new[] { DrawAct.Prepare, DrawAct.Freeze, DrawAct.Attend, DrawAct.Run, DrawAct.Witness, DrawAct.Publish }.Select(a => (a.Label(), View.Draw.StepOf(a)?.On))];

    /// <summary>What comes next and whose turn it is.</summary>
    public string Whose => View.Draw.Status switch
    {
        DrawStatus.Drafted => "下一步：村党委书记核对名单，封存并公布（不能是提取名单的人）。",
        DrawStatus.Frozen when View.Draw.StepOf(DrawAct.Attend) is null => "下一步：名单公示满了、到抽签日期，由街道在现场登记见证人到场，然后开签。",
        DrawStatus.Frozen => "下一步：由没有提取名单的人在现场录入代表报的数字，然后开签。",
        DrawStatus.Drawn => "下一步：由街道见证。",
        DrawStatus.Witnessed => "下一步：村党委书记公布结果（不能是开签的人）。",
        DrawStatus.Published when View.Draw.Kind.DealsHomes() && View.Draw.StepOf(DrawAct.Allocate) is null => "下一步：抽中的户签字以后，一次办理分配；抽中的房源已经锁定。",
        DrawStatus.Published when !View.Draw.Kind.DealsHomes() => "已经办完，记录不能再改；可以按这个顺序排选房场次。",
        DrawStatus.Published => "已经办完，记录不能再改。",
        _ => "已经作废，编号保留。",
    };

    public async Task OnGetAsync([FromRoute] int id, CancellationToken cancellation) => View = await draws.RunAsync(id, cancellation);
}
