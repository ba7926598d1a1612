namespace FactGen.Extraction;

/// <summary>Reads what the clause above says about the truth of a content clause: "Es stimmt nicht, dass …", "keine Hinweise, dass …".</summary>
internal sealed class VerdictReader(SegmentedText text)
{
    /// <summary>The verdict of a clause on one that depends on it, or null where it judges nothing.</summary>
    public Verdict? Of(Clause content, Clause parent, SentenceGrammar grammar)
    {
        if (!IsJudged(content, parent))
            return null;
        return OfPredicate(parent, grammar) ?? Verdicts.German.OfVerb(parent.Verb.Lemma, parent.IsNegated);
    }

    /// <summary>The noun in front of a content clause that says how sure it is ("Hinweise", "kein Beweis"), with its verdict.</summary>
    public (Phrase Noun, Verdict Verdict)? OfNoun(Clause content, Clause parent)
    {
        if (content.Opener is not ("dass" or "daß" or "wonach"))
            return null;
        (Phrase, Verdict)? nearest = null;
        foreach (Phrase phrase in parent.Phrases)
        {
            if (phrase.First < content.Start && OfEvidence(phrase, parent) is { } verdict)
                nearest = (phrase, verdict);
        }

        return nearest;
    }

    /// <summary>What a noun of evidence in a clause says of what it is for; null for any other noun.</summary>
    public static Verdict? OfEvidence(Phrase phrase, Clause clause)
    {
        bool negated = phrase.IsNegated || clause.IsNegated;
        if (phrase.Noun is not { } noun || Verdicts.German.OfNoun(noun.Lemma, negated) is not { } verdict)
            return null;
        return negated && !Verdicts.German.IsHolder(clause.Verb.Lemma) ? verdict with { IsOpen = true } : verdict;
    }

    /// <summary>Whether a clause is what a predicate can judge: with "dass" or "ob", or the Konjunktiv behind the subject that it explains.</summary>
    private static bool IsJudged(Clause content, Clause parent)
    {
        if (content.Opener is "dass" or "daß" or "ob" or "wonach")
            return true;
        return content.Opener is null && content.Type != ClauseType.Infinitive && content.Verb.Mood != VerbMood.Indicative
            && parent.Subject is { } subject && subject.First < content.Start;
    }

    /// <summary>The verdict of a predicate: "ist falsch", "nannte … falsch"; null without one.</summary>
    public Verdict? OfPredicate(Clause parent, SentenceGrammar grammar)
    {
        if (!Verdicts.German.IsCopula(parent.Verb.Lemma) && !HasCopula(parent, grammar))
            return null;
        foreach (int i in parent.Words)
        {
            Word word = grammar.Words[i];
            if (word.Kind != TokenKind.Word || (word.IsCapital && !word.StartsSentence && word.Noun is null))
                continue;
            string form = word.IsCapital && word.Noun is { } noun && !word.StartsSentence ? noun.Lemma : text.Forms[word.Token].Text.ToLowerInvariant();
            if (Verdicts.German.OfPredicate(form, parent.IsNegated) is { } verdict)
                return verdict;
        }

        return null;
    }

    /// <summary>"ist erwiesen", "ist frei erfunden": a participle beside the copula.</summary>
    private static bool HasCopula(Clause clause, SentenceGrammar grammar)
        => clause.Verb.Finite >= 0 && grammar.Words[clause.Verb.Finite].Finite is { } verb && Verdicts.German.IsCopula(verb.Lemma);
}
