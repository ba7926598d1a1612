using System.Collections.Generic;

namespace FactGen.Extraction;

/// <summary>
/// Finds the noun phrases of a clause from left to right: preposition, determiner, quantity, adjectives, participle with its own
/// phrases, head, names beside it, genitives behind it, and coordination.
/// </summary>
internal sealed class PhraseChunker(Word[] words, MentionIndex mentions, SegmentedText text)
{
    /// <summary>A participle in front of a noun takes at most so many words ("die … stationierten Truppen").</summary>
    private const int MaxParticipial = 14;

    /// <summary>Phrases inside phrases are followed so far; no German sentence goes deeper.</summary>
    private const int MaxDepth = 12;

    private int _depth;
    private List<int> _words = [];
    private Clause _clause = null!;
    private readonly HashSet<int> _verbWords = [];

    /// <summary>Finds the phrases of a clause, and the clauses of participles inside them.</summary>
    public void Chunk(Clause clause, List<Clause> participials)
    {
        _clause = clause;
        _words = clause.Words;
        _verbWords.Clear();
        if (clause.Verb.Finite >= 0)
            _verbWords.Add(clause.Verb.Finite);
        foreach (int verb in clause.Verb.VerbWords)
            _verbWords.Add(verb);
        if (clause.ParticleWord >= 0)
            _verbWords.Add(clause.ParticleWord);
        if (clause.Opener is not null && clause.RelativeWord < 0 && clause.OpenerWord >= 0)
            _verbWords.Add(clause.OpenerWord);
        int at = 0;
        if (clause.RelativeWord >= 0)
            at = AddRelative(clause);
        while (at < _words.Count)
        {
            int before = at;
            Phrase? phrase = IsFree(at) ? Parse(ref at) : null;
            if (phrase is null)
            {
                at = before + 1;
                continue;
            }

            AdoptIntoParticipial(phrase, clause);
            // "Schätzungen zufolge": a source, neither subject nor object.
            if (at < _words.Count && _words[at] == phrase.LastEnd && Cues.German.Is(Cue.SourcePostposition, words[_words[at]].FunctionForm))
                phrase.Comparison = words[_words[at]].FunctionForm;
            Keep(phrase, clause, participials);
        }

        Govern(clause);
    }

    /// <summary>"von der Ukraine | kontrollierte Gebiete": without a determiner, what stands in front of the participle belongs to it.</summary>
    private static void AdoptIntoParticipial(Phrase phrase, Clause clause)
    {
        if (phrase.Participial is not { Phrases.Count: 0 } participial || phrase.Determiner >= 0 || phrase.Preposition is not null
            || phrase.Adjectives[0] != phrase.First || clause.Phrases.Count == 0)
            return;
        Phrase before = clause.Phrases[clause.Phrases.Count - 1];
        if (before.Preposition is not ("von" or "durch" or "in" or "aus" or "nach" or "auf" or "bei") || before.End != phrase.First)
            return;
        clause.Phrases.RemoveAt(clause.Phrases.Count - 1);
        for (int i = before.First; i < before.End; i++)
            participial.Words.Insert(participial.Words.Count - 1, i);
        participial.Phrases.Add(before);
        foreach (Phrase member in before.Members())
            member.Clause = participial;
        phrase.First = before.First;
    }

    private int AddRelative(Clause clause)
    {
        int position = _words.IndexOf(clause.RelativeWord);
        if (position < 0)
            return 0;
        Word word = words[clause.RelativeWord];
        var phrase = new Phrase
        {
            First = clause.RelativePreposition is null ? clause.RelativeWord : _words[0],
            End = clause.RelativeWord + 1,
            Head = clause.RelativeWord,
            Pronoun = clause.RelativeWord,
            Preposition = clause.RelativePreposition,
            Cells = RelativeCells(word),
        };
        Keep(phrase, clause, null);
        // "deren Truppen": the pronoun is the possessor of what follows.
        if (word.FunctionForm is "deren" or "dessen")
        {
            int at = position + 1;
            Phrase? owned = Parse(ref at);
            if (owned is not null)
            {
                clause.Phrases.RemoveAt(clause.Phrases.Count - 1);
                owned.Possessor = phrase;
                owned.Preposition ??= clause.RelativePreposition;
                Keep(owned, clause, null);
                return at;
            }
        }

        return position + 1;
    }

    private static Agreement RelativeCells(Word word) => word.FunctionForm switch
    {
        "denen" => Agreement.DativePlural,
        "deren" or "dessen" => Agreement.Genitive,
        "was" => Agreement.NominativeNeuter | Agreement.AccusativeNeuter,
        "wer" => Agreement.NominativeMasculine,
        _ => word.Function!.Agreement == Agreement.None ? Agreement.All : word.Function.Agreement,
    };

    private static void Keep(Phrase phrase, Clause clause, List<Clause>? participials)
    {
        clause.Phrases.Add(phrase);
        Own(phrase, clause, participials);
    }

