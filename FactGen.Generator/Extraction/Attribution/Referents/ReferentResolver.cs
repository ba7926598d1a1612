using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace FactGen.Extraction;

/// <summary>
/// Says what the phrases of an article refer to: names and titles, "südkoreanische Regierung", soldiers of a state, pronouns and
/// stand-ins. What it cannot tell stays the words of the mention, or nothing (codebook section 6; 9.13, 9.14).
/// </summary>
internal sealed class ReferentResolver(SegmentedText text, MentionIndex mentions, CalendarDate? published)
{
    private readonly EntityCatalogue _catalogue = EntityCatalogue.Default;
    private readonly Discourse _discourse = new();
    private readonly ReferentMemo _memo = new();

    /// <summary>Remembers what a sentence mentions, for the pronouns behind it.</summary>
    public void Observe(SentenceGrammar grammar)
    {
        _memo.Clear();
        foreach (Clause clause in grammar.Clauses)
        {
            foreach (Phrase phrase in clause.Phrases)
            {
                if (phrase.Time < 0)
                    Observe(phrase, clause, grammar);
            }
        }
    }

    private void Observe(Phrase phrase, Clause clause, SentenceGrammar grammar)
    {
        foreach (Phrase member in phrase.Members())
        {
            Add(member, clause.Subject == phrase);
            if (member.Genitive is { } genitive)
                Observe(genitive, clause, grammar);
            if (member.Possessor is { } possessor)
                Observe(possessor, clause, grammar);
        }

        if (phrase.Conjuncts.Count > 0)
        {
            // "Russland und Nordkorea" is a plural that "sie" can mean; its first member stands for it.
            if (Actor(phrase, grammar) is { } first)
                _discourse.Add(new DiscourseMention(first, grammar.Index, phrase.First, Agreement.Plural, clause.Subject == phrase, false, false));
        }

        void Add(Phrase member, bool isSubject)
        {
            if (member.Pronoun >= 0)
            {
                if (isSubject && Actor(member, grammar) is { } again)
                    _discourse.Add(new DiscourseMention(again, grammar.Index, member.First, Columns(member.Cells), true, false, false));
                return;
            }

            EntityMention? mention = Place(member, grammar, isPlace: IsPlacePhrase(member)) ?? Actor(member, grammar);
            if (mention is not null)
                _discourse.Add(new DiscourseMention(mention, grammar.Index, member.First, ColumnsOf(member, mention), isSubject, IsGoal(member, mention), member.Noun is { Force: not null }));
        }
    }

    private static bool IsGoal(Phrase phrase, EntityMention mention)
        => phrase.Preposition is "in" or "nach" or "bei" or "auf" or "nahe" or "an" && mention.Entity.Kind is EntityKind.Place or EntityKind.State;

    private static Agreement ColumnsOf(Phrase phrase, EntityMention mention)
    {
        Agreement columns = Columns(phrase.Cells);
        if (mention.Entity.Kind == EntityKind.Person)
            return phrase.Noun is null ? Agreement.Masculine | Agreement.Feminine : phrase.Noun.Gender == Agreement.Feminine ? Agreement.Feminine : Agreement.Masculine;
        if (phrase.Noun is null && phrase.Determiner < 0 && mention.Entity.Kind is EntityKind.State or EntityKind.Place)
            return Agreement.Neuter;
        return columns;
    }

    private static Agreement Columns(Agreement cells)
        => ((cells & Agreement.Masculine) != 0 ? Agreement.Masculine : 0) | ((cells & Agreement.Feminine) != 0 ? Agreement.Feminine : 0)
            | ((cells & Agreement.Neuter) != 0 ? Agreement.Neuter : 0) | ((cells & Agreement.Plural) != 0 ? Agreement.Plural : 0);

    /// <summary>Remembers whose forces a claim has told of: "die Truppen" are theirs from now on.</summary>
    public void NoteForces(EntityMention state, int sentence, int word)
    {
        if (state.Entity.Kind == EntityKind.State)
            _discourse.Add(new DiscourseMention(state, sentence, word, Agreement.Plural, false, false, true));
    }

    /// <summary>Everybody that a phrase and its conjuncts name, as actors: capitals are governments, soldiers their state.</summary>
    public ImmutableArray<EntityMention> Actors(Phrase phrase, SentenceGrammar grammar)
    {
        if (Both(phrase, grammar) is { IsEmpty: false } both)
            return both;
        var actors = ImmutableArray.CreateBuilder<EntityMention>();
        foreach (Phrase member in phrase.Members())
        {
            if (Actor(member, grammar) is { } actor && !Contains(actors, actor.Entity.Id))
                actors.Add(actor);
        }

        return actors.ToImmutable();
    }

