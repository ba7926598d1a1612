using System;
using System.Collections.Generic;

namespace FactGen.Extraction;

/// <summary>Reads what the lexicon says of forms.</summary>
internal sealed class WordFormReader
{
    private static readonly SpanTable<string> s_particles = Particles();

    private readonly List<WordAnalysis> _analyses = [];
    private readonly List<VerbGuess> _guesses = [];

    /// <summary>What can be said of a form.</summary>
    /// <param name="form">It, as written.</param>
    /// <param name="startsSentence">Whether its capital says nothing.</param>
    /// <param name="isMatched">Whether it stands in a name that the catalogue knows.</param>
    public WordForm Read(KnownForm form, bool startsSentence, bool isMatched)
    {
        if (!startsSentence)
            return isMatched ? form.Named ??= Read(form.Text.AsSpan(), false, true) : form.Inside ??= Read(form.Text.AsSpan(), false, false);
        return isMatched ? Read(form.Text.AsSpan(), true, true) : form.Opening ??= Read(form.Text.AsSpan(), true, false);
    }

    private WordForm Read(ReadOnlySpan<char> form, bool startsSentence, bool isMatched)
    {
        var word = new WordForm { IsCapital = char.IsUpper(form[0]) || EndsInNoun(form) };
        LookUpFunction(word, form, startsSentence);
        if (!word.IsCapital || startsSentence)
            LookUpParticle(word, form);
        LookUpLexicon(word, form, startsSentence, isMatched);
        return word;
    }