    private static void Own(Phrase? phrase, Clause clause, List<Clause>? participials)
    {
        if (phrase is null || phrase.Clause is not null)
            return;
        phrase.Clause = clause;
        if (phrase.Participial is { } participial && participials is not null)
        {
            participial.Parent = clause;
            participial.Antecedent = phrase;
            participials.Add(participial);
        }

        OwnPart(phrase.Genitive);
        OwnPart(phrase.Possessor);
        OwnPart(phrase.Apposition);
        foreach (Phrase conjunct in phrase.Conjuncts)
            OwnPart(conjunct);

        void OwnPart(Phrase? part)
        {
            if (part is null)
                return;
            part.Owner ??= phrase;
            Own(part, clause, participials);
        }
    }

    /// <summary>Links each prepositional phrase with the noun that it follows directly.</summary>
    private void Govern(Clause clause)
    {
        for (int k = 1; k < clause.Phrases.Count; k++)
        {
            Phrase phrase = clause.Phrases[k], before = clause.Phrases[k - 1];
            if (phrase.Preposition is null || !IsNextTo(before.LastEnd, phrase.First) || before.Pronoun >= 0 || before.Time >= 0)
                continue;
            Phrase last = before.Conjuncts.Count > 0 ? before.Conjuncts[before.Conjuncts.Count - 1] : before;
            phrase.Governor = last.Genitive ?? last;
        }
    }

    /// <summary>Whether nothing but quotation marks, or words in parentheses, stands between two words.</summary>
    private bool IsNextTo(int end, int first)
    {
        if (first < end)
            return false;
        bool parentheses = first > end && words[end].Mark == '(' && words[first - 1].Mark == ')';
        for (int i = end; i < first && !parentheses; i++)
        {
            if (!words[i].IsQuote)
                return false;
        }

        return true;
    }

    private bool IsFree(int at) => at < _words.Count && !_verbWords.Contains(_words[at]);

    /// <summary>Whether the words at two neighbouring positions stand side by side in the text, quotation marks apart.</summary>
    private bool Adjoins(int at)
    {
        if (at == 0 || at >= _words.Count)
            return false;
        for (int i = _words[at - 1] + 1; i < _words[at]; i++)
        {
            if (!words[i].IsQuote && !(words[i].Kind == TokenKind.Punctuation && words[i].Mark is ',' && words[i].Quantity >= 0))
                return false;
        }

        return true;
    }

    private bool FollowsComma(int at)
    {
        if (at == 0 || at >= _words.Count)
            return false;
        int comma = -1;
        for (int i = _words[at - 1] + 1; i < _words[at]; i++)
        {
            if (words[i].IsQuote)
                continue;
            if (words[i].Kind != TokenKind.Punctuation || words[i].Mark != ',' || comma >= 0)
                return false;
            comma = i;
        }

        return comma >= 0;
    }

    private Phrase? Parse(ref int at)
    {
        int start = at;
        string? preposition = ParsePreposition(ref at, out Agreement governs, out int article);
        Phrase? phrase = ParseNominal(ref at, article, governs, preposition);
        if (phrase is null)
        {
            if (preposition is null || !IsFree(at) || !words[_words[at]].Is(FunctionClass.PlaceProform) || !Adjoins(at))
            {
                at = start;
                return null;
            }

            // "von dort"
            phrase = new Phrase { Head = _words[at], Pronoun = _words[at], End = _words[at] + 1 };
            at++;
        }

        if (preposition is not null || phrase.Time >= 0)
            phrase.First = _words[start];
        phrase.Preposition = preposition;
        ParseConjuncts(phrase, ref at);
        ParseApposition(phrase, ref at);
        return phrase;
    }

    private string? ParsePreposition(ref int at, out Agreement governs, out int article)
    {
        governs = Agreement.None;
        article = -1;
        Word word = words[_words[at]];
        if (word.Quantity >= 0 || word.Time >= 0)
            return null;
        if (ParseMultiword(ref at, out article) is { } multiword)
        {
            governs = Agreement.Genitive | Agreement.Dative;
            return multiword;
        }

        if (!word.Is(FunctionClass.Preposition) || (word.IsCapital && !word.StartsSentence))
            return null;
        if (at + 1 >= _words.Count || !Adjoins(at + 1) || !IsFree(at + 1))
            return null;
        governs = word.Function!.Governs;
        if (word.Is(FunctionClass.Article))
            article = _words[at];
        at++;
        return word.Function.Preposition;
    }

    private string? ParseMultiword(ref int at, out int article)
    {
        article = -1;
        foreach (MultiwordPreposition candidate in FunctionWords.German.MultiwordPrepositions)
        {
            if (at + candidate.Words.Length > _words.Count)
                continue;
            bool equal = true;
            for (int k = 0; equal && k < candidate.Words.Length; k++)
                equal = IsFree(at + k) && (k == 0 || Adjoins(at + k)) && Equals(_words[at + k], candidate.Words[k]);
            if (!equal)
                continue;
            at += candidate.Words.Length;
            return candidate.Lemma;
        }

        return null;
    }

