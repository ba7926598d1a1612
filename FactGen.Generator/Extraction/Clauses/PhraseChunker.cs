using System.Collections.Generic;

namespace FactGen.Extraction;

/// <summary>
/// Finds the noun phrases of a clause from left to right: preposition, determiner, quantity, adjectives, participle with its own
/// phrases, head, names beside it, genitives behind it, and coordination.
/// </summary>
internal sealed partial class PhraseChunker(Word[] words, MentionIndex mentions, SegmentedText text)
{
    /// <summary>A participle in front of a noun takes at most so many words ("die … stationierten Truppen").</summary>
    private const int MaxParticipial = 14;

    /// <summary>Phrases inside phrases are followed so far; no German sentence goes deeper.</summary>
    private const int MaxDepth = 12;

    private int _depth;

    private List<int> _words = [];

    private Clause _clause = null!;

    /// <summary>Whether a word of the sentence belongs to the verb of the clause, and so to no phrase.</summary>
    private readonly bool[] _isVerbWord = new bool[words.Length];

    private readonly List<int> _verbWords = [];

    /// <summary>The word behind a preposition of several words: "im Norden | Nigerias | 87 Schüler", where a genitive is the whole phrase.</summary>
    private int _placeOf = -1;

    /// <summary>Finds the phrases of a clause, and the clauses of participles inside them.</summary>
    public void Chunk(Clause clause, List<Clause> participials)
    {
        _clause = clause;
        _words = clause.Words;
        foreach (int word in _verbWords)
            _isVerbWord[word] = false;
        _verbWords.Clear();
        _placeOf = -1;
        if (clause.Verb.Finite >= 0)
            TakeForVerb(clause.Verb.Finite);
        foreach (int verb in clause.Verb.VerbWords)
            TakeForVerb(verb);
        if (clause.ParticleWord >= 0)
            TakeForVerb(clause.ParticleWord);
        if (clause.Opener is not null && clause.RelativeWord < 0 && clause.OpenerWord >= 0)
            TakeForVerb(clause.OpenerWord);
        int at = 0;
        if (clause.RelativeWord >= 0)
            at = AddRelative(clause);
        while (at < _words.Count)
        {
            int before = at;
            if (IsFree(at) && BehindAdverb(at) is var behind && behind > at)
            {
                at = behind;
                continue;
            }

            Phrase? phrase = IsFree(at) ? Parse(ref at) : null;
            if (phrase is null)
            {
                at = before + 1;
                continue;
            }

            SkipCircumposition(phrase, ref at);
            AdoptIntoParticipial(phrase, clause);
            // "Schätzungen zufolge": a source, neither subject nor object.
            if (at < _words.Count && IsNextTo(phrase.LastEnd, _words[at]) && (Cues.German.Is(Cue.SourcePostposition, words[_words[at]].FunctionForm) || IsSaidBehind(phrase, at)))
                phrase.Comparison = words[_words[at]].FunctionForm;
            Keep(phrase, clause, participials);
        }

        Govern(clause);
    }

    private void TakeForVerb(int word)
    {
        _isVerbWord[word] = true;
        _verbWords.Add(word);
    }

    /// <summary>"Angaben der Polizei | nach": behind words that somebody says, and in front of no phrase of its own.</summary>
    private bool IsSaidBehind(Phrase phrase, int at)
        => phrase is { Preposition: null, Noun: { } noun } && phrase.CanBe(Agreement.Dative) && Cues.German.Is(Cue.SourceNounPostposition, words[_words[at]].FunctionForm)
            && (SpeechLexicon.German.Noun(noun.Lemma) is not null || IsBodyAtFront(phrase, noun)) && (at + 1 == _words.Count || !IsFree(at + 1));

    /// <summary>"Den Behörden | nach wurden …": in front of the verb, who says so rather than what he says.</summary>
    private bool IsBodyAtFront(Phrase phrase, NounLexeme noun)
        => _clause.Type == ClauseType.Main && phrase.First == _clause.Start && phrase.End + 1 == _clause.Verb.Finite && phrase.Determiner >= 0 && (noun.Tags & (SemanticTags.Government | SemanticTags.Agency | SemanticTags.Media)) != 0;