    private static bool Contains(ImmutableArray<EntityMention>.Builder mentions, string id)
    {
        foreach (EntityMention mention in mentions)
        {
            if (mention.Entity.Id == id)
                return true;
        }

        return false;
    }

    /// <summary>"beide Staaten", "die beiden", "beide Seiten": the last two states.</summary>
    private ImmutableArray<EntityMention> Both(Phrase phrase, SentenceGrammar grammar)
    {
        if (phrase.Pronoun >= 0 ? grammar.Words[phrase.Pronoun].FunctionForm != "beide" : phrase.Noun is null || !IsStateNoun(phrase.Noun))
            return ImmutableArray<EntityMention>.Empty;
        bool both = phrase.Pronoun >= 0;
        for (int i = phrase.First; i < phrase.End && !both; i++)
            both = StartsWith(grammar.Words[i], "beid");
        if (!both)
            return ImmutableArray<EntityMention>.Empty;
        var states = ImmutableArray.CreateBuilder<EntityMention>();
        foreach (EntityMention state in _discourse.LastStates(2, grammar.Index, phrase.First))
            states.Add(At(state.Entity, phrase, grammar));
        return states.ToImmutable();
    }

    private bool StartsWith(Word word, string stem)
        => text.Form(word.Token).StartsWith(stem.AsSpan(), StringComparison.OrdinalIgnoreCase);

    private static bool IsStateNoun(NounLexeme noun) => Cues.German.Is(Cue.StateNoun, noun.Lemma);

    /// <summary>What one phrase names, conjuncts apart.</summary>
    public EntityMention? Actor(Phrase phrase, SentenceGrammar grammar)
    {
        if (!_memo.Begin(phrase, asPlace: false, _discourse.Version, out EntityMention? actor))
            return actor;
        actor = Resolve(phrase, grammar);
        _memo.End(phrase, asPlace: false, _discourse.Version, actor);
        return actor;
    }

    private EntityMention? Resolve(Phrase phrase, SentenceGrammar grammar)
    {
        if (phrase.Pronoun >= 0)
            return Pronoun(phrase, grammar);
        if (Person(phrase, grammar) is { } person)
            return At(person, phrase, grammar);
        if (phrase.Apposition is { } apposition && Person(apposition, grammar) is { } named)
            return At(named, phrase, grammar);
        if (phrase.Noun is null)
            return phrase.Matches.Count > 0 ? Named(phrase, grammar) : phrase.NameFirst >= 0 ? Unknown(phrase, grammar) : null;
        return OfNoun(phrase, grammar);
    }

    private EntityMention At(Entity entity, Phrase phrase, SentenceGrammar grammar)
    {
        int first = phrase.First;
        while (first < phrase.End - 1 && phrase.Preposition is not null && grammar.Words[first].Is(FunctionClass.Preposition)
            && !grammar.Words[first].Is(FunctionClass.Determiner))
            first++;
        SourceSpan span = grammar.Span(text, first, Math.Max(phrase.End, first + 1));
        return new EntityMention(entity, span, span.In(text.Text));
    }

    // Persons

    private Entity? Person(Phrase phrase, SentenceGrammar grammar)
    {
        foreach (int index in phrase.Matches)
        {
            CatalogueMatch match = mentions.Matches[index];
            if (match.IsCompound)
                continue;
            Entity? person = match.As(NameForm.Person) ?? match.As(NameForm.Surname);
            if (person is not null)
            {
                Remember(match.Span.In(text.Text), person);
                return person;
            }

            if (match.As(NameForm.WeakSurname) is { } weak && (IsTitled(phrase) || _discourse.BySurname(match.Span.In(text.Text)) is not null))
                return _discourse.BySurname(match.Span.In(text.Text)) ?? weak;
        }

        return phrase.NameFirst >= 0 ? NewPerson(phrase, grammar) : null;
    }

    /// <summary>Later mentions say the last part of a name, or the first where the family name leads ("Lee Seong Kweun").</summary>
    private void Remember(string name, Entity person)
    {
        _discourse.Name(Surname(name), person);
        string[] parts = name.Split(' ');
        if (parts.Length == 3 && _discourse.BySurname(parts[0]) is null)
            _discourse.Name(parts[0], person);
    }

    private static bool IsTitled(Phrase phrase)
        => phrase.Noun is { } noun && (noun.Tags & (SemanticTags.Office | SemanticTags.Human)) != 0;

