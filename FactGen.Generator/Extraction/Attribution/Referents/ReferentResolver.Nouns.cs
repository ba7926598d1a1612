using System;
using System.Collections.Immutable;

namespace FactGen.Extraction;

/// <content>Whom a noun means: offices, bodies, forces, stand-ins.</content>
internal sealed partial class ReferentResolver
{
    /// <summary>"berichtete die „Abendpost“": whatever its noun means, the title that speaks is of a paper.</summary>
    private EntityMention? Paper(Phrase phrase, SentenceGrammar grammar)
        => phrase.Clause is { } clause && clause.Subject == phrase && PaperTitle.Speaks(phrase, clause, grammar.Words)
            ? At(EntityFactory.FromMention(text.Forms[grammar.Words[phrase.Head].Token].Text, EntityKind.NewsAgency), phrase, grammar) : null;

    private EntityMention? OfNoun(Phrase phrase, SentenceGrammar grammar)
    {
        NounLexeme noun = phrase.Noun!;
        if (HeadMatch(phrase, grammar) is { } match && match.As(NameForm.Demonym) is { } people)
            return At(people, phrase, grammar);
        if (OrganisationBeside(phrase) is { } named)
            return At(named, phrase, grammar);
        // "die M23-Bewegung"
        if (Cues.German.Is(Cue.GroupStandIn, noun.Lemma) && HeadMatch(phrase, grammar) is { IsCompound: true } movement && movement.As(NameForm.Organisation) is { } moving)
            return At(moving, phrase, grammar);
        if (StateBeside(phrase, grammar) is { } stateBeside)
            return At(stateBeside, phrase, grammar);
        // "von der ukrainischen Kontrolle befreien": who has the control.
        if (Cues.German.Is(Cue.ControlNoun, noun.Lemma))
            return Owners(phrase, grammar) is { IsEmpty: false } holders ? At(holders[0].Entity, phrase, grammar) : null;
        if (PersonAgain(phrase, grammar) is { } described)
            return At(described, phrase, grammar);
        if (Membership(phrase, grammar) is { } body)
            return At(body, phrase, grammar);
        string? country = Country(phrase, grammar);
        // "der iranische | und der irakische Minister": the noun stands with the second.
        int bearer = phrase.Conjuncts.Count > 0 && phrase.Adjectives.Contains(phrase.Head) ? phrase.Conjuncts[0].Head : phrase.Head;
        ReadOnlySpan<char> form = text.Form(grammar.Words[bearer].Token);
        bool? plural = phrase.CanBe(Agreement.Singular) ? phrase.CanBe(Agreement.Plural) ? null : false : true;
        // "ukrainische Unterhändler", "Vertreter Serbiens" speak for their state, and are nobody in particular.
        if (plural == true && country is not null && Cues.German.Is(Cue.DelegationNoun, noun.Lemma))
            return At(_catalogue.Find(country)!, phrase, grammar);
        if (country is null && (Titled(phrase, grammar) ?? (plural == false ? GroupAgain(phrase, grammar) : null)) is { } again)
            return At(again, phrase, grammar);
        if (country is not null && Cues.German.Is(Cue.ColleagueNoun, noun.Lemma) && SameOffice(phrase, country, grammar) is { } colleague)
            return At(colleague, phrase, grammar);
        if (TryHead(form, phrase, grammar, plural, out EntityHead? head))
        {
            // "Talibansprecher", "Hisbollah-Chef": the body's, whatever country it is of.
            bool isOfBody = country is null || HeadMatch(phrase, grammar) is { IsCompound: true, Form: NameForm.Organisation };
            Entity? owner = isOfBody ? Owner(phrase, grammar) : null;
            // "bestätigte die Polizei der Zeitung": a newspaper has none.
            if (owner is not null && (noun.Tags & (SemanticTags.Government | SemanticTags.Army)) != 0 && (noun.Tags & SemanticTags.Human) == 0 && (owner.Kind == EntityKind.NewsAgency || _catalogue.IsMedium(owner.Id) || phrase.Genitive is { } page && IsMedium(page, grammar)))
                owner = null;
            // "ein Talibansprecher" may be anybody; "der Talibansprecher" is who was that then.
            CalendarDate? day = IsIndefinite(phrase, grammar) ? null : published;
            Entity? entity = owner is not null ? _catalogue.Composer.Of(head!, owner, null, day)
                : country is not null || head!.Country is not null ? _catalogue.Composer.Compose(head!, country, day)
                : Again(head!, phrase, grammar) ?? OfContext(head!, phrase, grammar) ?? _catalogue.Composer.Compose(head!, null, published);
            if (entity is not null)
                return At(entity, phrase, grammar);
        }

        // "eine jemenitische Terrorgruppe", "ein jemenitischer Stamm": they come from there, and are not the state.
        if (country is not null && plural == false && noun is { Force: null } && (noun.Tags & (SemanticTags.Army | SemanticTags.Government)) == 0 && Cues.German.IsOrEndsIn(Cue.BandNoun, noun.Lemma))
            return Described(phrase, grammar, country);
        if ((noun.Tags & (SemanticTags.Human | SemanticTags.Force | SemanticTags.Group | SemanticTags.Army)) != 0 || Cues.German.Is(Cue.FormationNoun, noun.Lemma))
        {
            // "die malischen Konfliktparteien" are not Mali.
            if (country is not null && !(plural != false && Cues.German.Is(Cue.OpponentNoun, noun.Lemma)))
                return At(_catalogue.Find(country)!, phrase, grammar);
            if (Anaphoric(phrase, grammar) is { } known)
                return At(known, phrase, grammar);
        }

        // "russische Raketen trafen", "pakistanische Posten schossen": whose they are.
        if (country is not null && (noun.Tags & (SemanticTags.Weapon | SemanticTags.Vehicle | SemanticTags.Building)) != 0)
            return At(_catalogue.Find(country)!, phrase, grammar);
        if (country is null && IsStandInForState(phrase, grammar) && InRegion(phrase, grammar, out bool isInRegion) is var inRegion && isInRegion)
            return inRegion;
        if (IsStateNoun(noun) && country is null && phrase.Determiner >= 0 && phrase.CanBe(Agreement.Singular) && !IsPartOfThing(phrase, grammar))
            return _discourse.LastStates(1, grammar.Index, phrase.First) is { Count: 1 } states ? At(states[0].Entity, phrase, grammar) : null;
        // "Alijew sagte, sein Land sei bereit"
        if (IsStateNoun(noun) && country is not null && phrase.Determiner >= 0 && grammar.Words[phrase.Determiner].Is(FunctionClass.Possessive) && phrase.CanBe(Agreement.Singular))
            return At(_catalogue.Find(country)!, phrase, grammar);
        // "zwischen den Staaten": nobody in particular.
        if (IsStateNoun(noun) && country is null && phrase.Adjectives.Count == 0 && phrase.Genitive is null && phrase.Matches.Count == 0)
            return null;
        if (country is null && GroupAgain(phrase, grammar) is { } group)
            return At(group, phrase, grammar);
        if (country is null && phrase.NameFirst < 0 && ((noun.Tags & SemanticTags.Media) != 0 || Cues.German.Is(Cue.NewsAgencyNoun, noun.Lemma)) && (noun.Tags & SemanticTags.Human) == 0 && IsTheOne(phrase, grammar) && LastMedium(phrase, grammar) is { } medium)
            return At(medium, phrase, grammar);
        return IsParticipant(noun) && !IsStateNoun(noun) ? Described(phrase, grammar, country) : Paper(phrase, grammar);
    }

