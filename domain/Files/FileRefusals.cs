using VillageTracker.Domain.Common;

namespace VillageTracker.Domain.Files;

public sealed record FileMissing() : Refusal("请选择要上传的文件。");

public sealed record FileTooLarge(string Name, int MostMegabytes) : Refusal($"文件“{Name}”太大，最大{MostMegabytes} MB。");

public sealed record FileKindNotAccepted(string Name) : Refusal($"文件“{Name}”不是照片（JPG、PNG、WebP）或 PDF，没有上传。");

public sealed record HeicNotAccepted(string Name)
    : Refusal($"文件“{Name}”是苹果手机的 HEIC 格式，打不开；请在手机“设置—相机—格式”里选“兼容性最佳”后重拍，或转成 JPG。");

public sealed record PhotoNeeded(string Name) : Refusal($"文件“{Name}”不是照片，这里只能上传照片（JPG、PNG、WebP）。");

public sealed record PhotoUnreadable(string Name) : Refusal($"照片“{Name}”已损坏或不完整，打不开，请重新拍摄或选择。");

public sealed record PhotoTooManyPixels(string Name, int Width, int Height) : Refusal($"照片“{Name}”尺寸过大（{Width}×{Height}），请缩小后再传。");

public sealed record PdfUnreadable(string Name) : Refusal($"PDF 文件“{Name}”不完整，请重新扫描或导出。");
