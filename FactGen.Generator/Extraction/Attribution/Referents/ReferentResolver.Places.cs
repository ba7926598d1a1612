using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace FactGen.Extraction;

/// <content>Places, by name, by noun and by what was named before.</content>
internal sealed partial class ReferentResolver
{
    /// <summary>"im europäischen Recht": what is nowhere, unless it is also something that is somewhere.</summary>
    private const SemanticTags Immaterial = SemanticTags.Abstract | SemanticTags.Speech | SemanticTags.Document | SemanticTags.Agreement | SemanticTags.Money;

    private const SemanticTags Material = SemanticTags.Place | SemanticTags.Area | SemanticTags.Building | SemanticTags.Event | SemanticTags.Attack | SemanticTags.Fight | SemanticTags.Meeting
        | SemanticTags.Organisation | SemanticTags.Group | SemanticTags.Government;

    private static bool IsGoal(Phrase phrase, EntityMention mention)
        => (phrase.Preposition is "in" or "nach" or "bei" or "auf" or "nahe" or "an" && mention.Entity.Kind is EntityKind.Place or EntityKind.State
                // "vertrieben sie aus Lunsar und setzten sich dort fest"; soldiers from a state are not there.
                || phrase.Preposition is "aus" && mention.Entity.Kind == EntityKind.Place)
            // "das größte Kontingent nach den USA": whoever has an article is never gone to with "nach".
            && !(phrase.Preposition == "nach" && phrase is { Noun: null, Determiner: >= 0 });

    /// <summary>The place that was named last before a word: what "dort" means.</summary>
    public EntityMention? LastPlace(SentenceGrammar grammar, int word)
    {
        EntityMention? last = _discourse.LastPlace(grammar.Index, word);
        if (last is null)
            return null;
        SourceSpan span = grammar.Span(text, word, word + 1);
        return new EntityMention(last.Entity, span, span.In(text.Source));
    }

    /// <summary>The place in front of a compound's head: "Kursk" of "Kursk-Kämpfen"; a state only where it can be no side: "Mali-Einsatz".</summary>
    public EntityMention? CompoundPlace(Phrase phrase, SentenceGrammar grammar, bool mayBeState = false)
        => HeadMatch(phrase, grammar) is { IsCompound: true } match && (match.As(NameForm.Place) ?? (mayBeState ? match.As(NameForm.Name) : null)) is { } place
            ? new EntityMention(place, match.Span, match.Span.In(text.Source))
            : null;

    public static bool IsPlacePhrase(Phrase phrase)
        => phrase.Preposition is "in" or "nach" or "aus" or "bei" or "auf" or "nahe" or "an";

    public ImmutableArray<EntityMention> Places(Phrase phrase, SentenceGrammar grammar)
    {
        // "in die drei Länder"
        if (phrase is { Noun: { } land, Conjuncts.Count: 0 } && IsStateNoun(land) && !phrase.CanBe(Agreement.Singular) && Both(phrase, grammar) is { IsEmpty: false } several
            && _discourse.LastStates(several.Length + 1, grammar.Index, phrase.First).Count == several.Length)
            return several;
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
        int first = FirstOfName(phrase, grammar, phrase.Participial is { } told ? Math.Min(told.End, phrase.Head) : phrase.First);
        string words = Nominative(phrase, first, grammar);
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
        if (place is { Entity: { Kind: EntityKind.State } state } && PartInFront(phrase, state.Id, grammar) is { } part)
            place = place with { Entity = part };
        _memo.End(phrase, asPlace: true, _discourse.Version, place);
        return place;
    }

    /// <summary>"im Norden | Malis": where the direction is read as a part of the preposition.</summary>
    private Entity? PartInFront(Phrase phrase, string state, SentenceGrammar grammar)
    {
        if (phrase.Preposition is null)
            return null;
        for (int i = phrase.First; i < phrase.Head; i++)
        {
            if (grammar.Words[i].IsCapital && Cues.German.Is(Cue.DirectionNoun, text.Forms[grammar.Words[i].Token].Text))
                return _catalogue.Composer.Part(text.Form(grammar.Words[i].Token), state);
        }

        return null;
    }