    /// <summary>"die Miliz", "die Aufständischen": the group that was told of last, if it can be one.</summary>
    private Entity? GroupAgain(Phrase phrase, SentenceGrammar grammar)
        => Cues.German.Is(Cue.GroupStandIn, phrase.Noun!.Lemma) && phrase.Determiner >= 0 && phrase.NameFirst < 0 && phrase.Adjectives.Count == 0 && phrase.Genitive is null && Following(phrase) is not { Preposition: "für" or "gegen" or "zu" }
            && grammar.Words[phrase.Determiner].Is(FunctionClass.Article) && text.Form(grammar.Words[phrase.Head].Token).IndexOf('-') < 0
            ? _discourse.LastGroup(grammar.Index, phrase.First, fights: !Cues.German.Is(Cue.PeacefulStandIn, phrase.Noun.Lemma), phrase.Noun.Lemma)?.Entity : null;

    /// <summary>"der Minister", "die Sprecherin": who was called so before, with or without a name.</summary>
    private Entity? Titled(Phrase phrase, SentenceGrammar grammar)
        => phrase is { Determiner: >= 0, NameFirst: < 0, Adjectives.Count: 0, Genitive: null, Possessor: null, Apposition: null, Matches.Count: 0, Quantity: < 0 } && phrase.CanBe(Agreement.Singular) && HasTitle(phrase)
            && grammar.Words[phrase.Determiner].FunctionForm is "der" or "die" or "dem" or "den" or "des" && !(phrase.Clause is { } clause && clause.Subject == phrase && (clause.Verb.Person & WordFeatures.Singular) == 0)
            && Following(phrase) is not { Preposition: "von" or "für" or "aus" or "bei" or "in" }
            ? _discourse.LastTitled(Title(phrase, grammar), grammar.Index, phrase.First)?.Entity : null;

