using System.Runtime.InteropServices;

namespace VillageTracker.Reports.Layout.Fonts;

/// <summary>
/// The few calls we need of libHarfBuzzSharp: reading a mapped font file and cutting it down (hb-subset). The managed
/// package does not wrap hb-subset, so the package version is pinned and a test cuts a font.
/// </summary>
internal static partial class HarfBuzz
{
    private const string Library = "libHarfBuzzSharp";

    public const uint NoHinting = 0x1;
    public const uint NoLayoutClosure = 0x200;
    public const int DropTables = 3;

    [LibraryImport(Library, EntryPoint = "hb_blob_create_from_file_or_fail", StringMarshalling = StringMarshalling.Utf8)]
    public static partial nint BlobFromFile(string path);

    [LibraryImport(Library, EntryPoint = "hb_blob_get_data")]
    public static partial nint BlobData(nint blob, out uint length);

    [LibraryImport(Library, EntryPoint = "hb_blob_destroy")]
    public static partial void DestroyBlob(nint blob);

    [LibraryImport(Library, EntryPoint = "hb_face_create")]
    public static partial nint CreateFace(nint blob, uint index);

    [LibraryImport(Library, EntryPoint = "hb_face_get_upem")]
    public static partial uint UnitsPerEm(nint face);

    [LibraryImport(Library, EntryPoint = "hb_face_get_glyph_count")]
    public static partial uint GlyphCount(nint face);

    [LibraryImport(Library, EntryPoint = "hb_face_reference_blob")]
    public static partial nint FaceBlob(nint face);

    [LibraryImport(Library, EntryPoint = "hb_face_destroy")]
    public static partial void DestroyFace(nint face);

    [LibraryImport(Library, EntryPoint = "hb_font_create")]
    public static partial nint CreateFont(nint face);

    [LibraryImport(Library, EntryPoint = "hb_font_get_nominal_glyph")]
    public static partial int NominalGlyph(nint font, uint codePoint, out uint glyph);

    [LibraryImport(Library, EntryPoint = "hb_font_get_glyph_h_advance")]
    public static partial int HorizontalAdvance(nint font, uint glyph);

    [LibraryImport(Library, EntryPoint = "hb_face_make_immutable")]
    public static partial void MakeUnchangeable(nint face);

    [LibraryImport(Library, EntryPoint = "hb_subset_input_create_or_fail")]
    public static partial nint CreateInput();

    [LibraryImport(Library, EntryPoint = "hb_subset_input_unicode_set")]
    public static partial nint InputCharacters(nint input);

    [LibraryImport(Library, EntryPoint = "hb_subset_input_set")]
    public static partial nint InputSet(nint input, int kind);

    [LibraryImport(Library, EntryPoint = "hb_subset_input_set_flags")]
    public static partial void SetFlags(nint input, uint flags);

    [LibraryImport(Library, EntryPoint = "hb_subset_input_destroy")]
    public static partial void DestroyInput(nint input);

    [LibraryImport(Library, EntryPoint = "hb_set_add")]
    public static partial void AddToSet(nint set, uint value);

    [LibraryImport(Library, EntryPoint = "hb_subset_or_fail")]
    public static partial nint Subset(nint face, nint input);

    public static uint Tag(string name) => (uint)name[0] << 24 | (uint)name[1] << 16 | (uint)name[2] << 8 | name[3];
}
