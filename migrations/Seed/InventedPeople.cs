using VillageTracker.Domain.Common;

namespace VillageTracker.Migrations.Seed;

/// <summary>Invented people for the demonstration: the n-th person is the same on every machine, and is nobody.</summary>
/// <remarks>All are born in 1900, which marks their numbers as fictional; phone numbers start 199 0000.</remarks>
public static class InventedPeople
{
    private const string Surnames = "王李张刘陈杨黄赵周吴徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾萧田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤";
    private const string First = "建国海永志文明德金玉春秋云长正大小立学家宝振庆广福荣华玉桂兰秀凤";
    private const string Second = "平军强华明林生龙根宝才发成东山江英芳梅珍霞琴兰萍红香娟军民";
    private static readonly int[] Weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
    private static readonly string[] Rare = ["王小明", "张䶮", "李𬭎", "𠮷野", "陈喆", "欧阳锋", "阿依古丽·买买提", "曾㛃"];

    public static string Name(int n)
    {
        if (n < Rare.Length)
        {
            return Rare[n];
        }

        var mixed = Mix(n);
        var surname = Surnames[(int)(mixed % (uint)Surnames.Length)];
        var first = First[(int)(mixed / 131 % (uint)First.Length)];
        var second = Second[(int)(mixed / 7919 % (uint)Second.Length)];
        return mixed % 5 == 0 ? $"{surname}{second}" : $"{surname}{first}{second}";
    }

    /// <summary>A fictional citizen number: 320902, a day of 1900, sequence, right check digit.</summary>
    public static string IdNumber(int n)
    {
        var day = new DateOnly(1900, 1, 1).AddDays(n / 1000 % 365);
        var body = $"320902{day:yyyyMMdd}{n % 1000:000}";
        var sum = 0;
        for (var i = 0; i < body.Length; i++)
        {
            sum += (body[i] - '0') * Weights[i];
        }

        return body + "10X98765432"[sum % 11];
    }

    public static string Phone(int n) => $"1990000{n % 10_000:0000}";

    private static uint Mix(int n)
    {
        unchecked
        {
            var x = (uint)n * 2654435761u;
            x ^= x >> 15;
            x *= 2246822519u;
            return x ^ (x >> 13);
        }
    }
}