    private static bool HasTitle(Phrase phrase)
        => phrase.Noun is { } noun && (noun.Tags & SemanticTags.Office) != 0 && (noun.Tags & (SemanticTags.Government | SemanticTags.Organisation | SemanticTags.Group)) == 0;

    private static string Title(Phrase phrase, SentenceGrammar grammar)
        => grammar.Words[phrase.Head].Modifier is { } modifier && !phrase.Noun!.Lemma.StartsWith(modifier, StringComparison.OrdinalIgnoreCase) ? modifier + phrase.Noun.Lemma : phrase.Noun!.Lemma;

    /// <summary>"der SPD-Politiker", "die Diplomatin", "der US-Gesandte": the only one of whom was told that it can be.</summary>
    private Entity? PersonAgain(Phrase phrase, SentenceGrammar grammar)
    {
        if (!Cues.German.IsOrEndsIn(Cue.PersonStandIn, phrase.Noun!.Lemma) || phrase is not { Determiner: >= 0, NameFirst: < 0, Genitive: null, Possessor: null, Apposition: null }
            || !phrase.CanBe(Agreement.Singular) || (phrase.IsPlural && !(phrase.Clause is { } clause && clause.Subject == phrase && (clause.Verb.Person & WordFeatures.Number) == WordFeatures.Singular))
            || !grammar.Words[phrase.Determiner].Is(FunctionClass.Article) || IsIndefinite(phrase, grammar) || Following(phrase) is { Preposition: "für" or "von" or "aus" })
            return null;
        // "SPD-Politiker": a German.
        string? country = HeadMatch(phrase, grammar) is { IsCompound: true } party ? party.Entity.Kind == EntityKind.State ? party.Entity.Id : party.Entity.Country : Country(phrase, grammar);
        return _discourse.OnlyPerson(phrase.Noun.Gender == Agreement.Feminine ? Agreement.Feminine : Agreement.Masculine, country, grammar.Index, phrase.First);
    }

    /// <summary>"die Agentur", "das Blatt": the medium that was told of last; an agency is no newspaper.</summary>
    private Entity? LastMedium(Phrase phrase, SentenceGrammar grammar)
    {
        bool isAgency = Cues.German.Is(Cue.NewsAgencyNoun, phrase.Noun!.Lemma);
        return _discourse.Last(mention => isAgency ? mention.Entity.Kind == EntityKind.NewsAgency : mention.Entity.Kind != EntityKind.NewsAgency && _catalogue.IsMedium(mention.Entity.Id), grammar.Index, phrase.First)?.Entity;
    }

    /// <summary>"die Agentur", with nothing else that says which.</summary>
    private bool IsTheOne(Phrase phrase, SentenceGrammar grammar)
        => phrase is { Determiner: >= 0, Adjectives.Count: 0, Genitive: null, Possessor: null, Matches.Count: 0 } && phrase.CanBe(Agreement.Singular)
            && grammar.Words[phrase.Determiner].Is(FunctionClass.Article) && !StartsWith(grammar.Words[phrase.Determiner], "ein");

