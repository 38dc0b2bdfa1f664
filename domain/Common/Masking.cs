using System.Globalization;
using System.Text.RegularExpressions;

namespace VillageTracker.Domain.Common;

/// <summary>Hides the part of personal data that a reader does not need (脱敏).</summary>
/// <remarks>
/// Counted in text elements, never in <c>char</c>: 𠮷 is one character on paper and two in memory. Masking is not
/// anonymising: masked rows stay personal data. Company names, credit codes and officials in office are not masked.
/// Source: Personal Information Protection Law (个人信息保护法) art. 6, smallest impact.
/// </remarks>
public static partial class Masking
{
    [GeneratedRegex("^.*?[0-9０-９一二三四五六七八九十百]+(?:幢|栋|号楼|座)")]
    private static partial Regex UpToBuilding { get; }

    [GeneratedRegex("^(.*(?:村|社区|小区|花园|组|路|街|巷|镇|乡))(?=.*[0-9０-９])")]
    private static partial Regex UpToPlace { get; }

    /// <summary>王小明 → 王**, 欧阳锋 → 欧阳*, 阿依古丽·买买提 → 阿依古丽·**.</summary>
    public static string Name(string? name)
    {
        var clean = PersonName.Normalise(name);
        var dot = clean.IndexOf(PersonName.MiddleDot, StringComparison.Ordinal);
        if (dot > 0)
        {
            return clean[..(dot + 1)] + "**";
        }

        var elements = Elements(clean);
        var kept = Math.Min(PersonName.SurnameLength(clean), Math.Max(0, elements.Length - 1));
        return string.Concat(elements.Take(kept)) + Stars(elements.Length - kept);
    }

    /// <summary>320902198503151234 → 320902********1234; the old form of 15 keeps its last three.</summary>
    public static string CitizenId(string? number) => number?.Trim() switch
    {
        { Length: 18 } full => full[..6] + Stars(8) + full[^4..],
        { Length: 15 } old => old[..6] + Stars(6) + old[^3..],
        null or "" => "",
        _ => Stars(8),
    };

    /// <summary>13812345678 → 138****5678, 0515-88881234 → 0515****1234.</summary>
    public static string Phone(string? number)
    {
        if (!PhoneNumber.TryParse(number, out var phone))
        {
            return string.IsNullOrWhiteSpace(number) ? "" : Stars(8);
        }

        if (phone.IsMobile)
        {
            return phone.Value[..3] + Stars(4) + phone.Value[^4..];
        }

        var parts = phone.Value.Split('-');
        var area = parts[0].StartsWith('0') ? parts[0] : "";
        var local = parts[area.Length > 0 ? 1 : 0];
        return area + Stars(4) + local[^4..];
    }

    /// <summary>6222021234567890123 → ****0123.</summary>
    public static string BankAccount(string? number) => HalfWidth.Code(number, alsoDrop: "-") switch
    {
        { Length: 0 } => "",
        { Length: < 8 } => Stars(4),
        var digits => Stars(4) + digits[^4..],
    };

    /// <summary>富贵春花园3幢1单元502室 → 富贵春花园3幢: the building, not the door.</summary>
    public static string Address(string? address)
    {
        var text = address?.Trim() ?? "";
        if (UpToBuilding.Match(text) is { Success: true } building)
        {
            return building.Value;
        }

        if (UpToPlace.Match(text) is { Success: true } place)
        {
            return place.Groups[1].Value;
        }

        var digit = text.AsSpan().IndexOfAnyInRange('0', '9');
        return digit > 0 ? text[..digit] : text;
    }

    private static string[] Elements(string text)
    {
        List<string> elements = [];
        var each = StringInfo.GetTextElementEnumerator(text);
        while (each.MoveNext())
        {
            elements.Add(each.GetTextElement());
        }

        return [.. elements];
    }

    private static string Stars(int count) => new('*', count);
}
