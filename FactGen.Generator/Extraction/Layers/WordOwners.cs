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
        => WordStretches.Runs(clause.Words, (left, right) => AreJoined(left, right, clause), _grammar, _text).ToImmutableArray();

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
