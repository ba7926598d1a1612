using System;
using System.Collections.Generic;

namespace FactGen.Extraction;

/// <summary>
/// How far the words reach that name a speaker: the noun phrase with its attributes, appositions and remarks in parentheses, without its
/// preposition, particles in front of it and relative clauses.
/// </summary>
internal sealed class SpeakerExtent(SentenceGrammar grammar, SegmentedText text)
{
    /// <summary>A remark in parentheses behind a name has at most so many words.</summary>
    private const int RemarkWords = 8;

    private readonly Word[] _words = grammar.Words;

    /// <summary>The words of the phrase that names the speaker of a clause; where none is known, of what stands in a speaker's place.</summary>
    public List<SourceSpan> Of(Clause clause, Phrase? named)
    {
        if (named is null)
            return Unparsed(clause);
        if (named.Pronoun >= 0 && _words[named.Pronoun].FunctionForm is "es" or "das" or "dies" or "man" or "was")
            return [];
        return IsFront(named, clause) && FrontEnd(clause, Start(named)) is var end && end > 0 ? Span(Start(named), end) : Of(named);
    }

    /// <summary>The index behind the last word of a phrase where it stands in a clause: in front of the verb it has the room for itself.</summary>
    public int End(Phrase phrase, Clause clause) => IsFront(phrase, clause) && FrontEnd(clause, phrase.First) is var end && end > 0 ? end : End(phrase);

    /// <summary>The words of a phrase that names somebody.</summary>
    public List<SourceSpan> Of(Phrase phrase) => Span(Start(phrase), End(phrase));

    /// <summary>The index of the first word, behind the preposition.</summary>
    private int Start(Phrase phrase)
    {
        int first = BesideBefore(phrase);
        while (phrase.Preposition is not null && first < phrase.Head && (_words[first].Is(FunctionClass.Preposition) || _words[first].IsQuote))
            first++;
        return first;
    }

    /// <summary>The index behind the last word of a phrase, over names, remarks, attributes and appositions that follow it.</summary>
    public int End(Phrase phrase)
    {
        int end = PhraseExtent.EndWithAttributes(phrase);
        if (phrase.Pronoun >= 0)
            return end;
        for (int last = -1; last != end;)
        {
            last = end;
            end = WithAttributes(WithRemark(WithName(end)), phrase);
        }

        return Beside(end, phrase) is var beside && beside > end ? beside : end;
    }

    private List<SourceSpan> Span(int first, int end)
    {
        int open = 0;
        for (int i = first; i < end; i++)
            open += _words[i].Kind == TokenKind.OpenQuote ? 1 : _words[i].Kind == TokenKind.CloseQuote ? -1 : 0;
        if (open > 0 && end < _words.Length && _words[end].Kind == TokenKind.CloseQuote)
            end++;
        else if (open < 0 && first > 0 && _words[first - 1].Kind == TokenKind.OpenQuote)
            first--;
        else if (open == 0 && first > 0 && end < _words.Length && _words[first - 1].Kind == TokenKind.OpenQuote && _words[end].Kind == TokenKind.CloseQuote)
            return [grammar.Span(text, first - 1, end + 1)];
        return first < end ? [grammar.Span(text, first, end)] : [];
    }

    /// <summary>Whether a phrase stands in front of the finite verb of a main clause, where only one constituent has room.</summary>
    private static bool IsFront(Phrase phrase, Clause clause)
        => clause is { Type: ClauseType.Main, StartsWithVerb: false } && phrase.Clause == clause && phrase.Pronoun < 0 && clause.Verb.Finite > phrase.First;

