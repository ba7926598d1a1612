using System.Collections.Generic;
using System.Collections.Immutable;

namespace FactGen.Extraction;

/// <summary>A source given in passing: "laut Polizei", "nach Angaben des Westens", "der Regierung zufolge".</summary>
/// <param name="Phrase">The phrase that gives it.</param>
/// <param name="Sources">Who it is.</param>
/// <param name="Modality">How firm what it covers is.</param>
/// <param name="IsCited">Whether somebody else relies on it ("unter Berufung auf die Polizei"): it spoke first.</param>
internal readonly record struct AdverbialFrame(Phrase Phrase, ImmutableArray<EntityMention> Sources, Modality Modality, bool IsCited = false)
{
    /// <summary>The medium that it was said to, and that passes it on; or nobody.</summary>
    public ImmutableArray<EntityMention> Medium { get; init; } = ImmutableArray<EntityMention>.Empty;

    /// <summary>Whether it closes what it covers: "…, so der Minister".</summary>
    public bool IsClosing { get; init; }

    /// <summary>Who spoke, and behind him who passes it on.</summary>
    public ImmutableArray<AttributionLink> Links
        => Medium.IsEmpty ? ImmutableArray.Create(new AttributionLink(Sources)) : ImmutableArray.Create(new AttributionLink(Sources), new AttributionLink(Medium));
}

/// <summary>Finds the adverbial frames of a clause (codebook section 3; 9.20, 9.22, 9.23).</summary>
internal sealed class AdverbialFrames(SegmentedText text, ReferentResolver referents)
{
    public ImmutableArray<AdverbialFrame> Find(Clause clause, SentenceGrammar grammar)
    {
        ImmutableArray<AdverbialFrame>.Builder? frames = null;
        for (int k = 0; k < clause.Phrases.Count; k++)
        {
            // "darunter laut UNO 62 Zivilisten": said of the part alone.
            if (clause.Phrases[k].First > 0 && Cues.German.Is(Cue.SubsetOpener, grammar.Words[clause.Phrases[k].First - 1].FunctionForm) && grammar.Words[clause.Phrases[k].First - 1].Token > grammar.Words[clause.Start].Token)
                continue;
            if (Read(clause, k, grammar) is { Sources.IsEmpty: false } frame)
                (frames ??= ImmutableArray.CreateBuilder<AdverbialFrame>()).Add(frame);
        }

        if (Closing(clause, grammar) is { } closing && Read(closing, 0, grammar) is { Sources.IsEmpty: false } behind && (behind.IsClosing || IsInParentheses(closing, grammar)))
            (frames ??= ImmutableArray.CreateBuilder<AdverbialFrame>()).Add(behind);
        if (Signature(clause, grammar) is { } signed)
            (frames ??= ImmutableArray.CreateBuilder<AdverbialFrame>()).Add(new AdverbialFrame(signed, referents.Speakers(signed, grammar), Modality.Certain) { IsClosing = true });
        return frames?.ToImmutable() ?? ImmutableArray<AdverbialFrame>.Empty;
    }

    /// <summary>"Zehn Soldaten starben – | so die Armee", "starben ( | nach Angaben der Armee)": a source that stands alone behind a dash or in parentheses.</summary>
    private static Clause? Closing(Clause clause, SentenceGrammar grammar)
        => clause is not { Type: ClauseType.Main or ClauseType.Verbless } ? null
            : grammar.Clauses.Find(other => other is { Type: ClauseType.Verbless, Phrases.Count: 1 } && other.Start > clause.End && other.Start <= clause.End + 2
                && (IsInParentheses(other, grammar) || (grammar.Words[other.Start - 1].Mark is '–' or '—' or '-' && Cues.German.Is(Cue.SoFrame, grammar.Words[other.Start].FunctionForm))));

    private static bool IsInParentheses(Clause clause, SentenceGrammar grammar) => clause.Start > 0 && grammar.Words[clause.Start - 1].Mark == '(';

