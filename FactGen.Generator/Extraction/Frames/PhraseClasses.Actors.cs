using System;

namespace FactGen.Extraction;

/// <content>People and bodies: who acts, who acts for the public, who is only a person.</content>
internal sealed partial class PhraseClasses
{
    /// <summary>Whether a phrase names people by where they come from: "die Ungarn".</summary>
    public bool IsDemonym(Phrase phrase) => Demonym(phrase);

    private bool Demonym(Phrase phrase)
    {
        foreach (int index in phrase.Matches)
        {
            if (mentions.Matches[index].As(NameForm.Demonym) is not null)
                return true;
        }

        return false;
    }

    /// <summary>"Jack Russell Terrier Fips"</summary>
    private static bool IsNamedAnimal(Phrase phrase, SentenceGrammar grammar)
    {
        // A word in front or behind makes it sure: "Wolf" and "Löwe" are surnames.
        for (int i = phrase.NameFirst; i >= 0 && phrase.NameEnd > phrase.NameFirst + 2 && i < phrase.NameEnd; i++)
        {
            if (grammar.Words[i].Noun is { } noun && (noun.Tags & SemanticTags.Animal) != 0 && phrase.Determiner < 0)
                return i > phrase.NameFirst && i + 1 < phrase.NameEnd;
        }

        return false;
    }

    /// <summary>"für das Scharfmachen": an infinitive with an article.</summary>
    private bool IsDoing(Phrase phrase, SentenceGrammar grammar)
    {
        if (phrase is not { Noun: null, Determiner: >= 0, Matches.Count: 0, NameFirst: >= 0 } || phrase.NameEnd != phrase.NameFirst + 1 || !phrase.CanBe(Agreement.Neuter))
            return false;
        string form = FirstLetter.Lowered(text.Forms[grammar.Words[phrase.NameFirst].Token].Text);
        if (form[form.Length - 1] != 'n')
            return false;
        var analyses = new System.Collections.Generic.List<WordAnalysis>();
        Lexicon.German.Analyse(form.AsSpan(), false, analyses);
        if (analyses.Exists(static analysis => analysis.Verb is not null && analysis.Is(WordFeatures.Infinitive)))
            return true;
        var guesses = new System.Collections.Generic.List<VerbGuess>();
        Lexicon.German.VerbGuesser.Guess(form.AsSpan(), guesses);
        return guesses.Exists(static guess => (guess.Features & WordFeatures.Infinitive) != 0);
    }

    private bool IsPeoplePronoun(Phrase phrase, SentenceGrammar grammar)
        => grammar.Words[phrase.Pronoun].FunctionForm is "sie" or "diese" or "die" && phrase.IsPlural && referents.Actor(phrase, grammar) is { Entity: var people } && EntityCatalogue.Default.IsFighter(people);

    private bool IsPeople(Phrase phrase, SentenceGrammar grammar)
    {
        if ((IsForce(phrase, grammar) && !Has(phrase, SemanticTags.Vehicle | SemanticTags.Weapon)) || Demonym(phrase))
            return true;
        if (phrase.Noun is { } noun)
            return (noun.Tags & People) != 0 || noun.Unit is "persons";
        if (phrase.Pronoun >= 0 && grammar.Words[phrase.Pronoun].FunctionForm is "niemand" or "niemanden" or "jemand" or "jemanden" or "keiner" or "beide" or "alle" or "viele")
            return true;
        if (phrase.Pronoun >= 0)
            return referents.Actor(phrase, grammar) is { Entity.Kind: EntityKind.Person or EntityKind.Group or EntityKind.State or EntityKind.MilitaryForce }
                || (referents.AntecedentPhrase(phrase) is { } antecedent && antecedent != phrase && IsPeople(antecedent, grammar));
        // "Korbflechter in der Hand von Rebellen": a trade, or somebody who is called so.
        if (phrase is { NameFirst: >= 0, Matches.Count: 0 } && phrase.NameEnd == phrase.NameFirst + 1 && phrase.Preposition is not ("in" or "bei" or "nahe" or "nach" or "aus") && grammar.Words[phrase.NameFirst].Form.Person is not null)
            return true;
        return referents.Actor(phrase, grammar) is { Entity.Kind: EntityKind.Person or EntityKind.Group or EntityKind.MilitaryForce };
    }

