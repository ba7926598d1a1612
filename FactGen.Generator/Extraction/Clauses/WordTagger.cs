using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace FactGen.Extraction;

/// <summary>The mentions of an article by token, for those who walk over its words.</summary>
internal sealed class MentionIndex
{
    private readonly int[] _matches;
    private readonly int[] _quantities;
    private readonly int[] _times;
    private readonly int[] _quotes;

    public MentionIndex(
        SegmentedText text,
        ImmutableArray<CatalogueMatch> matches,
        ImmutableArray<QuantityMention> quantities,
        ImmutableArray<TimeMention> times)
    {
        Matches = matches;
        Quantities = quantities;
        Times = times;
        _quotes = Empty(text.Tokens.Length);
        for (int quote = 0; quote < text.Quotes.Length; quote++)
        {
            if (text.Quotes[quote].Depth == 0)
                Fill(_quotes, text.Quotes[quote].FirstToken, text.Quotes[quote].EndToken, quote);
        }

        _matches = Empty(text.Tokens.Length);
        _quantities = Empty(text.Tokens.Length);
        _times = Empty(text.Tokens.Length);
        for (int m = 0; m < matches.Length; m++)
            Fill(_matches, matches[m].FirstToken, matches[m].EndToken, m);
        for (int q = 0; q < quantities.Length; q++)
            Fill(_quantities, quantities[q].FirstToken, quantities[q].EndToken, q);
        // What dates no event ("stundenlange Gefechte", "drei Jahre") stays part of its phrase.
        for (int t = 0; t < times.Length; t++)
        {
            if (times[t].DatesEvents)
                Fill(_times, FirstOfTime(text, times[t]), times[t].EndToken, t);
        }
    }

    public ImmutableArray<CatalogueMatch> Matches { get; }

    public ImmutableArray<QuantityMention> Quantities { get; }

    public ImmutableArray<TimeMention> Times { get; }

    public int Match(int token) => _matches[token];

    public int Quantity(int token) => _quantities[token];

    /// <summary>The index of the outermost quotation that holds a token, or -1.</summary>
    public int Quote(int token) => _quotes[token];

    public int Time(int token) => _times[token];

    /// <summary>"seit seinem Einmarsch | im Jahr 2022": a noun in front of the date keeps its own phrase.</summary>
    private static int FirstOfTime(SegmentedText text, TimeMention time)
    {
        int first = time.FirstToken, noun = -1;
        for (int token = first + 1; token < time.EndToken && text.Tokens[token].Start < time.Span.Start; token++)
        {
            if (char.IsUpper(text.Text[text.Tokens[token].Start]))
                noun = token;
        }

        return noun < 0 ? first : noun + 1;
    }

    private static int[] Empty(int length)
    {
        var indices = new int[length];
        for (int i = 0; i < length; i++)
            indices[i] = -1;
        return indices;
    }

    private static void Fill(int[] indices, int from, int to, int value)
    {
        for (int i = from; i < to; i++)
            indices[i] = value;
    }
}

/// <summary>Looks up every token of a sentence.</summary>
internal sealed class WordTagger(SegmentedText text, MentionIndex mentions)
{
    private const int MinTownAdjective = 5;

    private static readonly SpanTable<string> s_particles = Particles();

    private readonly KnownWords _known = new();
    private readonly List<WordAnalysis> _analyses = [];
    private readonly List<VerbGuess> _guesses = [];

