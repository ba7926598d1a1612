using System;
using System.Collections.Generic;

namespace FactGen.Extraction;

/// <summary>What an unlisted verb form may be.</summary>
/// <param name="Prefix">The particle or prefix: "hoch" in "hochgerechnet".</param>
/// <param name="IsSeparable">Whether the prefix is a particle that can stand apart.</param>
/// <param name="Base">The listed verb: "rechnen".</param>
/// <param name="Features">What the shape of the form says.</param>
/// <param name="Agreement">The cells that a declined participle fills.</param>
internal readonly record struct VerbGuess(
    string Prefix, bool IsSeparable, VerbLexeme Base, WordFeatures Features, Agreement Agreement)
{
    /// <summary>The infinitive; a new string at each call.</summary>
    public string Lemma => Prefix + Base.Lemma;
}

/// <summary>Reads lower-case forms that are not listed as a known particle or prefix before a form of a listed simple verb, or as verbs in -ieren.</summary>
internal sealed class VerbGuesser(Lexicon lexicon)
{
    private const int MinRest = 3;
    private const int MaxForm = 40;
    private const int MinForeignStem = 4;

    /// <summary>Adds the readings of a form under the longest prefix that gives any.</summary>
    public void Guess(ReadOnlySpan<char> form, List<VerbGuess> guesses)
    {
        if (form.Length > MaxForm || form.IsEmpty || !char.IsLower(form[0]))
            return;
        int before = guesses.Count;
        foreach (string particle in lexicon.Particles)
        {
            if (!StartsWith(form, particle))
                continue;
            AddSeparable(form.Slice(particle.Length), particle, guesses);
            if (guesses.Count > before)
                return;
        }

        foreach (string prefix in lexicon.Rules.Inseparable)
        {
            if (!StartsWith(form, prefix))
                continue;
            AddInseparable(form.Slice(prefix.Length), prefix, guesses);
            if (guesses.Count > before)
                return;
        }

        AddForeign(form, guesses);
    }

    /// <summary>"zu kampagnisieren", "hat kampagnisiert": verbs in -ieren are made of anything, and all inflect alike.</summary>
    private static void AddForeign(ReadOnlySpan<char> form, List<VerbGuess> guesses)
    {
        const WordFeatures Present = WordFeatures.ThirdPerson | WordFeatures.Present | WordFeatures.Indicative;
        const WordFeatures Past = WordFeatures.ThirdPerson | WordFeatures.Preterite | WordFeatures.Indicative;
        Add("ieren", WordFeatures.Infinitive, form);
        Add("ieren", Present | WordFeatures.Plural, form);
        Add("iert", WordFeatures.ParticipleII, form);
        Add("iert", Present | WordFeatures.Singular, form);
        Add("ierte", Past | WordFeatures.Singular, form);
        Add("ierten", Past | WordFeatures.Plural, form);

        void Add(string ending, WordFeatures features, ReadOnlySpan<char> word)
        {
            if (word.Length < ending.Length + MinForeignStem || !word.EndsWith(ending.AsSpan(), StringComparison.Ordinal))
                return;
            string infinitive = word.Slice(0, word.Length - ending.Length).ToString() + "ieren";
            guesses.Add(new VerbGuess("", false, new VerbLexeme(infinitive, VerbClass.Full, PerfectAuxiliary.Haben, "", infinitive), features, Agreement.None));
        }
    }

    private static bool StartsWith(ReadOnlySpan<char> form, string prefix) =>
        form.Length >= prefix.Length + MinRest && form.StartsWith(prefix.AsSpan(), StringComparison.Ordinal);

    private void AddSeparable(ReadOnlySpan<char> rest, string particle, List<VerbGuess> guesses)
    {
        Add(rest, particle, true, ~WordFeatures.None, guesses);
        AddDeclinedParticiples(rest, particle, true, WordFeatures.Participle, guesses);
        if (!rest.StartsWith("zu".AsSpan(), StringComparison.Ordinal) || rest.Length < MinRest + 2)
            return;
        foreach (ref readonly WordAnalysis analysis in lexicon.Table.Find(rest.Slice(2)))
        {
            if (analysis.Verb is { IsSeparable: false } verb && analysis.Is(WordFeatures.Infinitive))
                guesses.Add(new VerbGuess(particle, true, verb, WordFeatures.ZuInfinitive, Agreement.None));
        }
    }

    private void AddInseparable(ReadOnlySpan<char> rest, string prefix, List<VerbGuess> guesses)
    {
        Add(rest, prefix, false, ~WordFeatures.ParticipleII, guesses);
        AddDeclinedParticiples(rest, prefix, false, WordFeatures.ParticipleI, guesses);

        // Participle II has lost its ge-: "verkauft" for "gekauft".
        Span<char> augmented = stackalloc char[MaxForm + 2];
        augmented[0] = 'g';
        augmented[1] = 'e';
        rest.CopyTo(augmented.Slice(2));
        ReadOnlySpan<char> participle = augmented.Slice(0, rest.Length + 2);
        Add(participle, prefix, false, WordFeatures.ParticipleII, guesses);
        AddDeclinedParticiples(participle, prefix, false, WordFeatures.ParticipleII, guesses);
    }

    private void Add(ReadOnlySpan<char> rest, string prefix, bool separable, WordFeatures allowed, List<VerbGuess> guesses)
    {
        foreach (ref readonly WordAnalysis analysis in lexicon.Table.Find(rest))
        {
            if (IsBase(analysis) && (analysis.Features & ~allowed) == 0)
                guesses.Add(new VerbGuess(prefix, separable, analysis.Verb!, analysis.Features, Agreement.None));
        }
    }

    private void AddDeclinedParticiples(
        ReadOnlySpan<char> rest, string prefix, bool separable, WordFeatures allowed, List<VerbGuess> guesses)
    {
        for (int i = 0; i < AdjectiveEnding.All.Length; i++)
        {
            if (!AdjectiveEnding.TryStrip(rest, i, out ReadOnlySpan<char> stem, out Agreement cells))
                continue;
            foreach (ref readonly WordAnalysis analysis in lexicon.Table.Find(stem))
            {
                if (IsBase(analysis) && (analysis.Features & allowed & WordFeatures.Participle) != 0)
                    guesses.Add(new VerbGuess(prefix, separable, analysis.Verb!, analysis.Features | WordFeatures.Declined, cells));
            }
        }
    }

    private static bool IsBase(in WordAnalysis analysis) =>
        analysis.Verb is { IsSeparable: false, Class: VerbClass.Full };
}