    /// <summary>"Luftangriffe auf Sanaa": the town, not the government that it may stand for.</summary>
    private bool IsTown(Phrase phrase, SentenceGrammar grammar)
        => phrase.Noun is null && phrase.Pronoun < 0 && IsOne(phrase, "town", grammar);

    /// <summary>A state, an army, an organisation; the towns of "die Anschläge von Paris" made no attack.</summary>
    private bool IsAttacker(Phrase phrase, SentenceGrammar grammar)
    {
        if (IsPlaceNoun(phrase) || (phrase is { Preposition: "von", Governor: not null } && !referents.Places(phrase, grammar).IsEmpty))
            return false;
        // "bewaffnete Reiter", "ein mit Macheten bewaffneter Mob"
        if (HasAdjective(phrase, grammar, Cue.ArmedAdjective))
            return true;
        // "Guerillagruppen", "Rebellenverbände"
        if ((Cues.German.Is(Cue.GroupStandIn, phrase.Noun?.Lemma) || Cues.German.Is(Cue.FormationNoun, phrase.Noun?.Lemma)) && grammar.Words[phrase.Head].Modifier is { } sort && Cues.German.IsForm(Cue.ArmedModifier, sort.AsSpan()))
            return true;
        // "Lendu greifen das Dorf an": a people or a band, as the verb in the plural shows.
        if (phrase is { Noun: null, Pronoun: < 0, Determiner: < 0, Conjuncts.Count: 0, Matches.Count: 0, NameFirst: >= 0, Clause: { } told } && told.Subject == phrase && phrase.NameEnd == phrase.NameFirst + 1
            && (told.Verb.Person & WordFeatures.Number) == WordFeatures.Plural)
            return true;
        return referents.Actor(phrase, grammar) is { Entity: var actor }
            && (actor.Kind is EntityKind.State or EntityKind.MilitaryForce
                || (actor.Kind is EntityKind.Group or EntityKind.Organisation && (EntityCatalogue.Default.Find(actor.Id) is not null || actor.Country is not null || (actor.Kind == EntityKind.Organisation && phrase.Matches.Count > 0))));
    }

    /// <summary>Who acts for a state, an army, an armed group or the public: no company, club or private person.</summary>
    private bool IsPublic(Phrase phrase, SentenceGrammar grammar)
    {
        if (referents.Actors(phrase, grammar) is { Length: > 1 } several && several[0].Entity.Kind is EntityKind.State or EntityKind.MilitaryForce)
            return true;
        if (IsPlaceNoun(phrase) || referents.Actor(phrase, grammar) is not { Entity: var actor })
            return false;
        // "die Konfliktparteien", "die Widersacher"
        if (IsOpponents(phrase, grammar))
            return true;
        // "Verteidigungsminister Halm", of whatever state.
        if (actor.Kind == EntityKind.Person && phrase.Noun is { } office && Cues.German.IsOrEndsIn(Cue.StateOffice, office.Lemma))
            return true;
        // "die Rebellenallianz CPC", "die Milizenkoalition"
        if (actor.Kind != EntityKind.Person && phrase.Noun is { Tags: var band } && (band & (SemanticTags.Organisation | SemanticTags.Group)) != 0 && grammar.Words[phrase.Head].Modifier is { } armed && Cues.German.IsForm(Cue.ArmedModifier, armed.AsSpan()))
            return true;
        if (IsPrivate(phrase, actor))
            return false;
        return IsPublic(actor, phrase.Noun?.Tags ?? SemanticTags.None)
            || (actor.Kind == EntityKind.Group && Cues.German.Is(Cue.GroupStandIn, phrase.Noun?.Lemma) && grammar.Words[phrase.Head].Modifier is null);
    }