    private Entity? NewPerson(Phrase phrase, SentenceGrammar grammar)
    {
        string name = NameText(phrase, grammar);
        string surname = Surname(name);
        if (_discourse.BySurname(surname) is { } known)
            return known;
        string stripped = surname.Length > 3 && surname[surname.Length - 1] == 's' ? surname.Substring(0, surname.Length - 1) : surname;
        if (_discourse.BySurname(stripped) is { } genitive)
            return genitive;
        bool full = name.IndexOf(' ') > 0 && phrase.Determiner < 0;
        if (!IsTitled(phrase) && !(full && phrase.Noun is null && phrase.Matches.Count == 0))
            return null;
        Entity person = EntityFactory.FromMention(name, EntityKind.Person, IsTitled(phrase) ? Country(phrase, grammar) : null);
        Remember(name, person);
        return person;
    }

    private string NameText(Phrase phrase, SentenceGrammar grammar) => grammar.Span(text, phrase.NameFirst, phrase.NameEnd).In(text.Text);

    private static string Surname(string name)
    {
        int space = name.LastIndexOf(' ');
        return space < 0 ? name : name.Substring(space + 1);
    }

    // Names

    private EntityMention? Named(Phrase phrase, SentenceGrammar grammar)
    {
        CatalogueMatch match = mentions.Matches[phrase.Matches[phrase.Matches.Count - 1]];
        foreach (CatalogueReading reading in match.Readings)
        {
            if (reading.Form is not (NameForm.Contextual or NameForm.WeakSurname))
                return At(reading.Entity, phrase, grammar);
        }

        foreach (CatalogueReading reading in match.Readings)
        {
            if (reading.Form is NameForm.Contextual)
            {
                bool group = reading.Entity.Kind != EntityKind.State && phrase.Determiner >= 0;
                if (group || _discourse.Last(mention => mention.Entity.Id == reading.Entity.Id, grammar.Index, phrase.First) is not null)
                    return At(reading.Entity, phrase, grammar);
                continue;
            }

            if (reading.Form is NameForm.WeakSurname)
                continue;
            return At(reading.Entity, phrase, grammar);
        }

        return null;
    }

    private EntityMention? Unknown(Phrase phrase, SentenceGrammar grammar)
    {
        string name = NameText(phrase, grammar);
        return name.Length < 2 ? null : At(EntityFactory.FromMention(name), phrase, grammar);
    }

    // Nouns

    private EntityMention? OfNoun(Phrase phrase, SentenceGrammar grammar)
    {
        NounLexeme noun = phrase.Noun!;
        if (HeadMatch(phrase, grammar) is { } match && match.As(NameForm.Demonym) is { } people)
            return At(people, phrase, grammar);
        if (OrganisationBeside(phrase) is { } named)
            return At(named, phrase, grammar);
        // "von der ukrainischen Kontrolle befreien": who has the control.
        if (Cues.German.Is(Cue.ControlNoun, noun.Lemma))
            return Owners(phrase, grammar) is { IsEmpty: false } holders ? At(holders[0].Entity, phrase, grammar) : null;
        if (Membership(phrase, grammar) is { } body)
            return At(body, phrase, grammar);
        string? country = Country(phrase, grammar);
        ReadOnlySpan<char> form = text.Form(grammar.Words[phrase.Head].Token);
        bool? plural = phrase.CanBe(Agreement.Singular) ? phrase.CanBe(Agreement.Plural) ? null : false : true;
        if (TryHead(form, phrase, grammar, plural, out EntityHead? head))
        {
            Entity? owner = country is null ? Owner(phrase, grammar) : null;
            Entity? entity = owner is not null ? _catalogue.Composer.Of(head!, owner, null, published)
                : country is not null || head!.Country is not null ? _catalogue.Composer.Compose(head!, country, published)
                : Again(head!, phrase, grammar) ?? OfContext(head!, phrase, grammar) ?? _catalogue.Composer.Compose(head!, null, published);
            if (entity is not null)
                return At(entity, phrase, grammar);
        }

        if ((noun.Tags & (SemanticTags.Human | SemanticTags.Force | SemanticTags.Group | SemanticTags.Army)) != 0)
        {
            if (country is not null)
                return At(_catalogue.Find(country)!, phrase, grammar);
            if (Anaphoric(phrase, grammar) is { } known)
                return At(known, phrase, grammar);
        }

        // "russische Raketen trafen", "pakistanische Posten schossen": whose they are.
        if (country is not null && (noun.Tags & (SemanticTags.Weapon | SemanticTags.Vehicle | SemanticTags.Building)) != 0)
            return At(_catalogue.Find(country)!, phrase, grammar);
        if (IsStateNoun(noun) && country is null && phrase.Determiner >= 0)
            return _discourse.LastStates(1, grammar.Index, phrase.First) is { Count: 1 } states ? At(states[0].Entity, phrase, grammar) : null;
        if (country is null && phrase.Determiner >= 0 && phrase.Adjectives.Count == 0 && phrase.Genitive is null && Cues.German.Is(Cue.GroupStandIn, noun.Lemma)
            && grammar.Words[phrase.Determiner].Is(FunctionClass.Article) && _discourse.LastGroup(grammar.Index, phrase.First) is { } group)
            return At(group.Entity, phrase, grammar);
        return IsParticipant(noun) ? Described(phrase, grammar, country) : null;
    }

