using System.Globalization;
using System.Text;

namespace FactGen.Infrastructure;

/// <summary>The escapes of packed text.</summary>
internal static class Packed
{
    /// <summary>Text without its escapes: <c>\\</c>, <c>\n</c>, <c>\r</c>, <c>\t</c> and <c>\uXXXX</c>.</summary>
    public static string Unescape(string text)
    {
        int escape = text.IndexOf('\\', 0);
        if (escape < 0)
            return text;
        var plain = new StringBuilder(text.Length);
        int start = 0;
        for (; escape >= 0; escape = text.IndexOf('\\', start))
        {
            plain.Append(text, start, escape - start);
            char code = text[escape + 1];
            start = escape + 2;
            if (code is 'u')
            {
                plain.Append((char)int.Parse(text.Substring(start, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
                start += 4;
            }
            else
            {
                plain.Append(code switch { 'n' => '\n', 'r' => '\r', 't' => '\t', _ => code });
            }
        }

        return plain.Append(text, start, text.Length - start).ToString();
    }
}
