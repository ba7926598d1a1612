using System.Collections.Generic;
using System.Collections.Immutable;

namespace FactGen.Extraction;

/// <content>Direct speech of several sentences whose speaker is told behind it: „Wir haben keine Wahl. Wir kämpfen“, sagte Ali.</content>
internal sealed partial class AttributionReader
{
    /// <summary>Whoever has not said by then who speaks does not say it.</summary>
    private const int LongestSpeech = 8;

    /// <summary>The sentences of the quotation that is open, as long as nobody is named who says them.</summary>
    private readonly List<(SentenceGrammar Grammar, SentenceAttribution Attribution)> _unsigned = [];

    /// <summary>The quotation that they are of.</summary>
    private int _openQuote = -1;

    /// <summary>How many of the sentences read last wait for their speaker.</summary>
    public int UnsignedSentences => _unsigned.Count;

    /// <summary>Gives the sentences of a quotation the speaker whom this one names, or remembers it as one of them.</summary>
    private void SignQuotation()
    {
        if (_unsigned.Count > 0 && text.Quotes[_openQuote].EndToken > _grammar.Sentence.FirstToken)
        {
            if (SpeakersOf(_openQuote) is { IsEmpty: false } speakers)
            {
                Sign(speakers);
                _unsigned.Clear();
            }
            else if (_unsigned.Count < LongestSpeech)
            {
                _unsigned.Add((_grammar, _sentence));
            }
            else
            {
                _unsigned.Clear();
            }

            return;
        }

        _unsigned.Clear();
        for (int index = 0, token = _grammar.Sentence.FirstToken; token < _grammar.Sentence.EndToken; token++)
        {
            index = mentions.Quote(token);
            if (index < 0 || text.Quotes[index].EndToken <= _grammar.Sentence.EndToken || text.Quotes[index].FirstToken < _grammar.Sentence.FirstToken)
                continue;
            if (SpeakersOf(index).IsEmpty)
            {
                _openQuote = index;
                _unsigned.Add((_grammar, _sentence));
            }

            return;
        }
    }

    /// <summary>Who says, in words of this sentence, what it has of a quotation.</summary>
    private ImmutableArray<AttributionLink> SpeakersOf(int quote)
    {
        foreach (SpeechFrame frame in _sentence.Frames)
        {
            // What somebody says inside it is no speaker of it.
            if (mentions.Quote(_grammar.Words[frame.VerbWord].Token) == quote)
                continue;
            foreach (Clause content in frame.Content)
            {
                if (!_sentence.Of(content).Chain.IsEmpty && mentions.Quote(_grammar.Words[content.Start].Token) == quote)
                    return _sentence.Of(content).Chain;
            }
        }

        // "…“, so der Minister": a source in passing, which stands outside.
        foreach (Phrase source in _sentence.Sources)
        {
            if (source.Clause is { } clause && mentions.Quote(_grammar.Words[source.First].Token) != quote && mentions.Quote(_grammar.Words[clause.Start].Token) == quote)
                return _sentence.Of(clause).Chain;
        }

        return ImmutableArray<AttributionLink>.Empty;
    }

    private void Sign(ImmutableArray<AttributionLink> speakers)
    {
        foreach ((SentenceGrammar grammar, SentenceAttribution attribution) in _unsigned)
        {
            foreach (Clause clause in grammar.Clauses)
            {
                if (mentions.Quote(grammar.Words[clause.Start].Token) == _openQuote && attribution.Perspectives.TryGetValue(clause, out Perspective? perspective))
                    attribution.Perspectives[clause] = perspective with { Chain = speakers };
            }
        }
    }
}