    /// <summary>"Zehn Soldaten getötet - | Gouverneur", "Insider | - Polen schickt Soldaten": headlines that name who says so behind or in front of a dash.</summary>
    private Phrase? Signature(Clause clause, SentenceGrammar grammar)
    {
        const SemanticTags Signing = SemanticTags.Government | SemanticTags.Army | SemanticTags.Agency | SemanticTags.Office | SemanticTags.Media;
        if (clause is not { Type: ClauseType.Main or ClauseType.Verbless, Parent: null })
            return null;
        foreach (Clause other in grammar.Clauses)
        {
            int dash = other.Start == clause.End + 1 && other.End == grammar.Words.Length ? clause.End : other.Start == 0 && clause.Start == other.End + 1 ? other.End : -1;
            if (dash < 0 || other is not { Type: ClauseType.Verbless, Phrases.Count: 1 } || grammar.Words[dash].Mark is not ('–' or '—' or '-')
                || other.Phrases[0] is not { Preposition: null, Determiner: < 0, Quantity: < 0, Time: < 0, Genitive: null, Adjectives.Count: 0, Conjuncts.Count: 0, Noun: { } noun } phrase || phrase.First != other.Start || phrase.LastEnd != other.End)
                continue;
            if (((noun.Tags & Signing) != 0 || Cues.German.Is(Cue.SigningPeople, noun.Lemma)) && !referents.Speakers(phrase, grammar).IsEmpty)
                return phrase;
        }

        return null;
    }

    /// <summary>Whether a relative clause is itself opened by a frame: "wonach".</summary>
    public bool OpensClause(Clause clause) => Cues.German.Is(Cue.CarryAdverb, clause.Opener);

    /// <summary>Whether the clause holds "demnach": it goes on with the source of the sentence before.</summary>
    public bool CarriesOn(Clause clause, SentenceGrammar grammar)
    {
        foreach (int i in clause.Words)
        {
            if (Cues.German.Is(Cue.CarryAdverb, grammar.Words[i].FunctionForm) && grammar.Words[i].Is(FunctionClass.Adverb)
                && grammar.Words[i].FunctionForm is not "weiter" && (grammar.Words[i].FunctionForm is not "danach" || TellsState(i, clause, grammar)))
                return true;
        }

        return false;
    }

    /// <summary>"Danach sollen Rebellen angegriffen haben" says according to whom; "Danach griffen Rebellen an" when.</summary>
    private static bool TellsState(int word, Clause clause, SentenceGrammar grammar)
        => grammar.Words[word].StartsSentence && clause.Type == ClauseType.Main && (clause.Verb.Tense == VerbTense.Present || clause.Verb.Mood != VerbMood.Indicative || clause.Verb.Modal == "sollen");

    private AdverbialFrame? Read(Clause clause, int index, SentenceGrammar grammar)
    {
        Phrase phrase = clause.Phrases[index];
        if (phrase.Time >= 0)
            return null;
        if (IsFollowedByPostposition(phrase, clause, grammar))
            return Frame(phrase, grammar, clause, Modality.Certain);
        if (phrase.Preposition is null)
            return IsSoFrame(phrase, clause, grammar) && Frame(phrase, grammar, clause, Modality.Certain) is { } so ? so with { Medium = MediumBehind(phrase, clause, grammar), IsClosing = true } : null;
        if (Cited(phrase, index, clause) is { } cited)
            return new AdverbialFrame(phrase, referents.Speakers(cited, grammar), Modality.Certain, IsCited: true);
        string? head = phrase.Noun?.Lemma;
        if (Cues.German.Is(Cue.SourceNounPreposition, phrase.Preposition) && head is not null && SpeechLexicon.German.Noun(head) is { } group
            && !IsOfDeeds(group) && IsSourceNoun(phrase, group, grammar))
            return OfSpeechNoun(phrase, index, clause, grammar, group.Modality);
        // "aus Sicht der Armee", "in den Augen Ankaras"
        if (phrase.Preposition is "aus" or "in" && Cues.German.Is(Cue.ViewNoun, head))
            return OfSpeechNoun(phrase, index, clause, grammar, Modality.Certain);
        if (Cues.German.Is(Cue.SourcePreposition, phrase.Preposition) && !Cues.German.Is(Cue.LegalBasis, head))
            return Frame(phrase, grammar, clause, Modality.Certain);
        return null;
    }