    private EntityMention? FindPlace(Phrase phrase, SentenceGrammar grammar)
    {
        if (phrase.Pronoun >= 0)
            return AntecedentPhrase(phrase) is { } antecedent ? Place(antecedent, grammar, true) : PronounPlace(phrase, grammar);

        if (IsBesideAnother(phrase))
            return null;
        Entity? state = null, region = null, contextual = null;
        foreach (int index in phrase.Matches)
        {
            CatalogueMatch match = mentions.Matches[index];
            if (!match.IsCompound && match.As(NameForm.Place) is { } place)
                return At(place, phrase, grammar);
            if (!match.IsCompound && match.As(NameForm.PlaceAdjective) is { } around)
                region ??= around;
            if (!match.IsCompound && match.As(NameForm.Name) is { Kind: EntityKind.State } named)
                state ??= named;
            if (!match.IsCompound && match.As(NameForm.Contextual) is { Kind: EntityKind.Place } meant)
                contextual ??= meant;
        }

        if (contextual is not null && phrase is { Noun: null, Preposition: not null, Determiner: >= 0 })
            return OfContextual(contextual, phrase, grammar);

        if (IsPersonName(phrase, grammar))
            return null;
        if (phrase.NameFirst >= 0 && phrase.Quantity < 0 && ((phrase.Noun is null && (phrase.Determiner < 0 || IsDescribedTown(phrase)) && !IsRareNoun(phrase, grammar)) || (phrase.Noun is not null && (phrase.Noun.Tags & (SemanticTags.Place | SemanticTags.Area)) != 0)))
            return At(EntityFactory.FromMention(NameText(phrase, grammar), EntityKind.Place, Country(phrase, grammar) ?? StateAround(phrase, grammar)), phrase, grammar);
        // "im aserbaidschanischen Jewlach": an unknown name behind the adjective of a state.
        if (phrase is { NameFirst: >= 0, Noun: null, Quantity: < 0, Preposition: "in" or "bei" or "nahe" or "nach" or "aus" or "vor" } && (phrase.Determiner < 0 || grammar.Words[phrase.Determiner].Is(FunctionClass.Preposition)) && phrase.NameEnd == phrase.NameFirst + 1
            && NameText(phrase, grammar).IndexOf('-') < 0 && !Lexicon.German.Rules.HasNounEnding(NameText(phrase, grammar))
            && AdjectiveOwner(phrase, grammar) is { Entity: { Kind: EntityKind.State } country })
            return At(EntityFactory.FromMention(NameText(phrase, grammar), EntityKind.Place, country.Id), phrase, grammar);
        if (IsStandInForState(phrase, grammar) && InRegion(phrase, grammar, out bool isInRegion) is var inRegion && isInRegion)
            return inRegion;
        if (region is not null && (phrase.Noun is null ? phrase.NameFirst >= 0 || phrase.Determiner < 0 : (phrase.Noun.Tags & Immaterial) == 0 || (phrase.Noun.Tags & Material) != 0))
            return At(region, phrase, grammar);
        if (phrase.Apposition is { } apposition && Place(apposition, grammar, true) is { } beside)
            return beside;
        // "die abtrünnige Region Südossetien"
        if (state is not null && (phrase.Noun is null || Cues.German.IsOrEndsIn(Cue.RegionNoun, phrase.Noun.Lemma)))
            return At(state, phrase, grammar);
        // "zwei Drittel der Stadt", "80 Prozent von Bunia"
        if (phrase.Noun is null && phrase.Quantity >= 0 && (phrase.Genitive ?? (Following(phrase) is { Preposition: "von" } measure ? measure : null)) is { } measured)
            return Place(measured, grammar, true);
        if (contextual is null && phrase.Noun is null && phrase.Determiner >= 0 && phrase.Genitive is null)
        {
            // "der Norden von Burkina Faso"
            Entity? around = Following(phrase) is { Preposition: "von" or "in" } of ? Place(of, grammar, true)?.Entity : null;
            if (DirectionOfState(phrase, grammar, around) is { } direction)
                return direction;
            // "im Süden von Tripolis"
            if (around is not null)
                return around.Kind == EntityKind.Place && Cues.German.Is(Cue.DirectionNoun, text.Forms[grammar.Words[phrase.Head].Token].Text) ? At(around, phrase, grammar) : null;
        }

        if (phrase.Noun is { } part && Cues.German.Is(Cue.Partitive, part.Lemma))
            return (phrase.Genitive ?? Following(phrase)) is { } whole ? Place(whole, grammar, true) : null;
        if (phrase.Noun is { } noun && (noun.Tags & (SemanticTags.Place | SemanticTags.Area)) != 0)
            return OfPlaceNoun(phrase, grammar, noun);
        // "in belarussischen Fabriken": in that state.
        if (phrase is { Preposition: "in" or "auf", Noun: { } building } && (building.Tags & SemanticTags.Building) != 0 && !Cues.German.IsOrEndsIn(Cue.AbroadBuilding, building.Lemma)
            && phrase.Adjectives.Count > 0 && AdjectiveOwner(phrase, grammar) is { Entity: { Kind: EntityKind.State } ground })
            return At(ground, phrase, grammar);
        return null;
    }

