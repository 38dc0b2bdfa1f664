namespace VillageTracker.Domain.Files;

/// <summary>What a file really is, judged by its first bytes.</summary>
public enum FileKind { Unknown, Jpeg, Png, WebP, Heic, Pdf }

public static class FileKinds
{
    public static FileKind Of(ReadOnlySpan<byte> content) => content switch
    {
        [0xFF, 0xD8, 0xFF, ..] => FileKind.Jpeg,
        [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => FileKind.Png,
        [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] => FileKind.WebP,
        [(byte)'%', (byte)'P', (byte)'D', (byte)'F', (byte)'-', ..] => FileKind.Pdf,
        [_, _, _, _, (byte)'f', (byte)'t', (byte)'y', (byte)'p', (byte)'h' or (byte)'m', (byte)'e' or (byte)'i', ..] => FileKind.Heic,
        _ => FileKind.Unknown,
    };

    public static bool IsPhoto(this FileKind kind) => kind is FileKind.Jpeg or FileKind.Png or FileKind.WebP;
}
