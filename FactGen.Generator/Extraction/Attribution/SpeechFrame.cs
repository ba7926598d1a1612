using System.Collections.Generic;
using System.Collections.Immutable;

namespace FactGen.Extraction;

/// <summary>A clause whose verb is one of speech, with who speaks to whom and what is said.</summary>
/// <param name="clause">The clause.</param>
/// <param name="verbWord">The word index of the verb.</param>
/// <param name="use">What the verb does there.</param>
internal sealed class SpeechFrame(Clause clause, int verbWord, SpeechVerb use)
{
    public Clause Clause { get; } = clause;

    /// <summary>The word index of the speech verb.</summary>
    public int VerbWord { get; } = verbWord;

    public SpeechGroup Group { get; } = use.Group;

    /// <summary>The infinitive, behind the fixed word or noun that makes it one of speech: "in Frage stellen".</summary>
    public string Lemma { get; } = use.Lemma;

    /// <summary>The phrase that is a part of the verb: "den Befehl" of "den Befehl geben"; or null.</summary>
    public Phrase? Noun { get; } = use.Noun;

    /// <summary>Whether the verb alone would not be one of speech.</summary>
    public bool IsPhrase { get; } = use.IsPhrase;

    /// <summary>The phrase that names the speaker, or null.</summary>
    public Phrase? SpeakerPhrase { get; set; }

    public Phrase? AddresseePhrase { get; set; }

    /// <summary>The speakers; empty where nobody is named.</summary>
    public ImmutableArray<EntityMention> Speakers { get; set; } = ImmutableArray<EntityMention>.Empty;

    /// <summary>A medium that was spoken to or quoted from: it relays what is said (codebook 9.36).</summary>
    public ImmutableArray<EntityMention> Medium { get; set; } = ImmutableArray<EntityMention>.Empty;

    /// <summary>Whom the speaker relies on ("meldete Reuters unter Berufung auf die Polizei"): they spoke first.</summary>
    public ImmutableArray<EntityMention> Cited { get; set; } = ImmutableArray<EntityMention>.Empty;

    /// <summary>The clauses that are its content.</summary>
    public List<Clause> Content { get; } = [];

    /// <summary>How the article stands to what the act is about.</summary>
    public Perspective? TopicPerspective { get; set; }

    /// <summary>Whether it stands behind or inside what it reports: "…, sagte Lee".</summary>
    public bool IsInquit { get; set; }

    /// <summary>Whether it takes up the sentence before: "Das teilte die Polizei mit".</summary>
    public bool IsBackward { get; set; }

    /// <summary>Whether its speaker comes from an earlier sentence ("hieß es weiter").</summary>
    public bool CarriesOn { get; set; }

    /// <summary>
    /// "wies das zurück: Man halte die Stadt", "„Wir halten sie“, widersprach er": whether a clause is what somebody who denies says instead, in
    /// words of his own; what is denied depends on the verb.
    /// </summary>
    public bool IsReply(Clause content)
    {
        if (Group.Polarity != Polarity.Negated)
            return false;
        if (IsInquit && content.Start < Clause.Start)
            return !content.IsVerbFinal;
        for (Clause? told = content; told is not null && told.Start > Clause.Start; told = told.Previous ?? told.Parent)
        {
            if (told.FollowsColon)
                return true;
        }

        return false;
    }
}