    /// <summary>"beim Attentat auf Anwar Sadat", "nach dem Angriff von Abdi Yusuf, einem Sprecher der Miliz": somebody, and nowhere.</summary>
    private bool IsPersonName(Phrase phrase, SentenceGrammar grammar)
    {
        if (phrase.NameFirst < 0 || phrase.Noun is not null)
            return false;
        if (phrase.Apposition?.Noun is { } title && (title.Tags & (SemanticTags.Human | SemanticTags.Office)) != 0 && (title.Tags & (SemanticTags.Place | SemanticTags.Area)) == 0)
            return true;
        string name = NameText(phrase, grammar);
        if (name.IndexOf(' ') is > 0 and var space)
            return _catalogue.IsGivenName(name.Substring(0, space));
        return phrase is { Preposition: "auf", Governor.Noun: { } deed } && Cues.German.Is(Cue.AssassinationNoun, deed.Lemma);
    }

    /// <summary>"das strategisch wichtige Balcad", "im von Rebellen gehaltenen Balcad": with an attribute a town has the article that it has nowhere else.</summary>
    private static bool IsDescribedTown(Phrase phrase)
        => phrase.Adjectives.Count > 0 && phrase.NameEnd == phrase.NameFirst + 1 && (phrase.Cells & Agreement.Neuter) != 0 && (phrase.Cells & ~Agreement.Neuter & Agreement.Singular) == 0 && phrase.CanBe(Agreement.Singular);

    /// <summary>"in Ermangelung", "in angepasster Optik": what ends like a noun of quality, or has an adjective without an article, is no town.</summary>
    private bool IsRareNoun(Phrase phrase, SentenceGrammar grammar)
        => phrase.NameEnd == phrase.NameFirst + 1 && (Lexicon.German.Rules.HasNounEnding(NameText(phrase, grammar))
            || (phrase.Adjectives.Count > 0 && !grammar.Words[phrase.Adjectives[0]].IsCapital && phrase.Preposition is not null));

    /// <summary>"an der Front bei Pokrowsk": the place that stands with it, else what is called so wherever it runs.</summary>
    private EntityMention? OfContextual(Entity ground, Phrase phrase, SentenceGrammar grammar)
        => Following(phrase) is { Preposition: "bei" or "von" or "in" or "um" or "nahe" or "vor" } near && Place(near, grammar, true) is { } named ? named : At(ground, phrase, grammar);

    /// <summary>"nahmen sie wieder ein": the town, when what the pronoun means most likely is one.</summary>
    private EntityMention? PronounPlace(Phrase phrase, SentenceGrammar grammar)
    {
        Agreement columns = grammar.Words[phrase.Pronoun].FunctionForm switch
        {
            "sie" => Agreement.Feminine,
            "ihn" => Agreement.Masculine,
            "es" => Agreement.Neuter,
            _ => Agreement.None,
        };
        return columns != Agreement.None && phrase.Clause is { } clause && clause.Object == phrase
            && _discourse.LastOf(columns, grammar.Index, phrase.First) is { Entity.Kind: EntityKind.Place } place ? At(place.Entity, phrase, grammar) : null;
    }

    /// <summary>"Macomia in Mosambik": the state that an unknown place is in.</summary>
    private string? StateAround(Phrase phrase, SentenceGrammar grammar)
        => Following(phrase) is { Preposition: "in" } around ? StateOf(around, grammar) : null;

    /// <summary>"an der Grenze zu Burundi", "nahe der venezolanischen Grenze": neither in the one state nor in the other.</summary>
    private EntityMention? Border(Phrase phrase, SentenceGrammar grammar)
    {
        Phrase? beyond = Following(phrase.Genitive ?? phrase);
        if (beyond is not { Preposition: "zu" or "zwischen" or "mit", Matches.Count: > 0 })
            beyond = null;
        if (beyond is null && (!Cues.German.IsOrEndsIn(Cue.BorderLine, phrase.Noun!.Lemma) || (phrase.Genitive is not { Matches.Count: > 0 } && phrase.Possessor is null && phrase.Matches.Count == 0)))
            return null;
        int first = FirstOfName(phrase, grammar, phrase.First);
        SourceSpan words = grammar.Span(text, first, Math.Max(beyond?.LastEnd ?? phrase.End, first + 1));
        string name = words.In(text.Text);
        if (phrase.Adjectives.Count == 1 && phrase.Adjectives[0] == first)
            name = EntityInflection.Default.StrongNominative(AdjectiveStem.Of(text.Form(grammar.Words[first].Token)), NameGender.Feminine) + name.Substring(text.Form(grammar.Words[first].Token).Length);
        return new EntityMention(EntityFactory.FromMention(name, EntityKind.Place), words, words.In(text.Source));
    }

    /// <summary>"der Norden Malis", and "der Norden" where the article is about Mali: the part of the state.</summary>
    private EntityMention? DirectionOfState(Phrase phrase, SentenceGrammar grammar, Entity? whole)
    {
        string? state = whole is null ? phrase.NameFirst < 0 && phrase.Head >= 0 && Actor(phrase, grammar) is null ? _discourse.MainCountry() : null
            : whole.Kind == EntityKind.State ? whole.Id : null;
        return state is not null && _catalogue.Composer.Part(text.Form(grammar.Words[phrase.Head].Token), state) is { } part ? At(part, phrase, grammar) : null;
    }

