using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;

namespace FactGen.Quality;

using FactGen.Extraction;

/// <summary>
/// Relations against annotated quotations, added up over articles: each is matched with at most one other, those with the most tokens
/// of the message in common first; then tokens are counted.
/// </summary>
internal sealed class WikinewsScore
{
    public TokenCount Message { get; } = new();

    /// <summary>Speaker and cue.</summary>
    public TokenCount Roles { get; } = new();

    /// <summary>Message, speaker and cue.</summary>
    public TokenCount Joint { get; } = new();

    /// <summary>Annotated and found quotations by type, and those of the annotated that were found with the same type.</summary>
    public SortedDictionary<string, (int Gold, int Found, int Same)> Types { get; } = new(StringComparer.Ordinal);

    public List<string> Errors { get; } = [];

    /// <summary>The score of the engine on a file of the corpus.</summary>
    public static WikinewsScore Of(string path, CancellationToken cancellation)
    {
        var score = new WikinewsScore();
        foreach (WikinewsArticle article in WikinewsArticle.Load(path))
            score.Add(article, ClaimExtractor.Analyse(new ArticleSource(article.Name, article.Text), AnalysisDepth.Layers, cancellation));
        return score;
    }

    private void Add(WikinewsArticle article, ArticleAnalysis analysis)
    {
        Tokens[] gold = [.. article.Quotations.Select(q => Tokens.Of(analysis, q.Message, q.Cue, q.Speaker))];
        ImmutableArray<AttributionRelation> relations = analysis.Attributions;
        Tokens[] found = [.. relations.Select(r => Tokens.Of(analysis, r.Content, r.Cue, r.Speaker))];
        int[] partner = Match(gold, found);
        for (int g = 0; g < gold.Length; g++)
        {
            Count(article.Quotations[g].Type, 1, 0, partner[g] >= 0 && relations[partner[g]].Type.ToString() == article.Quotations[g].Type ? 1 : 0);
            Tokens? match = partner[g] >= 0 ? found[partner[g]] : null;
            Message.Add(gold[g].Message, match?.Message);
            Roles.Add(gold[g].Speaker, match?.Speaker);
            Roles.Add(gold[g].Cue, match?.Cue);
            AnnotatedQuotation quotation = article.Quotations[g];
            if (match is null)
                Errors.Add($"missed   {article.Name[..6]} {quotation.Type}: {Shown(article, quotation.Message)} | {Shown(article, quotation.Cue)} | {Shown(article, quotation.Speaker)}");
            else if (!match.Message.SetEquals(gold[g].Message) || !match.Cue.SetEquals(gold[g].Cue) || !match.Speaker.SetEquals(gold[g].Speaker))
                Errors.Add($"differs  {article.Name[..6]} {quotation.Type}: {Shown(article, quotation.Message)} | {Shown(article, quotation.Cue)} | {Shown(article, quotation.Speaker)}\n     not {relations[partner[g]].Type}: {Shown(article, relations[partner[g]])}");
        }

        for (int f = 0; f < found.Length; f++)
        {
            Count(relations[f].Type.ToString(), 0, 1, 0);
            if (Array.IndexOf(partner, f) >= 0)
                continue;
            Message.Add([], found[f].Message);
            Roles.Add([], found[f].Speaker);
            Roles.Add([], found[f].Cue);
            Errors.Add($"invented {article.Name[..6]} {relations[f].Type}: {Shown(article, relations[f])}");
        }

        Joint.Set(Message, Roles);
    }

    public override string ToString()
        => $"message {Message}, roles {Roles}, joint {Joint}; "
            + string.Join(", ", Types.Select(type => $"{type.Key} {type.Value.Same} of {type.Value.Gold} ({type.Value.Found} found)"));

    private void Count(string type, int gold, int found, int same)
    {
        Types.TryGetValue(type, out (int Gold, int Found, int Same) count);
        Types[type] = (count.Gold + gold, count.Found + found, count.Same + same);
    }

    /// <summary>For each annotated quotation the index of what was found for it, or -1.</summary>
    private static int[] Match(Tokens[] gold, Tokens[] found)
    {
        var pairs = from g in Enumerable.Range(0, gold.Length)
                    from f in Enumerable.Range(0, found.Length)
                    let overlap = gold[g].Message.Count(found[f].Message.Contains)
                    where overlap > 0
                    orderby overlap descending, found[f].Message.Count + gold[g].Message.Count, g, f
                    select (g, f);
        int[] partner = [.. Enumerable.Repeat(-1, gold.Length)];
        foreach ((int g, int f) in pairs)
        {
            if (partner[g] < 0 && Array.IndexOf(partner, f) < 0)
                partner[g] = f;
        }

        return partner;
    }

    private static string Shown(WikinewsArticle article, AttributionRelation relation)
        => $"{Shown(article, relation.Content)} | {Shown(article, relation.Cue)} | {Shown(article, relation.Speaker)}";

    private static string Shown(WikinewsArticle article, IEnumerable<SourceSpan> spans)
        => string.Join(" … ", spans.Select(span => span.In(article.Text))).ReplaceLineEndings("⏎");

    private sealed record Tokens(HashSet<int> Message, HashSet<int> Cue, HashSet<int> Speaker)
    {
        public static Tokens Of(ArticleAnalysis analysis, IEnumerable<SourceSpan> message, IEnumerable<SourceSpan> cue, IEnumerable<SourceSpan> speaker)
            => new(In(analysis, message), In(analysis, cue), In(analysis, speaker));

        private static HashSet<int> In(ArticleAnalysis analysis, IEnumerable<SourceSpan> spans)
            => [.. from span in spans
                   from token in analysis.Segments.Tokens
                   where span.Overlaps(token.Span)
                   select token.Start];
    }
}