    /// <summary>
    /// Who speaks: an American doctor is not the United States. A state's soldiers act for it, but what one of its people says is only his.
    /// </summary>
    public ImmutableArray<EntityMention> Speakers(Phrase phrase, SentenceGrammar grammar)
    {
        if (AntecedentPhrase(phrase) is { } antecedent && antecedent != phrase)
            return Speakers(antecedent, grammar);
        ImmutableArray<EntityMention> actors = Actors(phrase, grammar);
        return actors.Length == 1 && phrase.Conjuncts.Count == 0 && IsOnlyHimself(phrase, actors[0].Entity, grammar) ? ImmutableArray.Create(Described(phrase, grammar, actors[0].Entity.Country ?? (actors[0].Entity.Kind == EntityKind.State ? actors[0].Entity.Id : null))) : actors;
    }

    /// <summary>"ein amerikanischer Arzt", "der FPÖ-Kandidat": no soldier, no envoy, nobody in office.</summary>
    private bool IsOnlyHimself(Phrase phrase, Entity body, SentenceGrammar grammar)
    {
        const SemanticTags ActsForState = SemanticTags.Force | SemanticTags.Army | SemanticTags.Government | SemanticTags.Organisation | SemanticTags.Group;
        // "ein Krankenhaus in Kabul"
        if (phrase.Noun is { } house && (house.Tags & SemanticTags.Building) != 0 && (house.Tags & SemanticTags.Government) == 0)
            return body.Kind == EntityKind.State;
        if (phrase.Noun is not { Force: null } noun || (noun.Tags & SemanticTags.Human) == 0 || (noun.Tags & ActsForState) != 0 || IsStateNoun(noun) || Cues.German.Is(Cue.DelegationNoun, noun.Lemma))
            return false;
        return body.Kind == EntityKind.State || (body.Kind is EntityKind.Organisation or EntityKind.Group && (noun.Tags & SemanticTags.Office) == 0 && Membership(phrase, grammar) is { } of && of.Id == body.Id);
    }

    /// <summary>"Der estnische Präsident traf seinen finnischen Amtskollegen": whoever holds the office that the clause names, in the other state.</summary>
    private Entity? SameOffice(Phrase phrase, string country, SentenceGrammar grammar)
    {
        foreach (Phrase other in phrase.Clause?.Phrases ?? [])
        {
            if (other != phrase && other.Noun is { } noun && (noun.Tags & SemanticTags.Office) != 0 && !Cues.German.Is(Cue.ColleagueNoun, noun.Lemma)
                && TryHead(text.Form(grammar.Words[other.Head].Token), other, grammar, null, out EntityHead? head) && head!.IsRole)
                return _catalogue.Composer.Compose(head, country, published);
        }

        return null;
    }

    /// <summary>"die Unterseite", "das Bundesland", "das Festland": compounds of "Seite" and "Land" that are no states; but "das Nachbarland".</summary>
    private static bool IsPartOfThing(Phrase phrase, SentenceGrammar grammar)
        => grammar.Words[phrase.Head].Modifier is { Length: > 0 } modifier && !Cues.German.IsForm(Cue.StateModifier, modifier.AsSpan().TrimEnd('-'));

    private bool IsIndefinite(Phrase phrase, SentenceGrammar grammar)
        => phrase.Determiner >= 0 && grammar.Words[phrase.Determiner].Is(FunctionClass.AnyDeterminer) && StartsWith(grammar.Words[phrase.Determiner], "ein");

    private static bool IsParticipant(NounLexeme noun)
        => (noun.Tags & (SemanticTags.Human | SemanticTags.Force | SemanticTags.Group | SemanticTags.Army | SemanticTags.Government
            | SemanticTags.Organisation | SemanticTags.Office | SemanticTags.Media | SemanticTags.Agency)) != 0;

    /// <summary>"die Nachrichtenagentur KCNA": the name beside the noun says who it is.</summary>
    private Entity? OrganisationBeside(Phrase phrase)
    {
        foreach (int index in phrase.Matches)
        {
            CatalogueMatch match = mentions.Matches[index];
            if (!match.IsCompound && match.As(NameForm.Organisation) is { } organisation)
                return organisation;
        }

        return null;
    }

