using System.Collections.Immutable;

namespace FactGen.Extraction;

/// <content>Who speaks in a frame, and to whom.</content>
internal sealed partial class AttributionReader
{
    private void ResolveSpeakers(SpeechFrame frame)
    {
        if (frame.SpeakerPhrase is { } phrase)
        {
            // A report, and a page on which something stands, is the words of whoever has made it.
            bool speech = SpeechLexicon.German.Noun(phrase.Noun?.Lemma ?? "") is not null || Cues.German.Is(Cue.RanksNoun, phrase.Noun?.Lemma) || IsPage(phrase);
            frame.Speakers = speech ? referents.Owners(phrase, _grammar) : referents.Speakers(phrase, _grammar);
            // "aus einem Bericht von Human Rights Watch"
            if (frame.Speakers.IsEmpty && speech && ReferentResolver.Following(phrase) is { Preposition: "von", Time: < 0 } whose)
                frame.Speakers = referents.Speakers(whose, _grammar);
            if (frame.Speakers.IsEmpty && speech)
                frame.Speakers = referents.Unnamed(phrase, _grammar);
            if (frame.Speakers.IsEmpty && speech)
                frame.Speakers = referents.Speakers(phrase, _grammar);
            if (frame.Speakers.IsEmpty)
                frame.Speakers = Household(phrase);
            if (frame.Speakers.IsEmpty && frame.Group.Act is not null)
                frame.Speakers = referents.Sides(phrase, _grammar);
        }

        // "… sagte Banda. Sie fügte hinzu": who spoke before rather than a body that is named inside what she said.
        if (frame.SpeakerPhrase is { Pronoun: >= 0 } && _previousWasReported && _register.Length > 0 && _register[0].Sources is { Length: 1 } before && before[0].Entity.Kind == EntityKind.Person
            && frame.Speakers is { Length: 1 } meant && meant[0].Entity.Kind != EntityKind.Person && _grammar.Words[frame.SpeakerPhrase.Pronoun].FunctionForm is "er" or "sie"
            && (frame.Clause.Verb.Person & WordFeatures.Singular) != 0)
            frame.Speakers = before;
        // "… sagte der Bürgermeister von Gao. Er warf der Armee vor": of whom no name is known.
        if (frame is { Speakers.IsEmpty: true, SpeakerPhrase.Pronoun: >= 0 } && _previousWasReported && _register[0].Sources is { Length: 1 } unnamed && IsOne(unnamed[0].Entity)
            && _grammar.Words[frame.SpeakerPhrase.Pronoun].FunctionForm is "er" or "sie" && (frame.Clause.Verb.Person & WordFeatures.Singular) != 0)
            frame.Speakers = unnamed;
        // "heißt es in der Erklärung": whoever spoke before.
        bool impersonal = (frame.CarriesOn && _previousWasReported) || (frame.Lemma == "heißen" && frame.SpeakerPhrase is not null);
        if (frame.Speakers.IsEmpty && impersonal && _register.Length > 0)
            frame.Speakers = _register[0].Sources;
        if (MediumOf(frame) is { } medium)
            frame.Medium = referents.Actors(medium, _grammar);
        else if (QuotedAddressee(frame) is { } paper)
            frame.Medium = ImmutableArray.Create(paper);
        foreach (AdverbialFrame adverbial in _adverbials.Find(frame.Clause, _grammar))
        {
            if (adverbial.IsCited && frame.Cited.IsEmpty)
                frame.Cited = adverbial.Sources;
        }

        if (frame.Cited.IsEmpty && frame.SpeakerPhrase is { } relying)
            frame.Cited = CitedBy(relying, frame.Clause);
        // "wie die Agentur aus Militärkreisen erfuhr": it passes on what these said.
        if (frame.Group.IsLearnt && frame.SpeakerPhrase != frame.Clause.Subject && frame.Clause.Subject is { } learning)
            frame.Medium = referents.Actors(learning, _grammar);
        if (frame.Lemma == "zitieren" && frame.Clause.Verb.Voice == Voice.Active && frame.SpeakerPhrase != frame.Clause.Subject && frame.Clause.Subject is { } quoting)
            frame.Medium = referents.Actors(quoting, _grammar);
        if (frame.Lemma == "zitieren" && frame.Clause.Verb.Voice != Voice.Active)
        {
            foreach (Phrase candidate in frame.Clause.Phrases)
            {
                if (candidate.Preposition is "von" or "durch")
                    frame.Medium = referents.Actors(candidate, _grammar);
            }
        }
    }

