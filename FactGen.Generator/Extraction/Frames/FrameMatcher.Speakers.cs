using System.Collections.Immutable;

namespace FactGen.Extraction;

/// <content>Roles that are filled by whoever speaks of the event.</content>
internal sealed partial class FrameMatcher
{
    /// <summary>"Man habe das Feuer erwidert", "wir": in reported speech the speaker's side.</summary>
    private ImmutableArray<EntityMention> Speaker(Phrase phrase, Clause clause)
    {
        if (phrase.Pronoun < 0 || _grammar.Words[phrase.Pronoun].FunctionForm is not ("man" or "wir"))
            return default;
        ImmutableArray<AttributionLink> chain = _attribution.Of(clause).Chain;
        return chain.IsEmpty ? default : chain[0].Sources;
    }

    /// <summary>"bekannte sich zu dem Anschlag": who owns up to an attack made it.</summary>
    private ImmutableArray<EntityMention> Confessor(FrameContext context)
    {
        foreach (SpeechFrame frame in _attribution.Frames)
        {
            if (frame.Clause != context.Clause)
                continue;
            if (frame.Group.Act == "Acknowledge" && context.Phrase is { Preposition: "zu" })
                return frame.Speakers;
            // "macht X für den Angriff verantwortlich": the accused made it.
            if (frame.Group.Act == "Accuse" && context.Phrase is { Preposition: "für" } && (Logical(context.Clause, "object") ?? context.Clause.Dative) is { } accused)
                return referents.Actors(accused, _grammar);
        }

        return ImmutableArray<EntityMention>.Empty;
    }

    /// <summary>Who promises or announces the event that a noun names: "Kenia hat den Einsatz von Soldaten zugesagt".</summary>
    private ImmutableArray<EntityMention> Pledger(FrameContext context)
    {
        foreach (SpeechFrame frame in _attribution.Frames)
        {
            if (frame.Clause == context.Clause && frame.Group.Status == ClaimStatus.Planned && frame.Clause.Verb.Voice == Voice.Active
                && frame.Clause.Object is { } topic && context.Phrase is { } phrase && Contains(topic, phrase))
                return frame.Speakers;
        }

        return ImmutableArray<EntityMention>.Empty;
    }

    /// <summary>"Moskau meldet die Einnahme von Pokrowsk": whoever tells a success without saying whose it is means his own.</summary>
    private ImmutableArray<EntityMention> Announcer(FrameContext context)
    {
        foreach (SpeechFrame frame in _attribution.Frames)
        {
            if (frame.Clause != context.Clause || frame.Group.Act is not null || frame.Clause.Verb.Voice != Voice.Active || frame.Clause.IsNegated
                || frame.Clause.Object is not { } topic || context.Phrase is not { } phrase || !Contains(topic, phrase))
                continue;
            foreach (EntityMention speaker in frame.Speakers)
            {
                if (speaker.Entity.Kind is not (EntityKind.State or EntityKind.MilitaryForce or EntityKind.Group))
                    return ImmutableArray<EntityMention>.Empty;
            }

            return frame.Speakers;
        }

        return ImmutableArray<EntityMention>.Empty;
    }
}