    private bool Equals(int word, string expected)
    {
        System.ReadOnlySpan<char> form = text.Form(words[word].Token);
        if (form.Length != expected.Length)
            return false;
        if (words[word].StartsSentence && char.ToLowerInvariant(form[0]) == char.ToLowerInvariant(expected[0]))
            return System.MemoryExtensions.SequenceEqual(form.Slice(1), System.MemoryExtensions.AsSpan(expected, 1));
        return System.MemoryExtensions.SequenceEqual(form, System.MemoryExtensions.AsSpan(expected));
    }

    /// <summary>Everything of a phrase but its preposition and conjuncts.</summary>
    private Phrase? ParseNominal(ref int at, int article, Agreement governs, string? preposition)
    {
        if (!IsFree(at) || _depth >= MaxDepth)
            return null;
        _depth++;
        Phrase? phrase = ParseNominalInside(ref at, article, governs, preposition);
        _depth--;
        return phrase;
    }

    private Phrase? ParseNominalInside(ref int at, int article, Agreement governs, string? preposition)
    {
        int start = at;
        var phrase = new Phrase { First = _words[at] };
        if (governs != Agreement.None)
            phrase.Cells = governs;
        if (article >= 0)
        {
            phrase.Determiner = article;
            phrase.Cells &= words[article].Function!.Agreement;
        }

        if (ParseTime(phrase, ref at) || ParsePronoun(phrase, ref at))
            return phrase;
        SkipFocus(ref at);
        phrase.First = _words[at];
        if (article < 0)
            ParseDeterminer(phrase, ref at);
        if (!ParseModifiers(phrase, ref at) || !(ParseHead(phrase, ref at, preposition) || ParseSharedHead(phrase, ref at)))
        {
            at = start;
            return ParseDemonstrative(phrase, ref at, article);
        }

        phrase.End = phrase.Conjuncts.Count > 0 ? phrase.Head + 1 : _words[at - 1] + 1;
        if (phrase.Head < 0)
            phrase.Head = phrase.End - 1;
        ParseGenitive(phrase, ref at);
        ParseCounted(phrase, ref at);
        return phrase;
    }

    private bool ParseTime(Phrase phrase, ref int at)
    {
        int time = words[_words[at]].Time;
        if (time < 0)
            return false;
        // A surname may look like a weekday; an event's date never has a noun behind it.
        phrase.Time = time;
        phrase.Head = _words[at];
        while (at < _words.Count && words[_words[at]].Time == time)
            at++;
        phrase.End = _words[at - 1] + 1;
        return true;
    }

    private bool ParsePronoun(Phrase phrase, ref int at)
    {
        Word word = words[_words[at]];
        if (!word.Is(FunctionClass.Pronoun | FunctionClass.Reflexive) || word.Quantity >= 0)
            return false;
        if (word.Is(FunctionClass.AnyDeterminer) && at + 1 < _words.Count && Adjoins(at + 1) && IsNominalStart(at + 1))
            return false;
        phrase.Pronoun = phrase.Head = _words[at];
        phrase.IsNegated = word.FunctionForm is "niemand" or "keiner";
        phrase.Cells &= word.Function!.Agreement == Agreement.None ? Agreement.All : word.Function.Agreement;
        at++;
        phrase.End = phrase.Head + 1;
        return true;
    }

    private bool IsNominalStart(int at)
    {
        Word word = words[_words[at]];
        return IsFree(at) && (word.IsCapital || word.IsDeclinedAdjective || word.Quantity >= 0 || word.Match >= 0);
    }

    /// <summary>"die", "dieser" without a noun.</summary>
    private Phrase? ParseDemonstrative(Phrase phrase, ref int at, int article)
    {
        Word word = words[_words[at]];
        if (article >= 0 || !word.Is(FunctionClass.Article | FunctionClass.Determiner))
            return null;
        if (word.Quantity >= 0 || word.Is(FunctionClass.Possessive))
            return null;
        var pronoun = new Phrase
        {
            First = _words[at],
            Head = _words[at],
            Pronoun = _words[at],
            End = _words[at] + 1,
            Cells = word.Function!.Agreement,
            IsNegated = word.Is(FunctionClass.NegativeDeterminer),
        };
        at++;
        return pronoun;
    }

    /// <summary>"auch die Ukraine", "nur zwei": adverbs that stand in front of a phrase and belong to it.</summary>
    private void SkipFocus(ref int at)
    {
        while (at + 1 < _words.Count && words[_words[at]].Is(FunctionClass.Adverb) && !words[_words[at]].IsCapital
            && words[_words[at]].Quantity < 0 && !words[_words[at]].Is(FunctionClass.AnyDeterminer | FunctionClass.Preposition)
            && IsFree(at + 1) && Adjoins(at + 1) && words[_words[at + 1]].Quantity >= 0)
            at++;
    }

