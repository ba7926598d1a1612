using System;

namespace FactGen.Extraction;

/// <summary>Says whether a phrase is of a class that frames ask for: "actor", "force", "place", …</summary>
internal sealed class PhraseClasses(SegmentedText text, MentionIndex mentions, ReferentResolver referents)
{
    private const SemanticTags People = SemanticTags.Human | SemanticTags.Group | SemanticTags.Force | SemanticTags.Office;

    /// <summary>"weitere 20 Millionen": a number so great, without a noun, is money where money is told of.</summary>
    private const double Million = 1_000_000;

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
            case "town":
                return referents.Places(phrase, grammar) is { IsEmpty: false } places && (phrase.Noun is not null || places[0].Entity.Kind != EntityKind.State);
            case "territory":
                return !(phrase.Noun is { } ground && Cues.German.Is(Cue.NoGroundNoun, ground.Lemma))
                    && (IsOne(phrase, "place", grammar) || Has(phrase, SemanticTags.Building | SemanticTags.Place | SemanticTags.Area));
            case "animal":
                return Has(phrase, SemanticTags.Animal);
            case "":
                return true;
            case "actor":
                return !IsPlaceNoun(phrase) && referents.Actor(phrase, grammar) is { Entity.Kind: not EntityKind.Place };
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
            case "armed":
                return IsArmed(phrase, grammar);
            case "contingent":
                return IsContingent(phrase, grammar);
            case "strength":
                return IsStrength(phrase, grammar);
            case "base":
                return phrase.Noun is { } camp && Cues.German.Is(Cue.BaseNoun, camp.Lemma) && (grammar.Words[phrase.Head].Modifier is not { } whose || IsMilitaryWord(whose));
            case "people":
                return IsPeople(phrase, grammar);
            case "crowd":
                return Has(phrase, SemanticTags.Human | SemanticTags.Group) && !Has(phrase, SemanticTags.Office | SemanticTags.Organisation | SemanticTags.Government | SemanticTags.Place);
            case "somebody":
                return IsPeople(phrase, grammar) || (phrase.Noun is null && phrase.NameFirst >= 0 && phrase.Matches.Count == 0);
            case "place":
                return !referents.Places(phrase, grammar).IsEmpty;
            case "arms":
                return Has(phrase, SemanticTags.Weapon) || (Has(phrase, SemanticTags.Vehicle) && phrase.Noun!.Force is not null);
            case "munitions":
                return Has(phrase, SemanticTags.Weapon) && !Has(phrase, SemanticTags.Vehicle);
            case "supply":
                return phrase.Noun is { } delivered && FrameCatalogue.German.OfNoun(delivered.Lemma, out _) is { Count: > 0 } supplies && supplies[0].Kind == "ArmsDelivery";
            case "goods":
                return Has(phrase, SemanticTags.Goods);
            case "aid":
                return phrase.Noun is { } given && Cues.German.IsOrEndsIn(Cue.AidNoun, given.Lemma);
            case "arms-need":
                return phrase.Noun is null && phrase.Genitive is { } whole ? IsOne(whole, semanticClass, grammar)
                    : phrase.Noun is not null && grammar.Words[phrase.Head].Modifier is { } modifier && IsArms(modifier);
            case "money":
                return IsMoney(phrase, grammar);
            case "agreement":
                return Has(phrase, SemanticTags.Agreement);
            case "treaty":
                return Has(phrase, SemanticTags.Agreement) && Cues.German.IsOrEndsIn(Cue.TreatyNoun, phrase.Noun!.Lemma);
            case "attack":
                return IsTriggerOf(phrase, "Offensive");
            case "fight":
                return IsTriggerOf(phrase, "Combat") && !Cues.German.IsOrEndsIn(Cue.NoFightNoun, phrase.Noun!.Lemma) && Has(phrase, SemanticTags.Fight);
            case "party":
                return referents.Actor(phrase, grammar) is { Entity.Kind: EntityKind.State or EntityKind.Organisation or EntityKind.MilitaryForce or EntityKind.Person };
            case "military":
                return Has(phrase, Military) || IsRecapture(phrase) || IsWar(phrase) || Has(phrase.Genitive, Military);
            case "recapture":
                return IsRecapture(phrase);
            default:
                throw new FormatException($"There is no class '{semanticClass}' of phrases.");
        }
    }

    /// <summary>"Panzer" of "Panzerstellung", "Armee" of "Armeestützpunkt"; no refugees, no tents.</summary>
    private static bool IsMilitaryWord(string lemma)
        => Noun(lemma) is { } noun && (noun.Tags & (SemanticTags.Force | SemanticTags.Army | SemanticTags.Weapon)) != 0;

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

        return null;
    }

    private static bool Has(Phrase? phrase, SemanticTags any) => phrase?.Noun is { } noun && (noun.Tags & any) != 0;

    private static bool IsPlaceNoun(Phrase phrase)
        => phrase.Noun is { } noun && (noun.Tags & (SemanticTags.Place | SemanticTags.Area)) != 0
            && (noun.Tags & (SemanticTags.Government | SemanticTags.Organisation | SemanticTags.Group)) == 0
            && !Cues.German.Is(Cue.StateNoun, noun.Lemma);

    private bool IsForce(Phrase phrase, SentenceGrammar grammar)
    {
        if (phrase.Noun is { } noun && (noun.Force is not null || (noun.Tags & (SemanticTags.Force | SemanticTags.Army)) != 0))
            return phrase.Quantity >= 0 || !Cues.German.Is(Cue.CountedForce, noun.Lemma);
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
        return phrase.Noun is null && phrase.Quantity >= 0 && phrase.Matches.Count == 0 && phrase.NameFirst < 0 && mentions.Quantities[phrase.Quantity].Unit is null
            && IsAlone(phrase, grammar.Words);
    }

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

    /// <summary>What a strength counts: "Soldaten" of "die Zahl der Soldaten".</summary>
    public static NounLexeme? Counted(Phrase strength)
        => strength.Noun is not { } noun || Cues.German.IsOrEndsIn(Cue.StrengthNoun, noun.Lemma)
            ? (strength.Genitive ?? ReferentResolver.Following(strength))?.Noun : noun;

    /// <summary>"Truppen", "Rebellen", "die Türkei", "Haftar": who can take a town; no students, and nobody named by where he comes from.</summary>
    private bool IsArmed(Phrase phrase, SentenceGrammar grammar)
    {
        if (Cues.German.Is(Cue.UnarmedNoun, phrase.Noun?.Lemma))
            return false;
        if (phrase.Noun is { } noun && (noun.Tags & SemanticTags.Human) != 0)
            return (noun.Force is not null && (!IsCivil(noun) || referents.Actor(phrase, grammar) is { Entity: { Kind: EntityKind.Organisation, Country: not null } })) || Cues.German.Is(Cue.GroupStandIn, noun.Lemma);
        if (phrase.Noun is not null && IsForce(phrase, grammar))
            return true;
        return !Demonym(phrase) && IsAttacker(phrase, grammar) && !IsCompany(phrase, grammar) && !IsCivilBody(phrase, grammar);
    }

    /// <summary>An organisation of which the catalogue knows that it does not fight: parties, courts, media.</summary>
    private bool IsCivilBody(Phrase phrase, SentenceGrammar grammar)
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

    /// <summary>Forces, or how many or strong they are: "die Zahl der Soldaten", "die Truppenstärke".</summary>
    private bool IsStrength(Phrase phrase, SentenceGrammar grammar)
    {
        if (phrase.Noun is { } noun && Cues.German.IsOrEndsIn(Cue.StrengthNoun, noun.Lemma))
        {
            return (grammar.Words[phrase.Head].Modifier is { } modifier && ForceNoun(modifier) is not null)
                || ((phrase.Genitive ?? ReferentResolver.Following(phrase)) is { } counted && (IsForce(counted, grammar) || IsContingent(counted, grammar)))
                || (phrase.Possessor is { } owner && IsArmed(owner, grammar));
        }

        return IsContingent(phrase, grammar) || (IsForce(phrase, grammar) && !(phrase.Noun is null && phrase.Pronoun < 0 && phrase.Matches.Count == 0));
    }

    private bool Demonym(Phrase phrase)
    {
        foreach (int index in phrase.Matches)
        {
            if (mentions.Matches[index].As(NameForm.Demonym) is not null)
                return true;
        }

        return false;
    }

    private bool IsPeoplePronoun(Phrase phrase, SentenceGrammar grammar)
        => grammar.Words[phrase.Pronoun].FunctionForm is "sie" or "diese" or "die" && phrase.IsPlural && referents.Actor(phrase, grammar) is { Entity: var people } && EntityCatalogue.Default.IsFighter(people);

    private bool IsPeople(Phrase phrase, SentenceGrammar grammar)
    {
        if (IsForce(phrase, grammar) || Demonym(phrase))
            return true;
        if (phrase.Noun is { } noun)
            return (noun.Tags & People) != 0 || noun.Unit is "persons";
        if (phrase.Pronoun >= 0 && grammar.Words[phrase.Pronoun].FunctionForm is "niemand" or "jemand" or "keiner" or "beide" or "alle" or "viele")
            return true;
        if (phrase.Pronoun >= 0)
            return referents.Actor(phrase, grammar) is { Entity.Kind: EntityKind.Person or EntityKind.Group or EntityKind.State or EntityKind.MilitaryForce }
                || (referents.AntecedentPhrase(phrase) is { } antecedent && antecedent != phrase && IsPeople(antecedent, grammar));
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
        return referents.Actor(phrase, grammar) is { Entity: var actor }
            && (actor.Kind is EntityKind.State or EntityKind.MilitaryForce
                || (actor.Kind is EntityKind.Group or EntityKind.Organisation && (EntityCatalogue.Default.Find(actor.Id) is not null || actor.Country is not null || (actor.Kind == EntityKind.Organisation && phrase.Matches.Count > 0))));
    }

    /// <summary>Who acts for a state, an army, an armed group or the public: no company, club or private person.</summary>
    private bool IsPublic(Phrase phrase, SentenceGrammar grammar)
    {
        if (referents.Actors(phrase, grammar) is { Length: > 1 } several && several[0].Entity.Kind == EntityKind.State)
            return true;
        if (IsPlaceNoun(phrase) || referents.Actor(phrase, grammar) is not { Entity: var actor })
            return false;
        return IsPublic(actor, phrase.Noun?.Tags ?? SemanticTags.None)
            || (actor.Kind == EntityKind.Group && Cues.German.Is(Cue.GroupStandIn, phrase.Noun?.Lemma) && grammar.Words[phrase.Head].Modifier is null);
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
        if (phrase.Noun is { } noun && ((noun.Tags & SemanticTags.Office) != 0 || Cues.German.Is(Cue.DelegationNoun, noun.Lemma)))
            return true;
        if (phrase.Noun is { Tags: var tags } && (tags & (SemanticTags.Human | SemanticTags.Government)) == 0 && phrase.Matches.Count == 0 && phrase.NameFirst < 0)
            return false;
        return referents.Actor(phrase, grammar) is { Entity: { Kind: EntityKind.Person } person } && (IsKnown(person) || !IsIntroducedPrivately(phrase, grammar));
    }

    private static bool IsKnown(Entity person) => person.Country is not null || EntityCatalogue.Default.Find(person.Id) is not null;

    /// <summary>"der Sänger Max Muster", or a full name without a title: somebody of whom no office is told.</summary>
    private bool IsIntroducedPrivately(Phrase phrase, SentenceGrammar grammar)
        => phrase.Noun is not null || (phrase.NameFirst >= 0 && grammar.Span(text, phrase.NameFirst, phrase.NameEnd).In(text.Text).IndexOf(' ') >= 0);

    private bool IsMoney(Phrase phrase, SentenceGrammar grammar)
    {
        if (IsSum(phrase))
            return true;
        if (phrase.Noun is { } noun && (noun.Tags & SemanticTags.Money) != 0)
            return true;
        // "wirtschaftliche Hilfe"
        return Cues.German.Is(Cue.HelpNoun, phrase.Noun?.Lemma) && (HasAdjective(phrase, grammar, Cue.HelpAdjective) || HasSum(phrase));
    }

    /// <summary>Whether a phrase is an amount of a currency.</summary>
    public bool IsSum(Phrase phrase)
        => phrase.Quantity >= 0 && (mentions.Quantities[phrase.Quantity].Unit is { Length: 3 } unit ? char.IsUpper(unit[0])
            : phrase.Noun is null && phrase.Matches.Count == 0 && mentions.Quantities[phrase.Quantity] is { Unit: null, Bounds.Lower: >= Million });

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

    private static bool IsRecapture(Phrase phrase) => IsTriggerOf(phrase, "TerritorialControl");

    /// <summary>Whether a phrase's noun triggers a rule of a kind that does not except it.</summary>
    private static bool IsTriggerOf(Phrase phrase, string kind)
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