    /// <summary>"die Truppen", "die Soldaten": those whose state was told before.</summary>
    private Entity? Anaphoric(Phrase phrase, SentenceGrammar grammar)
        => phrase.Noun is { Force: "soldiers" } && phrase.Determiner >= 0 && phrase.Quantity < 0 && grammar.Words[phrase.Determiner].Is(FunctionClass.Article)
            && !phrase.IsNegated ? _discourse.LastPeople(grammar.Index, phrase.First)?.Entity : null;

    /// <summary>"Kämpfer der Hisbollah", "Hisbollah-Kämpfer", "Angehörige der Armee": the body that they belong to.</summary>
    private Entity? Membership(Phrase phrase, SentenceGrammar grammar)
    {
        if ((phrase.Noun!.Tags & (SemanticTags.Human | SemanticTags.Force)) == 0 || (phrase.Noun.Tags & SemanticTags.Office) != 0)
            return null;
        if (HeadMatch(phrase, grammar) is { IsCompound: true } compound && compound.As(NameForm.Organisation) is { } organisation)
            return organisation;
        Phrase? owner = phrase.Genitive ?? (Following(phrase) is { Preposition: "von" } of ? of : null);
        return owner is not null && (owner.Noun is null || (owner.Noun.Tags & (SemanticTags.Army | SemanticTags.Group | SemanticTags.Organisation | SemanticTags.Force)) != 0)
            && Actor(owner, grammar) is { Entity: { Kind: EntityKind.Organisation or EntityKind.MilitaryForce or EntityKind.Group } body } ? body : null;
    }

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

    /// <summary>"die Regierung", "der Geheimdienst": the last one of that sort that was mentioned.</summary>
    private Entity? Again(EntityHead head, Phrase phrase, SentenceGrammar grammar)
        => head.StandsAlone || phrase.Determiner < 0 ? null
            : _discourse.Last(mention => mention.Entity.Id.EndsWith(head.Id, StringComparison.Ordinal) && mention.Entity.Id.Length > head.Id.Length, grammar.Index, phrase.First)?.Entity
                ?? _discourse.Last(mention => IsAlias(mention.Entity.Id, head.Id), grammar.Index, phrase.First)?.Entity;

    /// <summary>"die Regierung", "das Ministerium" where the article is about one state.</summary>
    private Entity? OfContext(EntityHead head, Phrase phrase, SentenceGrammar grammar)
        => !head.StandsAlone && head.Kind is EntityKind.Organisation or EntityKind.MilitaryForce && phrase.Determiner >= 0
            && grammar.Words[phrase.Determiner].Is(FunctionClass.Article) && phrase.Adjectives.Count == 0 && _discourse.MainCountry() is { } country
            ? _catalogue.Composer.Compose(head, country, published)
            : null;

