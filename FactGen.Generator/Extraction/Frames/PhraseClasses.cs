using System;
using System.Collections.Generic;

namespace FactGen.Extraction;

/// <summary>Says whether a phrase is of a class that frames ask for: "actor", "force", "place", …</summary>
internal sealed partial class PhraseClasses(SegmentedText text, MentionIndex mentions, ReferentResolver referents)
{
    private const SemanticTags People = SemanticTags.Human | SemanticTags.Group | SemanticTags.Force | SemanticTags.Office;

    private const SemanticTags Military = SemanticTags.Attack | SemanticTags.Fight;

    public bool Is(Phrase phrase, string semanticClass, SentenceGrammar grammar)
    {
        foreach (Phrase member in phrase.Members())
        {
            if (IsOne(member, semanticClass, grammar))
                return true;
        }

        return false;
    }

    public bool IsOne(Phrase phrase, string semanticClass, SentenceGrammar grammar)
    {
        // A relative pronoun is what it takes up.
        if (referents.AntecedentPhrase(phrase) is { } antecedent && antecedent != phrase)
            return IsOne(antecedent, semanticClass, grammar);
        switch (semanticClass)
        {
            case "attacked":
                return (IsOne(phrase, "actor", grammar) && !IsTown(phrase, grammar) && !Cues.German.Is(Cue.GenericPeople, phrase.Noun?.Lemma)) || Has(phrase, SemanticTags.Building)
                    || (Has(phrase, SemanticTags.Vehicle | SemanticTags.Weapon) && !Has(phrase, SemanticTags.Place | SemanticTags.Area));
            case "structure":
                return Has(phrase, SemanticTags.Building | SemanticTags.Vehicle) && !Has(phrase, SemanticTags.Human);
            case "target":
                return phrase.Noun is { } aim && Cues.German.Is(Cue.PositionNoun, aim.Lemma);
            case "town":
                return referents.Places(phrase, grammar) is { IsEmpty: false } places && (phrase.Noun is not null || places[0].Entity.Kind != EntityKind.State)
                    && !IsPost(phrase);
            case "territory" when Measured(phrase) is { } measured:
                return IsOne(measured, semanticClass, grammar);
            case "territory":
                return !(phrase.Noun is { } ground && Cues.German.Is(Cue.NoGroundNoun, ground.Lemma))
                    && (IsOne(phrase, "place", grammar) || Has(phrase, SemanticTags.Building | SemanticTags.Place | SemanticTags.Area));
            case "area":
                return (phrase.Quantity >= 0 && mentions.Quantities[phrase.Quantity].Unit == "km2") || (phrase.Noun is { } strip && Cues.German.Is(Cue.StripNoun, strip.Lemma));
            case "civil-body":
                return IsCivilBody(phrase, grammar);
            case "company":
                return IsCompany(phrase, grammar) && !Cues.German.Is(Cue.AllianceNoun, phrase.Noun?.Lemma) && !Has(phrase, SemanticTags.Force | SemanticTags.Army);
            case "animal":
                return Has(phrase, SemanticTags.Animal);
            case "":
                return true;
            case "actor":
                return !IsPlaceNoun(phrase) && !IsDoing(phrase, grammar) && referents.Actor(phrase, grammar) is { Entity.Kind: not EntityKind.Place };
            case "attacker":
                return IsForce(phrase, grammar) || IsAttacker(phrase, grammar);
            case "state":
                return referents.Actor(phrase, grammar) is { Entity.Kind: EntityKind.State };
            case "army":
                return Has(phrase, SemanticTags.Army | SemanticTags.Force) || referents.Actor(phrase, grammar) is { Entity.Kind: EntityKind.MilitaryForce or EntityKind.State };
            case "person":
                return IsOfficial(phrase, grammar);
            case "public":
                return IsPublic(phrase, grammar);
            case "force":
                return IsForce(phrase, grammar);
            case "fighters":
                return phrase.Noun is { Force: not null } && !IsCivil(phrase.Noun) && !Has(phrase, SemanticTags.Vehicle);
            case "armed":
                return IsArmed(phrase, grammar);
            case "headcount":
                return phrase.Quantity >= 0 && Cues.German.Is(Cue.HeadcountNoun, phrase.Noun?.Lemma);
            case "formation":
                return Cues.German.Is(Cue.FormationNoun, phrase.Noun?.Lemma);
            case "contingent":
                return IsContingent(phrase, grammar);
            case "joint-force":
                return IsJointForce(phrase, grammar);
            case "strength":
                return IsStrength(phrase, grammar);
            case "base":
                return phrase.Noun is { } camp && Cues.German.Is(Cue.BaseNoun, camp.Lemma) && (grammar.Words[phrase.Head].Modifier is not { } whose || IsMilitaryWord(whose));
            case "people":
                return IsPeople(phrase, grammar);
            case "crowd":
                return Has(phrase, SemanticTags.Human | SemanticTags.Group) && !Has(phrase, SemanticTags.Office | SemanticTags.Organisation | SemanticTags.Government | SemanticTags.Place);
            case "somebody":
                return IsPeople(phrase, grammar) ? !IsNamedAnimal(phrase, grammar) : phrase.Noun is null && phrase.NameFirst >= 0 && phrase.Matches.Count == 0 && !IsNamedAnimal(phrase, grammar);
            case "place":
                return !referents.Places(phrase, grammar).IsEmpty;
            case "arms":
                return Has(phrase, SemanticTags.Weapon) || (Has(phrase, SemanticTags.Vehicle) && phrase.Noun!.Force is not null);
            case "munitions":
                return Has(phrase, SemanticTags.Weapon) && !Has(phrase, SemanticTags.Vehicle);
            case "ordnance":
                return phrase.Noun is { } fired && Cues.German.IsOrEndsIn(Cue.OrdnanceNoun, fired.Lemma);
            case "supply":
                return phrase.Noun is { } delivered && FrameCatalogue.German.OfNoun(delivered.Lemma, out _) is { Count: > 0 } supplies && supplies[0].Kind == "ArmsDelivery";
            case "goods":
                return Has(phrase, SemanticTags.Goods);
            case "aid":
                return phrase.Noun is { } given && Cues.German.IsOrEndsIn(Cue.AidNoun, given.Lemma);
            case "arms-need":
                return phrase.Noun is null && phrase.Genitive is { } whole ? IsOne(whole, semanticClass, grammar)
                    : ArmsNeeded(phrase, grammar) is not null ? true
                    : phrase.Noun is not null && grammar.Words[phrase.Head].Modifier is { } modifier && IsArms(modifier);
            case "money":
                return IsMoney(phrase, grammar);
            case "agreement":
                return Has(phrase, SemanticTags.Agreement);
            case "journey":
                return phrase.Noun is { } journey && Cues.German.IsOrEndsIn(Cue.JourneyNoun, journey.Lemma);
            case "exchange":
                return phrase.Noun is { } swap && Cues.German.Is(Cue.ExchangeNoun, swap.Lemma);
            case "treaty":
                return Has(phrase, SemanticTags.Agreement) && Cues.German.IsOrEndsIn(Cue.TreatyNoun, phrase.Noun!.Lemma);
            case "named":
                return (phrase.NameFirst >= 0 || phrase.Matches.Count > 0 || phrase.Apposition is not null) && referents.Actor(phrase, grammar) is { Entity.Kind: EntityKind.Person };
            case "attack":
                // "Raketen, Schüsse auf Haifa" are headlines; under a verb they are no attacks.
                return !Has(phrase, SemanticTags.Weapon) && phrase.Noun is not { Unit: "shots" } && IsTriggerOf(phrase, "Offensive");
            case "fight":
                return IsTriggerOf(phrase, "Combat") && !Cues.German.IsOrEndsIn(Cue.NoFightNoun, grammar.Words[phrase.Head].Modifier + phrase.Noun!.Lemma) && Has(phrase, SemanticTags.Fight) && !IsAgainstNobody(phrase, grammar);
            case "military":
                return Has(phrase, Military) || IsRecapture(phrase) || IsWar(phrase) || Has(phrase.Genitive, Military);
            case "recapture":
                return IsRecapture(phrase);
            default:
                throw new FormatException($"There is no class '{semanticClass}' of phrases.");
        }
    }

