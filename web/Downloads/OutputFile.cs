using VillageTracker.Domain.Common;

namespace VillageTracker.Web.Downloads;

/// <summary>Writes a file beside its place and moves it there when it is whole, so that nobody ever finds half a file.</summary>
internal static class OutputFile
{
    /// <exception cref="RefusedException">The place cannot be written to; nothing is left behind.</exception>
    public static async Task WriteAsync(string path, Func<Stream, Task> write)
    {
        var target = Checked(path);
        var draft = Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetFileName(target)}.{Guid.NewGuid():N}.tmp");
        try
        {
            await using (var stream = Open(draft, target))
            {
                await write(stream);
            }

            Move(draft, target);
        }
        finally
        {
            File.Delete(draft);
        }
    }

    private static string Checked(string path)
    {
        var target = Path.GetFullPath(path);
        if (Directory.Exists(target))
        {
            throw new RefusedException(new OutputNotWritable(target, "它是一个文件夹，请写明文件名"));
        }

        return Directory.Exists(Path.GetDirectoryName(target))
            ? target
            : throw new RefusedException(new OutputNotWritable(target, "它所在的文件夹不存在"));
    }

    private static FileStream Open(string draft, string target) =>
        Try(target, () => new FileStream(draft, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 1 << 16));

    private static void Move(string draft, string target) => Try(target, () =>
    {
        File.Move(draft, target, overwrite: true);
        return true;
    });

    private static T Try<T>(string target, Func<T> act)
    {
        try
        {
            return act();
        }
        catch (UnauthorizedAccessException)
        {
            throw new RefusedException(new OutputNotWritable(target, "没有写入权限"));
        }
        catch (IOException)
        {
            throw new RefusedException(new OutputNotWritable(target, "磁盘只读、已满，或文件正被占用"));
        }
    }
}

/// <summary>The file that was asked for cannot be written.</summary>
public sealed record OutputNotWritable(string Path, string Why) : Refusal($"不能写入“{Path}”：{Why}。没有生成文件。");