    /// <summary>"laut CNN, das sich auf Beamte beruft", "wobei sich der Sender auf eine Einschätzung aus Kiew stützt": who spoke first.</summary>
    private ImmutableArray<EntityMention> CitedBy(Phrase relying, Clause telling)
    {
        foreach (Clause clause in _grammar.Clauses)
        {
            bool depends = clause.Type == ClauseType.Relative ? clause.Antecedent is { } antecedent && (antecedent.First >= relying.First && antecedent.First < relying.LastEnd || antecedent is { Preposition: not null, Noun: null } && antecedent.Governor == relying)
                : clause is { Type: ClauseType.Subordinate, Opener: "wobei" } && clause.Parent == telling && telling.Start <= relying.First && relying.First < telling.End;
            if (!depends || !Cues.German.Is(Cue.CitingVerb, clause.Verb.Lemma) || clause.Phrases.Find(static phrase => phrase is { Preposition: "auf", Pronoun: < 0 }) is not { } source)
                continue;
            if (source.Noun is null || SpeechLexicon.German.Noun(source.Noun.Lemma) is null)
                return referents.Speakers(source, _grammar);
            ImmutableArray<EntityMention> owners = referents.Owners(source, _grammar);
            return !owners.IsEmpty ? owners : ReferentResolver.Following(source) is { Preposition: "aus" or "von" } whose ? referents.Speakers(whose, _grammar) : owners;
        }

        return ImmutableArray<EntityMention>.Empty;
    }

    /// <summary>"sagte der „Zeit“", "erklärte gegenüber dem „Kreisboten“": a name in quotation marks that things are told is a medium's.</summary>
    private EntityMention? QuotedAddressee(SpeechFrame frame)
    {
        if (frame.Group.Name != "say" || frame.Clause.Verb.Voice != Voice.Active)
            return null;
        return (frame.AddresseePhrase is { Preposition: null or "gegenüber" } addressee ? Quoted(addressee) : null)
            // "sprach in der „Abendschau“ von einem „Märchen“"
            ?? (frame.Clause.Phrases.Find(static phrase => phrase.Preposition == "in" && phrase.Time < 0) is { } programme ? Quoted(programme) : null);
    }

    /// <summary>The name in quotation marks that is all of a phrase but its article.</summary>
    private EntityMention? Quoted(Phrase told)
    {
        Word[] words = _grammar.Words;
        int article = told.Determiner;
        if (article < 0 || told.Conjuncts.Count > 0 || article + 2 >= words.Length || words[article].FunctionForm is not ("dem" or "der" or "im") || words[article + 1].Kind != TokenKind.OpenQuote || !words[article + 2].IsCapital || told.End <= article + 2 || told.End >= words.Length || words[told.End].Kind != TokenKind.CloseQuote)
            return null;
        SourceSpan name = _grammar.Span(text, article + 2, told.End);
        return new EntityMention(EntityFactory.FromMention(name.In(text.Text), EntityKind.Organisation), name, name.In(text.Text));
    }

    /// <summary>Whether "er, sie" can mean somebody: no police, no witnesses.</summary>
    private static bool IsOne(Entity speaker)
        => speaker.Kind == EntityKind.Person || (speaker.Kind is EntityKind.Unknown or EntityKind.Group && EntityCatalogue.Default.Find(speaker.Id) is null && !EntityCatalogue.Default.Heads.IsCollective(speaker.Id));

    /// <summary>"im Büro des Gouverneurs", "aus dem Umfeld des Präsidenten": who is there speaks, and has no other name.</summary>
    private ImmutableArray<EntityMention> Household(Phrase phrase)
        => phrase is { Noun: { } noun, Genitive: not null } && Cues.German.IsOrEndsIn(Cue.HouseholdNoun, noun.Lemma) ? referents.Things(phrase, _grammar, EntityKind.Organisation) : ImmutableArray<EntityMention>.Empty;