    private void ParseDeterminer(Phrase phrase, ref int at)
    {
        Word word = words[_words[at]];
        if (!word.Is(FunctionClass.AnyDeterminer) || word.Is(FunctionClass.Preposition) || word.Quantity >= 0 || (word.Match >= 0 && word.IsCapital && !word.StartsSentence))
            return;
        if (at + 1 >= _words.Count)
            return;
        phrase.Determiner = _words[at];
        phrase.IsNegated = word.Is(FunctionClass.NegativeDeterminer);
        if (word.Function!.Agreement != Agreement.None)
            phrase.Cells &= word.Function.Agreement;
        at++;
        if (at < _words.Count && words[_words[at]].Is(FunctionClass.Determiner) && IsFree(at) && words[_words[at]].Quantity < 0)
            at++;
    }

    private bool ParseModifiers(Phrase phrase, ref int at)
    {
        while (IsFree(at) && (at == 0 || phrase.First == _words[at] || Adjoins(at)))
        {
            int i = _words[at];
            Word word = words[i];
            if (word.Quantity >= 0)
            {
                if (phrase.Quantity >= 0 && phrase.Quantity != word.Quantity)
                    return true;
                phrase.Quantity = word.Quantity;
                while (at < _words.Count && words[_words[at]].Quantity == phrase.Quantity)
                    at++;
                continue;
            }

            if (word.Time >= 0 && phrase.Determiner < 0)
                return true;
            if (IsAdjective(i, at))
            {
                phrase.Adjectives.Add(i);
                if (phrase.Determiner < 0)
                    phrase.Cells = Narrowed(phrase.Cells, StrongCells(i));
                if (word.Match >= 0)
                    AddMatch(phrase, word.Match);
                if (word.DeclinedParticiple is not null && phrase.Participial is null)
                    phrase.Participial = MakeParticipial(i, []);
                at++;
                continue;
            }

            if (word.IsCapital || (phrase.Determiner < 0 && phrase.Adjectives.Count == 0)
                || (word.Is(FunctionClass.ListCoordinator) && phrase.Adjectives.Count > 0))
                return true;
            if (IsModifierAdverb(at))
            {
                at++;
                continue;
            }

            return TryParticipial(phrase, ref at);
        }

        return at < _words.Count || phrase.Quantity >= 0;
    }

    private bool IsAdjective(int i, int at)
    {
        Word word = words[i];
        if (word.Match >= 0 && mentions.Matches[word.Match] is { IsCompound: false } match
            && match.Form is NameForm.Adjective or NameForm.PlaceAdjective)
            return !word.IsCapital || (at + 1 < _words.Count && words[_words[at + 1]].IsCapital);
        if (word.IsCapital && !word.StartsSentence)
            return false;
        if (word.Function is not null && !word.IsDeclinedAdjective)
            return false;
        if (word.Function is { } function && (function.Classes & (FunctionClass.Preposition | FunctionClass.AnyDeterminer | FunctionClass.Pronoun)) != 0)
            return false;
        return word.IsDeclinedAdjective && NounFollows(at + 1);
    }

    private static Agreement Narrowed(Agreement cells, Agreement by) => (cells & by) != 0 ? cells & by : cells;

    /// <summary>Without a determiner the adjective's ending tells the case: "Afghanischen Behörden" can only be a dative.</summary>
    private Agreement StrongCells(int i)
    {
        System.ReadOnlySpan<char> form = text.Form(words[i].Token);
        if (form.Length < 4 || form[form.Length - 1] is not ('e' or 'n' or 'm' or 'r' or 's'))
            return Agreement.All;
        return form[form.Length - 1] switch
        {
            'e' => Agreement.NominativePlural | Agreement.AccusativePlural | Agreement.NominativeFeminine | Agreement.AccusativeFeminine,
            'm' => Agreement.DativeMasculine | Agreement.DativeNeuter,
            'r' => Agreement.NominativeMasculine | Agreement.GenitiveFeminine | Agreement.DativeFeminine | Agreement.GenitivePlural,
            's' => Agreement.NominativeNeuter | Agreement.AccusativeNeuter,
            _ => Agreement.DativePlural | Agreement.AccusativeMasculine | Agreement.GenitiveMasculine | Agreement.GenitiveNeuter,
        };
    }

    private bool NounFollows(int at)
    {
        for (; at < _words.Count && Adjoins(at) && !_verbWords.Contains(_words[at]); at++)
        {
            Word word = words[_words[at]];
            if (word.Kind == TokenKind.Word && word.IsCapital)
                return true;
            if (word.Quantity >= 0 || word.IsDeclinedAdjective || word.Is(FunctionClass.Adverb | FunctionClass.ListCoordinator) || word.IsBareAdjective)
                continue;
            return false;
        }

        return false;
    }

