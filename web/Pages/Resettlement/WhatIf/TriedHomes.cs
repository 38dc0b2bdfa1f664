using Microsoft.AspNetCore.Mvc.ModelBinding;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Resettlement.Queries;

namespace VillageTracker.Web.Pages.Resettlement.WhatIf;

/// <summary>Homes to try as typed, for staff and for villagers.</summary>
internal static class TriedHomes
{
    public const string NoRoom = "请填写想试算的房号，例如 3-1-502。";

    public static IReadOnlyList<TriedHome> Of(IReadOnlyList<string> rooms, IReadOnlyList<string> areas, ModelStateDictionary state)
    {
        List<TriedHome> tried = [];
        foreach (var (room, n) in rooms.Take(WhatIfQuery.Most).Select((r, n) => (Room: r?.Trim() ?? "", N: n)).Where(x => x.Room.Length > 0))
        {
            var text = areas.ElementAtOrDefault(n)?.Trim();
            FloorArea? area = null;
            if (!string.IsNullOrEmpty(text))
            {
                if (!FloorArea.TryParse(text, out var read))
                {
                    state.AddModelError("area", $"{room} 的面积“{text}”不对，要写平方米数，最多两位小数。");
                    continue;
                }

                area = read;
            }

            tried.Add(new(room, area));
        }

        return tried;
    }
}
