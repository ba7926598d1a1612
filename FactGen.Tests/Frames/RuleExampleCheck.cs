using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace FactGen.Tests.Frames;

using FactGen.Extraction;

/// <summary>Runs an example of a rule.</summary>
internal static class RuleExampleCheck
{
    /// <summary>What came out instead of what the example asks for; null when it does what it says.</summary>
    public static string? Failure(FrameRule rule, RuleExample example)
    {
        ImmutableArray<ExtractedClaim> claims = ClaimFields.Claims(example.Sentence);
        ExtractedClaim[] own = [.. claims.Where(claim => claim.Rule == rule.Id)];
        if (example.Expected is not { } expected)
            return own.Length == 0 ? null : Told("makes no claim of this rule");
        return own.Any(claim => expected.All(pair => ClaimFields.Agrees(claim, pair.Key, pair.Value)))
            ? null
            : Told("gives a claim of this rule with " + string.Join(' ', expected.Select(pair => $"{pair.Key}={pair.Value}")));

        string Told(string expectation)
            => $"{rule.File}:{example.Line}: {rule.Id}: \"{example.Sentence}\" {expectation}, but out came\n{ClaimFields.Lines(claims)}";
    }
}
