using System.Collections.Immutable;

namespace FactGen.Extraction;

/// <content>What nouns say about the truth of what depends on them: reports, claims, evidence.</content>
internal sealed partial class AttributionReader
{
    /// <summary>"ein Bericht der BBC, wonach …", "die Behauptung, dass …": the noun of speech that a content clause follows.</summary>
    private Phrase? SpeechNounBefore(Clause clause, Clause parent)
    {
        bool opened = clause.Opener is "wonach" or "dass" or "daß";
        bool infinitive = clause.Type == ClauseType.Infinitive && clause.Opener is null;
        if (!opened && !infinitive && !(clause.Type == ClauseType.Main && clause.Verb.Mood != VerbMood.Indicative))
            return null;
        // "Nach Angaben von Banda sieht der Plan vor, dass …": those whose source is given in passing have no content of their own.
        if (opened && clause.Opener != "wonach")
            Of(parent);
        Phrase? nearest = null;
        foreach (Phrase phrase in parent.Phrases)
        {
            if (phrase.First < clause.Start && (!infinitive || EndWithAttributes(phrase, parent) == clause.Start - 1) && phrase.Noun is { } noun && SpeechLexicon.German.Noun(noun.Lemma) is not null
                && (clause.Opener == "wonach" || !_sentence.Sources.Contains(phrase)))
                nearest = phrase;
        }

        return nearest;
    }

    /// <summary>"ein Aufruf | an Ruanda, …": where a noun ends with what belongs to it.</summary>
    public static int EndWithAttributes(Phrase noun, Clause clause)
    {
        int end = noun.LastEnd;
        foreach (Phrase next in clause.Phrases)
        {
            if (next.First == end && next.Preposition is "an" or "von" or "in" or "gegenüber" && next.Governor is not null)
                end = next.LastEnd;
        }

        return end;
    }

    private Perspective ContentOfNoun(Phrase noun, Clause parent, Clause content)
    {
        // "dementierte Berichte, wonach …": what is done to the report is done to what it says.
        // so is "hält Berichte für glaubwürdig, dass …".
        if (_sentence.Frames.Find(frame => frame.Clause == parent && (frame.Group.Act is not null || frame.IsPhrase) && noun == parent.Object && !frame.Speakers.IsEmpty) is { } act)
            return ContentOf(act, content);
        Perspective outer = Of(parent);
        // "zeigte sich entsetzt über Berichte, wonach …": he passes them on.
        if (_sentence.Frames.Find(frame => frame.Clause == parent && frame.Group is { Act: null, PresupposesTopic: true } && noun.Preposition == "über" && !frame.Speakers.IsEmpty) is { } passing)
            outer = outer.From(new AttributionLink(passing.Speakers));
        SpeechGroup group = SpeechLexicon.German.Noun(noun.Noun!.Lemma)!;
        ImmutableArray<EntityMention> sources = referents.Owners(noun, _grammar);
        if (sources.IsEmpty)
            sources = referents.Unnamed(noun, _grammar);
        Perspective inner = outer with
        {
            IsComplement = true,
            IsDenied = group.Polarity == Polarity.Negated,
            Status = group.Status,
            Act = group,
            Modality = group.Modality,
            IsIrrealis = outer.IsIrrealis || group.Inner == InnerSource.None,
        };
        return sources.IsEmpty ? inner.AtMost(outer.Chain.IsEmpty ? Modality.Probable : Modality.Certain) : inner.From(new AttributionLink(sources));
    }

    private void JudgeEvidence(Clause clause)
    {
        foreach (Phrase phrase in clause.Phrases)
        {
            if (phrase.Governor is { } evidence && VerdictReader.OfEvidence(evidence, clause) is { } verdict && (!verdict.IsOpen || clause.IsNegated))
                _sentence.Evidence[phrase] = ContentOfEvidence(evidence, verdict, clause);
        }
    }

    /// <summary>"Die NATO hat keine Beweise dafür, dass …": whoever has the evidence, or whose it is, says so.</summary>
    private Perspective ContentOfEvidence(Phrase noun, Verdict verdict, Clause parent)
    {
        Perspective inner = verdict.On(Of(parent));
        ImmutableArray<EntityMention> sources = referents.Owners(noun, _grammar);
        if (sources.IsEmpty && noun == parent.Object && parent.Subject is { } holder)
            sources = referents.Actors(holder, _grammar);
        return sources.IsEmpty ? inner : inner.From(new AttributionLink(sources));
    }
}