    /// <summary>"auf der Webseite der Stadt", "im Blatt der Partei".</summary>
    private static bool IsPage(Phrase phrase)
        => phrase is { Preposition: not null, Genitive: not null, Noun: { } noun } && (noun.Tags & (SemanticTags.Document | SemanticTags.Media)) != 0;

    /// <summary>The medium that was spoken to: "der Zeitung „Die Welt“", "in einem Interview mit der BBC", "im Deutschlandfunk".</summary>
    private Phrase? MediumOf(SpeechFrame frame)
    {
        // "sagte dem Sender", but "drohte dem Sender".
        if (frame.AddresseePhrase is { } addressee && referents.IsMedium(addressee, _grammar) && !IsOurOwn(addressee) && frame.Group.Act is not ("Accuse" or "Warn" or "Demand" or "Order" or "Thank"))
            return addressee;
        // "sagte CNN, …": a name without article, that looks like an object.
        if (frame.Group.Name == "say" && frame.Clause.Verb.Voice == Voice.Active && frame.Clause.Object is { Noun: null, Pronoun: < 0, Determiner: < 0, Matches.Count: > 0 } told && told != frame.SpeakerPhrase && frame.Lemma != "zitieren" && referents.IsMedium(told, _grammar))
            return told;
        foreach (Phrase phrase in frame.Clause.Phrases)
        {
            if (phrase == frame.SpeakerPhrase || phrase.Time >= 0)
                continue;
            // "im Onlinedienst X": where everybody writes for himself.
            if (Cues.German.IsOrEndsIn(Cue.PlatformNoun, phrase.Noun?.Lemma ?? ""))
                continue;
            bool place = phrase.Preposition is "in" or "bei" or "gegenüber";
            bool interview = phrase.Preposition is "mit" or "für" && Cues.German.Is(Cue.InterviewNoun, phrase.Governor?.Noun?.Lemma);
            if ((interview || (place && (phrase.Matches.Count > 0 || phrase.NameFirst >= 0))) && referents.IsMedium(phrase, _grammar))
                return phrase;
            if (place && Cues.German.Is(Cue.InterviewNoun, phrase.Noun?.Lemma) && phrase.Genitive is { } host && referents.IsMedium(host, _grammar))
                return host;
        }

        return null;
    }

    /// <summary>"sagte dieser Zeitung": the article's own, which passes on all of it; "sagte vor russischen Medien": whoever came to hear it.</summary>
    private bool IsOurOwn(Phrase medium)
        => (medium.Preposition == "vor" && medium is { NameFirst: < 0, IsPlural: true }) || medium is { Determiner: >= 0, NameFirst: < 0, Matches.Count: 0 } && _grammar.Words[medium.Determiner].FunctionForm is "dieser" or "diesem" or "unserer" or "unserem";

    /// <summary>Who spoke to whom through whom, the first source in front.</summary>
    private static Perspective From(SpeechFrame frame, Perspective perspective)
    {
        // "sagte er der Zeitung", and nobody knows who: the newspaper has not said so.
        if (frame.Medium.Length > 0 && (frame.Speakers.Length > 0 || frame.SpeakerPhrase is null or { Pronoun: < 0 }))
            perspective = perspective.From(new AttributionLink(frame.Medium));
        if (frame.Speakers.Length > 0)
            perspective = perspective.From(new AttributionLink(frame.Speakers));
        return frame.Cited.Length > 0 ? perspective.From(new AttributionLink(frame.Cited)) : perspective;
    }

    /// <summary>"hervorheben möchte ich", inside what somebody says: that speaker.</summary>
    private void ResolveFirstPerson(SpeechFrame frame)
    {
        if (frame.Speakers.IsEmpty && frame.Clause.Subject is { Pronoun: >= 0 } subject && _grammar.Words[subject.Pronoun].FunctionForm is "ich" or "wir" && _contentOf.TryGetValue(frame.Clause, out SpeechFrame? outer))
            frame.Speakers = outer.Speakers;
    }
}
