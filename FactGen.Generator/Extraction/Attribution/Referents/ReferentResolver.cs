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
                _discourse.AddAgain(new DiscourseMention(first, grammar.Index, phrase.First, Agreement.Plural, clause.Subject == phrase, false, false));
        }

        void Add(Phrase member, bool isSubject)
        {
            if (member.Pronoun >= 0)
            {
                if (isSubject && Actor(member, grammar) is { } again)
                    _discourse.Add(new DiscourseMention(again, grammar.Index, member.First, Columns(member.Cells), true, false, false));
                return;
            }

            // "ein Regierungssprecher in Kinshasa": whose he is, and not where "dort" or "die Stadt" is.
            if (member is { Preposition: "unter", Noun: { } lead } && Cues.German.Is(Cue.CommandNoun, lead.Lemma))
                return;
            if (IsSeat(member) || IsSeatOfSpeaker(member, clause))
                return;
            EntityMention? mention = Place(member, grammar, isPlace: IsPlacePhrase(member) || IsFoughtFor(member)) ?? Actor(member, grammar);
            if (mention is null && isSubject && member is { Noun: { } thing, Conjuncts.Count: 0 } && (thing.Tags & (SemanticTags.Human | SemanticTags.Time)) == 0)
                _discourse.NoteThing(grammar.Index, member.First, Columns(member.Cells));
            if (mention is { Entity: var known })
            {
                if (known.Kind == EntityKind.Place && member.Noun is { } ground && Cues.German.IsOrEndsIn(Cue.RegionNoun, ground.Lemma))
                    _discourse.NoteRegion(known.Id);
                // "der Minister" alone says nothing that another "der Minister" could take up.
                if (known.Kind != EntityKind.State && member.Quantity < 0 && HasTitle(member)
                    && (member.NameFirst >= 0 || member.Matches.Exists(match => mentions.Matches[match].Form is NameForm.Person or NameForm.Surname or NameForm.WeakSurname) || IsIndefinite(member, grammar)))
                    _discourse.NoteTitle(Title(member, grammar), mention, grammar.Index, member.First);
                else if (known.Kind == EntityKind.Person && member.Apposition is { } title && HasTitle(title))
                    _discourse.NoteTitle(Title(title, grammar), mention, grammar.Index, member.First);
            }

            // "im Norden Malis": behind it "das Land" is Mali.
            if (mention is { Entity: { Kind: EntityKind.Place, Country: { } state } place } && place.Id.Length > state.Length && place.Id.EndsWith(state, System.StringComparison.Ordinal) && _catalogue.State(state) is { } whole)
                _discourse.Add(new DiscourseMention(mention with { Entity = whole.Entity }, grammar.Index, member.First, Agreement.Neuter, false, IsGoal(member, mention), false));
            if (mention is not null)
                _discourse.Add(new DiscourseMention(mention, grammar.Index, member.First, ColumnsOf(member, mention), isSubject, IsGoal(member, mention), member.Noun is { Force: not null } || Demonym(member) is not null,
                    member.Noun is not null && OneOrigin(member, grammar, mayComeFrom: true) is null, isSubject && IsSomebody(member, mention, grammar)));
        }
    }

    /// <summary>"der Kampf um Goma": a town that the catalogue has; others may be people who are feared for.</summary>
    private static bool IsFoughtFor(Phrase phrase) => phrase is { Preposition: "um", Matches.Count: > 0 };

    private bool IsSeat(Phrase phrase)
        => phrase is { Preposition: "in", Noun: null, Governor.Noun: { } body } && (body.Tags & (SemanticTags.Government | SemanticTags.Agency | SemanticTags.Media | SemanticTags.Office)) != 0
            && phrase.Matches.Exists(match => mentions.Matches[match].As(NameForm.Capital) is not null);

    /// <summary>"sagte er in Rom", "teilte die Polizei in Oslo mit": where somebody spoke.</summary>
    private static bool IsSeatOfSpeaker(Phrase phrase, Clause clause)
        => phrase is { Preposition: "in", Noun: null, Governor: null or { Noun: { } } } && phrase.Clause == clause && clause.Verb.Voice == Voice.Active && SpeechLexicon.German.Verb(clause.Verb.Lemma) is not null
            && (phrase.Governor is null || phrase.Governor == clause.Subject || phrase.Governor == clause.Dative || phrase.Governor.Time >= 0);

    /// <summary>Remembers where a claim has told that something happened: "die Stadt" is it from now on.</summary>
    public void NotePlace(EntityMention place, int sentence, int word)
    {
        if (place.Entity.Kind == EntityKind.Place && !place.IsFromContext)
            _discourse.AddAgain(new DiscourseMention(place, sentence, word, Agreement.Neuter, false, true, false));
    }

    /// <summary>"Der Anwalt schwieg": one man, known from before; "der Chef der Bank", "ein Anwalt" may be whoever has a name elsewhere.</summary>
    private bool IsSomebody(Phrase phrase, EntityMention mention, SentenceGrammar grammar)
        => mention.Entity is { Kind: EntityKind.Group, Country: null } && phrase is { Noun: { } noun, NameFirst: < 0, Matches.Count: 0, Genitive: null, Possessor: null, Apposition: null, Determiner: >= 0 } && !phrase.CanBe(Agreement.NominativePlural)
            && (noun.Tags & SemanticTags.Human) != 0 && (noun.Tags & SemanticTags.Group) == 0 && phrase.CanBe(Agreement.Singular)
            && (phrase.AgeEnd >= 0 || grammar.Words[phrase.Determiner].FunctionForm is "der" or "die" or "dieser" or "diese");

    private static Agreement ColumnsOf(Phrase phrase, EntityMention mention)
    {
        Agreement columns = Columns(phrase.Cells);
        // "Halima Warsame, eine Teeverkäuferin": the apposition shows whether it is a man or a woman.
        if (mention.Entity.Kind == EntityKind.Person && phrase.Noun is null && phrase.Apposition?.Noun is { } title && (title.Tags & SemanticTags.Human) != 0)
            return title.Gender == Agreement.Feminine ? Agreement.Feminine : Agreement.Masculine;
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
        Phrase? titled = Titled(phrase);
        IEnumerable<Phrase> members = titled is null ? phrase.Members() : [titled];
        foreach (Phrase member in members)
        {
            if (Holders(member, grammar) is { IsEmpty: false } holders)
            {
                actors.AddRange(holders);
                if (holders.Length > 1 && phrase == member)
                    break;
            }
            // "Haftar und seine Truppen"
            else if (actors.Count > 0 && member is { Determiner: >= 0, Noun: { } own } && (own.Tags & (SemanticTags.Force | SemanticTags.Army)) != 0 && grammar.Words[member.Determiner].Is(FunctionClass.Possessive))
                continue;
            else if (Actor(member, grammar) is { } actor && !Contains(actors, actor.Entity.Id))
                actors.Add(actor);
        }

        return actors.ToImmutable();
    }

    /// <summary>"Kanzler und Parteichef Werner Faymann": two titles without article in front of one name are one person.</summary>
    private static Phrase? Titled(Phrase phrase)
        => phrase is { Noun: { } first, Determiner: < 0, NameFirst: < 0, Matches.Count: 0, Genitive: null, Possessor: null, Conjuncts: { Count: 1 } joined } && (first.Tags & SemanticTags.Office) != 0
            && joined[0] is { Noun: { } second, Determiner: < 0 } last && (second.Tags & (SemanticTags.Office | SemanticTags.Government)) != 0 && (last.NameFirst >= 0 || last.Matches.Count > 0)
            && phrase.CanBe(Agreement.Singular) && (phrase.Clause is not { } clause || clause.Subject != phrase || (clause.Verb.Person & WordFeatures.Singular) != 0) ? last : null;

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
        return new EntityMention(entity, span, span.In(text.Source));
    }

    private EntityMention? Named(Phrase phrase, SentenceGrammar grammar)
    {
        CatalogueMatch match = mentions.Matches[phrase.Matches[phrase.Matches.Count - 1]];
        foreach (CatalogueReading reading in match.Readings)
        {
            if (reading.Form is NameForm.Demonym or NameForm.Adjective && IsOnePerson(phrase))
                return At(EntityFactory.FromMention(text.Forms[grammar.Words[phrase.Head].Token].Text, EntityKind.Person, reading.Entity.Id), phrase, grammar);
            // "ein Grazer", "die Kölner": somebody from there, or a club, and not the town.
            if (reading.Form is NameForm.PlaceAdjective && (phrase.Determiner >= 0 || phrase.Quantity >= 0) && phrase.Head == phrase.End - 1 && phrase.NameFirst < 0)
                return At(EntityFactory.FromMention(text.Forms[grammar.Words[phrase.Head].Token].Text, phrase.CanBe(Agreement.Plural) ? EntityKind.Group : EntityKind.Person), phrase, grammar);
            // Whom a surname means was decided before (Person); "Putin-Vertrauter" is another's.
            if (reading.Form is not (NameForm.Contextual or NameForm.WeakSurname) && (match.IsCompound || reading.Form != NameForm.Surname))
                return At(reading.Entity, phrase, grammar);
        }

        foreach (CatalogueReading reading in match.Readings)
        {
            if (reading.Form is NameForm.Contextual)
            {
                // "die Bundesregierung", and at the start of a headline without its article.
                bool group = reading.Entity.Kind != EntityKind.State && (phrase.Determiner >= 0 || (phrase.Preposition is null && phrase.Clause is { } clause && clause.Subject == phrase && clause.Start == phrase.First
                    && grammar.Words[phrase.Head].Noun is { } body && (body.Tags & (SemanticTags.Government | SemanticTags.Organisation)) != 0));
                if (group || _discourse.Last(mention => mention.Entity.Id == reading.Entity.Id, grammar.Index, phrase.First) is not null)
                    return At(reading.Entity, phrase, grammar);
                continue;
            }

            if (reading.Form is NameForm.WeakSurname || (!match.IsCompound && reading.Form == NameForm.Surname))
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
}
