using System.Globalization;
using System.Text;

namespace FactGen.Emission;

/// <summary>Keeps what comes from articles from being anything but text in generated code.</summary>
internal static class Escapes
{
    /// <summary>
    /// Text of packed data: as it is, but for the backslash, controls, invisible format characters (which can make code read as
    /// something else), lone surrogates (which UTF-8 does not have) and the given marks of the row format, which become escapes that
    /// the runtime undoes. Line feeds stay when asked, so that text stands in lines.
    /// </summary>
    public static void AppendPacked(StringBuilder target, string text, string marks = "", bool keepLineFeeds = false)
    {
        for (int i = 0; i < text.Length; i++)
        {
            int plain = i;
            while (i < text.Length && IsPlain(text[i]) && marks.IndexOf(text[i]) < 0)
                i++;
            target.Append(text, plain, i - plain);
            if (i == text.Length)
                return;
            char c = text[i];
            if (c is '\n' && keepLineFeeds)
            {
                target.Append(c);
            }
            else if (c is '\\' or '\n' or '\r' or '\t')
            {
                target.Append('\\').Append(c switch { '\n' => 'n', '\r' => 'r', '\t' => 't', _ => '\\' });
            }
            else if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                target.Append(c).Append(text[++i]);
            }
            else if (IsInvisible(c) || marks.IndexOf(c) >= 0)
            {
                AppendCode(target, c);
            }
            else
            {
                target.Append(c);
            }
        }
    }

    /// <summary>A regular string literal, with its quotes, in ASCII and letters.</summary>
    public static string Literal(string text)
    {
        var literal = new StringBuilder(text.Length + 2).Append('"');
        foreach (char c in text)
        {
            if (c is '"' or '\\')
                literal.Append('\\').Append(c);
            else if (c is >= ' ' and <= '~' || char.IsLetterOrDigit(c))
                literal.Append(c);
            else
                AppendCode(literal, c);
        }

        return literal.Append('"').ToString();
    }

    /// <summary>Text of a documentation comment, on one line: what XML or a comment cannot hold becomes a space or U+FFFD.</summary>
    public static string Xml(string text)
    {
        var xml = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (IsPlain(c) && c is not ('&' or '<' or '>'))
                xml.Append(c);
            else if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                xml.Append(c).Append(text[++i]);
            else if (c is '&')
                xml.Append("&amp;");
            else if (c is '<')
                xml.Append("&lt;");
            else if (c is '>')
                xml.Append("&gt;");
            else if (char.IsSurrogate(c) || c is '\uFFFE' or '\uFFFF')
                xml.Append('\uFFFD');
            else if (char.GetUnicodeCategory(c) is not UnicodeCategory.Format)
                xml.Append(IsInvisible(c) ? ' ' : c);
        }

        return xml.ToString();
    }

    /// <summary>What most text consists of, and stands for itself: ASCII without the backslash, and letters such as German has.</summary>
    private static bool IsPlain(char c) => c is (>= ' ' and <= '~' and not '\\') or (>= 'À' and <= 'ɏ');

    private static bool IsInvisible(char c) => char.GetUnicodeCategory(c)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.OtherNotAssigned;

    private static void AppendCode(StringBuilder target, char c)
        => target.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
}