    private bool IsAlias(string id, string head)
    {
        foreach (string alias in _catalogue.Composer.AliasesOf(id))
        {
            if (alias.EndsWith(head, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private EntityMention Described(Phrase phrase, SentenceGrammar grammar, string? country)
    {
        int first = phrase.First;
        while (first < phrase.Head && (grammar.Words[first].Is(FunctionClass.AnyDeterminer | FunctionClass.Preposition) || grammar.Words[first].Quantity >= 0))
            first++;
        string words = grammar.Span(text, first, Math.Max(phrase.End, first + 1)).In(text.Text);
        EntityKind kind = (phrase.Noun!.Tags & SemanticTags.Army) != 0 ? EntityKind.MilitaryForce
            : (phrase.Noun.Tags & (SemanticTags.Government | SemanticTags.Organisation | SemanticTags.Agency | SemanticTags.Media)) != 0 ? EntityKind.Organisation
            : EntityKind.Group;
        return At(EntityFactory.FromMention(words, kind, country), phrase, grammar);
    }

    // Belonging

    /// <summary>The id of the state whose adjective, genitive or name stands with a noun; or null.</summary>
    public string? Country(Phrase phrase, SentenceGrammar grammar)
    {
        foreach (int index in phrase.Matches)
        {
            CatalogueMatch match = mentions.Matches[index];
            foreach (CatalogueReading reading in match.Readings)
            {
                if (reading.Form is NameForm.Adjective || (match.IsCompound && reading.Form is NameForm.Name or NameForm.Demonym or NameForm.Organisation))
                    return reading.Entity.Kind == EntityKind.State ? reading.Entity.Id : reading.Entity.Country;
            }
        }

        if (HeadMatch(phrase, grammar) is { IsCompound: true } compound && compound.Entity.Kind == EntityKind.State)
            return compound.Entity.Id;
        if (phrase.Possessor is { } possessor && StateOf(possessor, grammar) is { } owner)
            return owner;
        if (phrase.Genitive is { } genitive && StateOf(genitive, grammar) is { } of)
            return of;
        if (phrase.Determiner >= 0 && grammar.Words[phrase.Determiner].Is(FunctionClass.Possessive) && Possessed(phrase, grammar) is { } possessed)
            return possessed.Entity.Kind == EntityKind.State ? possessed.Entity.Id : possessed.Entity.Country;
        if (Following(phrase) is { Preposition: "aus" or "von" } from && StateOf(from, grammar) is { } origin)
            return origin;
        // "das Verteidigungsministerium in Eriwan"
        return phrase.Noun is { } body && (body.Tags & (SemanticTags.Government | SemanticTags.Organisation)) != 0
            && Following(phrase) is { Preposition: "in" } seat && StateOf(seat, grammar) is { } capital ? capital : null;
    }

    private static Phrase? Following(Phrase phrase)
    {
        if (phrase.Clause is null)
            return null;
        foreach (Phrase next in phrase.Clause.Phrases)
        {
            if (next.Governor == phrase && next.First == phrase.End)
                return next;
        }

        return null;
    }

    private string? StateOf(Phrase phrase, SentenceGrammar grammar)
    {
        if (phrase.Pronoun >= 0)
            return Pronoun(phrase, grammar) is { Entity.Kind: EntityKind.State } referent ? referent.Entity.Id : null;
        if (phrase.Noun is { } noun && IsStateNoun(noun) && Actor(phrase, grammar) is { Entity.Kind: EntityKind.State } standIn)
            return standIn.Entity.Id;
        if (phrase.Noun is { } named && !Cues.German.Is(Cue.StateNameNoun, named.Lemma))
            return null;
        foreach (int index in phrase.Matches)
        {
            CatalogueMatch match = mentions.Matches[index];
            if ((match.As(NameForm.Name) ?? match.As(NameForm.Capital)) is { Kind: EntityKind.State } state)
                return state.Id;
        }

        return null;
    }

    /// <summary>The body, not a state, that a noun belongs to: "des Geheimdienstes" of "Chef des Geheimdienstes".</summary>
    private Entity? Owner(Phrase phrase, SentenceGrammar grammar)
    {
        if (HeadMatch(phrase, grammar) is { IsCompound: true } compound && compound.Form == NameForm.Organisation)
            return compound.Entity;
        Phrase? owner = phrase.Possessor ?? phrase.Genitive;
        return owner is not null && Actor(owner, grammar) is { } actor && actor.Entity.Kind is not (EntityKind.Unknown or EntityKind.Place) ? actor.Entity : null;
    }

    /// <summary>Whom "sein, ihr" mean: a subject in front of it, else the antecedent that agrees.</summary>
    private EntityMention? Possessed(Phrase phrase, SentenceGrammar grammar)
    {
        bool his = StartsWith(grammar.Words[phrase.Determiner], "sein");
        Agreement columns = his ? Agreement.Masculine | Agreement.Neuter : Agreement.Feminine | Agreement.Plural;
        if (phrase.Clause?.Subject is { } subject && subject != phrase && subject.First < phrase.First && subject.Pronoun < 0
            && (Columns(subject.Cells) & columns) != 0 && Actor(subject, grammar) is { } own)
            return own;
        return _discourse.Antecedent(columns, grammar.Index, phrase.First, wantsPerson: false)?.Mention;
    }

    /// <summary>The owner of a noun of speech: "des Westens und Südkoreas" of "nach Angaben des Westens und Südkoreas".</summary>
    public ImmutableArray<EntityMention> Owners(Phrase phrase, SentenceGrammar grammar)
    {
        Phrase? owner = phrase.Possessor ?? phrase.Genitive;
        if (owner is not null && phrase.Noun is null && phrase.Quantity >= 0)
            return Owners(owner, grammar);
        if (owner is not null)
            return Actors(owner, grammar);
        Word head = grammar.Words[phrase.Head];
        string? country = Country(phrase, grammar);
        // "israelische Militärangaben", "Polizeiangaben"
        if (head.Modifier is { } modifier && _catalogue.Heads.TryFind(modifier.AsSpan(), null, out EntityHead? body)
            && _catalogue.Composer.Compose(body!, country, published) is { } composed)
            return ImmutableArray.Create(At(composed, phrase, grammar));
        if (country is not null)
            return ImmutableArray.Create(At(_catalogue.Find(country)!, phrase, grammar));
        if (phrase.Determiner >= 0 && grammar.Words[phrase.Determiner].Is(FunctionClass.Possessive) && Possessed(phrase, grammar) is { } possessed)
            return ImmutableArray.Create(At(possessed.Entity, phrase, grammar));
        return ImmutableArray<EntityMention>.Empty;
    }

    /// <summary>A source that nobody signs: "Berichten zufolge", "ersten Angaben zufolge".</summary>
    public ImmutableArray<EntityMention> Unnamed(Phrase phrase, SentenceGrammar grammar)
    {
        if (_catalogue.Heads.TryFind(text.Form(grammar.Words[phrase.Head].Token), null, out EntityHead? head) && head!.StandsAlone)
            return ImmutableArray.Create(At(_catalogue.Composer.Compose(head, null)!, phrase, grammar));
        return Cues.German.Is(Cue.Nobody, phrase.Noun?.Lemma) && _catalogue.Heads.TryFind("Berichte".AsSpan(), null, out EntityHead? reports)
            ? ImmutableArray.Create(At(_catalogue.Composer.Compose(reports!, null)!, phrase, grammar))
            : ImmutableArray<EntityMention>.Empty;
    }

    public bool IsMedium(Phrase phrase, SentenceGrammar grammar)
        => (phrase.Noun is { } noun && (noun.Tags & SemanticTags.Media) != 0 && (noun.Tags & SemanticTags.Human) == 0)
            || (Actor(phrase, grammar) is { Entity: var entity } && (entity.Kind == EntityKind.NewsAgency
                || (entity.Kind == EntityKind.Organisation && OrganisationBeside(phrase) is not null && phrase.Noun is not null)));

    /// <summary>The state that people or troops belong to, or the force itself: "nordkoreanische Soldaten", "Soldaten der Armee".</summary>
    public ImmutableArray<EntityMention> Origin(Phrase phrase, SentenceGrammar grammar)
    {
        var origins = ImmutableArray.CreateBuilder<EntityMention>();
        foreach (Phrase member in phrase.Members())
        {
            if (OneOrigin(member, grammar) is { } origin && !Contains(origins, origin.Entity.Id))
                origins.Add(origin);
        }

        return origins.ToImmutable();
    }

    private EntityMention? OneOrigin(Phrase phrase, SentenceGrammar grammar)
    {
        if (phrase.Pronoun >= 0)
            return Pronoun(phrase, grammar);
        if (Country(phrase, grammar) is { } country && phrase.Noun is { } noun && (noun.Tags & (SemanticTags.Army | SemanticTags.Government | SemanticTags.Organisation)) == 0)
            return At(_catalogue.Find(country)!, phrase, grammar);
        if (Actor(phrase, grammar) is { } actor && actor.Entity.Kind != EntityKind.Person
            && (phrase.Noun is null || phrase.Matches.Count > 0 || Anaphoric(phrase, grammar) is not null || phrase.Possessor is not null || phrase.Genitive is not null || IsNamedGroup(phrase)))
            return actor;
        return null;
    }

    /// <summary>"Zivilisten", "Touristen", "Polizisten": groups that say who the victims are; "Menschen, Tote" say nothing (codebook 9.31).</summary>
    private static bool IsNamedGroup(Phrase phrase)
        => phrase.Noun is { } noun && (noun.Tags & (SemanticTags.Human | SemanticTags.Group)) != 0 && (noun.Tags & SemanticTags.Office) == 0
            && noun.Force is not "soldiers" && !Cues.German.Is(Cue.GenericPeople, noun.Lemma);

    // Pronouns

    private EntityMention? Pronoun(Phrase phrase, SentenceGrammar grammar)
    {
        Word word = grammar.Words[phrase.Pronoun];
        if (phrase.Clause is { Type: ClauseType.Relative, Antecedent: { } antecedent } clause && phrase.Pronoun == clause.RelativeWord)
            return Actor(antecedent, grammar);
        string? form = word.FunctionForm;
        Agreement columns = form switch
        {
            "er" or "ihn" => Agreement.Masculine,
            "ihm" => Agreement.Masculine | Agreement.Neuter,
            "sie" => SieColumns(phrase),
            "ihr" => Agreement.Feminine,
            "ihnen" => Agreement.Plural,
            "diese" => Agreement.Feminine | Agreement.Plural,
            "dieser" => Agreement.Masculine,
            "dessen" => Agreement.Masculine | Agreement.Neuter,
            "deren" => Agreement.Feminine | Agreement.Plural,
            _ => Agreement.None,
        };
        if (columns == Agreement.None)
            return null;
        DiscourseMention? found = _discourse.Antecedent(columns, grammar.Index, phrase.First, wantsPerson: form is "er" or "ihn");
        return found is { } mention ? At(mention.Mention.Entity, phrase, grammar) : null;
    }

    private static Agreement SieColumns(Phrase phrase)
    {
        if (phrase.Clause is { } clause && clause.Subject == phrase)
            return (clause.Verb.Person & WordFeatures.Plural) != 0 ? Agreement.Plural : Agreement.Feminine;
        return Agreement.Feminine | Agreement.Plural;
    }

    /// <summary>The phrase that a relative pronoun takes up, or null.</summary>
    public Phrase? AntecedentPhrase(Phrase phrase)
        => phrase.Clause is { Type: ClauseType.Relative, Antecedent: { } antecedent } clause && phrase.Pronoun == clause.RelativeWord ? antecedent : null;

    /// <summary>The state whose adjective or compound stands with a noun: "ukrainische Offensive", "US-Angriff".</summary>
    public EntityMention? AdjectiveOwner(Phrase phrase, SentenceGrammar grammar)
    {
        foreach (int index in phrase.Matches)
        {
            CatalogueMatch match = mentions.Matches[index];
            if (match.As(NameForm.Adjective) is { } entity || (match.IsCompound && match.Form is NameForm.Name or NameForm.Organisation && (entity = match.Entity) is not null))
                return new EntityMention(entity!, match.Span, match.Span.In(text.Text));
        }

        return null;
    }

    /// <summary>Whom the possessive determiner of a phrase means: "ihre Stationierung".</summary>
    public EntityMention? PossessivePronoun(Phrase phrase, SentenceGrammar grammar)
        => phrase.Determiner >= 0 && grammar.Words[phrase.Determiner].Is(FunctionClass.Possessive) && Possessed(phrase, grammar) is { } referent
            ? At(referent.Entity, phrase, grammar)
            : null;

    /// <summary>The place that was named last before a word: what "dort" means.</summary>
    public EntityMention? LastPlace(SentenceGrammar grammar, int word)
    {
        EntityMention? last = _discourse.LastPlace(grammar.Index, word);
        if (last is null)
            return null;
        SourceSpan span = grammar.Span(text, word, word + 1);
        return new EntityMention(last.Entity, span, span.In(text.Text));
    }

    /// <summary>The last state, or state of somebody, that was mentioned and is none of these.</summary>
    public EntityMention? OtherParty(System.Collections.Generic.ICollection<string> countries, SentenceGrammar grammar, int word)
        => _discourse.Last(mention => (mention.Entity.Country ?? mention.Entity.Id) is { } country && mention.Entity.Country is not null && !countries.Contains(country), grammar.Index, word) is { } last
            && _catalogue.Find(last.Entity.Country!) is { } state ? new EntityMention(state, last.Span, "") : null;

    /// <summary>The state that the article is about, as the side of soldiers of whom it says no more (codebook 9.13).</summary>
    public EntityMention? MainState(SentenceGrammar grammar, int word)
        => _discourse.MainCountry() is { } country && _catalogue.Find(country) is { Kind: EntityKind.State } state
            ? new EntityMention(state, new SourceSpan(grammar.Span(text, word, word + 1).Start, 0), "")
            : null;

    /// <summary>The place in front of a compound's head: "Kursk" of "Kursk-Kämpfen"; never a state's war.</summary>
    public EntityMention? CompoundPlace(Phrase phrase, SentenceGrammar grammar)
        => HeadMatch(phrase, grammar) is { IsCompound: true } match && match.As(NameForm.Place) is { } place
            ? new EntityMention(place, match.Span, match.Span.In(text.Text))
            : null;

    // Places

    public static bool IsPlacePhrase(Phrase phrase)
        => phrase.Preposition is "in" or "nach" or "aus" or "bei" or "auf" or "nahe" or "an";

    public ImmutableArray<EntityMention> Places(Phrase phrase, SentenceGrammar grammar)
    {
        var places = ImmutableArray.CreateBuilder<EntityMention>();
        foreach (Phrase member in phrase.Members())
        {
            if (Place(member, grammar, isPlace: true) is { } place && !Contains(places, place.Entity.Id))
                places.Add(place);
        }

        return places.ToImmutable();
    }

    /// <summary>A thing that is attacked or held, under the words that name it: "Ausbildungslager", "drei Kasernen".</summary>
    public ImmutableArray<EntityMention> Things(Phrase phrase, SentenceGrammar grammar, EntityKind kind)
    {
        if (phrase.Noun is null)
            return ImmutableArray<EntityMention>.Empty;
        int first = phrase.First;
        while (first < phrase.Head && (grammar.Words[first].Is(FunctionClass.AnyDeterminer | FunctionClass.Preposition)))
            first++;
        string words = grammar.Span(text, first, Math.Max(phrase.End, first + 1)).In(text.Text);
        string? country = Country(phrase, grammar) ?? (phrase.Genitive is { } owner ? Actor(owner, grammar)?.Entity.Country : null);
        return ImmutableArray.Create(At(EntityFactory.FromMention(words, kind, country), phrase, grammar));
    }

    /// <summary>The place that a phrase names: its most precise name.</summary>
    public EntityMention? Place(Phrase phrase, SentenceGrammar grammar, bool isPlace)
    {
        if (!isPlace)
            return null;
        if (!_memo.Begin(phrase, asPlace: true, _discourse.Version, out EntityMention? place))
            return place;
        place = FindPlace(phrase, grammar);
        _memo.End(phrase, asPlace: true, _discourse.Version, place);
        return place;
    }

    private EntityMention? FindPlace(Phrase phrase, SentenceGrammar grammar)
    {
        if (phrase.Pronoun >= 0)
            return AntecedentPhrase(phrase) is { } antecedent ? Place(antecedent, grammar, true) : null;

        Entity? state = null;
        foreach (int index in phrase.Matches)
        {
            CatalogueMatch match = mentions.Matches[index];
            if (!match.IsCompound && (match.As(NameForm.Place) ?? match.As(NameForm.PlaceAdjective)) is { } place)
                return At(place, phrase, grammar);
            if (!match.IsCompound && match.As(NameForm.Name) is { Kind: EntityKind.State } named)
                state ??= named;
        }

        if (phrase.NameFirst >= 0 && ((phrase.Noun is null && phrase.Determiner < 0) || (phrase.Noun is not null && (phrase.Noun.Tags & (SemanticTags.Place | SemanticTags.Area)) != 0)))
            return At(EntityFactory.FromMention(NameText(phrase, grammar), EntityKind.Place, Country(phrase, grammar)), phrase, grammar);
        if (phrase.Apposition is { } apposition && Place(apposition, grammar, true) is { } beside)
            return beside;
        if (state is not null && phrase.Noun is null)
            return At(state, phrase, grammar);
        if (phrase.Noun is null && phrase.Quantity >= 0 && phrase.Genitive is { } measured)
            return Place(measured, grammar, true);
        if (phrase.Noun is { } part && Cues.German.Is(Cue.Partitive, part.Lemma))
            return (phrase.Genitive ?? Following(phrase)) is { } whole ? Place(whole, grammar, true) : null;
        if (phrase.Noun is { } noun && (noun.Tags & (SemanticTags.Place | SemanticTags.Area)) != 0)
            return OfPlaceNoun(phrase, grammar, noun);
        return null;
    }

    private EntityMention? OfPlaceNoun(Phrase phrase, SentenceGrammar grammar, NounLexeme noun)
    {
        foreach (Phrase? owner in new[] { phrase.Genitive, phrase.Possessor })
        {
            if (owner is not null && Place(owner, grammar, true) is { } inner)
                return inner with { Span = At(inner.Entity, phrase, grammar).Span, Text = At(inner.Entity, phrase, grammar).Text };
        }

        if (Following(phrase) is { Preposition: "von" or "um" or "in" or "an" or "bei" } of && Place(of, grammar, true) is { } named)
            return named;
        string? country = Country(phrase, grammar);
        if (IsStateNoun(noun))
            return country is not null ? At(_catalogue.Find(country)!, phrase, grammar) : Actor(phrase, grammar);
        // "in der Grenzregion": the place that was named before, when there is one of that state.
        EntityMention? last = phrase.Determiner >= 0
            ? _discourse.Last(mention => mention.Entity.Kind == EntityKind.Place && (country is null || mention.Entity.Country == country), grammar.Index, phrase.First)
            : null;
        if (last is not null)
            return At(last.Entity, phrase, grammar);
        if (country is null)
            return null;
        return Cues.German.Is(Cue.GroundNoun, noun.Lemma)
            ? At(_catalogue.Find(country)!, phrase, grammar)
            : At(new Entity(_catalogue.State(country)!.EnglishAdjective + EntityFactory.Id(noun.Lemma), phrase.Noun!.Lemma, EntityKind.Place, country), phrase, grammar);
    }
}
