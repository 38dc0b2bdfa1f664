using System.CommandLine;
using System.Text;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Resettlement.Draws;

namespace VillageTracker.Web.Commands;

/// <summary><c>draw verify FILE</c>: does a draw again from its file; exit code 0 only if everything in it is so.</summary>
internal static class DrawCommand
{
    public static Command Create()
    {
        var file = new Argument<FileInfo>("file") { Description = "抽签文件（从公开页面下载的 .json）" };
        var verify = new Command("verify", "核对抽签文件：名单、承诺、数字、种子和每一户的结果") { file };
        verify.SetAction((parsed, cancellation) => VerifyAsync(parsed.GetValue(file)!, cancellation));
        return new Command("draw", "公开抽签") { verify };
    }

    private static async Task<int> VerifyAsync(FileInfo file, CancellationToken cancellation)
    {
        if (!file.Exists)
        {
            throw new RefusedException(new DrawFileMissing(file.FullName));
        }

        var verdict = DrawCheck.Of(await File.ReadAllTextAsync(file.FullName, Encoding.UTF8, cancellation));
        foreach (var step in verdict.Steps.Where(s => s.IsRight))
        {
            Console.WriteLine($"✓ {step.Name}：{step.Words}。");
        }

        foreach (var (step, fault) in verdict.Steps.SelectMany(s => s.Faults.Select(f => (s, f))))
        {
            await Console.Error.WriteLineAsync($"✗ {step.Name}：{fault}。");
        }

        return await SayAsync(verdict);
    }

    private static async Task<int> SayAsync(DrawVerdict verdict)
    {
        if (verdict.IsRight)
        {
            Console.WriteLine("核对无误：结果就是由公布的名单、密钥和现场数字算出来的。请再把名单校验值和承诺值同公示栏上贴的对照。");
            return 0;
        }

        await Console.Error.WriteLineAsync(verdict.IsSound ? "名单没有问题，但文件里还没有抽签结果。" : "核对不通过。");
        return 1;
    }
}

/// <summary>There is no such file.</summary>
public sealed record DrawFileMissing(string Path) : Refusal($"没有文件“{Path}”。");