    /// <summary>"marokkanische Stellungen", "ein indischer Luftwaffenstützpunkt": somebody's, and no town; but "der Flughafen Goma".</summary>
    private bool IsPost(Phrase phrase)
        => phrase is { Noun: { } post, NameFirst: < 0 } && (Cues.German.Is(Cue.PositionNoun, post.Lemma) || (post.Tags & SemanticTags.Building) != 0)
            && !phrase.Matches.Exists(match => mentions.Matches[match].As(NameForm.Place) is not null || mentions.Matches[match].As(NameForm.PlaceAdjective) is not null);

    /// <summary>"der Kampf gegen die Armut", "um die Krone": against or for what is no force, nobody and nowhere.</summary>
    private bool IsAgainstNobody(Phrase phrase, SentenceGrammar grammar)
    {
        const SemanticTags Foes = SemanticTags.Human | SemanticTags.Force | SemanticTags.Army | SemanticTags.Group | SemanticTags.Organisation | SemanticTags.Government | SemanticTags.Office | SemanticTags.Place | SemanticTags.Area | SemanticTags.Building;
        if (ReferentResolver.Following(phrase) is not { Preposition: "gegen" or "um", Noun: { } aim, Matches.Count: 0, Genitive: null, NameFirst: < 0 } foe)
            return false;
        // "der Kampf um das Kanzleramt"
        const SemanticTags Ground = SemanticTags.Place | SemanticTags.Area | SemanticTags.Building;
        return foe.Preposition == "um" ? (aim.Tags & Ground) == 0 || (aim.Tags & (SemanticTags.Government | SemanticTags.Abstract)) != 0 : !Has(foe, Foes) && referents.Actor(foe, grammar) is null;
    }

