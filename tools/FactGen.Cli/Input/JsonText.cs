using System;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace FactGen.Cli;

/// <summary>Reads JSON strings with every UTF-16 code unit that they name, lone surrogates included.</summary>
internal static class JsonText
{
    /// <summary>The value of a JSON string.</summary>
    public static string Of(JsonElement element)
    {
        try
        {
            return element.GetString()!;
        }
        catch (InvalidOperationException) when (element.ValueKind == JsonValueKind.String)
        {
            // An escape names half a surrogate pair, as JSON allows. Offsets count code units, so it must not get lost.
            return Unescape(element.GetRawText());
        }
    }

    private static string Unescape(string raw)
    {
        var text = new StringBuilder(raw.Length);
        for (int i = 1; i < raw.Length - 1; i++)
        {
            if (raw[i] != '\\')
            {
                text.Append(raw[i]);
                continue;
            }

            i++;
            text.Append(raw[i] switch
            {
                'b' => '\b',
                'f' => '\f',
                'n' => '\n',
                'r' => '\r',
                't' => '\t',
                'u' => (char)ushort.Parse(raw.AsSpan(i + 1, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture),
                char itself => itself,
            });
            if (raw[i] == 'u')
                i += 4;
        }

        return text.ToString();
    }
}