    /// <summary>"bereits geschickten", "sehr hohen": an adverb or bare adjective between determiner and adjective.</summary>
    private bool IsModifierAdverb(int at)
    {
        Word word = words[_words[at]];
        if (!word.Is(FunctionClass.Adverb) && !word.IsBareAdjective && !(word.Participle is not null && word.Finite is null))
            return false;
        if (word.Is(FunctionClass.Preposition) && at + 1 < _words.Count && !words[_words[at + 1]].IsDeclinedAdjective)
            return false;
        for (int next = at + 1; next < _words.Count && next < at + 4 && Adjoins(next) && IsFree(next); next++)
        {
            Word following = words[_words[next]];
            if (following.Quantity >= 0 || following.IsDeclinedAdjective || (following.IsCapital && word.IsBareAdjective))
                return true;
            if (!following.Is(FunctionClass.Adverb) && !following.IsBareAdjective)
                return false;
        }

        return false;
    }

    /// <summary>"die | in der Region Kursk stationierten | Truppen": phrases between the determiner and a declined participle.</summary>
    private bool TryParticipial(Phrase phrase, ref int at)
    {
        int participle = -1;
        for (int k = at; k < _words.Count && k < at + MaxParticipial; k++)
        {
            Word word = words[_words[k]];
            if (_verbWords.Contains(_words[k]) || (k > at && !Adjoins(k)))
                break;
            if (word.DeclinedParticiple is not null && !word.IsCapital && NounFollows(k + 1))
            {
                participle = k;
                break;
            }
        }

        if (participle < 0)
            return false;
        var inner = new List<Phrase>();
        int position = at;
        while (position < participle)
        {
            int before = position;
            Phrase? found = Parse(ref position);
            if (found is null || position > participle)
            {
                position = before + 1;
                continue;
            }

            inner.Add(found);
        }

        phrase.Participial = MakeParticipial(_words[participle], inner);
        phrase.Adjectives.Add(_words[participle]);
        at = participle + 1;
        return ParseModifiers(phrase, ref at);
    }

    private Clause MakeParticipial(int participle, List<Phrase> inner)
    {
        VerbLexeme verb = words[participle].DeclinedParticiple!;
        bool active = words[participle].IsParticipleI || ((verb.Perfect & PerfectAuxiliary.Haben) == 0);
        var clause = new Clause(ClauseType.Participial)
        {
            Verb = new VerbCluster
            {
                Verbs = [verb],
                VerbWords = [participle],
                Voice = active ? Voice.Active : Voice.Passive,
                Tense = words[participle].IsParticipleI ? VerbTense.Present : VerbTense.Perfect,
            },
        };
        foreach (Phrase phrase in inner)
        {
            for (int i = phrase.First; i < phrase.End; i++)
                clause.Words.Add(i);
            clause.Phrases.Add(phrase);
            foreach (Phrase member in phrase.Members())
                Own(member, clause, null);
        }

        clause.Words.Add(participle);
        return clause;
    }

    private void AddMatch(Phrase phrase, int match)
    {
        if (!phrase.Matches.Contains(match))
            phrase.Matches.Add(match);
    }

    private bool ParseHead(Phrase phrase, ref int at, string? preposition)
    {
        if (!IsFree(at) || (_words[at] != phrase.First && at > 0 && !Adjoins(at)) || !CanHead(at))
            return phrase.Quantity >= 0; // "3.000 nach Kursk", "vier von ihnen": a number without a noun
        int i = _words[at];
        Word word = words[i];
        bool isCommonNoun = word.Match >= 0 && word.Noun is not null && phrase.Determiner >= 0 && mentions.Matches[word.Match].Form == NameForm.WeakSurname;
        if (word.Match >= 0 && !isCommonNoun && !mentions.Matches[word.Match].IsCompound && IsName(mentions.Matches[word.Match]))
            return ParseName(phrase, ref at);
        phrase.Head = i;
        phrase.Noun = phrase.Quantity >= 0 ? word.PluralNoun ?? word.Noun : word.Noun;
        if (word.Match >= 0 && !isCommonNoun)
            AddMatch(phrase, word.Match);
        if (word.Noun is not null && (phrase.Cells & word.NounCells) != 0)
            phrase.Cells &= word.NounCells;
        at++;
        if (word.Noun is null && word.Match < 0)
            return ParseUnknownName(phrase, ref at, at - 1);
        if (word.Match >= 0)
        {
            while (at < _words.Count && words[_words[at]].Match == word.Match)
                at++;
        }

        AppendNames(phrase, ref at);
        return true;
    }