    /// <summary>"unter Berufung auf die Polizei", "mit Verweis auf Augenzeugen": the phrase that names who is relied on.</summary>
    private static Phrase? Cited(Phrase phrase, int index, Clause clause)
        => phrase.Preposition is "unter" or "mit" && Cues.German.Is(Cue.CitingNoun, phrase.Noun?.Lemma) && index + 1 < clause.Phrases.Count
            && clause.Phrases[index + 1] is { Preposition: "auf" } source && source.Governor == phrase ? source : null;

    /// <summary>"nach der Ankündigung, nach seiner Drohung" tell a time; "nach Angaben" has no definite article, "nach seinen Worten" is no act.</summary>
    private static bool IsSourceNoun(Phrase phrase, SpeechGroup group, SentenceGrammar grammar)
        => phrase.Determiner < 0 || phrase.Preposition != "nach" || (group.Act is null && (phrase.Possessor is not null || phrase.Adjectives.Count > 0 || phrase.Genitive is not null))
            || (group.Act is null && grammar.Words[phrase.Determiner].FunctionForm is not ("der" or "dem" or "den"));

    /// <summary>"nach Aufforderung der Polizei": what is asked for or ordered says nothing of what happened.</summary>
    private static bool IsOfDeeds(SpeechGroup group) => group.Inner != InnerSource.Speaker;

    private AdverbialFrame? OfSpeechNoun(Phrase phrase, int index, Clause clause, SentenceGrammar grammar, Modality modality)
    {
        if (IsOwn(phrase, grammar) && clause.Subject is { } subject)
            return new AdverbialFrame(phrase, referents.Actors(subject, grammar), modality);
        ImmutableArray<EntityMention> sources = Owners(phrase, clause, grammar);
        if (sources.IsEmpty)
            sources = referents.Unnamed(phrase, grammar);
        return sources.IsEmpty ? null : new AdverbialFrame(phrase, sources, modality);
    }

    /// <summary>"nach eigenen Angaben", "eigenen Angaben zufolge": the subject says so itself.</summary>
    private bool IsOwn(Phrase phrase, SentenceGrammar grammar)
        => phrase.Adjectives.Exists(adjective => grammar.Words[adjective].Match < 0 && Cues.German.IsForm(Cue.OwnAdjective, text.Form(grammar.Words[adjective].Token)));

    /// <summary>"laut X", "X zufolge", "so X": X itself, or the owner of a noun of speech ("laut einem Bericht der BBC").</summary>
    private AdverbialFrame? Frame(Phrase phrase, SentenceGrammar grammar, Clause clause, Modality modality)
    {
        string? head = phrase.Noun?.Lemma;
        if (head is not null && SpeechLexicon.German.Noun(head) is { } group)
        {
            if (IsOwn(phrase, grammar) && clause.Subject is { } subject)
                return new AdverbialFrame(phrase, referents.Actors(subject, grammar), group.Modality);
            ImmutableArray<EntityMention> owners = Owners(phrase, clause, grammar);
            ImmutableArray<EntityMention> sources = owners.IsEmpty ? referents.Unnamed(phrase, grammar) : owners;
            return sources.IsEmpty ? null : new AdverbialFrame(phrase, sources, group.Modality);
        }

        ImmutableArray<EntityMention> actors = referents.Speakers(phrase, grammar);
        return actors.IsEmpty ? null : new AdverbialFrame(phrase, actors, modality);
    }

    /// <summary>"nach Angaben der Armee, von Ärzten, aus Kiew": who says so; but reports from somewhere are not what the place says, and no town is anybody.</summary>
    private ImmutableArray<EntityMention> Owners(Phrase phrase, Clause clause, SentenceGrammar grammar)
    {
        Phrase? beside = clause.Phrases.Find(next => next.First == phrase.End && next.Preposition is "von" or "aus" && next.Time < 0);
        bool isOrigin = beside is { Preposition: "aus", Noun: null };
        if (isOrigin && Cues.German.Is(Cue.NewsNoun, phrase.Noun?.Lemma))
            return ImmutableArray<EntityMention>.Empty;
        ImmutableArray<EntityMention> owners = referents.Owners(phrase, grammar);
        if (!owners.IsEmpty || beside is null)
            return owners;
        ImmutableArray<EntityMention> speakers = referents.Speakers(beside, grammar);
        return isOrigin && !speakers.IsEmpty && speakers[0].Entity.Kind == EntityKind.Place ? ImmutableArray<EntityMention>.Empty : speakers;
    }

