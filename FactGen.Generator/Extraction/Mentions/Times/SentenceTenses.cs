using System.Threading;

namespace FactGen.Extraction;

/// <summary>
/// Looks for the words of <c>tense</c>, and for verbs in the past by their ending: between the commas around an expression, and in the whole
/// sentence where nothing stands there.
/// </summary>
internal sealed class SentenceTenses(TimeWords words, SegmentedText text, int[] ids, CancellationToken cancellation)
{
    private Sentence _sentence;
    private SentenceTense? _whole;
    private (int First, int End, SentenceTense Tense) _part;

    /// <summary>Goes on to the next sentence.</summary>
    public void Enter(Sentence sentence) => (_sentence, _whole, _part) = (sentence, null, default);

    /// <summary>The tense around an expression of the sentence; they are asked for in their order.</summary>
    public SentenceTense Around(FoundTime found)
    {
        if (found.First < _part.First || found.End > _part.End)
            _part = Part(found);
        if (_part.Tense != default)
            return _part.Tense;
        _whole ??= Within(_sentence.FirstToken, _sentence.EndToken);
        return _whole.Value;
    }

    private (int First, int End, SentenceTense Tense) Part(FoundTime found)
    {
        int first = found.First, end = found.End;
        while (first > _sentence.FirstToken && !Separates(first - 1))
            first--;
        while (end < _sentence.EndToken && !Separates(end))
            end++;
        return (first, end, Within(first, end));
    }

    private SentenceTense Within(int first, int end)
    {
        bool past = false, future = false;
        for (int i = first; i < end; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (words.Tenses.Match(text, ids, i, end, out string? tense, out _))
            {
                past |= tense == "past";
                future |= tense == "future";
            }
            else if (ids[i] < 0 && text.Tokens[i].Kind == TokenKind.Word)
            {
                past |= words.IsPreterite(text.Form(i)) && !IsAttribute(i, first);
            }
        }

        return new SentenceTense(past, future);
    }

    /// <summary>"die gesamten Truppen, von regelrechten Lawinen": behind an article or preposition such an ending is an adjective's.</summary>
    private bool IsAttribute(int at, int first)
        => at > first && (words.Leads.MatchBefore(text, ids, at, first, out _, out _) || words.IsArticle(ids[at - 1]));

    private bool Separates(int token)
        => text.Tokens[token].Kind == TokenKind.Punctuation && text.Text[text.Tokens[token].Start] is ',' or ';' or ':' or '–' or '-' or '(' or ')';
}
