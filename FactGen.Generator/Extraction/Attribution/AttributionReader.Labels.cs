using System.Collections.Immutable;

namespace FactGen.Extraction;

/// <content>Headlines that name who says so in front of a colon: "Okello: Zwei Soldaten gefangen", "Bericht: Ruanda schickt Truppen".</content>
internal sealed partial class AttributionReader
{
    private const SemanticTags LabelledSpeakers = SemanticTags.Human | SemanticTags.Government | SemanticTags.Army | SemanticTags.Agency | SemanticTags.Office | SemanticTags.Media;

    /// <summary>Who says what stands behind the colon; nobody where the label only tells what it is about.</summary>
    private ImmutableArray<EntityMention> LabelOf(Clause clause)
    {
        if (!clause.FollowsColon || _grammar.Clauses[0] is not { Type: ClauseType.Verbless, Start: 0 } label || label.End != clause.Start - (_grammar.Words[clause.Start - 1].IsQuote ? 2 : 1)
            || label.Phrases.Count == 0 || label.Phrases[0] is not { Preposition: null, Time: < 0, Quantity: < 0, Pronoun: < 0 } phrase || !StartsEntry(phrase.First) || !IsWhole(label))
            return ImmutableArray<EntityMention>.Empty;
        bool isSpeech = phrase.Noun is { } noun && SpeechLexicon.German.Noun(noun.Lemma) is { Act: null };
        // "So der Gouverneur: Zehn Soldaten starben."
        if (phrase.First > 0 && Cues.German.Is(Cue.SoFrame, _grammar.Words[phrase.First - 1].FunctionForm))
            return referents.Speakers(phrase, _grammar);
        // "Der Kläger: ein Fluggast" says who he is; but "Die Bilanz der Armee: 40 Tote".
        if (phrase.Determiner >= 0 && !clause.HasFinite && !isSpeech)
            return ImmutableArray<EntityMention>.Empty;
        if (isSpeech)
            return referents.Owners(phrase, _grammar) is { IsEmpty: false } owners ? owners : referents.Unnamed(phrase, _grammar);
        ImmutableArray<EntityMention> speakers = referents.Speakers(phrase, _grammar);
        return !speakers.IsEmpty && SpeaksInLabel(phrase, speakers[0].Entity, clause) ? speakers : ImmutableArray<EntityMention>.Empty;
    }

    /// <summary>"14:05 Okello:", "So Okello:": whether nothing but the clock time of an entry, or "so", stands in front.</summary>
    private bool StartsEntry(int first)
    {
        for (int i = 0; i < first; i++)
        {
            if (_grammar.Words[i] is not { Kind: TokenKind.Number or TokenKind.Punctuation } or { Quantity: >= 0 } && !(i == 0 && Cues.German.Is(Cue.SoFrame, _grammar.Words[i].FunctionForm)))
                return false;
        }

        return true;
    }

    /// <summary>"Okello", "Regierung in Kampala": whether a label is one speaker and where he is.</summary>
    private static bool IsWhole(Clause label)
    {
        int end = label.Phrases[0].LastEnd;
        for (int k = 1; k < label.Phrases.Count; k++)
        {
            if (label.Phrases[k] is not { Preposition: "in" or "aus", Governor: not null } attribute || attribute.First != end)
                return false;
            end = attribute.LastEnd;
        }

        return end == label.End;
    }

    /// <summary>Places and firms are what a headline is about; a capital speaks where another state does something.</summary>
    private bool SpeaksInLabel(Phrase label, Entity speaker, Clause clause) => speaker.Kind switch
    {
        // "Kreml: Keine Soldaten für Donezk", "Bagdad: 40 Kämpfer bei Haditha getötet": a government, and a capital that tells of somewhere else.
        EntityKind.State when IsNamedAs(label, NameForm.Metonym) || (IsNamedAs(label, NameForm.Capital) && TellsOfTown(clause)) => true,
        EntityKind.State => IsNamedAs(label, NameForm.Capital) && clause is { HasFinite: true, Subject: { Noun: null, Preposition: null, Matches.Count: 1, Quantity: < 0, Pronoun: < 0 } subject }
            && referents.Actor(subject, _grammar) is { Entity: { Kind: EntityKind.State } other } && other.Id != speaker.Id,
        // "Mutua Kilonzo: „Wir brauchen Wasser“"
        EntityKind.Unknown or EntityKind.Person when label is { Noun: null, Determiner: < 0 } && label.NameEnd > label.NameFirst + 1 && _finder.IsQuoted(clause, _grammar) => true,
        EntityKind.Place or EntityKind.Unknown => label.Noun is { } noun ? (noun.Tags & LabelledSpeakers) != 0 : IsFullName(label),
        _ when Cues.German.Is(Cue.PlatformName, speaker.Name) => false,
        _ => EntityCatalogue.Default.Find(speaker.Id) is not null || speaker.Country is not null || (label.Noun is { } noun && (noun.Tags & LabelledSpeakers) != 0),
    };

    /// <summary>"Jan Halm": a first name that is known, and a surname.</summary>
    private bool IsFullName(Phrase phrase)
        => phrase.NameFirst >= 0 && phrase.NameEnd > phrase.NameFirst + 1 && EntityCatalogue.Default.IsGivenName(text.Forms[_grammar.Words[phrase.NameFirst].Token].Text);

    /// <summary>Whether a clause names a town or region.</summary>
    private bool TellsOfTown(Clause clause)
        => clause.Phrases.Exists(phrase => phrase.Preposition is not null && phrase.Matches.Exists(match => mentions.Matches[match] is { Form: NameForm.Place, IsCompound: false }));

    private bool IsNamedAs(Phrase phrase, NameForm form)
    {
        foreach (int match in phrase.Matches)
        {
            if (mentions.Matches[match].As(form) is not null)
                return true;
        }

        return false;
    }
}
