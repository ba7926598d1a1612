namespace FactGen.Extraction;

/// <content>Sums of money, and help that is money.</content>
internal sealed partial class PhraseClasses
{
    /// <summary>"weitere 20 Millionen": a number so great, without a noun, is money where money is told of.</summary>
    private const double Million = 1_000_000;

    /// <summary>The unit of quantities that are a part of something.</summary>
    private const string Share = "percent";

    private bool IsMoney(Phrase phrase, SentenceGrammar grammar)
    {
        if (IsSum(phrase))
            return true;
        if (phrase.Noun is { } noun && (noun.Tags & SemanticTags.Money) != 0)
            return true;
        // "wirtschaftliche Hilfe"
        return Cues.German.Is(Cue.HelpNoun, phrase.Noun?.Lemma) && ((grammar.Words[phrase.Head].Modifier is { } magnitude && Cues.German.IsForm(Cue.MagnitudeModifier, magnitude)) || HasAdjective(phrase, grammar, Cue.HelpAdjective) || HasSum(phrase));
    }

    /// <summary>Whether a phrase is an amount of a currency.</summary>
    public bool IsSum(Phrase phrase) => IsAmount(phrase) || GoesOnWithSum(phrase);

    private bool IsAmount(Phrase phrase)
        => phrase.Quantity >= 0 && (mentions.Quantities[phrase.Quantity].Unit is { Length: 3 } unit ? char.IsUpper(unit[0])
            : phrase.Noun is null && phrase.Matches.Count == 0 && mentions.Quantities[phrase.Quantity] is { Unit: null, Bounds.Lower: >= Million });

    /// <summary>"gab Moldau sechs Millionen Euro, Lettland 300 000": a number in the place of a sum.</summary>
    private bool GoesOnWithSum(Phrase phrase)
        => phrase is { Noun: null, Quantity: >= 0, Matches.Count: 0, Clause: { IsGapped: true, Previous: { } front } } && mentions.Quantities[phrase.Quantity].Unit is null or Share
            && (front.Object ?? front.Subject) is { } sum && sum != phrase && IsSum(sum);

    /// <summary>"Hilfe in Höhe von zwei Millionen Euro"</summary>
    private bool HasSum(Phrase phrase)
    {
        foreach (Phrase next in phrase.Clause?.Phrases ?? [])
        {
            if (next.First >= phrase.End && IsSum(next) && next.Preposition is "in-höhe" or "im-wert" or "von" or "um")
                return true;
        }

        return false;
    }

    private bool HasAdjective(Phrase phrase, SentenceGrammar grammar, Cue cue)
    {
        foreach (int adjective in phrase.Adjectives)
        {
            if (Cues.German.IsForm(cue, text.Form(grammar.Words[adjective].Token)))
                return true;
        }

        return false;
    }
}