    private static SpanTable<string> Particles()
    {
        var particles = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string particle in Lexicon.German.Particles)
            particles[particle] = particle;
        return new SpanTable<string>(particles);
    }

    /// <summary>"170-mm-Panzerhaubitzen": the last part makes it a noun.</summary>
    private static bool EndsInNoun(ReadOnlySpan<char> form)
    {
        int hyphen = form.LastIndexOf('-');
        return hyphen > 0 && hyphen + 1 < form.Length && char.IsUpper(form[hyphen + 1]);
    }

    private static void LookUpFunction(WordForm word, ReadOnlySpan<char> form, bool startsSentence)
    {
        if (form.Length > 24 || (word.IsCapital && !startsSentence))
            return;
        ReadOnlySpan<char> lower = FirstLetter.Lowered(form, stackalloc char[form.Length]);
        word.Function = FunctionWords.German.Find(lower);
    }

    private static void LookUpParticle(WordForm word, ReadOnlySpan<char> form)
    {
        if (form.Length > 12)
            return;
        ReadOnlySpan<char> lower = FirstLetter.Lowered(form, stackalloc char[form.Length]);
        if (s_particles.TryGet(lower, out string? particle))
            word.Particle = particle;
    }

    private void LookUpLexicon(WordForm word, ReadOnlySpan<char> form, bool startsSentence, bool isMatched)
    {
        _analyses.Clear();
        Lexicon.German.Analyse(form, startsSentence, _analyses);
        // "Reise" is the journey, not a form of "Reis".
        foreach (WordAnalysis analysis in _analyses)
        {
            if (analysis.Noun is { } noun && form.SequenceEqual(noun.Lemma.AsSpan()))
                word.Noun = noun;
        }

        foreach (WordAnalysis analysis in _analyses)
            Take(word, analysis);
        if (_analyses.Count > 0)
            return;
        if (word.IsCapital)
            TakeUnlistedNoun(word, form, startsSentence, isMatched);
        else
            Guess(word, form);
    }

    private static void Take(WordForm word, WordAnalysis analysis)
    {
        if (analysis.Noun is { } noun)
        {
            // "ein Mann" is a man, "300 Mann" are soldiers: in whatever order the two are found.
            if (word.Noun is not null && noun.Gender == Agreement.None)
                word.PluralNoun = noun;
            else if (word.Noun is { Gender: Agreement.None } plural && plural != noun && plural.Lemma == noun.Lemma)
                (word.PluralNoun, word.Noun, word.NounCells) = (plural, noun, Agreement.None);
            word.Noun ??= noun;
            if (word.Noun == noun || word.Noun.Lemma == noun.Lemma)
                word.NounCells |= analysis.Agreement;
            return;
        }

        if (analysis.Is(WordFeatures.Declined))
        {
            word.AdjectiveCells |= analysis.Agreement;
            word.IsDeclinedAdjective = true;
            if (analysis.Verb is { } participle)
            {
                word.DeclinedParticiple ??= participle;
                word.IsParticipleI |= analysis.Is(WordFeatures.ParticipleI);
            }

            return;
        }

        if (analysis.Adjective is not null)
        {
            word.IsBareAdjective = true;
            return;
        }

        if (analysis.Verb is not { } verb)
            return;
        if (analysis.IsFinite)
            TakeFinite(word, verb, analysis.Features);
        if (analysis.Is(WordFeatures.Infinitive))
            word.Infinitive ??= verb;
        if (analysis.Is(WordFeatures.ZuInfinitive))
            word.ZuInfinitive ??= verb;
        if (analysis.Is(WordFeatures.ParticipleII))
        {
            word.Participle ??= verb;
            if ((verb.Perfect & PerfectAuxiliary.Sein) != 0)
                word.ParticipleWithSein ??= verb;
        }
    }

    /// <summary>News speak in the third person; the indicative counts where a form can be both.</summary>
    private static void TakeFinite(WordForm word, VerbLexeme verb, WordFeatures features)
    {
        int rank = Rank(features), known = word.Finite is null ? -1 : Rank(word.FiniteFeatures);
        if (rank <= known)
            return;
        word.Finite = verb;
        word.FiniteFeatures = features;
    }

    private static int Rank(WordFeatures features)
        => ((features & WordFeatures.ThirdPerson) != 0 ? 4 : 0) + ((features & WordFeatures.Indicative) != 0 ? 2 : 0)
            + ((features & WordFeatures.FirstPerson) != 0 ? 1 : 0);

    private static void TakeUnlistedNoun(WordForm word, ReadOnlySpan<char> form, bool startsSentence, bool isMatched)
    {
        if (!Lexicon.German.Compounds.TrySplit(form, out Compound compound))
        {
            if (!isMatched && Lexicon.German.Derivations.Find(form) is { } derived)
                Take(word, derived);
            else if (!isMatched)
                word.Person = Lexicon.German.PersonNouns.Find(form);
            if (!isMatched && word.Noun is null && startsSentence && word.Function is null)
                word.IsBareAdjective = Lexicon.German.Derivations.IsOfNoun(form);
            return;
        }

        foreach (WordAnalysis analysis in compound.Head)
        {
            if (analysis.Noun is not null)
                Take(word, analysis);
        }

        if (word.Noun is not null)
        {
            word.Modifier = form.Slice(0, compound.ModifierEnd).ToString();
            word.IsOddCompound = compound.Modifier.Length == 0 && form.IndexOf('-') < 0;
        }
    }

    public static bool HasAdjectiveEnding(ReadOnlySpan<char> form)
        => form.Length > 3 && (form[form.Length - 1] == 'e' || (form[form.Length - 2] == 'e' && form[form.Length - 1] is 'n' or 'r' or 's' or 'm'));

    private void Guess(WordForm word, ReadOnlySpan<char> form)
    {
        if (word.Function is not null)
            return;
        _guesses.Clear();
        Lexicon.German.VerbGuesser.Guess(form, _guesses);
        foreach (VerbGuess guess in _guesses)
        {
            var verb = new VerbLexeme(
                guess.Lemma, VerbClass.Full, guess.Base.Perfect, guess.IsSeparable ? guess.Prefix : "", guess.IsSeparable ? guess.Base.Lemma : guess.Lemma);
            Take(word, new WordAnalysis(verb, guess.Features, guess.Agreement));
        }

        // An unknown word with an adjective's ending is taken for one; whether it is shows by the noun behind it.
        if (_guesses.Count == 0 && form.Length > 3)
            word.IsDeclinedAdjective = HasAdjectiveEnding(form);
        if (_guesses.Count == 0 && word.IsDeclinedAdjective)
            word.AdjectiveCells = Agreement.All;
    }
}
