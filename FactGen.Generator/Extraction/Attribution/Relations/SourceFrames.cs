using System;
using System.Collections.Generic;

namespace FactGen.Extraction;

/// <summary>How far what a source says reaches.</summary>
internal enum SourceScope : byte
{
    /// <summary>The whole sentence around it.</summary>
    Sentence,

    /// <summary>The clause that it stands in.</summary>
    Clause,
}

/// <summary>A source that is given in passing.</summary>
/// <param name="Words">Its word indices, its cue included.</param>
/// <param name="Cue">The words that mark it: "laut", "zufolge", "so".</param>
/// <param name="Speaker">Who it names.</param>
/// <param name="Scope">How far what it says reaches.</param>
/// <param name="IsSo">Whether a comma parts it from what it says.</param>
internal sealed record SourceFrame(List<int> Words, List<int> Cue, List<SourceSpan> Speaker, SourceScope Scope, bool IsSo);

/// <summary>Finds sources given in passing, with or without a name that can be resolved: "laut Polizei", "Berichten zufolge", "demnach".</summary>
internal sealed class SourceFrames(SentenceGrammar grammar, SegmentedText text)
{
    /// <summary>What speaks itself rather than being a rule to go by.</summary>
    private const SemanticTags Speakers = SemanticTags.Human | SemanticTags.Organisation | SemanticTags.Government | SemanticTags.Media | SemanticTags.Agency;

    private readonly Word[] _words = grammar.Words;
    private readonly SpeakerExtent _extent = new(grammar, text);
    private readonly NominalStretch _stretch = new(grammar, text);

    public IEnumerable<SourceFrame> Find(Clause clause)
    {
        var covered = new HashSet<int>();
        foreach (Phrase phrase in clause.Phrases)
        {
            if (phrase.Time < 0 && OfPhrase(phrase, clause) is { } frame)
            {
                covered.UnionWith(frame.Words);
                yield return frame;
            }
        }

        foreach (int word in clause.Words)
        {
            string form = _words[word].FunctionForm ?? Lower(word);
            if (!covered.Contains(word) && OfWord(word, form, clause) is { } unparsed)
                yield return unparsed;
            if (RelationWords.German.Is(RelationWord.SourceAdverb, form) || (RelationWords.German.Is(RelationWord.PresentSourceAdverb, form) && TellsState(word, clause)))
                yield return new SourceFrame([word], [word], [grammar.Span(text, word, word + 1)], SourceScope.Sentence, false);
            else if (RelationWords.German.Is(RelationWord.SourceRelative, form) && clause.Type is ClauseType.Relative or ClauseType.Subordinate)
                yield return new SourceFrame([word], [word], Antecedent(clause), SourceScope.Clause, false);
        }
    }

    /// <summary>"Danach ist die Bank verantwortlich" says according to what; "danach brach Feuer aus" when.</summary>
    private bool TellsState(int word, Clause clause)
        => _words[word].StartsSentence && clause.Type == ClauseType.Main && (clause.Verb.Tense == VerbTense.Present || clause.Verb.Mood != VerbMood.Indicative);

    private SourceFrame? OfPhrase(Phrase phrase, Clause clause)
    {
        int end = PhraseExtent.EndWithAttributes(phrase);
        if (phrase.Preposition is null or "nach" && end < _words.Length && IsPostposition(end, phrase, clause))
            return Make(phrase.First, end, end, end + 1, phrase.First);
        if (phrase.Preposition is null)
        {
            int so = phrase.First - 1;
            bool isSo = so >= 1 && Cues.German.Is(Cue.SoFrame, _words[so].FunctionForm) && (_words[so - 1].Kind == TokenKind.CloseQuote || _words[so - 1].Mark is ',' or '–');
            if (!isSo)
                return null;
            int rest = end;
            while (rest < _words.Length && _words[rest].Kind != TokenKind.Punctuation)
            {
                if (clause.Verb.Finite == rest || clause.Verb.VerbWords.AsSpan().IndexOf(rest) >= 0)
                    return null;
                rest++;
            }

            return Make(so, rest, so, so + 1, phrase.First) with { IsSo = true, Speaker = [grammar.Span(text, phrase.First, end)] };
        }

        if (!IsSourcePreposition(phrase))
            return null;
        int first = phrase.First + 1;
        end = _extent.End(phrase, clause);
        return first < end ? Make(phrase.First, end, phrase.First, first, first) with { Scope = IsRelative(phrase, clause) ? SourceScope.Clause : SourceScope.Sentence } : null;
    }