    /// <summary>The index behind the constituent that starts at a word and ends in front of the finite verb; 0 where it is not clear.</summary>
    private int FrontEnd(Clause clause, int first)
    {
        int end = clause.Verb.Finite;
        foreach (Clause inner in grammar.Clauses)
        {
            if (inner != clause && inner.Start > first && inner.Start < end && inner.Type is not (ClauseType.Participial or ClauseType.Verbless) && !inner.IsParenthetical)
                end = inner.Start;
        }

        while (end > first && (_words[end - 1].Mark is ',' or '–' || _words[end - 1].Is(FunctionClass.Preposition) || IsLoose(end - 1)))
            end--;
        for (int i = first; i < end; i++)
        {
            if (_words[i].Kind == TokenKind.Punctuation && _words[i].Mark is ':' or ';')
                return 0;
            if (_words[i].Kind == TokenKind.Punctuation && _words[i].Mark is ',' && !OpensName(i + 1))
                return i;
        }

        return end > first ? end : 0;
    }

    /// <summary>Whether a noun phrase that names somebody can start with a word.</summary>
    private bool OpensName(int word)
        => _words[word].IsQuote || text.Form(_words[word].Token).IndexOf('.') > 0 || _words[word].Match >= 0 || _words[word].Noun is not null || _words[word].Is(FunctionClass.AnyDeterminer)
            || _words[word] is { IsCapital: true, Function: null, IsBareAdjective: false, Time: < 0 };

    /// <summary>"Edwards dagegen sagte": an adverb that is no part of the name in front of it.</summary>
    private bool IsLoose(int word) => _words[word].Is(FunctionClass.Adverb) && _words[word].Noun is null && !_words[word].IsCapital && _words[word].Time < 0;

    /// <summary>Further names behind a phrase: "Sprecher Klaus Stöhr", also such as read like a compound: "Minister Hartmut Steinfeld".</summary>
    private int WithName(int end)
    {
        while (end < _words.Length && _words[end].Kind == TokenKind.Word && _words[end] is { IsCapital: true, Function: null, Time: < 0 } && (_words[end].Noun is null || _words[end - 1].Noun is null || _words[end].Modifier is not null))
            end++;
        return end;
    }

    /// <summary>"Merkel (CDU)".</summary>
    private int WithRemark(int end)
    {
        if (end + 2 >= _words.Length || _words[end].Mark != '(' || _words[end].Kind != TokenKind.Punctuation)
            return end;
        for (int i = end + 1; i < _words.Length && i <= end + RemarkWords; i++)
        {
            if (_words[i].Mark == ')' && _words[i].Kind == TokenKind.Punctuation)
                return i + 1;
        }

        return end;
    }

    /// <summary>Attributes that a remark or a name parts from their noun: "des Bundesamtes (BfN) in Bonn".</summary>
    private int WithAttributes(int end, Phrase phrase)
    {
        if (end <= PhraseExtent.EndWithAttributes(phrase))
            return end;
        foreach (Phrase next in phrase.Clause?.Phrases ?? [])
        {
            if (next.First == end && next.Time < 0 && next.Pronoun < 0
                && (next.Preposition is "von" or "aus" or "für" || (next.Preposition is null && next.Determiner >= 0 && next.CanBe(Agreement.Genitive))))
                return PhraseExtent.EndWithAttributes(next);
        }

        return end;
    }

    /// <summary>"sagte Klaus Stöhr, der Leiter des Instituts.": the index behind what is set beside a phrase between commas.</summary>
    private int Beside(int end, Phrase phrase)
    {
        if (end + 1 >= _words.Length || _words[end].Mark != ',' || _words[end].Kind != TokenKind.Punctuation)
            return end;
        foreach (Phrase next in phrase.Clause?.Phrases ?? [])
        {
            if (next.First != end + 1 || !CanStandBeside(next, phrase) || (phrase.Noun is not null && next.Noun is not null && phrase.CanBe(Agreement.Singular) != next.CanBe(Agreement.Singular)))
                continue;
            int beside = WithRemark(WithName(PhraseExtent.EndWithAttributes(next)));
            return beside >= _words.Length || _words[beside].Kind == TokenKind.Punctuation || _words[beside].Kind == TokenKind.CloseQuote ? beside : end;
        }

        return end;
    }

