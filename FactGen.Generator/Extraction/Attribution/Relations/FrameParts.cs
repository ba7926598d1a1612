using System.Collections.Generic;

namespace FactGen.Extraction;

/// <summary>Finds cue, speaker, addressee and frame of a clause whose verb reports (conventions of the WIKINEWS scheme).</summary>
internal sealed class FrameParts(SentenceGrammar grammar, WordOwners owners, SegmentedText text)
{
    private readonly Word[] _words = grammar.Words;

    /// <summary>All words of the verb, with its particle, reflexive pronoun and the correlate between them ("geht davon aus").</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="light">The noun that makes a speech act of the verb, or null: "vertritt die Ansicht".</param>
    public List<SourceSpan> Cue(Clause clause, Phrase? light = null)
    {
        var cue = new SortedSet<int>();
        for (int word = light?.First ?? 0; light is not null && word <= light.Head; word++)
            cue.Add(word);
        if (clause.Verb.Finite >= 0 && clause.Words.Contains(clause.Verb.Finite))
            cue.Add(clause.Verb.Finite);
        foreach (int word in clause.Verb.VerbWords)
            cue.Add(word);
        if (clause.ParticleWord >= 0)
            cue.Add(clause.ParticleWord);
        foreach (int word in clause.Words)
        {
            Word candidate = _words[word];
            if (candidate.FunctionForm == "sich" || candidate.FunctionForm is "worden"
                || (candidate.Participle?.Lemma == "werden" && clause.Verb.Voice == Voice.Passive)
                || (RelationWords.German.Is(RelationWord.Correlate, candidate.FunctionForm ?? Form(word)) && word != clause.Start && (cue.Contains(word - 1) || cue.Contains(word + 1))))
                cue.Add(word);
        }

        return WordStretches.Exact(cue, grammar, text);
    }

    /// <summary>Who speaks: the phrase of the speech frame, else what stands where a subject would.</summary>
    public List<SourceSpan> Speaker(Clause clause, Phrase? named)
    {
        Phrase? phrase = named ?? clause.Subject;
        if (phrase is null || (phrase.Pronoun >= 0 && _words[phrase.Pronoun].FunctionForm is "es" or "das" or "dies" or "man" or "was"))
            return [];
        return Extent(phrase, withPreposition: phrase.Preposition is not ("von" or "durch" or "seitens"));
    }

    /// <summary>A phrase with its attributes.</summary>
    public List<SourceSpan> Extent(Phrase phrase, bool withPreposition)
    {
        int first = BesideBefore(phrase), end = WithName(PhraseExtent.EndWithAttributes(phrase), phrase);
        while (!withPreposition && first < end - 1 && _words[first].Is(FunctionClass.Preposition) && !_words[first].Is(FunctionClass.Determiner))
            first++;
        while (first > 0 && withPreposition && _words[first - 1].Kind == TokenKind.OpenQuote && end < _words.Length && _words[end].Kind == TokenKind.CloseQuote)
        {
            first--;
            end++;
        }

        if (end < _words.Length && _words[end].Kind == TokenKind.CloseQuote && Opens(first, end))
            end++;
        return [grammar.Span(text, first, end)];
    }

    /// <summary>The words of a frame with the comma or colon between it and its content.</summary>
    public List<SourceSpan> Frame(ISet<int> frame, ISet<int> content)
    {
        var words = new SortedSet<int>();
        foreach (SourceSpan span in WordStretches.WithMarks(frame, owners, grammar, text))
        {
            for (int i = 0; i < _words.Length; i++)
            {
                if (span.Contains(text.Tokens[_words[i].Token].Start))
                    words.Add(i);
            }
        }

        foreach (int word in new List<int>(words))
        {
            if (word + 1 < _words.Length && _words[word + 1].Mark is ',' or ':' && Next(word + 1, content, 1))
                words.Add(word + 1);
            if (word > 0 && _words[word - 1].Mark is ',' && Next(word - 1, content, -1) && frame.Contains(word))
                words.Add(word - 1);
        }

        return WordStretches.Exact(words, grammar, text);
    }

    /// <summary>Further names and a remark in parentheses right behind a phrase: "Merkel (CDU)", "Sprecher Klaus Stöhr".</summary>
    private int WithName(int end, Phrase phrase)
    {
        if (phrase.Pronoun >= 0)
            return end;
        while (end < _words.Length && _words[end].Kind == TokenKind.Word && _words[end] is { IsCapital: true, Function: null, Time: < 0 } && (_words[end].Noun is null || _words[end - 1].Noun is null))
            end++;
        if (end + 2 < _words.Length && _words[end].Mark == '(' && _words[end].Kind == TokenKind.Punctuation)
        {
            for (int i = end + 1; i < _words.Length && i < end + 6; i++)
            {
                if (_words[i].Mark == ')' && _words[i].Kind == TokenKind.Punctuation)
                    return i + 1;
            }
        }

        return end;
    }

    /// <summary>Where a phrase starts with the one that it stands beside: "Der Leiter des Instituts, Klaus Stöhr, sagte".</summary>
    private int BesideBefore(Phrase phrase)
    {
        if (phrase.First < 2 || phrase.Clause is null || phrase.Preposition is not null || phrase.Pronoun >= 0
            || _words[phrase.First - 1].Mark != ',' || phrase.Clause.Verb.Finite < phrase.First)
            return phrase.First;
        foreach (Phrase before in phrase.Clause.Phrases)
        {
            if (before.Preposition is null && before.Time < 0 && before.Pronoun < 0 && WithName(PhraseExtent.EndWithAttributes(before), before) == phrase.First - 1)
                return before.First;
        }

        return phrase.First;
    }

    /// <summary>Whether content lies beyond a mark; where none is known yet, a quotation.</summary>
    private bool Next(int mark, ISet<int> content, int step)
    {
        if (content.Count == 0)
            return mark + step >= 0 && mark + step < _words.Length && _words[mark + step].IsQuote;
        for (int i = mark + step; i >= 0 && i < _words.Length; i += step)
        {
            if (!WordStretches.IsMark(_words[i]))
                return content.Contains(i);
        }

        return step > 0;
    }

    private bool Opens(int first, int end)
    {
        int open = 0;
        for (int i = first; i < end; i++)
            open += _words[i].Kind == TokenKind.OpenQuote ? 1 : _words[i].Kind == TokenKind.CloseQuote ? -1 : 0;
        return open > 0;
    }

    private string Form(int word) => text.Form(_words[word].Token).ToString();
}