    private static int BehindQuotes(int word, SentenceGrammar grammar)
    {
        while (word < grammar.Words.Length && grammar.Words[word].IsQuote)
            word++;
        return word;
    }

    private static bool IsFollowedByPostposition(Phrase phrase, Clause clause, SentenceGrammar grammar)
    {
        int last = BehindQuotes(phrase.Conjuncts.Count > 0 ? phrase.Conjuncts[phrase.Conjuncts.Count - 1].End : phrase.End, grammar);
        // "Berichten aus Goma zufolge", "einer Mitteilung der Armee vom Montag zufolge"
        if (phrase.Noun is { } noun && SpeechLexicon.German.Noun(noun.Lemma) is not null)
        {
            while (clause.Phrases.Find(next => next.First == last && (next.Preposition is "aus" or "von" || next.Time >= 0)) is { } attribute)
                last = BehindQuotes(attribute.LastEnd, grammar);
        }

        if (phrase.Preposition is not null || last >= grammar.Words.Length || !clause.Words.Contains(last))
            return false;
        return Cues.German.Is(Cue.SourcePostposition, grammar.Words[last].FunctionForm) || (phrase.Comparison is not null && phrase.Comparison == grammar.Words[last].FunctionForm);
    }

    /// <summary>"…, so der Minister": "so" directly in front of a noun phrase that ends its stretch.</summary>
    private bool IsSoFrame(Phrase phrase, Clause clause, SentenceGrammar grammar)
    {
        int so = phrase.First - 1;
        // "so | zumindest | die Armee", "so | etwa | der Minister"
        while (so > 0 && IsBareAdverb(grammar.Words[so]))
            so--;
        if (so < 1 || !Cues.German.Is(Cue.SoFrame, grammar.Words[so].FunctionForm))
            return false;
        if (grammar.Words[so - 1].Kind is not (TokenKind.Punctuation or TokenKind.CloseQuote))
            return false;
        // "so die Polizei | weiter", "so der General | knapp"
        int end = phrase.LastEnd;
        while (end < grammar.Words.Length && (IsBareAdverb(grammar.Words[end]) || grammar.Words[end].IsBareAdjective))
            end++;
        return end >= grammar.Words.Length || grammar.Words[end].Kind == TokenKind.Punctuation || Circumstances(phrase, clause, grammar) is not null;
    }

    private static bool IsBareAdverb(Word word)
        => word is { Kind: TokenKind.Word, IsCapital: false, Finite: null } && word.Is(FunctionClass.Adverb) && !Cues.German.Is(Cue.SoFrame, word.FunctionForm)
            && !word.Is(FunctionClass.Preposition | FunctionClass.AnyDeterminer | FunctionClass.Coordinator);

    /// <summary>"so die Ministerin | am Montag | gegenüber der Zeitung": the phrases behind a source, up to the end of its stretch; null where there is anything else.</summary>
    private static List<Phrase>? Circumstances(Phrase source, Clause clause, SentenceGrammar grammar)
    {
        var circumstances = new List<Phrase>();
        int end = source.LastEnd;
        foreach (Phrase phrase in clause.Phrases)
        {
            if (phrase.First != end || (phrase.Preposition is null && phrase.Time < 0 && circumstances.Count == 0))
                continue;
            circumstances.Add(phrase);
            end = phrase.LastEnd;
        }

        return circumstances.Count > 0 && (end >= grammar.Words.Length || grammar.Words[end].Kind == TokenKind.Punctuation) ? circumstances : null;
    }

    /// <summary>"so die Ministerin gegenüber der Zeitung „Echo“": to whom it was said, and who passes it on.</summary>
    private ImmutableArray<EntityMention> MediumBehind(Phrase source, Clause clause, SentenceGrammar grammar)
    {
        Phrase? medium = Circumstances(source, clause, grammar)?.Find(phrase => phrase.Preposition is "gegenüber" or "zu" or "in" or "bei" && referents.IsMedium(phrase, grammar));
        return medium is null ? ImmutableArray<EntityMention>.Empty : referents.Actors(medium, grammar);
    }
}
