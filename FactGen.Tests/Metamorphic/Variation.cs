using System;

namespace FactGen.Tests.Metamorphic;

/// <summary>Another sentence that says the same, or the same with a source, or does not say it.</summary>
/// <param name="Name">What is done to the sentence.</param>
/// <param name="Apply">The sentence that is made of it.</param>
/// <param name="Effect">What becomes of its claims.</param>
internal sealed record Variation(string Name, Func<SimpleSentence, string> Apply, Effect Effect = Effect.None)
{
    public override string ToString() => Name;
}

/// <summary>What a variation does to the claims of a sentence.</summary>
internal enum Effect
{
    /// <summary>They stay as they are.</summary>
    None,

    /// <summary>They are dated.</summary>
    Dated,

    /// <summary>Karl Berger says so.</summary>
    Sourced,

    /// <summary>They are denied.</summary>
    Negated,

    /// <summary>Nobody claims it: a question, a condition.</summary>
    Withdrawn,
}
