using System.Collections.Generic;

namespace FactGen.Extraction;

/// <summary>Frames of quotations that have no verb: "„…“, so die Ministerin", "Die Ministerin: „…“".</summary>
internal sealed class VerblessFrames(SentenceGrammar grammar, FrameParts parts, SegmentedText text)
{
    private const SemanticTags Speakers = SemanticTags.Human | SemanticTags.Group | SemanticTags.Force | SemanticTags.Army | SemanticTags.Organisation
        | SemanticTags.Government | SemanticTags.Office | SemanticTags.Media | SemanticTags.Agency | SemanticTags.Document;

    private readonly Word[] _words = grammar.Words;

    public IEnumerable<RelationDraft> Find()
    {
        for (int i = 1; i < _words.Length; i++)
        {
            if (_words[i].Kind == TokenKind.OpenQuote && IsMark(i - 1, ':') && Leading(i - 1) is { } leading)
                yield return leading;
            else if (Cues.German.Is(Cue.SoFrame, _words[i].FunctionForm) && IsBehindQuote(i) && PhraseAt(i + 1) is { } phrase && parts.Words(phrase) is { Count: > 0 } speaker)
                yield return Draft(i, EndOf(i + 1), speaker, [grammar.Span(text, i, i + 1)]);
        }
    }

    /// <summary>"Ein Beamter der Polizei: „…“": the one named in front of the colon, in a stretch without a verb.</summary>
    private RelationDraft? Leading(int colon)
    {
        int first = colon;
        while (first > 0 && _words[first - 1].Kind != TokenKind.CloseQuote && _words[first - 1].Mark is not ('.' or ';' or '!' or '?'))
            first--;
        if (grammar.Clauses.Exists(clause => clause.Verb.Finite >= first && clause.Verb.Finite < colon))
            return null;
        foreach (Phrase phrase in Phrases())
        {
            if (phrase.First >= first && phrase.First < colon && phrase.Preposition is null && phrase.Time < 0 && phrase.Pronoun < 0)
                return CanSpeak(phrase) ? Draft(first, colon + 1, parts.Words(phrase), []) : null;
        }

        return null;
    }

    /// <summary>Whether a phrase names somebody, or something, that speaks.</summary>
    public static bool CanSpeak(Phrase phrase)
        => phrase.Matches.Count > 0 || phrase.NameFirst >= 0 || (phrase.Noun is { } noun && CanSpeak(noun));

    /// <summary>Whether a noun means somebody, or something, that speaks.</summary>
    public static bool CanSpeak(NounLexeme noun) => (noun.Tags & Speakers) != 0 && (noun.Tags & SemanticTags.Measure) == 0;

    private RelationDraft Draft(int first, int end, List<SourceSpan> speaker, List<SourceSpan> cue)
    {
        var words = new HashSet<int>();
        for (int i = first; i < end; i++)
            words.Add(i);
        return new RelationDraft(SpeechType.Direct)
        {
            Frame = parts.Frame(words, new HashSet<int>()),
            Cue = cue,
            Speaker = speaker,
            Sentence = grammar.Index,
        };
    }

    private bool IsBehindQuote(int word)
        => _words[word - 1].Kind == TokenKind.CloseQuote || (word > 1 && _words[word - 1].Mark is ',' or '–' && _words[word - 2].Kind == TokenKind.CloseQuote);

    private bool IsMark(int word, char mark) => _words[word].Kind == TokenKind.Punctuation && _words[word].Mark == mark;

    private int EndOf(int word)
    {
        while (word < _words.Length && _words[word].Kind != TokenKind.Punctuation)
            word++;
        return word;
    }

    private Phrase? PhraseAt(int word)
    {
        foreach (Phrase phrase in Phrases())
        {
            if (phrase.First == word)
                return phrase;
        }

        return null;
    }

    private IEnumerable<Phrase> Phrases()
    {
        foreach (Clause clause in grammar.Clauses)
        {
            foreach (Phrase phrase in clause.Phrases)
                yield return phrase;
        }
    }
}
