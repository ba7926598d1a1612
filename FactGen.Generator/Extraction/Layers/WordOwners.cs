using System.Collections.Immutable;

namespace FactGen.Extraction;

/// <summary>Which clause each word of a sentence belongs to, and the stretches of text that sets of words cover.</summary>
internal sealed class WordOwners
{
    private readonly SentenceGrammar _grammar;
    private readonly SegmentedText _text;
    private readonly Clause?[] _owners;

    public WordOwners(SentenceGrammar grammar, SegmentedText text)
    {
        _grammar = grammar;
        _text = text;
        _owners = new Clause?[grammar.Words.Length];
        foreach (Clause clause in grammar.Clauses)
        {
            // A participle's clause lies inside a phrase of another one.
            if (clause.Type == ClauseType.Participial)
                continue;
            foreach (int word in clause.Words)
                _owners[word] = clause;
        }
    }

    /// <summary>The clause of a word; null for marks.</summary>
    public Clause? this[int word] => _owners[word];

    /// <summary>The stretches of a clause: marks between two of its words are part of them, words of other clauses part them.</summary>
    public ImmutableArray<SourceSpan> Spans(Clause clause)
    {
        var spans = ImmutableArray.CreateBuilder<SourceSpan>();
        int first = -1, last = -1;
        foreach (int word in clause.Words)
        {
            if (first >= 0 && !AreJoined(last, word, clause))
            {
                spans.Add(_grammar.Span(_text, first, last + 1));
                first = -1;
            }

            if (first < 0)
                first = word;
            last = word;
        }

        if (first >= 0)
            spans.Add(_grammar.Span(_text, first, last + 1));
        return spans.ToImmutable();
    }

    private bool AreJoined(int left, int right, Clause clause)
    {
        for (int i = left + 1; i < right; i++)
        {
            if (clause.Type == ClauseType.Participial || _owners[i] is not null)
                return false;
        }

        return true;
    }
}