    /// <summary>"Die Bundeswehr verlegt Soldaten in das Land": another one than their own, when one was told of.</summary>
    public EntityMention? GroundAbroad(Phrase phrase, string? home, SentenceGrammar grammar)
        => _discourse.LastGround(grammar.Index, phrase.First, home) is { } ground ? At(ground.Entity, phrase, grammar) : null;

    /// <summary>"das westafrikanische Land", "der Krisenstaat": one that was told of.</summary>
    public bool IsStandInForState(Phrase phrase, SentenceGrammar grammar)
        => phrase.Noun is { } noun && IsStateNoun(noun) && phrase.Determiner >= 0 && phrase.CanBe(Agreement.Singular) && !IsIndefinite(phrase, grammar);

    /// <summary>The state that was told of last of those in the region that a stand-in names: "das westafrikanische Land", "der Golfstaat".</summary>
    private EntityMention? InRegion(Phrase phrase, SentenceGrammar grammar, out bool isInRegion)
    {
        HashSet<string>? states = grammar.Words[phrase.Head].Modifier is { } part ? _catalogue.Regions.StatesOfPart(part.AsSpan()) : null;
        foreach (int index in phrase.Matches)
        {
            if (mentions.Matches[index].As(NameForm.PlaceAdjective) is { } region)
                states = _catalogue.Regions.StatesOf(region.Id) ?? states;
        }

        isInRegion = states is not null;
        return states is not null && _discourse.Last(mention => states.Contains(mention.Entity.Kind == EntityKind.State ? mention.Entity.Id : mention.Entity.Country ?? ""), grammar.Index, phrase.First)?.Entity is { } meant
            ? At(meant.Kind == EntityKind.State ? meant : _catalogue.Find(meant.Country!)!, phrase, grammar) : null;
    }

    private EntityMention? OfPlaceNoun(Phrase phrase, SentenceGrammar grammar, NounLexeme noun)
    {
        if ((Cues.German.IsOrEndsIn(Cue.BorderLine, noun.Lemma) || Cues.German.Is(Cue.BorderRegion, noun.Lemma)) && Border(phrase, grammar) is { } border)
            return border;
        foreach (Phrase? owner in new[] { phrase.Genitive, phrase.Possessor })
        {
            if (owner is not null && Place(owner, grammar, true) is { } inner)
                return DirectionOfState(phrase, grammar, inner.Entity) ?? inner with { Span = At(inner.Entity, phrase, grammar).Span, Text = At(inner.Entity, phrase, grammar).Text };
        }

        // "auf dem Gelände der Universität von Gao"
        if ((Following(phrase) ?? (phrase.Genitive is { } part ? Following(part) : null)) is { Preposition: "von" or "um" or "in" or "an" or "bei" or "zu" or "auf" } of && Place(of, grammar, true) is { } named)
            return named;
        string? country = Country(phrase, grammar);
        if (IsStateNoun(noun))
            return country is not null ? At(_catalogue.Find(country)!, phrase, grammar)
                : _discourse.LastGround(grammar.Index, phrase.First) is { } ground ? At(ground.Entity, phrase, grammar) : Actor(phrase, grammar);
        // "Schoigu besuchte das Partnerland": a state that is not his own, and no town that was named before.
        if (country is null && Cues.German.Is(Cue.StateNameNoun, noun.Lemma))
        {
            Entity? visitor = phrase.Clause?.Subject is { } subject && subject != phrase ? Actor(subject, grammar)?.Entity : null;
            return GroundAbroad(phrase, visitor?.Kind == EntityKind.State ? visitor.Id : visitor?.Country, grammar);
        }

        if (grammar.Words[phrase.Head].Modifier is { } street && (Cues.German.Is(Cue.StreetNoun, noun.Lemma) || Cues.German.Is(Cue.StreetModifier, street)))
            return null;
        // "in der Grenzregion": the place that was named before, when there is one of that state. "am Ende der Route", "im Ausland" are somewhere else.
        bool isTown = Cues.German.IsOrEndsIn(Cue.TownNoun, noun.Lemma);
        EntityMention? last = phrase.Determiner >= 0 && phrase.Genitive is null && !Cues.German.Is(Cue.ElsewhereNoun, noun.Lemma) && !StartsWith(grammar.Words[phrase.Determiner], "ein")
            ? _discourse.Last(mention => mention.Entity.Kind == EntityKind.Place && (country is null || mention.Entity.Country == country) && !(isTown && _discourse.IsRegion(mention.Entity.Id)), grammar.Index, phrase.First)
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
