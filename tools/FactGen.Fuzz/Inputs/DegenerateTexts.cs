using System.Collections.Generic;
using System.Linq;

namespace FactGen.Fuzz;

/// <summary>Texts that no editor would print, by name: what grows deep, long or wide in them grows without end.</summary>
internal static class DegenerateTexts
{
    private const string Prose = "Die Armee hat am 12. März rund 500 Soldaten nach Goma geschickt, sagte „General“ Muster (dpa). ";

    /// <summary>What is repeated until the text is long enough. None has a point, so the whole is one sentence, unless the name says otherwise.</summary>
    private static readonly Dictionary<string, string> s_units = new()
    {
        ["genitives"] = "des Hauses ",
        ["articles"] = "der ",
        ["dass clauses"] = "dass er sagte, ",
        ["relative clauses"] = "die Soldaten, die ",
        ["commas"] = ", ",
        ["commas and words"] = "a, ",
        ["opening marks"] = "„",
        ["opening and closing marks"] = "„“",
        ["closing and opening marks"] = "“ „",
        ["straight marks"] = "\"",
        ["brackets"] = "(",
        ["numbers"] = "1 ",
        ["ranges"] = "10.000 bis ",
        ["number words"] = "hundert",
        ["millions"] = "Millionen ",
        ["dates"] = "am 1. Januar 2025 ",
        ["years"] = "im Jahr ",
        ["states"] = "Russland und ",
        ["offices"] = "der Präsident der ",
        ["names"] = "Kim Jong Un ",
        ["agencies"] = "Quelle: dpa, ",
        ["credits"] = "Kiew (dpa) – ",
        ["letters"] = "a",
        ["capitals"] = "A",
        ["a compound"] = "soldaten",
        ["hyphens"] = "Soldaten-",
        ["joiners"] = "a\u200B",
        ["invisibles"] = "\u200B",
        ["emoji"] = "😀",
        ["high surrogates"] = "\uD83D",
        ["low surrogates"] = "\uDE00",
        ["right to left"] = "\u202Eשלום ",
        ["points"] = ".",
        ["newlines"] = "\n",
        ["returns"] = "\r\n",
        ["short lines"] = "Kurz\n",
        ["short sentences"] = "Russland schickte Soldaten. ",
        ["open paragraphs"] = "„Er kam.\n\n",
        ["addresses"] = "www.beispiel.de/",
        ["blanks"] = " ",
        ["nulls"] = "\0",
        ["capital prose"] = "DIE ARMEE SCHICKTE SOLDATEN, SAGTE ER. ",
    };

    /// <summary>What stands in one sentence that is just short enough to be read: how often, and what comes behind it.</summary>
    private static readonly Dictionary<string, (string Unit, int Times, string End)> s_sentences = new()
    {
        ["a chain of genitives"] = ("der Armee ", 190, "kam. "),
        ["a chain of offices"] = ("der Sprecher seines Präsidenten ", 90, "kam. "),
        ["a chain of possessors"] = ("seine Soldaten ", 190, "kamen. "),
        ["a chain of places"] = ("im Gebiet von ", 120, "Kiew kam er. "),
        ["a chain of relative clauses"] = ("Soldaten, die ", 130, "kamen. "),
        ["a chain of subordinate clauses"] = ("dass er sagte, ", 95, "kam. "),
        ["a chain of inquits"] = ("sagte Putin, ", 130, "kam. "),
        ["a chain of sources"] = ("laut Putin ", 190, "kam er. "),
        ["a chain of conjuncts"] = ("Russland und ", 190, "Kiew schickten Soldaten. "),
        ["a chain of verbs"] = ("tötete Soldaten und ", 120, "kam. "),
        ["a chain of event nouns"] = ("die Entsendung von Soldaten ", 95, "begann. "),
        ["a chain of victims"] = ("10 Tote ", 190, "kamen. "),
        ["a chain of appositions"] = ("Putin, Präsident, ", 95, "kam. "),
        ["a chain of insertions"] = ("(Kiew) ", 130, "kam. "),
        ["a chain of dashes"] = ("– Kiew ", 190, "kam. "),
        ["a chain of colons"] = ("sagte: ", 190, "kam. "),
        ["a chain of quotations"] = ("„Angriff“ ", 130, "kam. "),
    };

    public static IReadOnlyList<string> Names { get; } = [.. s_units.Keys, .. s_sentences.Keys, "ordinary prose"];

    public static string Make(string name, int length)
    {
        string unit = s_units.TryGetValue(name, out string? repeated) ? repeated
            : s_sentences.TryGetValue(name, out (string Unit, int Times, string End) sentence) ? string.Concat(Enumerable.Repeat(sentence.Unit, sentence.Times)) + sentence.End
            : Prose;
        return string.Concat(Enumerable.Repeat(unit, length / unit.Length + 1)).Substring(0, length);
    }
}
