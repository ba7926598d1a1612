using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace FactGen.Extraction;

/// <summary>
/// Says what the phrases of an article refer to: names and titles, "südkoreanische Regierung", soldiers of a state, pronouns and
/// stand-ins. What it cannot tell stays the words of the mention, or nothing (codebook section 6; 9.13, 9.14).
/// </summary>
internal sealed partial class ReferentResolver(SegmentedText text, MentionIndex mentions, CalendarDate? published)
{
    /// <summary>More states than this are not told again by their number.</summary>
    private const int MostStates = 6;

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
        if (OfBoth(phrase, grammar) is { IsEmpty: false } sides)
            return sides;
        var actors = ImmutableArray.CreateBuilder<EntityMention>();
        foreach (Phrase member in phrase.Members())
        {
            if (Holders(member, grammar) is { IsEmpty: false } holders)
            {
                actors.AddRange(holders);
                if (holders.Length > 1 && phrase == member)
                    break;
            }
            else if (Actor(member, grammar) is { } actor && !Contains(actors, actor.Entity.Id))
                actors.Add(actor);
        }

        return actors.ToImmutable();
    }

    /// <summary>"die Außenminister Armeniens und der Türkei": one for each state; "Unterhändler Armeniens und der Türkei": the states.</summary>
    private ImmutableArray<EntityMention> Holders(Phrase phrase, SentenceGrammar grammar)
    {
        if (phrase.Noun is not { } noun || !phrase.IsPlural)
            return ImmutableArray<EntityMention>.Empty;
        bool envoys = Cues.German.Is(Cue.DelegationNoun, noun.Lemma);
        EntityHead? head = null;
        List<Phrase> states = StatesOf(phrase, grammar);
        if (states.Count < 2 || (!envoys && ((noun.Tags & SemanticTags.Office) == 0 || !TryHead(text.Form(grammar.Words[phrase.Head].Token), phrase, grammar, true, out head))))
            return ImmutableArray<EntityMention>.Empty;
        var holders = ImmutableArray.CreateBuilder<EntityMention>();
        foreach (Phrase state in states)
        {
            if (StateOf(state, grammar) is { } country && (envoys ? _catalogue.Find(country) : _catalogue.Composer.Compose(head!, country, published)) is { } holder)
                holders.Add(At(holder, state, grammar));
        }

        return holders.ToImmutable();
    }

    /// <summary>The genitives of a noun, also where the second is joined to the noun: "die Präsidenten Ruandas | und des Kongo".</summary>
    private List<Phrase> StatesOf(Phrase phrase, SentenceGrammar grammar)
    {
        var states = new List<Phrase>();
        if ((phrase.Genitive ?? (Following(phrase) is { Preposition: "von" or "aus" } of ? of : null)) is not { } first)
            return states;
        states.AddRange(first.Members());
        foreach (Phrase conjunct in phrase.Conjuncts)
        {
            if (conjunct is { Noun: null, Matches.Count: > 0 } && conjunct.CanBe(Agreement.Genitive) && !conjunct.CanBe(Agreement.Nominative) && StateOf(conjunct, grammar) is not null)
                states.Add(conjunct);
        }

        return states;
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

    /// <summary>"beide Staaten", "die beiden", "die drei Länder": the last states, as many as are told.</summary>
    private ImmutableArray<EntityMention> Both(Phrase phrase, SentenceGrammar grammar)
    {
        if (phrase.Pronoun >= 0 ? grammar.Words[phrase.Pronoun].FunctionForm != "beide" : phrase.Noun is null || !(IsStateNoun(phrase.Noun) || Cues.German.Is(Cue.PairedNoun, phrase.Noun.Lemma)))
            return ImmutableArray<EntityMention>.Empty;
        int count = phrase.Pronoun >= 0 ? 2 : CountOfStates(phrase, grammar);
        if (count == 0)
            return ImmutableArray<EntityMention>.Empty;
        var states = ImmutableArray.CreateBuilder<EntityMention>();
        foreach (EntityMention state in _discourse.LastStates(count, grammar.Index, phrase.First))
            states.Add(At(state.Entity, phrase, grammar));
        if (states.Count < 2 && count == 2 && _discourse.LastCountries(grammar.Index, phrase.First) is { Count: 2 } countries)
        {
            states.Clear();
            foreach (string country in countries)
                states.Add(At(_catalogue.Find(country)!, phrase, grammar));
        }

        return states.Count == count || count == 2 ? states.ToImmutable() : ImmutableArray<EntityMention>.Empty;
    }

    private int CountOfStates(Phrase phrase, SentenceGrammar grammar)
    {
        for (int i = phrase.First; i < phrase.End; i++)
        {
            if (StartsWith(grammar.Words[i], "beid"))
                return 2;
        }

        return phrase is { Quantity: >= 0, Determiner: >= 0 } && mentions.Quantities[phrase.Quantity].Bounds is { Lower: { } lower, Upper: { } upper } && lower == upper
            && lower is >= 2 and <= MostStates ? (int)lower : 0;
    }

    private bool StartsWith(Word word, string stem)
        => text.Form(word.Token).StartsWith(stem.AsSpan(), StringComparison.OrdinalIgnoreCase);

    private static bool IsStateNoun(NounLexeme noun) => Cues.German.Is(Cue.StateNoun, noun.Lemma);

    /// <summary>
    /// What one phrase names, as a place where it can be one, for those who only show it: an article means the same whether it is looked
    /// at or not, so neither a name nor a finding is kept.
    /// </summary>
    public EntityMention? LookAt(Phrase phrase, SentenceGrammar grammar)
    {
        _discourse.IsLookedAt = true;
        EntityMention? mention = Place(phrase, grammar, IsPlacePhrase(phrase)) ?? Actor(phrase, grammar);
        _discourse.IsLookedAt = false;
        _memo.Clear();
        return mention;
    }

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

    // Names

    private EntityMention? Named(Phrase phrase, SentenceGrammar grammar)
    {
        CatalogueMatch match = mentions.Matches[phrase.Matches[phrase.Matches.Count - 1]];
        foreach (CatalogueReading reading in match.Readings)
        {
            if (reading.Form is NameForm.Demonym && IsOnePerson(phrase))
                return At(EntityFactory.FromMention(text.Form(grammar.Words[phrase.Head].Token).ToString(), EntityKind.Person, reading.Entity.Id), phrase, grammar);
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

    /// <summary>"Der Norweger kündigte an": a subject in the singular is one person, not the state.</summary>
    private static bool IsOnePerson(Phrase phrase)
        => phrase.Determiner >= 0 && phrase.Conjuncts.Count == 0 && phrase.Clause is { } clause && clause.Subject == phrase
            && (clause.Verb.Person & WordFeatures.Singular) != 0 && (clause.Verb.Person & WordFeatures.Plural) == 0;

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
        // "ukrainische Unterhändler", "Vertreter Serbiens" speak for their state, and are nobody in particular.
        if (plural == true && country is not null && Cues.German.Is(Cue.DelegationNoun, noun.Lemma))
            return At(_catalogue.Find(country)!, phrase, grammar);
        if (country is not null && Cues.German.Is(Cue.ColleagueNoun, noun.Lemma) && SameOffice(phrase, country, grammar) is { } colleague)
            return At(colleague, phrase, grammar);
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
        if (IsStateNoun(noun) && country is null && phrase.Determiner >= 0 && phrase.CanBe(Agreement.Singular))
            return _discourse.LastStates(1, grammar.Index, phrase.First) is { Count: 1 } states ? At(states[0].Entity, phrase, grammar) : null;
        // "zwischen den Staaten": nobody in particular.
        if (IsStateNoun(noun) && country is null && phrase.Adjectives.Count == 0 && phrase.Genitive is null && phrase.Matches.Count == 0)
            return null;
        if (country is null && phrase.Determiner >= 0 && phrase.NameFirst < 0 && phrase.Adjectives.Count == 0 && phrase.Genitive is null && Cues.German.Is(Cue.GroupStandIn, noun.Lemma)
            && grammar.Words[phrase.Determiner].Is(FunctionClass.Article) && _discourse.LastGroup(grammar.Index, phrase.First) is { } group)
            return At(group.Entity, phrase, grammar);
        return IsParticipant(noun) && !IsStateNoun(noun) ? Described(phrase, grammar, country) : null;
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

    /// <summary>"die Organisation „Klar“", "der Sender Magik": bodies go by their names.</summary>
    private static bool IsBody(NounLexeme noun)
        => (noun.Tags & (SemanticTags.Organisation | SemanticTags.Media | SemanticTags.Agency | SemanticTags.Group)) != 0 && (noun.Tags & (SemanticTags.Human | SemanticTags.Office)) == 0;

    private EntityMention Described(Phrase phrase, SentenceGrammar grammar, string? country)
    {
        // "der nach Oslo gereiste Minister": what a participle tells is no part of the name.
        int first = Math.Max(phrase.Participial is { } told && told.End <= phrase.Head ? told.End : phrase.First, phrase.AgeEnd);
        while (first < phrase.Head && (grammar.Words[first].Is(FunctionClass.AnyDeterminer | FunctionClass.Preposition) || grammar.Words[first].Quantity >= 0))
            first++;
        string words = phrase.NameFirst >= 0 && IsBody(phrase.Noun!) ? NameText(phrase, grammar) : grammar.Span(text, first, Math.Max(phrase.End, first + 1)).In(text.Text);
        EntityKind kind = (phrase.Noun!.Tags & SemanticTags.Army) != 0 ? EntityKind.MilitaryForce
            : (phrase.Noun.Tags & (SemanticTags.Government | SemanticTags.Organisation | SemanticTags.Agency | SemanticTags.Media)) != 0 ? EntityKind.Organisation
            : EntityKind.Group;
        return At(EntityFactory.FromMention(words, kind, country), phrase, grammar);
    }
}
