using System.Collections.Generic;

namespace FactGen.Extraction;

/// <summary>A sentence as grammar sees it: its words, and its clauses with verbs, phrases and functions.</summary>
internal sealed class SentenceGrammar
{
    private SentenceGrammar(Sentence sentence, int index, Word[] words, List<Clause> clauses)
    {
        Sentence = sentence;
        Index = index;
        Words = words;
        Clauses = clauses;
    }

    public Sentence Sentence { get; }

    /// <summary>The index of the sentence in the article.</summary>
    public int Index { get; }

    public Word[] Words { get; }

    /// <summary>The clauses in order, those of participles inside phrases last.</summary>
    public List<Clause> Clauses { get; }

    public static SentenceGrammar Parse(SegmentedText text, int index, MentionIndex mentions, WordTagger tagger)
    {
        Sentence sentence = text.Sentences[index];
        Word[] words = tagger.Tag(sentence);
        List<Clause> clauses = ClauseSplitter.Split(words);
        var chunker = new PhraseChunker(words, mentions, text);
        var participials = new List<Clause>();
        foreach (Clause clause in clauses)
        {
            chunker.Chunk(clause, participials);
            Contrast.Resolve(clause, words);
        }

        Gapping.ShareAdverbials(clauses);
        RelativeAntecedents.Assign(clauses);
        foreach (Clause clause in clauses)
            GrammaticalFunctions.Assign(clause, words);
        LooseParticiples.Assign(clauses);
        SubjectEllipsis.Resolve(clauses, words);
        foreach (Clause participial in participials)
        {
            GrammaticalFunctions.Assign(participial, words);
            clauses.Add(participial);
        }

        return new SentenceGrammar(sentence, index, words, clauses);
    }

    /// <summary>Where a word starts in the article.</summary>
    public int StartOf(SegmentedText text, int word) => text.Tokens[Words[word].Token].Start;

    /// <summary>The span from one word to behind another.</summary>
    public SourceSpan Span(SegmentedText text, int firstWord, int endWord)
        => SourceSpan.FromBounds(text.Tokens[Words[firstWord].Token].Start, text.Tokens[Words[endWord - 1].Token].End);
}