    /// <summary>"Öl und Granaten": weapons beside goods of everyday use.</summary>
    public static bool HasArmsAmongGoods(Phrase phrase)
    {
        bool goods = false, arms = false;
        foreach (Phrase member in phrase.Members())
        {
            goods |= IsMereGoods(member);
            arms |= Has(member, SemanticTags.Weapon);
        }

        return goods && arms;
    }

    /// <summary>"die Hälfte der Insel", "12 von 18 Bezirken", "Teile der Provinz": the ground of which there is so much.</summary>
    public static Phrase? Measured(Phrase phrase)
        => (phrase.Noun is null ? phrase.Quantity >= 0 && phrase.Matches.Count == 0 : Cues.German.Is(Cue.Partitive, phrase.Noun.Lemma))
            ? phrase.Genitive ?? (ReferentResolver.Following(phrase) is { Preposition: "von" } whole ? whole : null) : null;

    public static bool IsMereGoods(Phrase phrase) => Has(phrase, SemanticTags.Goods) && !Has(phrase, SemanticTags.Weapon | SemanticTags.Vehicle);

    /// <summary>"Panzer" of "Panzerstellung", "Armee" of "Armeestützpunkt"; no refugees, no tents.</summary>
    private static bool IsMilitaryWord(string lemma)
        => Noun(lemma) is { } noun && (noun.Tags & (SemanticTags.Force | SemanticTags.Army | SemanticTags.Weapon)) != 0;

    /// <summary>"Bedarf an Munition": the weapons that are needed.</summary>
    public Phrase? ArmsNeeded(Phrase phrase, SentenceGrammar grammar)
        => Cues.German.Is(Cue.NeedNoun, phrase.Noun?.Lemma) && ReferentResolver.Following(phrase) is { Preposition: "an" } needed && IsOne(needed, "arms", grammar) ? needed : null;

    /// <summary>Whether a lemma names weapons.</summary>
    public bool IsArms(string lemma) => Noun(lemma) is { } noun && (noun.Tags & SemanticTags.Weapon) != 0;

    /// <summary>Whether a lemma names forces; the first part of a compound may lack its ending.</summary>
    public NounLexeme? ForceNoun(string lemma) => Noun(lemma) is { } noun && (noun.Force is not null || (noun.Tags & SemanticTags.Force) != 0) ? noun : null;

    public static NounLexeme? Noun(string form)
    {
        if (form.Length == 0)
            return null;
        string capital = char.ToUpperInvariant(form[0]) + form.Substring(1);
        var analyses = new System.Collections.Generic.List<WordAnalysis>();
        Lexicon.German.Analyse(capital.AsSpan(), false, analyses);
        foreach (WordAnalysis analysis in analyses)
        {
            if (analysis.Noun is { } noun)
                return noun;
        }

        // "Munitions" of "Munitionslieferung"
        return capital[capital.Length - 1] == 's' ? Noun(capital.Substring(0, capital.Length - 1)) : null;
    }

    private static bool Has(Phrase? phrase, SemanticTags any) => phrase?.Noun is { } noun && (noun.Tags & any) != 0;

    private static bool IsPlaceNoun(Phrase phrase)
        => phrase.Noun is { } noun && (noun.Tags & (SemanticTags.Place | SemanticTags.Area)) != 0
            && (noun.Tags & (SemanticTags.Government | SemanticTags.Organisation | SemanticTags.Group)) == 0
            // "das Nachbarland Ruanda" does what Ruanda does.
            && !Cues.German.Is(Cue.StateNoun, noun.Lemma) && !(phrase.Matches.Count > 0 && Cues.German.Is(Cue.StateNameNoun, noun.Lemma));

    private static bool IsRecapture(Phrase phrase) => IsTriggerOf(phrase, "TerritorialControl");

    /// <summary>Whether a phrase's noun triggers a rule of a kind that does not except it.</summary>
    public static bool IsTriggerOf(Phrase phrase, string kind)
    {
        if (phrase.Noun is not { } noun)
            return false;
        foreach (FrameRule rule in FrameCatalogue.German.OfNoun(noun.Lemma, out _))
        {
            if (rule.Kind == kind && !rule.Except.Contains(noun.Lemma))
                return true;
        }

        return false;
    }

    private static bool IsWar(Phrase phrase) => phrase.Noun is { } noun && Cues.German.IsOrEndsIn(Cue.MilitaryNoun, noun.Lemma);
}
