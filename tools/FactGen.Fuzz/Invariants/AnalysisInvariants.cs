using System;
using System.Buffers;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Threading;

namespace FactGen.Fuzz;

using FactGen.Cli;
using FactGen.Extraction;

/// <summary>What holds of every analysis, whatever the text.</summary>
internal static class AnalysisInvariants
{
    /// <summary>Analyses a text, and checks all that the analysis says of places in it.</summary>
    /// <exception cref="InvariantException">One of it does not hold.</exception>
    public static ArticleAnalysis Check(ArticleSource source, CancellationToken cancellation = default)
    {
        ArticleAnalysis analysis = ClaimExtractor.Analyse(source, AnalysisDepth.Layers, cancellation);
        string text = source.Text;
        int[] lines = LineStarts(text);
        foreach (ExtractedClaim claim in analysis.Claims)
        {
            RequireSpan(text, claim.Evidence, claim.Kind);
            RequireSpan(text, claim.Trigger, claim.Kind);
            int line = Array.BinarySearch(lines, claim.Evidence.Start);
            line = line >= 0 ? line : ~line - 1;
            Require(
                (claim.Line, claim.Column) == (line + 1, claim.Evidence.Start - lines[line] + 1),
                $"{claim.Kind} says ({claim.Line}, {claim.Column}) of a sentence that stands at ({line + 1}, {claim.Evidence.Start - lines[line] + 1}).");
            Require(claim.Evidence.Length > 0, $"{claim.Kind} has no evidence.");
            Require(claim.Rule.Length > 0, $"{claim.Kind} has no rule.");
            foreach (EntityMention mention in claim.Roles.SelectMany(role => role.Fillers).Concat(claim.Attribution.SelectMany(link => link.Sources)))
                CheckMention(text, mention, claim.Kind);
            if (claim.Quantity is { } quantity)
                RequireText(text, quantity.Span, quantity.Text, claim.Kind);
            if (claim.Time is { } time)
                RequireText(text, time.Span, time.Text, claim.Kind);
        }

        foreach (QuantityMention quantity in analysis.Quantities)
        {
            RequireSpan(text, quantity.Span, "quantity");
            Require(quantity.Bounds.Lower is not { } lower || double.IsFinite(lower), $"The lower bound of {quantity.Span} is no number.");
            Require(quantity.Bounds.Upper is not { } upper || double.IsFinite(upper), $"The upper bound of {quantity.Span} is no number.");
        }

        foreach (TimeMention time in analysis.Times)
        {
            RequireSpan(text, time.Span, time.Value);
            RequireSpan(text, time.FullSpan, time.Value);
            Require(time.FullSpan.Contains(time.Span), $"{time.Value} is outside its own words.");
        }

        foreach (EntityMention mention in analysis.Entities)
            CheckMention(text, mention, "entity");
        return analysis;
    }

    /// <summary>The claims of an analysis in the interchange format, with their rules: two analyses with the same words are the same.</summary>
    public static string Print(ArticleAnalysis analysis)
    {
        var lines = new ArrayBufferWriter<byte>();
        new ClaimLines().Write(analysis, lines);
        var print = new StringBuilder(Encoding.UTF8.GetString(lines.WrittenSpan));
        foreach (ExtractedClaim claim in analysis.Claims)
            print.Append(claim.Rule).Append(' ').Append(claim.Trigger).Append('\n');
        foreach (QuantityMention quantity in analysis.Quantities)
            print.Append(CultureInfo.InvariantCulture, $"{quantity.Span} {quantity.Bounds.Lower:R} {quantity.Bounds.Upper:R} {quantity.Unit}\n");
        foreach (TimeMention time in analysis.Times)
            print.Append(time).Append('\n');
        return print.ToString();
    }

    private static void Require(bool holds, string otherwise)
    {
        if (!holds)
            throw new InvariantException(otherwise);
    }

    private static void CheckMention(string text, EntityMention mention, string owner)
    {
        RequireSpan(text, mention.Span, owner);
        Require(mention.Entity.Id.Length > 0, $"'{mention.Text}' of {owner} has no id.");
    }

    private static void RequireText(string text, SourceSpan span, string words, string owner)
    {
        RequireSpan(text, span, owner);
        Require(span.In(text) == words, $"{owner} quotes '{words}', and {span} is '{span.In(text)}'.");
    }

    private static void RequireSpan(string text, SourceSpan span, string owner)
    {
        Require(span.Start >= 0 && span.Length >= 0 && span.End <= text.Length, $"{span} of {owner} is outside the article.");
        Require(!SplitsPair(text, span.Start) && !SplitsPair(text, span.End), $"{span} of {owner} splits a surrogate pair.");
    }

    private static bool SplitsPair(string text, int at)
        => at > 0 && at < text.Length && char.IsHighSurrogate(text[at - 1]) && char.IsLowSurrogate(text[at]);

    /// <summary>Where the lines begin: behind each \n, \r\n and lone \r.</summary>
    private static int[] LineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
                starts.Add(i + 1);
        }

        return [.. starts];
    }
}
