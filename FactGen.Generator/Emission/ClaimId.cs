using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using FactGen.Extraction;

namespace FactGen.Emission;

/// <summary>
/// The id of a claim: a hash of its article's name, its sentence and what it claims, never of offsets or of other sentences. So
/// it stays when the article is edited elsewhere, and when lines are wrapped anew.
/// </summary>
internal static class ClaimId
{
    private const string Digits = "0123456789abcdefghjkmnpqrstvwxyz";
    private const int Length = 12;

    /// <summary>All that makes the claim the one it is, as text.</summary>
    public static string Content(string article, string text, ExtractedClaim claim)
    {
        var content = new StringBuilder();
        content.Append(article).Append('\n').Append(claim.Kind).Append('\n');
        AppendWords(content, claim.Evidence.Of(text));
        foreach (AttributionLink link in claim.Attribution)
            AppendEntities(content, "source", link.Sources);
        foreach (RoleFillers role in claim.Roles)
            AppendEntities(content, role.Role, role.Fillers);
        content.Append('\n').Append(claim.Polarity).Append(' ').Append(claim.Modality).Append(' ').Append(claim.Status);
        content.Append('\n');
        AppendWords(content, (claim.Quantity?.Text).AsSpan());
        content.Append('\n');
        AppendWords(content, (claim.Time?.Text).AsSpan());
        foreach (ClaimField field in claim.Fields)
        {
            content.Append('\n').Append(field.Name);
            foreach (string value in field.Values)
                AppendWords(content.Append('='), value.AsSpan());
        }

        return content.ToString();
    }

    /// <summary>The id of a content; a repetition within its article has an id of its own.</summary>
    /// <param name="content">From <see cref="Content"/>.</param>
    /// <param name="earlier">How many claims of the article before it have the same content.</param>
    public static string Of(string content, int earlier)
    {
        string hashed = earlier == 0 ? content : content + "\n#" + earlier.ToString(CultureInfo.InvariantCulture);
        ulong hash = StableHash.Of(hashed);
        var id = new char[Length];
        for (int i = 0; i < Length; i++)
            id[i] = Digits[(int)((hash >> (59 - (i * 5))) & 31)];
        return new string(id);
    }

    /// <summary>Words with each run of white space as one space, so that wrapping lines anew changes nothing.</summary>
    private static void AppendWords(StringBuilder content, ReadOnlySpan<char> words)
    {
        bool space = false;
        foreach (char c in words)
        {
            if (char.IsWhiteSpace(c))
            {
                space = true;
                continue;
            }

            if (space)
                content.Append(' ');
            space = false;
            content.Append(c);
        }
    }

    private static void AppendEntities(StringBuilder content, string role, ImmutableArray<EntityMention> mentions)
    {
        content.Append('\n').Append(role).Append(':');
        foreach (EntityMention mention in mentions)
            content.Append(mention.Entity.Id).Append('|');
    }
}
