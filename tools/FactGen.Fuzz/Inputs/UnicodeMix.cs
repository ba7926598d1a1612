using System;
using System.Globalization;
using System.Linq;
using System.Text;

namespace FactGen.Fuzz;

/// <summary>Characters of every Unicode category, and of scripts that no German article is written in.</summary>
internal static class UnicodeMix
{
    /// <summary>The characters of each category, halves of surrogate pairs and unassigned ones among them.</summary>
    private static readonly char[][] s_categories =
        [.. Enumerable.Range(0, 0x10000).Select(code => (char)code).GroupBy(CharUnicodeInfo.GetUnicodeCategory).OrderBy(group => group.Key).Select(group => group.ToArray())];

    /// <summary>Names, numbers and sentences in other scripts, and what is written without being seen.</summary>
    private static readonly string[] s_strangers =
    [
        "Россия отправила 500 солдат в Курск. ", "北朝鮮は一万人の兵士を派遣した。", "أرسلت روسيا ٥٠٠ جندي. ", "רוסיה שלחה 500 חיילים. ", "Η Ρωσία έστειλε στρατιώτες. ", "रूस ने ५०० सैनिक भेजे। ",
        "😀", "👩‍👩‍👧‍👦", "🇩🇪", "1️⃣", "𝟓𝟎𝟎", "٥٠٠", "Ⅻ", "①", "㎞", "½", "\u200B", "\u200D", "\u2060", "\u00AD", "\u202A", "\u202B", "\u202D", "\u202E", "\u202C", "\u2066", "\u2067", "\u2068", "\u2069",
        "e\u0301\u0302\u0303\u0304", "\uD83D", "\uDE00", "\uFEFF", "\uFFFE", "\uFFFF", "\u2028", "\u2029", "\u0085", "\u000B", "\u000C",
    ];

    /// <summary>A text with some of it between its characters.</summary>
    public static string Spoil(string text, Random random)
    {
        var spoilt = new StringBuilder(text);
        for (int k = random.Next(1, 30); k > 0; k--)
            spoilt.Insert(random.Next(spoilt.Length + 1), random.Next(2) == 0 ? Character(random) : s_strangers[random.Next(s_strangers.Length)]);
        return spoilt.ToString();
    }

    /// <summary>A text of nothing else.</summary>
    public static string Make(Random random, int length) => string.Concat(Enumerable.Range(0, length).Select(_ => Character(random)));

    /// <summary>A character of a category, each category as often as any other; beyond the first plane now and then.</summary>
    private static string Character(Random random)
    {
        if (random.Next(8) == 0)
            return char.ConvertFromUtf32(random.Next(0x10000, 0x110000));
        char[] category = s_categories[random.Next(s_categories.Length)];
        return category[random.Next(category.Length)].ToString();
    }
}
