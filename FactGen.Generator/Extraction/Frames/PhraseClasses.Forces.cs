using System;

namespace FactGen.Extraction;

/// <content>Forces and what they are measured by: who is armed, who is sent, how many there are.</content>
internal sealed partial class PhraseClasses
{
    private bool IsForce(Phrase phrase, SentenceGrammar grammar)
    {
        if (phrase.Noun is { } noun && (noun.Force is not null || (noun.Tags & (SemanticTags.Force | SemanticTags.Army)) != 0))
            return phrase.Quantity >= 0 || !Cues.German.Is(Cue.CountedForce, noun.Lemma);
        // "die Verbände" of a state that the article has told of.
        if (phrase.Noun is { } formation && Cues.German.Is(Cue.FormationNoun, formation.Lemma) && referents.Actor(phrase, grammar) is { Entity.Kind: EntityKind.State or EntityKind.MilitaryForce })
            return true;
        if (IsMember(phrase))
            return true;
        if (Whole(phrase) is { } whole)
            return IsForce(whole, grammar);
        if (phrase.Noun is null && phrase.Matches.Count > 0 && referents.Actor(phrase, grammar) is { Entity.Kind: EntityKind.MilitaryForce })
            return true;
        // "die Spanierin" is one person, "die Spanier" may be forces.
        if (phrase.Noun is null or { Tags: SemanticTags.None } && Demonym(phrase) && referents.Actor(phrase, grammar) is not { Entity.Kind: EntityKind.Person })
            return true;
        if (phrase.Noun is null && phrase.Pronoun >= 0)
            return referents.AntecedentPhrase(phrase) is { } antecedent && antecedent != phrase ? IsForce(antecedent, grammar) : IsPeoplePronoun(phrase, grammar);
        // "Weitere kamen aus Peru"
        if (phrase.Noun is null && phrase.Quantity < 0 && phrase.Matches.Count == 0 && phrase.Head >= 0 && phrase.End == phrase.First + 1
            && Cues.German.IsForm(Cue.Additional, text.Form(grammar.Words[phrase.Head].Token)))
            return true;
        if (phrase.Noun is null && phrase.IsOneMore)
            return true;
        return phrase.Noun is null && phrase.Quantity >= 0 && phrase.Matches.Count == 0 && phrase.NameFirst < 0
            && (mentions.Quantities[phrase.Quantity].Unit is null || IsShareOfThem(phrase, grammar.Words)) && IsAlone(phrase, grammar.Words);
    }

    /// <summary>"ein Drittel davon", "40 Prozent von ihnen"</summary>
    private bool IsShareOfThem(Phrase phrase, Word[] words)
        => mentions.Quantities[phrase.Quantity].Unit == "percent"
            && ((phrase.End < words.Length && Cues.German.Is(Cue.SubsetOpener, words[phrase.End].FunctionForm)) || ReferentResolver.Following(phrase) is { Preposition: "von", Pronoun: >= 0 });

    /// <summary>Whether a number counts no word behind it, not even one that nobody knows: "8.600 mAh".</summary>
    private bool IsAlone(Phrase phrase, Word[] words)
    {
        int end = phrase.End;
        while (end < words.Length && Cues.German.IsForm(Cue.Additional, text.Form(words[end].Token)))
            end++;
        if (end >= words.Length || words[end] is not { Kind: TokenKind.Word } next)
            return true;
        return !next.IsCapital && (next.Function is not null || next.Finite is not null || next.Participle is not null || next.Infinitive is not null || next.ZuInfinitive is not null)
            && !next.IsDeclinedAdjective;
    }

    /// <summary>"ein Großteil der Soldaten", "ein Kontingent von 200 Polizisten": what only measures is what it measures, a formation is its people.</summary>
    public static Phrase? Whole(Phrase phrase)
    {
        if (phrase.Noun is not { } noun)
            return null;
        Phrase? members = phrase.Genitive ?? (ReferentResolver.Following(phrase) is { Preposition: "von" or "mit" } following ? following : null);
        return Cues.German.Is(Cue.Partitive, noun.Lemma) || ((noun.Tags & SemanticTags.Force) != 0 && noun.Unit is null or "soldiers" && members is { Noun.Force: not null }) ? members : null;
    }

