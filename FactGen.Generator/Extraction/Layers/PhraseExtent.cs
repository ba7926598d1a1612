using System;
using System.Collections.Generic;

namespace FactGen.Extraction;

/// <summary>How far a phrase reaches: over its conjuncts, what is set beside it, and the attributes behind it.</summary>
internal static class PhraseExtent
{
    /// <summary>The index behind its last word, conjuncts and appositions included.</summary>
    public static int End(Phrase phrase)
    {
        int end = phrase.End;
        foreach (Phrase conjunct in phrase.Conjuncts)
            end = Math.Max(end, End(conjunct));
        return phrase.Apposition is { } apposition ? Math.Max(end, End(apposition)) : end;
    }

    /// <summary>The same, with the phrases that follow as its attributes: "ein Sprecher | der Regierung | in Berlin".</summary>
    public static int EndWithAttributes(Phrase phrase)
    {
        int end = End(phrase);
        List<Phrase>? siblings = phrase.Clause?.Phrases;
        if (siblings is null)
            return end;
        foreach (Phrase sibling in siblings)
        {
            if (sibling.First == end && sibling.Governor is not null && sibling.Governor.First >= phrase.First && sibling.Time < 0
                && ((sibling.Preposition is null or "von" or "für" && sibling.Quantity < 0) || (sibling.Preposition == "aus" && IsOrigin(sibling)) || (sibling.Preposition is "in" or "bei" && TakesPlace(phrase, sibling))))
                end = End(sibling);
        }

        return end;
    }

    /// <summary>"ein Sprecher in Berlin" is one of there; a name, or "in einem Interview", is not.</summary>
    private static bool TakesPlace(Phrase phrase, Phrase place)
        => phrase.Noun is not null && phrase.NameFirst < 0
            && (place.Noun is null || (place.Noun.Tags & (SemanticTags.Speech | SemanticTags.Document | SemanticTags.Media | SemanticTags.Event | SemanticTags.Meeting)) == 0);

    /// <summary>"ein Sprecher aus Berlin", not "der Sprecher | aus Sicherheitsgründen".</summary>
    private static bool IsOrigin(Phrase place)
        => place.Matches.Count > 0 || place.NameFirst >= 0 || place.Noun is null || (place.Noun.Tags & (SemanticTags.Abstract | SemanticTags.Event)) == 0;

    public static SourceSpan Span(Phrase phrase, SentenceGrammar grammar, SegmentedText text) => grammar.Span(text, phrase.First, End(phrase));
}
