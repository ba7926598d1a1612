using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Xunit;

namespace FactGen.Tests.Metamorphic;

using FactGen.Extraction;

/// <summary>
/// What is done to a sentence changes its claims as it must, and no more. The sentences are the rules' own examples, so that each rule is tried in
/// every word order and under every way to name a source; nobody wrote down what comes out, it is compared with the plain sentence.
/// </summary>
public class MetamorphicTests
{
    /// <summary>
    /// So many of a hundred claims come out as they must, at least. The rest are sentences that are ambiguous in the new order ("dass zwei Schmuggler der
    /// Küstenwache ins Netz gingen"), and events that a noun presupposes also under a negation or a question ("Dauerte die Bombardierung von Sirte an?").
    /// </summary>
    private const double Kept = 95, KeptUnderDenial = 93;

    private static readonly Lazy<ImmutableArray<(SimpleSentence Sentence, ImmutableArray<ExtractedClaim> Claims)>> s_sentences = new(() => [.. Metamorphosis.Sentences()]);

    public static TheoryData<string> Names() => [.. Variations.All.Select(variation => variation.Name)];

    [Fact]
    public void Sentences_of_one_clause_are_taken_apart_and_put_together()
    {
        SimpleSentence sentence = SimpleSentence.Of("Die Rebellen nahmen Goma ein.")!;

        Assert.Equal(new SimpleSentence("die Rebellen", "nahmen", "Goma", "ein", ("die", "sind")), sentence);
        Assert.Equal("Die Rebellen nahmen Goma ein", sentence.Plain);
        Assert.Equal("nahmen die Rebellen Goma ein", sentence.Inverted);
        Assert.Equal("die Rebellen Goma einnahmen", sentence.VerbFinal);
        Assert.Equal("Die Rebellen nahmen offenbar Goma ein", sentence.With("offenbar"));
        Assert.Null(SimpleSentence.Of("Am Montag nahmen die Rebellen Goma ein."));
        Assert.Null(SimpleSentence.Of("Die Rebellen, die vorrückten, nahmen Goma ein."));
        Assert.True(s_sentences.Value.Length > 300, $"only {s_sentences.Value.Length} examples are such sentences");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Claims_survive_what_does_not_change_them(string name)
    {
        Variation variation = Variations.All.Single(variation => variation.Name == name);
        var failures = new List<string>();
        int claims = 0;
        foreach ((SimpleSentence sentence, ImmutableArray<ExtractedClaim> told) in s_sentences.Value)
        {
            foreach (ExtractedClaim claim in told)
            {
                claims++;
                if (Metamorphosis.Failure(variation, sentence, claim) is { } failure)
                    failures.Add($"{claim.Rule}: {failure}: {variation.Apply(sentence)}");
            }
        }

        double kept = 100.0 * (claims - failures.Count) / claims, least = variation.Effect is Effect.Negated or Effect.Withdrawn ? KeptUnderDenial : Kept;
        Assert.True(kept >= least, $"{kept:0.0} of 100 claims, at least {least} are expected:\n{string.Join('\n', failures)}");
    }
}