    /// <summary>"das Nachbarland Ruanda", "der serbische Staat": the name or the adjective says which state it is.</summary>
    private Entity? StateBeside(Phrase phrase, SentenceGrammar grammar)
    {
        bool isNamed = Cues.German.IsOrEndsIn(Cue.StateNameNoun, phrase.Noun!.Lemma);
        if (!phrase.CanBe(Agreement.Singular) || !(isNamed || IsStateNoun(phrase.Noun!)))
            return null;
        foreach (int index in phrase.Matches)
        {
            if (mentions.Matches[index] is { IsCompound: false } match && match.Span.Start > grammar.StartOf(text, phrase.Head) && match.As(NameForm.Name) is { Kind: EntityKind.State } named)
                return named;
        }

        return Cues.German.Is(Cue.StateNameNoun, phrase.Noun!.Lemma) && AdjectiveOwner(phrase, grammar) is { Entity: { Kind: EntityKind.State } state } ? state : null;
    }

    private bool TryHead(ReadOnlySpan<char> form, Phrase phrase, SentenceGrammar grammar, bool? plural, out EntityHead? head)
    {
        if (_catalogue.Heads.TryFind(form, plural, out head))
            return true;
        // "US-Regierung", "Militär-Geheimdienst": the part behind the name or hyphen.
        if (HeadMatch(phrase, grammar) is { IsCompound: true } match)
        {
            string rest = match.Head.In(text.Text);
            return _catalogue.Heads.TryFind((char.ToUpperInvariant(rest[0]) + rest.Substring(1)).AsSpan(), plural, out head);
        }

        int hyphen = form.LastIndexOf('-');
        if (hyphen > 0)
        {
            string joined = form.Slice(0, hyphen).ToString() + char.ToLowerInvariant(form[hyphen + 1 < form.Length ? hyphen + 1 : hyphen]) + (hyphen + 2 < form.Length ? form.Slice(hyphen + 2).ToString() : "");
            return _catalogue.Heads.TryFind(joined.AsSpan(), plural, out head) || _catalogue.Heads.TryFind(form.Slice(hyphen + 1), plural, out head);
        }

        return false;
    }

    private CatalogueMatch? HeadMatch(Phrase phrase, SentenceGrammar grammar)
    {
        int match = phrase.Head >= 0 ? grammar.Words[phrase.Head].Match : -1;
        return match >= 0 ? mentions.Matches[match] : null;
    }

    /// <summary>"die Organisation „Klar“", "der Sender Magik": bodies go by their names.</summary>
    private static bool IsBody(NounLexeme noun)
        => (noun.Tags & (SemanticTags.Organisation | SemanticTags.Media | SemanticTags.Agency | SemanticTags.Group)) != 0 && (noun.Tags & (SemanticTags.Human | SemanticTags.Office)) == 0;

    /// <summary>"die in London ansässige Stiftung": an adjective with a phrase of its own is no part of the name either.</summary>
    private static bool IsEmbedded(Phrase phrase, SentenceGrammar grammar)
        => phrase is { Participial: null, Determiner: >= 0, Adjectives.Count: > 0 } && phrase.Adjectives[0] > phrase.Determiner + 1 && grammar.Words[phrase.Determiner + 1].Is(FunctionClass.Preposition);

    private EntityMention Described(Phrase phrase, SentenceGrammar grammar, string? country)
    {
        // "der nach Oslo gereiste Minister": what a participle tells is no part of the name.
        int first = FirstOfName(phrase, grammar, phrase.Participial is { } told && told.End <= phrase.Head ? told.End : phrase.Possessor is { Pronoun: >= 0 } whose && whose.End <= phrase.Head ? whose.End : IsEmbedded(phrase, grammar) ? phrase.Adjectives[0] + 1 : phrase.First);
        string words = phrase.NameFirst > phrase.Head && IsBody(phrase.Noun!) ? NameText(phrase, grammar) : Nominative(phrase, first, grammar);
        EntityKind kind = (phrase.Noun!.Tags & SemanticTags.Army) != 0 ? EntityKind.MilitaryForce
            : (phrase.Noun.Tags & (SemanticTags.Government | SemanticTags.Organisation | SemanticTags.Agency | SemanticTags.Media)) != 0 ? EntityKind.Organisation
            : EntityKind.Group;
        return At(EntityFactory.FromMention(words, kind, country), phrase, grammar);
    }

