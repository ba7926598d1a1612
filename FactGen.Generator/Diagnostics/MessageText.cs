using System.Globalization;
using System.Text;

namespace FactGen.Diagnostics;

/// <summary>
/// Words of articles and metadata in messages. A build's log goes by lines, and people and programs read it: what an article says may neither begin a
/// line of its own, nor turn the direction of writing, nor send a terminal commands.
/// </summary>
internal static class MessageText
{
    private const int Longest = 200;

    /// <summary>The text on one line, without what cannot be seen, and cut where it is too long to read.</summary>
    public static string Of(string text)
    {
        var message = new StringBuilder(text.Length < Longest ? text.Length : Longest + 1);
        for (int i = 0; i < text.Length; i++)
        {
            if (message.Length >= Longest)
                return message.Append('…').ToString();
            char c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                message.Append(c).Append(text[++i]);
            else if (char.IsSurrogate(c))
                message.Append('\uFFFD');
            else if (char.IsControl(c) || char.IsWhiteSpace(c))
                message.Append(' ');
            else if (char.GetUnicodeCategory(c) is not UnicodeCategory.Format)
                message.Append(c);
        }

        return message.ToString();
    }
}