    /// <summary>"192 aserbaidschanische | und 200 armenische Kämpfer": the first takes its noun from the second.</summary>
    private bool ParseSharedHead(Phrase phrase, ref int at)
    {
        if (phrase.Adjectives.Count == 0 || at + 1 >= _words.Count || !IsFree(at) || !words[_words[at]].Is(FunctionClass.ListCoordinator))
            return false;
        int saved = at;
        at++;
        Phrase? second = ParseNominal(ref at, -1, Agreement.None, null);
        if (second?.Noun is null)
        {
            at = saved;
            return false;
        }

        phrase.Noun = second.Noun;
        phrase.Head = phrase.Adjectives[phrase.Adjectives.Count - 1];
        phrase.Conjuncts.Add(second);
        phrase.Cells &= Agreement.Plural;
        return true;
    }

    private bool CanHead(int at)
    {
        Word word = words[_words[at]];
        if (word.Kind == TokenKind.Word && word.Match >= 0 && (word.IsCapital || IsName(mentions.Matches[word.Match])))
            return true;
        return word.Kind == TokenKind.Word && word.IsCapital && (!word.StartsSentence || (word.Function is null && (word.Noun is not null || word.Finite is null)));
    }

    private static bool IsName(CatalogueMatch match) => match.Form is not (NameForm.Adjective or NameForm.PlaceAdjective);

    private bool ParseName(Phrase phrase, ref int at)
    {
        int match = words[_words[at]].Match;
        CatalogueMatch name = mentions.Matches[match];
        int first = at;
        while (at < _words.Count && words[_words[at]].Match == match)
            at++;
        // "Südkoreas Geheimdienst": a genitive in front of a noun is its possessor.
        if (name.IsGenitive && phrase.Determiner < 0 && phrase.Quantity < 0 && CanFollowPossessor(at))
        {
            phrase.Possessor = NamePhrase(match, first, at);
            phrase.Cells = Agreement.All;
            if (!ParseModifiers(phrase, ref at))
                return false;
            return ParseHead(phrase, ref at, null);
        }

        AddMatch(phrase, match);
        phrase.Head = _words[at - 1];
        if (name.IsGenitive && phrase.Determiner < 0)
            phrase.Cells &= Agreement.Genitive;
        AppendNames(phrase, ref at);
        return true;
    }

    private bool CanFollowPossessor(int at)
    {
        if (!IsFree(at) || !Adjoins(at))
            return false;
        Word word = words[_words[at]];
        if (word.IsCapital)
            return word.Kind == TokenKind.Word && (word.Match < 0 || mentions.Matches[word.Match].IsCompound || !IsName(mentions.Matches[word.Match])
                || mentions.Matches[word.Match].Form is NameForm.Organisation) && word.Noun is not null || (word.Noun is null && word.Match < 0 && word.Kind == TokenKind.Word);
        return (word.IsDeclinedAdjective && NounFollows(at)) || (word.Quantity >= 0 && NounFollows(at));
    }

    private Phrase NamePhrase(int match, int from, int to)
    {
        var phrase = new Phrase { First = _words[from], End = _words[to - 1] + 1, Head = _words[to - 1], Cells = Agreement.Genitive };
        phrase.Matches.Add(match);
        return phrase;
    }

    /// <summary>Capitalised words that nobody knows: a name, or a rare noun.</summary>
    private bool ParseUnknownName(Phrase phrase, ref int at, int first)
    {
        while (at < _words.Count && IsFree(at) && Adjoins(at) && words[_words[at]].IsCapital && words[_words[at]].Kind == TokenKind.Word
            && (words[_words[at]].Noun is null || phrase.Determiner < 0) && !words[_words[at]].Is(FunctionClass.AnyDeterminer) && words[_words[at]].Time < 0
            && words[_words[at]].Quantity < 0 && !IsSeparateNoun(at))
        {
            if (words[_words[at]].Match >= 0)
                AddMatch(phrase, words[_words[at]].Match);
            at++;
        }

        phrase.NameFirst = _words[first];
        phrase.NameEnd = _words[at - 1] + 1;
        phrase.Head = _words[at - 1];
        return true;
    }

    /// <summary>A plural noun behind an unknown name starts a phrase of its own; so does a state's name.</summary>
    private bool IsSeparateNoun(int at)
    {
        Word word = words[_words[at]];
        return word.Noun is not null && (word.NounCells & Agreement.Plural) != 0 && (word.NounCells & Agreement.Singular) == 0;
    }

