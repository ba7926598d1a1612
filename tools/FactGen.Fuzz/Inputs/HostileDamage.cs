using System;
using System.Linq;

namespace FactGen.Fuzz;

/// <summary>Damages articles with what means something to a C# compiler. The same seed, the same damage.</summary>
internal sealed class HostileDamage(int seed)
{
    private static readonly string[] s_intruders =
    [
        "\"", "\"\"\"", "\\", "\\u0022", "\\\"", "{", "}", "{{0}}", "*/", "/*", "//", "///", "\n#line 1 \"x\"\n", "\n#endif\n", "\n#error no\n", "]]>", "<![CDATA[", "-->", "<!--", "&", "&amp;", "<", "</summary>",
        "\r", "\u0085", "\u2028", "\u2029", "\0", "\u0001", "\u202E", "\u2066", "\uFEFF", "\uFFFE", "\uD83D", "\uDE00",
        "Präsident class", "General namespace", "Minister void", "Sprecher this", "Frau Null", "Herr Equals", "Herr Count", "das Land int", "die Organisation System", "Facts", "Entities", "global::", "@",
        "„class“, sagte Herr Static.", "„\"; } class Evil { string s = \"“, sagte Präsident Putin.", "10.000 \"Soldaten\"", "mehr als 5 </summary>",
    ];

    private readonly Random _random = new(seed);

    /// <summary>A text with some of it; one in fifty becomes a line of a hundred thousand characters and more.</summary>
    public string SpoilAtLength(string text)
    {
        text = Spoil(text);
        return _random.Next(50) == 0 ? LongLine(text) : text;
    }

    /// <summary>A text with some of it.</summary>
    public string Spoil(string text)
    {
        for (int k = _random.Next(1, 20); k > 0; k--)
            text = text.Insert(_random.Next(text.Length + 1), " " + Intruder() + " ");
        return text;
    }

    /// <summary>A name, an outlet, or whatever else metadata hold.</summary>
    public string Value() => string.Concat(Enumerable.Range(0, _random.Next(1, 4)).Select(_ => Intruder()));

    private string Intruder() => s_intruders[_random.Next(s_intruders.Length)];

    private static string LongLine(string text)
    {
        string line = text.ReplaceLineEndings(" ") + " ";
        return string.Concat(Enumerable.Repeat(line, 100_000 / line.Length + 1));
    }
}