    /// <summary>"von der Ukraine | kontrollierte Gebiete": without a determiner, what stands in front of the participle belongs to it.</summary>
    private static void AdoptIntoParticipial(Phrase phrase, Clause clause)
    {
        if (phrase.Participial is not { Phrases.Count: 0 } participial || phrase.Determiner >= 0 || phrase.Preposition is not null
            || phrase.Adjectives[0] != phrase.First || clause.Phrases.Count == 0)
            return;
        // "leistete bei dem Sturm | bedeutende Hilfe": what goes on is said in front of people, "in Mali kämpfende Soldaten".
        if (participial.Verb.Tense == VerbTense.Present && phrase.Noun is { } people && (people.Tags & (SemanticTags.Human | SemanticTags.Force | SemanticTags.Army | SemanticTags.Group)) == 0)
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
            // "bei einem Angriff | am Montag | auf ein Hotel"
            if (before.Time >= 0 && k > 1 && phrase.Preposition is "auf" or "gegen" or "zwischen" && clause.Phrases[k - 2] is { Preposition: not null, Noun: { } noun } attack
                && (noun.Tags & (SemanticTags.Attack | SemanticTags.Fight)) != 0 && IsNextTo(attack.LastEnd, before.First) && IsNextTo(before.LastEnd, phrase.First))
            {
                phrase.Governor = attack;
                continue;
            }

            // "das Treffen | am Freitag | zwischen", "der Friedensschluss von Accra | 2003 | zwischen"
            if (before.Time >= 0 && k > 1 && phrase.Preposition == "zwischen" && Made(clause.Phrases[k - 2]) is { } made && IsNextTo(clause.Phrases[k - 2].LastEnd, before.First) && IsNextTo(before.LastEnd, phrase.First))
            {
                phrase.Governor = made;
                continue;
            }

            // "laut einem Bericht | Seite an Seite mit der M23": on whose side is said of the verb.
            if (phrase.Preposition is null or "aufseiten" || !IsNextTo(before.LastEnd, phrase.First) || before.Pronoun >= 0 || before.Time >= 0)
                continue;
            // "ist nach eigenen Angaben | in Homs einmarschiert": one's own words are nowhere.
            if (before is { Preposition: "nach", Noun: { } said } && (said.Tags & SemanticTags.Speech) != 0 && before.Adjectives.Exists(adjective => Cues.German.IsForm(Cue.OwnAdjective, text.Form(words[adjective].Token))))
                continue;
            Phrase last = before.Conjuncts.Count > 0 ? before.Conjuncts[before.Conjuncts.Count - 1] : before;
            Phrase governor = last.Genitive ?? last;
            // "kämpft nach Angaben des Abgeordneten Jan Halm | in Goma": who is called by his name needs no attribute.
            if (IsSource(before) && IsCalledByName(governor))
                continue;
            phrase.Governor = governor;
        }
    }

    /// <summary>The treaty or meeting that a phrase names, or is an attribute of.</summary>
    private static Phrase? Made(Phrase phrase)
    {
        for (Phrase? made = phrase; made is not null; made = made.Governor)
        {
            if (made.Noun is { } noun && (noun.Tags & (SemanticTags.Agreement | SemanticTags.Meeting)) != 0)
                return made;
        }

        return null;
    }

    /// <summary>"laut Minister Halm", "nach Angaben der Armee"</summary>
    private static bool IsSource(Phrase phrase)
        => Cues.German.Is(Cue.SourcePreposition, phrase.Preposition)
            || (Cues.German.Is(Cue.SourceNounPreposition, phrase.Preposition) && phrase.Noun is { } noun && SpeechLexicon.German.Noun(noun.Lemma) is not null);

    /// <summary>"des Abgeordneten Jan Halm", "Putin": a person, and which.</summary>
    private bool IsCalledByName(Phrase phrase)
        => (phrase.NameFirst >= 0 && phrase.Noun is { } noun && (noun.Tags & (SemanticTags.Office | SemanticTags.Human)) != 0)
            || phrase.Matches.Exists(match => mentions.Matches[match].Form is NameForm.Person or NameForm.Surname);

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

    private bool IsFree(int at) => at < _words.Count && !_isVerbWord[_words[at]];

    /// <summary>Whether the words at two neighbouring positions stand side by side in the text, quotation marks apart: "ein neues, | großes Haus", too.</summary>
    private bool Adjoins(int at)
    {
        if (at == 0 || at >= _words.Count)
            return false;
        for (int i = _words[at - 1] + 1; i < _words[at]; i++)
        {
            // "am 6. August", "die 9. Brigade": the stop inside a date or behind an ordinal parts nothing.
            if (!words[i].IsQuote && !IsStopOfOrdinal(i) && !(words[i].Kind == TokenKind.Punctuation && ((words[i].Mark is ',' && (words[i].Quantity >= 0 || SegmentFinder.IsBetweenAdjectives(words, i))) || words[i].Time >= 0)))
                return false;
        }

        return true;
    }

    /// <summary>"die 9|.| Brigade"</summary>
    private bool IsStopOfOrdinal(int i)
        => words[i] is { Kind: TokenKind.Punctuation, Mark: '.' } && i > 0 && i + 1 < words.Length && words[i - 1] is { Kind: TokenKind.Number, Quantity: < 0, Time: < 0 }
            && words[i + 1] is { Kind: TokenKind.Word, IsCapital: true };

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

    /// <summary>"Anyang (ODM) | und Otieno (UDA)": whether nothing but words in parentheses stands between a name and a coordinator.</summary>
    private bool FollowsParenthesis(Phrase phrase, int at)
        => (phrase.NameFirst >= 0 || phrase.Matches.Count > 0) && words[_words[at]].Is(FunctionClass.ListCoordinator) && words[_words[at] - 1].Mark == ')' && IsNextTo(_words[at - 1] + 1, _words[at]);

    /// <summary>"Kenia, das die Mission führt, | Jamaika und …": whether nothing but a relative clause between commas stands in front.</summary>
    private bool FollowsInsertion(int at)
    {
        if (at == 0 || at >= _words.Count)
            return false;
        int first = _words[at - 1] + 1, last = _words[at] - 1;
        while (first < last && words[first].IsQuote)
            first++;
        if (last < first + 3 || words[first].Mark != ',' || words[last].Mark != ',')
            return false;
        Word opener = words[first + 1].Is(FunctionClass.Preposition) ? words[first + 2] : words[first + 1];
        return opener.Is(FunctionClass.Relative | FunctionClass.RelativeAdverb);
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
        phrase.Preposition = preposition == "auf" && Cues.German.Is(Cue.SideNoun, phrase.Noun?.Lemma) ? "aufseiten" : preposition;
        ParseConjuncts(phrase, ref at);
        ParseApposition(phrase, ref at);
        return phrase;
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
        SkipFocus(ref at, preposition is not null && article < 0);
        phrase.First = _words[at];
        if (article < 0 && !ParseOwner(phrase, ref at))
            ParseDeterminer(phrase, ref at);
        if (ParsePart(phrase, ref at))
            return phrase;
        if (!ParseModifiers(phrase, ref at) || !(ParseHead(phrase, ref at, preposition) || ParseSharedHead(phrase, ref at)))
        {
            at = start;
            return ParseDemonstrative(phrase, ref at, article);
        }

        phrase.End = phrase.Conjuncts.Count > 0 ? phrase.Head + 1 : _words[at - 1] + 1;
        if (phrase.Head < 0)
            phrase.Head = phrase.End - 1;
        // "13 Kämpfer": no dative, as "dem Kämpfer" would be.
        if (phrase is { Quantity: >= 0, Noun: not null, Preposition: null } && phrase.IsPlural && mentions.Quantities[phrase.Quantity] is { Unit: null, Bounds.Lower: > 1 })
            phrase.Cells &= Agreement.Plural;
        ParseGenitive(phrase, ref at);
        ParseCounted(phrase, ref at);
        return phrase;
    }

    private bool ParseTime(Phrase phrase, ref int at)
    {
        int start = at, time = words[_words[at]].Time;
        if (time < 0)
            return false;
        phrase.Time = time;
        phrase.Head = _words[at];
        while (at < _words.Count && words[_words[at]].Time == time)
            at++;
        if (start == 0 && IsSpentOn(at))
            at++;
        phrase.End = _words[at - 1] + 1;
        return true;
    }

    /// <summary>"Nach 14 Stunden | Verhandlungen | haben sie …": between a time at the front and the finite verb there is nothing of its own.</summary>
    private bool IsSpentOn(int at)
        => at < _words.Count && _clause is { Type: ClauseType.Main, Verb.Finite: >= 0 } && Adjoins(at) && words[_words[at]] is { IsCapital: true, Noun: not null, Match: < 0, Quantity: < 0 } && _words[at] + 1 == _clause.Verb.Finite;
}