    /// <summary>Where a phrase starts with what it stands beside: "Der Leiter des Instituts, Klaus Stöhr, sagte".</summary>
    private int BesideBefore(Phrase phrase)
    {
        int first = phrase.First;
        if (phrase.Clause is not { } clause || phrase.Preposition is not null || phrase.Pronoun >= 0 || phrase.Quantity >= 0)
            return first;
        int floor = clause.Verb.Finite >= 0 && clause.Verb.Finite < first ? clause.Verb.Finite + 1 : 0;
        while (first - 2 >= floor && _words[first - 1].Mark == ',' && StretchBefore(first - 2, floor) is var start && start >= 0)
            first = start;
        return first;
    }

    /// <summary>The first word of a stretch between commas that can name somebody, given its last; -1 where it is a clause or a list.</summary>
    private int StretchBefore(int last, int floor)
    {
        int first = last;
        while (first > floor && (_words[first - 1].Kind != TokenKind.Punctuation || _words[first - 1].Mark is '(' or ')'))
            first--;
        for (int i = first; i <= last; i++)
        {
            if (grammar.Clauses.Exists(clause => clause.Verb.Finite == i || clause.RelativeWord == i || clause.OpenerWord == i) || _words[i].Time >= 0)
                return -1;
        }

        return OpensName(first) && !_words[first].IsQuote && (first == floor || _words[first - 1].Mark is ',') ? first : -1;
    }

    private static bool CanStandBeside(Phrase one, Phrase other)
        => one.Preposition is null && one.Time < 0 && one.Pronoun < 0 && one.Quantity < 0
            && (one.Determiner >= 0 || other.Determiner >= 0 || other.Preposition is not null) && (one.Noun is not null || one.NameFirst >= 0 || one.Matches.Count > 0);

    /// <summary>
    /// What stands where a speaker would, when the grammar knows no subject: in front of the verb, behind "wie", or behind the verb of an
    /// inquit.
    /// </summary>
    private List<SourceSpan> Unparsed(Clause clause)
    {
        if (clause.Subject is not null || clause.Verb.Voice != Voice.Active || clause.Start < 0)
            return [];
        int first, limit;
        if (clause.Opener == "wie")
            (first, limit) = (clause.OpenerWord + 1, clause.End);
        else if (clause.Type == ClauseType.Main && clause.Verb.Finite > clause.Start)
            (first, limit) = (clause.Start, clause.Verb.Finite);
        else
            return [];
        int end = first;
        while (end < limit && IsNominal(end, first))
            end++;
        if (end > first && (end == limit || clause.Opener == "wie") && OpensName(first))
            return Span(first, end);
        return clause.Opener == "wie" ? [] : BehindVerb(clause);
    }

    /// <summary>"Angesichts des Urteils erwägt Feldmann, …": the name right behind the finite verb.</summary>
    private List<SourceSpan> BehindVerb(Clause clause)
    {
        int first = clause.Verb.Finite + 1;
        if (first >= _words.Length || !clause.Words.Contains(first) || !OpensName(first))
            return [];
        foreach (Phrase phrase in clause.Phrases)
        {
            if (phrase.First == first)
                return phrase.Preposition is null && phrase.Time < 0 && phrase.Pronoun < 0 && phrase.Determiner < 0 && phrase.Adjectives.Count == 0 && phrase.CanBe(Agreement.Nominative) ? Of(phrase) : [];
        }

        return [];
    }

    private bool IsNominal(int word, int first)
        => _words[word].IsQuote || _words[word].Match >= 0 || _words[word].Quantity >= 0
            || (_words[word].Kind == TokenKind.Word && _words[word].Time < 0 && (!_words[word].Is(FunctionClass.Adverb | FunctionClass.Preposition) || (word > first && _words[word].Is(FunctionClass.Preposition)))
                && (_words[word].Finite is null || _words[word].DeclinedParticiple is not null || _words[word].IsDeclinedAdjective));
}
