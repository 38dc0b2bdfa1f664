namespace VillageTracker.Web.Ui;

/// <summary>What a person reads when a page cannot be shown: what happened, and what to do about it.</summary>
public sealed record ProblemWords(int Code, string Title, string Reason, string Advice, string? Trace = null)
{
    public static ProblemWords For(int code, string? trace = null) => code switch
    {
        400 => new(code, "提交的内容读不懂", "页面可能打开太久已经失效，或者地址、表单不完整，什么也没有保存。",
            "请返回上一页刷新后重新填写。"),
        403 => new(code, "没有权限", "您的账号不能查看或办理这一项。", "确实需要时，请联系村里的系统管理员开通。"),
        404 => new(code, "没有找到这一页", "地址可能写错了，或者这条记录不在您管理的范围内。",
            "请从菜单进入，或在列表里查找。"),
        429 => new(code, "操作太频繁", "短时间内尝试次数太多，为了安全先停一停。", "请过几分钟再试。"),
        _ => new(code, "系统出错了", "这一步没有完成，没有保存的内容需要重新填写。",
            "请稍后再试；如果一直这样，把下面的记录号告诉系统管理员。", trace),
    };
}
