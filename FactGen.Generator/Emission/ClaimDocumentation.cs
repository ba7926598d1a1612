using System;
using System.Linq;
using System.Text;
using FactGen.Extraction;

namespace FactGen.Emission;

/// <summary>What hovering a claim's member shows: its sentence, who says it, how firmly, and where.</summary>
internal static class ClaimDocumentation
{
    private const int MaxSentence = 700;

    public static NamedClaim Of(ArticleFacts article, ClaimFacts claim, KindSchema kind, string member)
        => new(
            kind.Name,
            member,
            claim.Id,
            OneLine(claim.Evidence.In(article.Text)),
            $"{Source(claim)}: {Firmness(claim)}.",
            article.Name,
            claim.Line);

    /// <summary>"NIS, via Lee Seong Kweun"; "The article itself" when nobody is named.</summary>
    public static string Source(ClaimFacts claim)
    {
        if (claim.Attribution.IsEmpty)
            return "The article itself";
        string source = string.Join(", ", claim.Attribution[0].Items.Select(mention => mention.Entity.Name));
        string relays = string.Join("; ", claim.Attribution.Items.Skip(1)
            .Select(link => string.Join(", ", link.Items.Select(mention => mention.Entity.Name))));
        return relays.Length == 0 ? source : $"{source}, via {relays}";
    }

    private static string Firmness(ClaimFacts claim)
    {
        string firmness = claim.Modality switch { Modality.Probable => "probable", Modality.Possible => "possible", _ => "certain" };
        string status = claim.Status switch { ClaimStatus.Ongoing => "ongoing", ClaimStatus.Planned => "planned", _ => "occurred" };
        return claim.Polarity is Polarity.Negated ? $"denied, {firmness}, {status}" : $"{firmness}, {status}";
    }

    /// <summary>A sentence with its white space as single spaces, cut where it is too long to read.</summary>
    private static string OneLine(string sentence)
    {
        string line = string.Join(" ", sentence.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= MaxSentence)
            return line;
        int end = char.IsHighSurrogate(line[MaxSentence - 1]) ? MaxSentence - 1 : MaxSentence;
        return new StringBuilder(line, 0, end, MaxSentence + 1).Append('…').ToString();
    }
}