    /// <summary>"der neuen Übergangsregierung", "des Senders": the words as they are called, "neue Übergangsregierung", "Sender".</summary>
    private string Nominative(Phrase phrase, int first, SentenceGrammar grammar)
    {
        string words = grammar.Span(text, first, Math.Max(phrase.End, first + 1)).In(text.Text);
        bool plural = !phrase.CanBe(Agreement.Singular);
        NounLexeme noun = phrase.Noun!;
        string lemma = noun.Lemma;
        int start = grammar.StartOf(text, first), head = grammar.StartOf(text, phrase.Head) - start;
        if (!phrase.IsPlural && phrase.Quantity < 0 && head >= 0)
        {
            // "des Senders, des Präsidenten"; what a noun like an adjective ends in shows nothing.
            string form = text.Forms[grammar.Words[phrase.Head].Token].Text;
            foreach (string ending in s_nounEndings)
            {
                if (form.EndsWith(ending, StringComparison.Ordinal) && form.AsSpan(0, form.Length - ending.Length).EndsWith(lemma.AsSpan(), StringComparison.OrdinalIgnoreCase))
                {
                    words = words.Remove(head + form.Length - ending.Length, ending.Length);
                    break;
                }
            }
        }

        else if (plural && head >= 0 && (phrase.Cells & ~Agreement.Dative) == 0 && HasDativeEnding(text.Form(grammar.Words[phrase.Head].Token), noun))
        {
            words = words.Remove(head + text.Tokens[grammar.Words[phrase.Head].Token].Length - 1, 1);
        }

        NameGender gender = plural ? NameGender.Plural : noun.Gender == Agreement.Feminine ? NameGender.Feminine : noun.Gender == Agreement.Neuter ? NameGender.Neuter : NameGender.Masculine;
        for (int k = phrase.Adjectives.Count - 1; k >= 0; k--)
        {
            int adjective = phrase.Adjectives[k];
            string form = text.Forms[grammar.Words[adjective].Token].Text;
            int at = grammar.StartOf(text, adjective) - start;
            if (adjective < first || adjective > phrase.Head || grammar.Words[adjective].IsCapital || !(grammar.Words[adjective].IsDeclinedAdjective || grammar.Words[adjective].Match >= 0) || form.Length <= 3 || !(form.EndsWith("en", StringComparison.Ordinal) || form.EndsWith("em", StringComparison.Ordinal) || form.EndsWith("er", StringComparison.Ordinal)))
                continue;
            words = words.Remove(at, form.Length).Insert(at, EntityInflection.Default.StrongNominative(form.Substring(0, form.Length - 2), gender));
        }

        return words;
    }

    /// <summary>"Pilgern, Besatzungsmitgliedern": whether a dative plural has an -n that the nominative has not.</summary>
    private static bool HasDativeEnding(ReadOnlySpan<char> form, NounLexeme noun)
    {
        if (form[form.Length - 1] != 'n')
            return false;
        ReadOnlySpan<char> bare = form.Slice(0, form.Length - 1);
        for (int start = Math.Max(0, form.Length - noun.Lemma.Length - LongestPluralEnding); start < bare.Length; start++)
        {
            foreach (ref readonly WordAnalysis analysis in Lexicon.German.Table.Find(char.ToUpperInvariant(bare[start]), bare.Slice(start + 1)))
            {
                if (analysis.Noun is { } same && same.Lemma == noun.Lemma)
                    return (analysis.Agreement & Agreement.NominativePlural) != 0;
            }
        }

        // A noun that no list has: "den Krawattenverlegern".
        return bare.EndsWith(noun.Lemma.AsSpan(), StringComparison.Ordinal);
    }

    /// <summary>How much longer than its lemma a dative plural can be: "Mitgliedern".</summary>
    private const int LongestPluralEnding = 3;

    private static readonly string[] s_nounEndings = ["es", "s", "en", "n"];

    /// <summary>The first word of what a phrase calls somebody or something: behind age, determiner and number ("insgesamt 300 | Mann").</summary>
    private static int FirstOfName(Phrase phrase, SentenceGrammar grammar, int from)
    {
        // "auf der Seite | der Miliz": a preposition of several words has a noun of its own.
        int first = Math.Max(Math.Max(from, phrase.AgeEnd), phrase.Preposition is null ? -1 : phrase.Determiner);
        for (int word = first; word < phrase.Head; word++)
        {
            if (grammar.Words[word].Quantity >= 0 || (word == first && grammar.Words[word].Is(FunctionClass.AnyDeterminer | FunctionClass.Preposition)))
                first = word + 1;
        }

        return first;
    }
}
