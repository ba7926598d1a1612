using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Text;

namespace FactGen.Emission;

/// <summary>
/// Words to names in C#. Latin letters lose their marks, German ones become two letters (ä is ae, ß is ss), so that a name can be
/// typed on every keyboard and looks the same however the article encodes it; letters of other scripts stay.
/// </summary>
internal static class Identifiers
{
    private static readonly ImmutableHashSet<string> Keywords = ImmutableHashSet.Create(
        StringComparer.Ordinal,
        "abstract", "as", "base", "bool", "break", "byte", "case", "catch", "char", "checked", "class", "const", "continue", "decimal",
        "default", "delegate", "do", "double", "else", "enum", "event", "explicit", "extern", "false", "finally", "fixed", "float",
        "for", "foreach", "goto", "if", "implicit", "in", "int", "interface", "internal", "is", "lock", "long", "namespace", "new",
        "null", "object", "operator", "out", "override", "params", "private", "protected", "public", "readonly", "ref", "return",
        "sbyte", "sealed", "short", "sizeof", "stackalloc", "static", "string", "struct", "switch", "this", "throw", "true", "try",
        "typeof", "uint", "ulong", "unchecked", "unsafe", "ushort", "using", "virtual", "void", "volatile", "while");

    /// <summary>The words of a text joined, each with a capital: "mehr als 5" is <c>MehrAls5</c>. Empty when it has no letter or digit.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="maxWords">How many words are taken.</param>
    /// <param name="maxLength">Words that would make the name longer are left out; a first word that is longer alone is cut.</param>
    public static string Pascal(string text, int maxWords = int.MaxValue, int maxLength = 40)
    {
        var name = new StringBuilder();
        foreach (string word in Words(text).Take(maxWords))
        {
            if (name.Length > 0 && name.Length + word.Length > maxLength)
                break;
            name.Append(char.ToUpperInvariant(word[0])).Append(word, 1, Math.Min(word.Length, maxLength) - 1);
        }

        return name.ToString();
    }

    /// <summary>A name that may stand at the beginning: with an underscore before a digit or a mark, or for nothing.</summary>
    public static string Start(string name)
        => name.Length > 0 && (name[0] == '_' || IsLetter(name[0])) ? name : "_" + name;

    /// <summary>A dotted namespace whose parts are escaped where they are keywords.</summary>
    public static string Namespace(string name)
        => string.Join(".", name.Split('.').Select(part => Keywords.Contains(part) ? "@" + part : part));

    /// <summary>The words of a text: runs of letters and digits, in the letters that names have.</summary>
    private static IEnumerable<string> Words(string text)
    {
        var word = new StringBuilder();
        foreach (char c in text)
        {
            string letters = Transliterate(c);
            if (letters.Length > 0)
            {
                word.Append(letters);
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(c) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.Format) && word.Length > 0)
            {
                yield return word.ToString();
                word.Clear();
            }
        }

        if (word.Length > 0)
            yield return word.ToString();
    }

    private static string Transliterate(char c)
    {
        if (c < 128)
            return IsLetter(c) || c is >= '0' and <= '9' ? Ascii[c] : "";
        switch (c)
        {
            case 'ä' or 'æ': return "ae";
            case 'Ä' or 'Æ': return "Ae";
            case 'ö' or 'œ': return "oe";
            case 'Ö' or 'Œ': return "Oe";
            case 'ü': return "ue";
            case 'Ü': return "Ue";
            case 'ß': return "ss";
            case 'ẞ': return "SS";
            case 'ø': return "o";
            case 'Ø': return "O";
            case 'ł': return "l";
            case 'Ł': return "L";
            case 'đ' or 'ð': return "d";
            case 'Đ' or 'Ð': return "D";
            case 'þ': return "th";
            case 'Þ': return "Th";
            case 'ı': return "i";
        }

        if (!IsLetter(c))
            return CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.DecimalDigitNumber ? c.ToString() : "";
        char letter = c.ToString().Normalize(NormalizationForm.FormD)[0];
        return letter < 128 ? Ascii[letter] : c.ToString();
    }

    private static bool IsLetter(char c)
        => CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter
            or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber;

    private static readonly ImmutableArray<string> Ascii = Enumerable.Range(0, 128).Select(c => ((char)c).ToString()).ToImmutableArray();
}
