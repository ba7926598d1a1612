namespace FactGen.Extraction;

/// <summary>
/// Recognises sentences that take back the one before: "Das ist falsch", "Das trifft nicht zu", "Diese Angabe stimmt nicht" (codebook 9.43).
/// </summary>
internal sealed class Correction(SegmentedText text)
{
    private readonly VerdictReader _verdicts = new(text);

    public bool Is(Clause clause, SentenceGrammar grammar)
        => clause.Type == ClauseType.Main && clause.Verb.Modal is null && clause.Subject is { } subject && PointsBack(subject, grammar)
            && (_verdicts.OfPredicate(clause, grammar) ?? Verdicts.German.OfVerb(clause.Verb.Lemma, clause.IsNegated)) is { IsDenied: true, Modality: Modality.Certain };

    private static bool PointsBack(Phrase subject, SentenceGrammar grammar)
        => subject.Pronoun >= 0 ? grammar.Words[subject.Pronoun].FunctionForm is "das" or "dies"
            : subject is { Determiner: >= 0, Noun: { } noun } && grammar.Words[subject.Determiner].FunctionForm is "diese" or "dieser" or "dieses"
                && SpeechLexicon.German.Noun(noun.Lemma) is not null;
}
