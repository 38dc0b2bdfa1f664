using VillageTracker.Domain.Common;

namespace VillageTracker.Domain.Imports;

public sealed record ImportClosedAlready(string FileName, ImportState State) : Refusal($"“{FileName}”{State.Label()}，不能再操作；需要时请重新上传。");

public sealed record ImportHasFaults(int Faulty) : Refusal($"还有 {Faulty} 行有问题，一行也没有导入；请改正后重新上传。");

public sealed record ImportChangesNothing() : Refusal("文件里的内容和系统里的完全一样，没有要导入的。");

/// <summary>Between preview and commit somebody changed the records concerned.</summary>
public sealed record ImportPreviewStale() : Refusal("您看过预览以后，有人改动了这些记录，没有导入；请重新看一遍下面的预览再确认。");

public sealed record ImportFileTooLarge(string Name, int MostMegabytes) : Refusal($"文件“{Name}”太大，最大 {MostMegabytes} MB；请分成几个文件导入。");

public sealed record ImportFileEmpty(string Name) : Refusal($"文件“{Name}”是空的（0 字节），没有内容。");