    /// <summary>"400 Angehörige der Brigade": people who belong to forces.</summary>
    public static bool IsMember(Phrase phrase)
        => phrase is { Noun: { Unit: "persons" } noun } && (phrase.Genitive ?? (ReferentResolver.Following(phrase) is { Preposition: "von" } following ? following : null)) is { } forces && Cues.German.Is(Cue.MemberNoun, noun.Lemma) && Cues.German.Is(Cue.HeadcountNoun, noun.Lemma)
            && Has(forces, SemanticTags.Army | SemanticTags.Force);

    /// <summary>What a strength counts: "Soldaten" of "die Zahl der Soldaten".</summary>
    public static NounLexeme? Counted(Phrase strength)
        => strength.Noun is not { } noun || Cues.German.IsOrEndsIn(Cue.StrengthNoun, noun.Lemma)
            ? (strength.Genitive ?? ReferentResolver.Following(strength))?.Noun : noun;

    /// <summary>"Truppen", "Rebellen", "die Türkei", "Haftar": who can take a town; no students, and nobody named by where he comes from.</summary>
    private bool IsArmed(Phrase phrase, SentenceGrammar grammar)
    {
        // "serbische Verbände", "Freiwilligenverbände", but "der Verband", "der Fußballverband"
        if (Cues.German.Is(Cue.UnarmedNoun, phrase.Noun?.Lemma) && !(Cues.German.Is(Cue.FormationNoun, phrase.Noun?.Lemma) && phrase.IsPlural && referents.Country(phrase, grammar) is not null))
            return Cues.German.Is(Cue.FormationNoun, phrase.Noun!.Lemma) && grammar.Words[phrase.Head].Modifier is { } sort && Cues.German.IsForm(Cue.ArmedModifier, sort.AsSpan());
        if (Cues.German.Is(Cue.ArmedBody, phrase.Noun?.Lemma))
            return true;
        // "mit Macheten bewaffnete Männer"
        if (HasAdjective(phrase, grammar, Cue.ArmedAdjective))
            return true;
        // "der Nachbar Aserbaidschan"
        if (phrase.Noun is { } noun && (noun.Tags & SemanticTags.Human) != 0 && !(phrase.NamesState && Cues.German.Is(Cue.StateNameNoun, noun.Lemma)))
            return (Cues.German.Is(Cue.FormationNoun, noun.Lemma) && referents.Country(phrase, grammar) is not null) || (noun.Force is not null && (!IsCivil(noun) || referents.Actor(phrase, grammar) is { Entity: { Kind: EntityKind.Organisation, Country: not null } })) || Cues.German.Is(Cue.GroupStandIn, noun.Lemma);
        if (phrase.Noun is not null && IsForce(phrase, grammar))
            return true;
        return !Demonym(phrase) && IsAttacker(phrase, grammar) && !(referents.Actor(phrase, grammar) is { Entity: var body } && IsPrivate(phrase, body)) && !IsCompany(phrase, grammar) && !IsCivilBody(phrase, grammar);
    }

    /// <summary>An organisation of which the catalogue knows that it does not fight: parties, courts, media.</summary>
    public bool IsCivilBody(Phrase phrase, SentenceGrammar grammar)
        => referents.Actor(phrase, grammar) is { Entity: { Kind: EntityKind.Organisation } body } && EntityCatalogue.Default.Find(body.Id) is not null && !EntityCatalogue.Default.IsFighter(body);

    /// <summary>"die Bank", "der Verein": an organisation of which the catalogue knows nothing and that is nobody's.</summary>
    private bool IsCompany(Phrase phrase, SentenceGrammar grammar)
        => referents.Actor(phrase, grammar) is { Entity: { Kind: EntityKind.Organisation, Country: null } body } && EntityCatalogue.Default.Find(body.Id) is null
            && (phrase.Noun is null || (phrase.Noun.Tags & (SemanticTags.Group | SemanticTags.Government)) == 0);

