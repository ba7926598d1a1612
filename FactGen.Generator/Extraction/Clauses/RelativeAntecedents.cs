using System.Collections.Generic;

namespace FactGen.Extraction;

/// <summary>Finds the phrase that a relative clause belongs to: the nearest one before it that agrees with the pronoun.</summary>
internal static class RelativeAntecedents
{
    public static void Assign(List<Clause> clauses)
    {
        foreach (Clause clause in clauses)
        {
            if (clause.Type != ClauseType.Relative || clause.RelativeWord < 0)
                continue;
            clause.Antecedent = clause.Previous is { Type: ClauseType.Relative } previous ? previous.Antecedent : Find(clause, clauses);
            // "15.000 Mann, die Kenia geschickt habe": the pronoun is no feminine here.
            if (clause.Antecedent is { Noun: not null } antecedent && clause.Phrases.Count > 0 && clause.Phrases[0] is { Pronoun: >= 0 } pronoun
                && (pronoun.Cells & Columns(antecedent.Cells)) is not Agreement.None and var cells)
                pronoun.Cells = cells;
        }
    }

    private static Phrase? Find(Clause relative, List<Clause> clauses)
    {
        Phrase? pronoun = relative.Phrases.Count > 0 ? relative.Phrases[0] : null;
        Agreement columns = IsPluralSubject(relative) ? Agreement.Plural : Columns(pronoun?.Cells ?? Agreement.All);
        Phrase? nearest = null, agreeing = null;
        foreach (Clause clause in clauses)
        {
            foreach (Phrase phrase in clause.Phrases)
                Consider(phrase);
        }

        // "das Gefecht um Barentu, an dem …": one takes part in what happens, in no town.
        if (relative.RelativePreposition == "an" && agreeing is { Noun: null, Governor: { Noun: { } happening } governor }
            && (happening.Tags & (SemanticTags.Fight | SemanticTags.Attack | SemanticTags.Event | SemanticTags.Meeting)) != 0 && (Columns(governor.Cells) & columns) != 0)
            return governor;
        return agreeing ?? nearest;

        void Consider(Phrase phrase)
        {
            if (phrase.Clause == relative || phrase.First >= relative.Start || phrase.Pronoun >= 0 || phrase.Time >= 0)
                return;
            if (nearest is null || phrase.First > nearest.First)
                nearest = phrase;
            if ((ColumnsOf(phrase) & columns) != 0 && (agreeing is null || phrase.First > agreeing.First))
                agreeing = phrase;
            if (phrase.Genitive is { } genitive && genitive.First < relative.Start)
                Consider(genitive);
            foreach (Phrase conjunct in phrase.Conjuncts)
                Consider(conjunct);
        }
    }

    /// <summary>"Truppen nach Mali geschickt, die dort halfen": with nothing else that a plural verb could have as its subject, the pronoun is it.</summary>
    private static bool IsPluralSubject(Clause relative)
    {
        if ((relative.Verb.Person & WordFeatures.Plural) == 0 || (relative.Verb.Person & WordFeatures.Singular) != 0
            || relative.Phrases.Count == 0 || relative.Phrases[0] is not { Pronoun: >= 0, Preposition: null } pronoun || !pronoun.CanBe(Agreement.NominativePlural))
            return false;
        foreach (Phrase phrase in relative.Phrases)
        {
            if (phrase != pronoun && phrase is { Preposition: null, Time: < 0 } && (phrase.CanBe(Agreement.NominativePlural) || phrase.Conjuncts.Count > 0 || phrase.Quantity >= 0))
                return false;
        }

        return true;
    }

    /// <summary>"ein Prediger aus Oslo, der …", "das Haus in Oslo, das …": the name of a place without an article is a neuter.</summary>
    private static Agreement ColumnsOf(Phrase phrase)
        => phrase is { Noun: null, Determiner: < 0, Preposition: "in" or "aus", IsPlural: false, Quantity: < 0, Governor.Noun: not null } && (phrase.Matches.Count > 0 || phrase.NameFirst >= 0) && Columns(phrase.Cells) == Agreement.Singular
            ? Agreement.Neuter : Columns(phrase.Cells);

    /// <summary>The genders and numbers of some cells, whatever their case.</summary>
    private static Agreement Columns(Agreement cells)
    {
        var columns = Agreement.None;
        if ((cells & Agreement.Masculine) != 0)
            columns |= Agreement.Masculine;
        if ((cells & Agreement.Feminine) != 0)
            columns |= Agreement.Feminine;
        if ((cells & Agreement.Neuter) != 0)
            columns |= Agreement.Neuter;
        if ((cells & Agreement.Plural) != 0)
            columns |= Agreement.Plural;
        return columns;
    }
}
