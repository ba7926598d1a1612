using System;

namespace FactGen.Extraction;

/// <summary>The quantity of a claim: what its counted phrase says, with the counted noun as unit (codebook section 4; 9.5, 9.34, 9.48).</summary>
internal sealed class ClaimQuantities(SegmentedText text, MentionIndex mentions)
{
    /// <summary>The noun that was counted last: an elliptic number takes its unit ("tausende weitere").</summary>
    public NounLexeme? LastCounted { get; private set; }

    /// <summary>The currency that was told last: that of "weitere 20 Millionen".</summary>
    public string? LastCurrency { get; private set; }

    public ClaimQuantity? Of(Phrase phrase, SentenceGrammar grammar, NounLexeme? antecedent)
    {
        if (phrase.Pronoun >= 0 || phrase.Time >= 0)
            return null;
        NounLexeme? noun = phrase.Noun ?? antecedent ?? (phrase.Matches.Count == 0 ? LastCounted : null);
        // "600 Nordkoreaner": those who were counted last are no noun's any more.
        if (phrase.Noun is not null || phrase.Matches.Count > 0)
            LastCounted = phrase.Noun;
        SourceSpan span = grammar.Span(text, FirstWord(phrase, grammar), phrase.End);
        if (phrase.Quantity >= 0)
        {
            QuantityMention mention = mentions.Quantities[phrase.Quantity];
            if (mention.Bounds is { Lower: 0, Upper: 0 })
                return null;
            if (mention.Unit is { Length: 3 } currency && char.IsUpper(currency[0]))
                LastCurrency = currency;
            string? unit = mention.Unit ?? Unit(phrase, noun);
            return new ClaimQuantity(mention.Bounds, unit, span, span.In(text.Source));
        }

        if (phrase.IsOneMore || IsOne(phrase, grammar))
            return new ClaimQuantity(new QuantityBounds(1, 1), Unit(phrase, noun), span, span.In(text.Source));
        return null;
    }

    /// <summary>The quantity of a part of those who were counted, whom a bare number behind it still means.</summary>
    public ClaimQuantity? OfPart(Phrase phrase, SentenceGrammar grammar, NounLexeme? antecedent)
    {
        NounLexeme? whole = LastCounted;
        ClaimQuantity? part = Of(phrase, grammar, antecedent);
        LastCounted = whole;
        return part;
    }

    /// <summary>Whether a phrase says how many: by a number, or as "ein Kind".</summary>
    public bool HasNumber(Phrase phrase, SentenceGrammar grammar) => phrase.Quantity >= 0 || phrase.IsOneMore || IsOne(phrase, grammar);

    private static string? Unit(Phrase phrase, NounLexeme? noun)
        => PhraseClasses.IsMember(phrase) ? "soldiers" : AreMixed(phrase) ? "persons"
            : noun?.Unit ?? (noun is null ? phrase.Matches.Count > 0 ? "persons" : null
            : (noun.Tags & (SemanticTags.Human | SemanticTags.Office)) != 0 ? "persons" : null);

    /// <summary>"1700 Frauen und Männer": people of several sorts under one number.</summary>
    private static bool AreMixed(Phrase phrase)
    {
        foreach (Phrase other in phrase.Conjuncts)
        {
            if (phrase.Noun is { } noun && other is { Quantity: < 0, Determiner: < 0, Noun: { } second } && second.Unit != noun.Unit && (noun.Tags & second.Tags & SemanticTags.Human) != 0)
                return true;
        }

        return false;
    }

    /// <summary>"den Tod eines Soldaten": the article counts one person; with a name it only introduces.</summary>
    private bool IsOne(Phrase phrase, SentenceGrammar grammar)
    {
        if (phrase.Determiner < 0 || phrase.NameFirst >= 0)
            return false;
        // "einen Deutschen"
        if (phrase.Noun is null)
            return phrase.Matches.Count == 1 && mentions.Matches[phrase.Matches[0]] is { IsCompound: false, Form: NameForm.Demonym or NameForm.Adjective } && IsArticleOfOne(phrase, grammar);
        NounLexeme noun = phrase.Noun;
        if ((noun.Tags & (SemanticTags.Human | SemanticTags.Office)) == 0 || !phrase.CanBe(Agreement.Singular))
            return false;
        return IsArticleOfOne(phrase, grammar);
    }

    private bool IsArticleOfOne(Phrase phrase, SentenceGrammar grammar)
    {
        ReadOnlySpan<char> form = text.Form(grammar.Words[phrase.Determiner].Token);
        return form.StartsWith("ein".AsSpan(), StringComparison.OrdinalIgnoreCase) && form.Length <= 5;
    }

    private static int FirstWord(Phrase phrase, SentenceGrammar grammar)
    {
        int first = phrase.First;
        while (first < phrase.End - 1 && phrase.Preposition is not null && grammar.Words[first].Is(FunctionClass.Preposition) && grammar.Words[first].Quantity < 0)
            first++;
        return first;
    }
}