    private bool IsOpponents(Phrase phrase, SentenceGrammar grammar)
        => phrase is { IsPlural: true, Noun: { } noun } && (Cues.German.Is(Cue.OpponentNoun, noun.Lemma)
            || ((noun.Tags & SemanticTags.Human) != 0 && phrase.Adjectives.Exists(adjective => Cues.German.IsForm(Cue.OpponentAdjective, text.Form(grammar.Words[adjective].Token)))));

    /// <summary>"die beiden US-Firmen", "der britische Sänger": whoever has a country but no part in its affairs.</summary>
    private static bool IsPrivate(Phrase phrase, Entity actor)
    {
        if (phrase.Noun is not { } noun || EntityCatalogue.Default.Find(actor.Id) is not null && actor.Kind != EntityKind.Person)
            return false;
        const SemanticTags Affairs = SemanticTags.Office | SemanticTags.Government | SemanticTags.Force | SemanticTags.Army | SemanticTags.Group | SemanticTags.Agency;
        return (noun.Tags & (SemanticTags.Organisation | SemanticTags.Human)) != 0 && (noun.Tags & Affairs) == 0 && EntityCatalogue.Default.Find(actor.Id) is null
            && !(actor.Kind == EntityKind.Group && Cues.German.Is(Cue.GroupStandIn, noun.Lemma));
    }

    /// <summary>The same of an entity, with the tags of the noun that names it.</summary>
    public static bool IsPublic(Entity actor, SemanticTags tags) => actor.Kind switch
    {
        EntityKind.State or EntityKind.MilitaryForce => true,
        EntityKind.Person or EntityKind.Organisation => actor.Country is not null || EntityCatalogue.Default.Find(actor.Id) is not null
            || (tags & (SemanticTags.Government | SemanticTags.Army)) != 0,
        EntityKind.Group => EntityCatalogue.Default.Find(actor.Id) is not null || actor.Country is not null || (tags & (SemanticTags.Government | SemanticTags.Force)) != 0,
        _ => false,
    };

    private bool IsOfficial(Phrase phrase, SentenceGrammar grammar)
    {
        // "der Argentinier": of whom only is said where he comes from.
        if (phrase.Noun is null && phrase.Pronoun < 0 && Demonym(phrase) && referents.Actor(phrase, grammar) is { Entity: var from } && EntityCatalogue.Default.Find(from.Id) is null)
            return false;
        if (phrase.Noun is { } noun && ((noun.Tags & SemanticTags.Office) != 0 || Cues.German.Is(Cue.DelegationNoun, noun.Lemma)))
            return true;
        if (phrase.Noun is null && OfficeBehindHyphen(phrase, grammar))
            return true;
        if (phrase.Noun is { Tags: var tags } && (tags & (SemanticTags.Human | SemanticTags.Government)) == 0 && phrase.Matches.Count == 0 && phrase.NameFirst < 0)
            return false;
        return referents.Actor(phrase, grammar) is { Entity: { Kind: EntityKind.Person } person } && (IsKnown(person) || !IsIntroducedPrivately(phrase, grammar));
    }

    /// <summary>"die EU-Außenminister": a name and an office in one word.</summary>
    private bool OfficeBehindHyphen(Phrase phrase, SentenceGrammar grammar)
    {
        if (phrase.Head < 0 || phrase.Pronoun >= 0)
            return false;
        ReadOnlySpan<char> form = text.Form(grammar.Words[phrase.Head].Token);
        int hyphen = form.LastIndexOf('-');
        return hyphen > 0 && Noun(form.Slice(hyphen + 1).ToString()) is { } office && (office.Tags & SemanticTags.Office) != 0;
    }

    private static bool IsKnown(Entity person) => person.Country is not null || EntityCatalogue.Default.Find(person.Id) is not null;

    /// <summary>"der Sänger Max Muster", or a full name without a title: somebody of whom no office is told.</summary>
    private bool IsIntroducedPrivately(Phrase phrase, SentenceGrammar grammar)
        => phrase.Noun is not null || (phrase.NameFirst >= 0 && grammar.Span(text, phrase.NameFirst, phrase.NameEnd).In(text.Text).IndexOf(' ') >= 0);
}