    private static SpanTable<string> Particles()
    {
        var particles = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string particle in Lexicon.German.Particles)
            particles[particle] = particle;
        return new SpanTable<string>(particles);
    }

    public Word[] Tag(Sentence sentence)
    {
        var words = new Word[sentence.TokenCount];
        bool atStart = true;
        for (int k = 0; k < words.Length; k++)
        {
            int index = sentence.FirstToken + k;
            Token token = text.Tokens[index];
            ReadOnlySpan<char> form = text.Form(index);
            ref Word word = ref words[k];
            word.Token = index;
            word.Kind = token.Kind;
            word.Mark = form[0];
            word.Match = mentions.Match(index);
            word.IsState = word.Match >= 0 && mentions.Matches[word.Match].Form == NameForm.Name;
            word.IsBareState = word.IsState && mentions.Matches[word.Match].Readings[0].Gender == NameGender.Bare;
            word.Quantity = mentions.Quantity(index);
            word.Time = mentions.Time(index);
            word.StartsSentence = atStart;
            if (token.Kind is TokenKind.OpenQuote || (token.Kind == TokenKind.Punctuation && form[0] == ':'))
                atStart = true;
            else if (token.Kind is TokenKind.Word or TokenKind.Number)
                atStart = false;
            else if (token.Kind == TokenKind.Punctuation && form[0] is '–' or '—' && StartsClause(index + 1, sentence))
                atStart = true;
            if (token.Kind != TokenKind.Word)
                continue;
            // "60 Weitere wurden verletzt": what stands for people behind a number is written either way.
            bool asWritten = k == 0 || words[k - 1].Quantity < 0 || !char.IsUpper(form[0]) || !Cues.German.IsForm(Cue.Additional, form);
            if (!asWritten)
                form = form.ToString().ToLowerInvariant().AsSpan();
            bool byFormAlone = asWritten && !word.StartsSentence && word.Match < 0;
            if (byFormAlone && _known.TryTake(form, ref word))
                continue;
            word.IsCapital = char.IsUpper(form[0]) || EndsInNoun(form);
            if (word.Match >= 0 && IsInName(index, mentions.Matches[word.Match]))
            {
                // "von der Leyen": no preposition and no article.
                word.IsCapital = true;
                continue;
            }

            LookUpFunction(ref word, form);
            if (!word.IsCapital || word.StartsSentence)
                LookUpParticle(ref word, form);
            LookUpLexicon(ref word, form);
            if (byFormAlone)
                _known.Add(form, word);
        }

        for (int k = 0; k < words.Length; k++)
        {
            if (IsVerbAfterAll(words, k))
                words[k].Function = null;
            if (IsUnknownAdjective(words, k))
                words[k].IsDeclinedAdjective = HasAdjectiveEnding(text.Form(words[k].Token));
            if (CanBeNameAdjective(words, k))
                TakeNameAdjective(ref words[k]);
        }

        return words;
    }

    /// <summary>"sich auf einen Vertrag einigen | , …", "einigen | konnten": a determiner with nothing to determine is the verb.</summary>
    private static bool IsVerbAfterAll(Word[] words, int at)
        => words[at] is { Infinitive: not null } word && word.Is(FunctionClass.Determiner) && word.Quantity < 0
            && (at + 1 == words.Length || words[at + 1].Kind == TokenKind.Punctuation || words[at + 1].IsModal || words[at + 1].IsAuxiliary);

    /// <summary>"Erboste Muslime …": an unknown word at the start of a sentence, right in front of a plural. "Peter Koch" is a name.</summary>
    private static bool IsUnknownAdjective(Word[] words, int at)
        => words[at] is { StartsSentence: true, IsCapital: true, Kind: TokenKind.Word, Noun: null, Finite: null, Match: < 0, Quantity: < 0, Time: < 0, Function: null, IsDeclinedAdjective: false }
            && at + 1 < words.Length && words[at + 1] is { IsCapital: true, Kind: TokenKind.Word, Match: < 0, Noun: not null } next && (next.NounCells & Agreement.Singular) == 0;

    /// <summary>Whether a capitalised word stands between a determiner, or another adjective, and a noun: "der | Oberste | Gerichtshof", "der | Vorsitzende | Richter".</summary>
    private static bool CanBeNameAdjective(Word[] words, int at)
        => at > 0 && at + 1 < words.Length && words[at] is { IsCapital: true, StartsSentence: false, Match: < 0, Quantity: < 0, Time: < 0 }
            && (words[at - 1].Is(FunctionClass.AnyDeterminer) || words[at - 1].IsNameAdjective || (!words[at - 1].IsCapital && words[at - 1].IsDeclinedAdjective)) && words[at + 1] is { IsCapital: true, Kind: TokenKind.Word, Match: < 0, Noun: not null };

    private void TakeNameAdjective(ref Word word)
    {
        ReadOnlySpan<char> form = text.Form(word.Token);
        if (form.Length > 24)
            return;
        // "der Duisburger Bahnhof": of a town that nobody knows.
        if (word is { Noun: null, Finite: null } && form.Length > MinTownAdjective && form.EndsWith("er".AsSpan(), StringComparison.Ordinal))
        {
            word.AdjectiveCells = Agreement.All;
            word.IsDeclinedAdjective = word.IsNameAdjective = true;
            return;
        }

        ReadOnlySpan<char> lower = FirstLetter.Lowered(form, stackalloc char[form.Length]);
        _analyses.Clear();
        Lexicon.German.Analyse(lower, false, _analyses);
        foreach (WordAnalysis analysis in _analyses)
        {
            if (!analysis.Is(WordFeatures.Declined) || (analysis.Verb is not null && !analysis.Is(WordFeatures.ParticipleI)))
                continue;
            word.AdjectiveCells |= analysis.Agreement;
            word.IsDeclinedAdjective = word.IsNameAdjective = true;
            word.Noun = null;
        }
    }

    /// <summary>"Frankfurt/Brüssel – Die Regierung …": a function word with a capital behind a dash starts a sentence.</summary>
    private bool StartsClause(int index, Sentence sentence)
    {
        if (index >= sentence.FirstToken + sentence.TokenCount || text.Form(index) is not { Length: <= 24 } form || !char.IsUpper(form[0]))
            return false;
        ReadOnlySpan<char> lower = FirstLetter.Lowered(form, stackalloc char[form.Length]);
        return FunctionWords.German.Find(lower) is not null;
    }

    /// <summary>A word of a person's name that is no name itself.</summary>
    private bool IsInName(int token, CatalogueMatch match)
        => match.EndToken - match.FirstToken > 1 && match.Form is NameForm.Person or NameForm.Surname
            && token < match.EndToken - 1 && EntityInflection.Default.SurnameParticles.Contains(text.Form(token).ToString());

    /// <summary>"170-mm-Panzerhaubitzen": the last part makes it a noun.</summary>
    private static bool EndsInNoun(ReadOnlySpan<char> form)
    {
        int hyphen = form.LastIndexOf('-');
        return hyphen > 0 && hyphen + 1 < form.Length && char.IsUpper(form[hyphen + 1]);
    }

    private static void LookUpFunction(ref Word word, ReadOnlySpan<char> form)
    {
        if (form.Length > 24 || (word.IsCapital && !word.StartsSentence))
            return;
        ReadOnlySpan<char> lower = FirstLetter.Lowered(form, stackalloc char[form.Length]);
        word.Function = FunctionWords.German.Find(lower);
    }

    private static void LookUpParticle(ref Word word, ReadOnlySpan<char> form)
    {
        if (form.Length > 12)
            return;
        ReadOnlySpan<char> lower = FirstLetter.Lowered(form, stackalloc char[form.Length]);
        if (s_particles.TryGet(lower, out string? particle))
            word.Particle = particle;
    }

    private void LookUpLexicon(ref Word word, ReadOnlySpan<char> form)
    {
        _analyses.Clear();
        Lexicon.German.Analyse(form, word.StartsSentence, _analyses);
        // "Reise" is the journey, not a form of "Reis".
        foreach (WordAnalysis analysis in _analyses)
        {
            if (analysis.Noun is { } noun && form.SequenceEqual(noun.Lemma.AsSpan()))
                word.Noun = noun;
        }

        foreach (WordAnalysis analysis in _analyses)
            Take(ref word, analysis);
        if (_analyses.Count > 0)
            return;
        if (word.IsCapital)
            TakeUnlistedNoun(ref word, form);
        else
            Guess(ref word, form);
    }

    private static void Take(ref Word word, WordAnalysis analysis)
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
            TakeFinite(ref word, verb, analysis.Features);
        if (analysis.Is(WordFeatures.Infinitive))
            word.Infinitive ??= verb;
        if (analysis.Is(WordFeatures.ZuInfinitive))
            word.ZuInfinitive ??= verb;
        if (analysis.Is(WordFeatures.ParticipleII))
            word.Participle ??= verb;
    }

    /// <summary>News speak in the third person; the indicative counts where a form can be both.</summary>
    private static void TakeFinite(ref Word word, VerbLexeme verb, WordFeatures features)
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

    private static void TakeUnlistedNoun(ref Word word, ReadOnlySpan<char> form)
    {
        if (!Lexicon.German.Compounds.TrySplit(form, out Compound compound))
        {
            if (word.Match < 0 && Lexicon.German.Derivations.Find(form) is { } derived)
                Take(ref word, derived);
            return;
        }

        foreach (WordAnalysis analysis in compound.Head)
        {
            if (analysis.Noun is not null)
                Take(ref word, analysis);
        }

        if (word.Noun is not null)
            word.Modifier = form.Slice(0, compound.ModifierEnd).ToString();
    }

    private static bool HasAdjectiveEnding(ReadOnlySpan<char> form)
        => form.Length > 3 && (form[form.Length - 1] == 'e' || (form[form.Length - 2] == 'e' && form[form.Length - 1] is 'n' or 'r' or 's' or 'm'));

    private void Guess(ref Word word, ReadOnlySpan<char> form)
    {
        if (word.Function is not null)
            return;
        _guesses.Clear();
        Lexicon.German.VerbGuesser.Guess(form, _guesses);
        foreach (VerbGuess guess in _guesses)
        {
            var verb = new VerbLexeme(
                guess.Lemma, VerbClass.Full, guess.Base.Perfect, guess.IsSeparable ? guess.Prefix : "", guess.IsSeparable ? guess.Base.Lemma : guess.Lemma);
            Take(ref word, new WordAnalysis(verb, guess.Features, guess.Agreement));
        }

        // An unknown word with an adjective's ending is taken for one; whether it is shows by the noun behind it.
        if (_guesses.Count == 0 && form.Length > 3)
            word.IsDeclinedAdjective = HasAdjectiveEnding(form);
        if (_guesses.Count == 0 && word.IsDeclinedAdjective)
            word.AdjectiveCells = Agreement.All;
    }
}