    /// <summary>Policemen, helpers, ships without arms: they are a deployment only where a state sends them.</summary>
    public static bool IsCivil(NounLexeme noun)
        => Cues.German.IsOrEndsIn(Cue.CivilForce, noun.Lemma) || IsUnarmed(noun);

    /// <summary>Ships, aircraft and the like that are no weapons.</summary>
    public static bool IsUnarmed(NounLexeme noun) => (noun.Tags & SemanticTags.Vehicle) != 0 && (noun.Tags & SemanticTags.Weapon) == 0;

    /// <summary>"die Mission", "die Schutztruppe", "KFOR": forces put together for a task, unlike a state's army.</summary>
    private bool IsContingent(Phrase phrase, SentenceGrammar grammar)
        => (phrase.Noun is { } noun && Cues.German.IsOrEndsIn(Cue.ContingentNoun, noun.Lemma))
            || (phrase.Noun is null && phrase.Matches.Count > 0 && referents.Actor(phrase, grammar) is { Entity: { Kind: EntityKind.MilitaryForce or EntityKind.Organisation, Country: null } });

    /// <summary>"die Schutztruppe", "die Marinemission", "die Mission in Mali", "KFOR": what states join; no expedition.</summary>
    private bool IsJointForce(Phrase phrase, SentenceGrammar grammar)
        => phrase.Noun is not { } noun ? IsContingent(phrase, grammar) && referents.Actor(phrase, grammar) is { Entity: { Kind: EntityKind.MilitaryForce } }
            : Cues.German.IsOrEndsIn(Cue.JointForceNoun, noun.Lemma)
                && (!Cues.German.Is(Cue.Undertaking, noun.Lemma) || (grammar.Words[phrase.Head].Modifier is { } modifier ? IsMilitaryWord(modifier) || Cues.German.Is(Cue.ForceModifier, modifier) : !referents.Places(phrase, grammar).IsEmpty || ReferentResolver.Following(phrase) is { Preposition: "in" }));

    /// <summary>"die Zahl der getöteten Soldaten": who is counted is dead, hurt or taken, and no strength.</summary>
    private bool AreVictims(Phrase phrase, SentenceGrammar grammar)
    {
        foreach (int adjective in phrase.Adjectives)
        {
            Word word = grammar.Words[adjective];
            if (Tells(word.DeclinedParticiple is { } verb ? FrameCatalogue.German.OfVerb(verb.Lemma) : FrameCatalogue.German.OfAdjective(AdjectiveStem.Of(text.Form(word.Token)))))
                return true;
        }

        return false;

        static bool Tells(System.Collections.Generic.IReadOnlyList<FrameRule> rules)
        {
            foreach (FrameRule rule in rules)
            {
                if (rule.Kind is "Casualties" or "Capture")
                    return true;
            }

            return false;
        }
    }

    /// <summary>Forces, or how many or strong they are: "die Zahl der Soldaten", "die Truppenstärke".</summary>
    private bool IsStrength(Phrase phrase, SentenceGrammar grammar)
    {
        if (phrase.Noun is { } noun && Cues.German.IsOrEndsIn(Cue.StrengthNoun, noun.Lemma))
        {
            return (grammar.Words[phrase.Head].Modifier is { } modifier && ForceNoun(modifier) is not null)
                || ((phrase.Genitive ?? ReferentResolver.Following(phrase)) is { } counted && !AreVictims(counted, grammar) && (IsForce(counted, grammar) || IsContingent(counted, grammar)))
                || (phrase.Possessor is { } owner && IsArmed(owner, grammar));
        }

        return IsContingent(phrase, grammar) || (IsForce(phrase, grammar) && !(phrase.Noun is null && phrase.Pronoun < 0 && phrase.Matches.Count == 0));
    }
}
