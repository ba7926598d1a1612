using System.Collections.Generic;
using System.Linq;

namespace FactGen.Cli;

using FactGen.Extraction;

/// <summary>What became of a rule on a word.</summary>
/// <param name="Trigger">The word.</param>
/// <param name="Rule">The rule.</param>
/// <param name="Place">Where the rule stands, " (file:line)"; empty for those that are no frame rules.</param>
/// <param name="IsMade">Whether it made a claim.</param>
/// <param name="Words">The claim, or what stopped it.</param>
internal sealed record TriggerFate(SourceSpan Trigger, string Rule, string Place, bool IsMade, string Words)
{
    /// <summary>The rules on the words of a sentence, in the order of the words; those that made claims first.</summary>
    public static IReadOnlyList<TriggerFate> Of(ArticleAnalysis analysis, SourceSpan sentence)
    {
        var fates = new List<TriggerFate>();
        List<ExtractedClaim> claims = [.. analysis.Claims.Where(claim => sentence.Contains(claim.Trigger))];
        ILookup<(string, SourceSpan), ExtractedClaim> byRule = claims.ToLookup(claim => (claim.Rule, claim.Trigger));
        foreach (TriggerView trigger in analysis.Triggers.Where(trigger => sentence.Contains(trigger.Span)))
        {
            string place = $" ({trigger.File}:{trigger.Line})";
            ExtractedClaim[] made = [.. byRule[(trigger.Rule, trigger.Span)]];
            if (trigger.Failure is { } failure)
                fates.Add(new TriggerFate(trigger.Span, trigger.Rule, place, false, failure));
            else if (made.Length == 0)
                fates.Add(new TriggerFate(trigger.Span, trigger.Rule, place, false, "says the same as another rule in this sentence; the two are one claim"));
            else
                fates.AddRange(made.Select(claim => new TriggerFate(trigger.Span, trigger.Rule, place, true, Describe(claim))));
        }

        var rules = analysis.Triggers.Select(trigger => (trigger.Rule, trigger.Span)).ToHashSet();
        fates.AddRange(from claim in claims
                       where !rules.Contains((claim.Rule, claim.Trigger))
                       select new TriggerFate(claim.Trigger, claim.Rule, "", true, Describe(claim)));
        return [.. fates.OrderBy(fate => fate.Trigger.Start).ThenBy(fate => !fate.IsMade)];
    }

    private static string Describe(ExtractedClaim claim)
    {
        string firmness = ClaimWords.Firmness(claim), source = ClaimWords.Source(claim);
        string details = string.Join("; ", ClaimWords.Details(claim).Select(detail => $"{detail.Name} {detail.Value}"));
        return $"{claim.Kind}{(firmness.Length > 0 ? $" [{firmness}]" : "")}{(source.Length > 0 ? $", says {source}" : "")}{(details.Length > 0 ? $": {details}" : "")}";
    }
}
