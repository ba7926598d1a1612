using System;
using System.Text;

namespace FactGen.Extraction;

/// <summary>Makes entities that the catalogue does not have from their mentions.</summary>
internal static class EntityFactory
{
    /// <summary>The entity that these words mention.</summary>
    /// <param name="words">The name in the nominative: "Bürgermeister von Charkiw".</param>
    /// <param name="kind">What sort of thing it is, where the words or the context say.</param>
    /// <param name="country">The id of the state that it belongs to, where its adjective says.</param>
    public static Entity FromMention(string words, EntityKind kind = EntityKind.Unknown, string? country = null)
        => new(Id(words), PlainText.Visible(words), kind, country);

    /// <summary>
    /// A name as an identifier: each word with a capital, umlauts and accents in ASCII, a leading digit behind an underscore;
    /// "Unnamed" when nothing is left.
    /// </summary>
    public static string Id(string words)
    {
        var id = new StringBuilder(words.Length + 4);
        bool starts = true;
        foreach (char c in words)
        {
            string letters = Latin.ToAscii(c);
            if (letters.Length == 0)
            {
                // An apostrophe belongs to its word: "N'Djamena" is no two words.
                starts |= c is not ('\'' or '’' or '.');
                continue;
            }

            if (id.Length == 0 && letters[0] is >= '0' and <= '9')
                id.Append('_');
            id.Append(starts ? char.ToUpperInvariant(letters[0]) : letters[0]).Append(letters, 1, letters.Length - 1);
            starts = false;
        }

        return id.Length == 0 ? "Unnamed" : id.ToString();
    }
}
