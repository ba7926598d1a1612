using System;

namespace FactGen.Extraction;

/// <summary>How far words reach that name something where the grammar has made no phrase of them: in front of or behind the word that takes them.</summary>
internal sealed class NominalStretch(SentenceGrammar grammar, SegmentedText text)
{
    /// <summary>What is quoted inside a name has at most so many words.</summary>
    private const int QuotedWords = 5;

    private readonly Word[] _words = grammar.Words;

    /// <summary>The index behind the last word of what starts at a word.</summary>
    public int EndOf(int first, Clause clause)
    {
        int end = first;
        while (end < _words.Length)
        {
            if (_words[end].Kind == TokenKind.OpenQuote)
            {
                int close = Close(end);
                if (close < 0)
                    break;
                end = close + 1;
            }
            else if (Names(end, clause) || (end > first && Joins(end, clause)))
            {
                end++;
            }
            else
            {
                break;
            }
        }

        return end;
    }

    /// <summary>The first word of what ends in front of a word; in front of the finite verb it has the room for itself.</summary>
    public int StartOf(int end, Clause clause)
    {
        bool isFront = clause is { Type: ClauseType.Main, StartsWithVerb: false } && clause.Verb.Finite == end + 1;
        int first = end;
        while (first > 0 && first > clause.Start)
        {
            int word = first - 1;
            if (_words[word].Is(FunctionClass.Coordinator) && word == clause.Start)
                break;
            if (!isFront && !_words[word].IsQuote && !Names(word, clause) && !Joins(word, clause))
                break;
            if (isFront && _words[word].Kind == TokenKind.Punctuation && _words[word].Mark is ',' or ':' or ';' or '–')
                break;
            first = word;
            // "Sarkozy | dem Figaro zufolge": nothing but a genitive goes on in front of an article.
            if (!isFront && _words[word].Is(FunctionClass.AnyDeterminer) && _words[word].Function is { } article && (article.Agreement & Agreement.Genitive) == 0)
                break;
        }

        return first;
    }

    private int Close(int open)
    {
        for (int i = open + 1; i < _words.Length && i <= open + QuotedWords; i++)
        {
            if (_words[i].Kind == TokenKind.CloseQuote)
                return i;
        }

        return -1;
    }

    /// <summary>Whether a word can stand in a name or its attributes.</summary>
    private bool Names(int word, Clause clause)
    {
        Word candidate = _words[word];
        if (candidate.Kind == TokenKind.Punctuation || candidate.IsQuote || word == clause.Verb.Finite || candidate.Time >= 0)
            return false;
        return candidate.Match >= 0 || candidate.IsCapital || candidate.Is(FunctionClass.AnyDeterminer) || candidate.IsDeclinedAdjective || text.Form(candidate.Token).IndexOf('.') > 0;
    }

    /// <summary>"von Polizei und Justiz": what stands between two words that name something.</summary>
    private bool Joins(int word, Clause clause)
        => word + 1 < _words.Length && (_words[word].FunctionForm is "von" or "vom" || _words[word].Is(FunctionClass.Coordinator)) && (_words[word + 1].IsQuote || Names(word + 1, clause));
}