    /// <summary>Names beside a noun: "Machthaber | Kim Jong Un", "Region | Kursk", "General | Müller-Huber".</summary>
    private void AppendNames(Phrase phrase, ref int at)
    {
        while (phrase.Noun is not null && at < _words.Count && IsFree(at) && Adjoins(at))
        {
            int i = _words[at];
            Word word = words[i];
            if (word.Kind == TokenKind.Number && word.Quantity >= 0 && IsOrdinalName(at))
            {
                // "Brigade 45", "Artikel 5"
                at++;
                phrase.End = i + 1;
                continue;
            }

            if (word.Kind != TokenKind.Word || !word.IsCapital || word.Time >= 0 || word.Quantity >= 0)
                return;
            if (word.Match >= 0 && !mentions.Matches[word.Match].IsCompound && IsName(mentions.Matches[word.Match]))
            {
                CatalogueMatch match = mentions.Matches[word.Match];
                if (match.Form == NameForm.WeakSurname && at + 1 < _words.Count && Adjoins(at + 1) && words[_words[at + 1]] is { IsCapital: true, Noun: null, Match: < 0 })
                {
                    // "Lee Seong Kweun": a name that only begins like a known one.
                    int start = at, title = phrase.Head;
                    at++;
                    ParseUnknownName(phrase, ref at, start);
                    phrase.Head = title;
                    phrase.End = _words[at - 1] + 1;
                    continue;
                }

                bool genitiveOwner = match.IsGenitive && phrase.Noun is not null && match.Form is not (NameForm.Person or NameForm.Surname or NameForm.WeakSurname);
                if (genitiveOwner)
                    return;
                AddMatch(phrase, word.Match);
                int last = word.Match;
                while (at < _words.Count && words[_words[at]].Match == last)
                    at++;
                phrase.End = _words[at - 1] + 1;
                continue;
            }

            if (word.Noun is not null || phrase.Noun is null || word.Match >= 0)
                return;
            int first = at;
            at++;
            int head = phrase.Head;
            ParseUnknownName(phrase, ref at, first);
            phrase.Head = head;
            phrase.End = _words[at - 1] + 1;
        }
    }

    /// <summary>"Tausende | von nordkoreanischen Soldaten", "zwei | der Soldaten": the number takes its noun from behind.</summary>
    private void ParseCounted(Phrase phrase, ref int at)
    {
        if (phrase.Noun is not null || phrase.Quantity < 0 || phrase.Matches.Count > 0 || mentions.Quantities[phrase.Quantity].Unit is not null)
            return;
        Phrase? counted = phrase.Genitive;
        if (counted is null && at + 1 < _words.Count && IsFree(at) && Adjoins(at) && words[_words[at]].FunctionForm == "von")
        {
            int saved = at;
            at++;
            counted = ParseNominal(ref at, -1, Agreement.Dative, null);
            if (counted is null || counted.Noun is null || counted.Quantity >= 0 || !counted.IsPlural)
            {
                at = saved;
                return;
            }
        }

        if (counted?.Noun is null)
            return;
        phrase.Noun = counted.Noun;
        phrase.Head = counted.Head;
        phrase.Genitive = counted.Genitive;
        phrase.Participial ??= counted.Participial;
        foreach (int match in counted.Matches)
            AddMatch(phrase, match);
        phrase.Adjectives.AddRange(counted.Adjectives);
        phrase.End = _words[at - 1] + 1;
        phrase.Cells &= Agreement.Plural;
    }

    private bool IsOrdinalName(int at)
    {
        int quantity = words[_words[at]].Quantity;
        bool single = words[_words[at - 1]].Quantity < 0 && (at + 1 >= _words.Count || words[_words[at + 1]].Quantity != quantity);
        return single && !NounFollows(at + 1) && mentions.Quantities[quantity].Unit is null;
    }

    private void ParseGenitive(Phrase phrase, ref int at)
    {
        while (at < _words.Count && IsFree(at) && Adjoins(at) && (phrase.Noun is not null || phrase.Quantity >= 0) && phrase.Genitive is null)
        {
            Word word = words[_words[at]];
            int saved = at;
            if (word.Match >= 0 && mentions.Matches[word.Match] is { IsGenitive: true, IsCompound: false } name && IsName(name))
            {
                int match = word.Match;
                while (at < _words.Count && words[_words[at]].Match == match)
                    at++;
                phrase.Genitive = NamePhrase(match, saved, at);
            }
            else if (IsGenitiveStart(at, phrase))
            {
                Phrase? genitive = ParseNominal(ref at, -1, Agreement.Genitive, null);
                if (genitive is null || !genitive.CanBe(Agreement.Genitive) || genitive.Time >= 0 || genitive.Pronoun >= 0)
                {
                    at = saved;
                    return;
                }

                genitive.First = _words[saved];
                phrase.Genitive = genitive;
                ParseConjuncts(genitive, ref at);
            }
            else
            {
                return;
            }

            phrase.End = _words[at - 1] + 1;
        }
    }

    private bool IsGenitiveStart(int at, Phrase phrase)
    {
        Word word = words[_words[at]];
        if (word.IsCapital && !word.StartsSentence)
            return false;
        if (word.Is(FunctionClass.Article | FunctionClass.Determiner | FunctionClass.Possessive) && !word.Is(FunctionClass.Preposition))
        {
            if ((word.Function!.Agreement & Agreement.Genitive) == 0)
                return false;
            // "der" behind a noun is a genitive; after a verb of giving it would be a dative, which is rarer in news.
            return true;
        }

        // "die Anwesenheit nordkoreanischer Soldaten"
        System.ReadOnlySpan<char> form = text.Form(words[_words[at]].Token);
        return (phrase.Noun is not null || phrase.Quantity >= 0) && word.Function is null && word.IsDeclinedAdjective && form[form.Length - 1] == 'r' && NounFollows(at + 1)
            && word.Finite is null;
    }