    /// <summary>"laut bildblog.de", "ersten Angaben vom Mittwoch zufolge": a source whose words make no phrase, by the word that marks it.</summary>
    private SourceFrame? OfWord(int word, string form, Clause clause)
    {
        if (form == "laut" && _stretch.EndOf(word + 1, clause) is var end && end > word + 1)
            return Make(word, end, word, word + 1, word + 1);
        if (Cues.German.Is(Cue.SourcePostposition, form) && _stretch.StartOf(word, clause) is var first && first < word)
            return Make(first, word, word, word + 1, first);
        return null;
    }

    private SourceFrame Make(int first, int end, int cueFirst, int cueEnd, int speakerFirst)
    {
        int speakerEnd = cueFirst >= end ? end : cueFirst > speakerFirst ? cueFirst : end;
        if (speakerEnd < _words.Length && _words[speakerEnd].Kind == TokenKind.CloseQuote && HasOpen(speakerFirst, speakerEnd))
            speakerEnd++;
        var words = new List<int>();
        for (int i = first; i < System.Math.Max(end, cueEnd); i++)
            words.Add(i);
        var cue = new List<int>();
        for (int i = cueFirst; i < cueEnd; i++)
            cue.Add(i);
        return new SourceFrame(words, cue, [grammar.Span(text, speakerFirst, speakerEnd)], SourceScope.Sentence, false);
    }

    private bool HasOpen(int first, int end)
    {
        for (int i = end - 1; i >= first; i--)
        {
            if (_words[i].IsQuote)
                return _words[i].Kind == TokenKind.OpenQuote;
        }

        return false;
    }

    private static bool IsRelative(Phrase phrase, Clause clause) => clause.Type == ClauseType.Relative && phrase.Pronoun >= 0 && phrase.Pronoun == clause.RelativeWord;

    private bool IsPostposition(int word, Phrase phrase, Clause clause)
    {
        string form = _words[word].FunctionForm ?? Lower(word);
        // "kam Forderungen nach", "Forderungen nach Waffen": a particle, and a preposition.
        return Cues.German.Is(Cue.SourcePostposition, form)
            || (form == "nach" && phrase.Preposition is null && phrase.CanBe(Agreement.Dative) && IsSourceNoun(phrase) && SpeechLexicon.German.Noun(phrase.Noun?.Lemma ?? "") is not { Act: not null } && clause.ParticleWord != word && !clause.Phrases.Exists(next => next.First == word && next.Preposition is not null));
    }

    private bool IsSourcePreposition(Phrase phrase)
    {
        string? head = phrase.Noun?.Lemma;
        if (phrase.Preposition is "laut" or "zufolge")
            return true;
        if (phrase.Preposition == "gemäß" && !Cues.German.Is(Cue.LegalBasis, head) && (phrase.Matches.Count > 0 || phrase.NameFirst >= 0 || (phrase.Noun is { } noun && (noun.Tags & Speakers) != 0)))
            return true;
        return phrase.Preposition is "nach" or "gemäß" && head is not null && IsSourceNoun(phrase);
    }

    private bool IsSourceNoun(Phrase phrase)
    {
        string head = phrase.Noun?.Lemma ?? "";
        if (phrase.Head >= 0 && RelationWords.German.Is(RelationWord.SourceNoun, text.Forms[_words[phrase.Head].Token].Text))
            return true;
        bool speech = SpeechLexicon.German.Noun(head) is not null || RelationWords.German.Is(RelationWord.SourceNoun, head);
        // "nach der Ankündigung" tells a time; "nach Angaben" has no definite article.
        return speech && (phrase.Determiner < 0 || phrase.Preposition != "nach" || phrase.Possessor is not null || phrase.Genitive is not null
            || _words[phrase.Determiner].Is(FunctionClass.Possessive) || RelationWords.German.Is(RelationWord.SourceNoun, head));
    }

    private List<SourceSpan> Antecedent(Clause clause)
    {
        Phrase? antecedent = clause.Antecedent;
        foreach (Phrase phrase in clause.Parent?.Phrases ?? [])
        {
            if (antecedent is null && phrase.Preposition is null && phrase.First < clause.Start && clause.Antecedent is null && PhraseExtent.EndWithAttributes(phrase) >= clause.Start - 1)
                antecedent = phrase;
        }

        return antecedent is null ? [] : [grammar.Span(text, antecedent.First, PhraseExtent.EndWithAttributes(antecedent))];
    }

    private string Lower(int word) => text.Forms[_words[word].Token].Text.ToLowerInvariant();
}