    private void ParseConjuncts(Phrase phrase, ref int at)
    {
        while (at < _words.Count)
        {
            int saved = at;
            bool comma = FollowsComma(at);
            if (!comma && !Adjoins(at))
                return;
            if (comma && !ContinuesList(phrase, at))
                return;
            bool coordinator = words[_words[at]].Is(FunctionClass.ListCoordinator) && IsFree(at);
            if (coordinator)
            {
                phrase.IsAlternative |= words[_words[at]].FunctionForm == "oder";
                at++;
                if (at < _words.Count && words[_words[at]].Is(FunctionClass.Adverb) && !words[_words[at]].Is(FunctionClass.Determiner) && IsFree(at))
                    at++;
            }
            else if (!comma)
            {
                return;
            }

            Phrase? conjunct = at < _words.Count && (coordinator || comma) ? ParseNominal(ref at, -1, Agreement.None, null) : null;
            if (conjunct is null || conjunct.Time >= 0 != phrase.Time >= 0 || conjunct.Pronoun >= 0 != phrase.Pronoun >= 0 && conjunct.Pronoun >= 0)
            {
                at = saved;
                return;
            }

            conjunct.Preposition = null;
            phrase.Conjuncts.Add(conjunct);
        }
    }

    /// <summary>Whether a comma goes on with a list: without a determiner, or with a coordinator later on.</summary>
    private bool ContinuesList(Phrase phrase, int at)
    {
        Word word = words[_words[at]];
        if (word.Is(FunctionClass.Preposition) || !IsFree(at) || word.Time >= 0)
            return false;
        if (Cues.German.Is(Cue.SubsetOpener, word.FunctionForm))
            return false;
        for (int k = at; k < _words.Count && k < at + 10 && IsFree(k); k++)
        {
            if (words[_words[k]].Is(FunctionClass.ListCoordinator))
                return true;
            if (k > at && !Adjoins(k) && !FollowsComma(k))
                return false;
        }

        return phrase.Conjuncts.Count > 0;
    }

    /// <summary>"des Chefs des Geheimdienstes, Kyrylo Budanow": a name or noun between commas that names the same.</summary>
    private void ParseApposition(Phrase phrase, ref int at)
    {
        if (!FollowsComma(at) || !IsFree(at) || phrase.Time >= 0 || phrase.Pronoun >= 0)
            return;
        Word word = words[_words[at]];
        if (word.Is(FunctionClass.Preposition | FunctionClass.Adverb | FunctionClass.Coordinator) || word.Quantity >= 0)
            return;
        int saved = at;
        Phrase? apposition = ParseNominal(ref at, -1, Agreement.None, null);
        if (apposition is null || apposition.Pronoun >= 0 || apposition.Time >= 0)
        {
            at = saved;
            return;
        }

        apposition.First = _words[saved];
        Phrase? target = AppositionTarget(phrase, apposition);
        if (target is null)
        {
            at = saved;
            return;
        }

        target.Apposition = apposition;
        if (target == phrase)
            phrase.End = apposition.End;
    }

    /// <summary>Which phrase an apposition names again: a person the nearest office, anything else the nearest phrase of its case.</summary>
    private Phrase? AppositionTarget(Phrase phrase, Phrase apposition)
    {
        bool person = apposition.Noun is null && (apposition.NameFirst >= 0 || apposition.Matches.Count > 0);
        foreach (Phrase candidate in Candidates(phrase))
        {
            if (candidate.Pronoun >= 0 || candidate.Time >= 0 || candidate.Apposition is not null)
                continue;
            if (person ? candidate.Noun is { } noun && (noun.Tags & (SemanticTags.Office | SemanticTags.Human)) != 0 : SharesCase(candidate.Cells, apposition.Cells))
                return candidate;
        }

        return person && SharesCase(phrase.Cells, apposition.Cells) ? phrase : null;
    }

    private IEnumerable<Phrase> Candidates(Phrase phrase)
    {
        for (Phrase? inner = phrase; inner is not null; inner = inner.Genitive)
            yield return inner;
        for (int k = _clause.Phrases.Count - 1; k >= 0 && k >= _clause.Phrases.Count - 3; k--)
        {
            for (Phrase? inner = _clause.Phrases[k]; inner is not null; inner = inner.Genitive)
                yield return inner;
        }
    }

    private static bool SharesCase(Agreement a, Agreement b)
    {
        foreach (Agreement row in s_cases)
        {
            if ((a & row) != 0 && (b & row) != 0)
                return true;
        }

        return false;
    }

    private static readonly Agreement[] s_cases = [Agreement.Nominative, Agreement.Genitive, Agreement.Dative, Agreement.Accusative];
}
