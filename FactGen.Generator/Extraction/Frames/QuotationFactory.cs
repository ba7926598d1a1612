using System.Collections.Generic;
using System.Collections.Immutable;

namespace FactGen.Extraction;

/// <summary>Makes <c>Quotation</c> drafts from quoted stretches with a known speaker (codebook 9.9, 9.19, 9.52).</summary>
internal sealed class QuotationFactory(SegmentedText text, MentionIndex mentions)
{
    private const SemanticTags Titled = SemanticTags.Agreement | SemanticTags.Media | SemanticTags.Organisation | SemanticTags.Vehicle
        | SemanticTags.Weapon | SemanticTags.Document | SemanticTags.Agency | SemanticTags.Building | SemanticTags.Group;

    /// <summary>A single word as long as this is a compound that the lexicon does not know, rather than a name: „Hoffnungsschimmer“.</summary>
    private const int LongName = 12;

    private readonly ClaimTimes _times = new(mentions, text);

    public void Make(SentenceGrammar grammar, SentenceAttribution attribution, List<ClaimDraft> drafts)
    {
        int previous = -1;
        _times.Enter(grammar);
        for (int token = grammar.Sentence.FirstToken; token < grammar.Sentence.EndToken; token++)
        {
            int index = mentions.Quote(token);
            if (index < 0 || index == previous)
                continue;
            previous = index;
            QuotedSpan quote = text.Quotes[index];
            if (quote.Content.Length == 0 || !StartsIn(quote, grammar.Sentence) || IsName(quote, grammar))
                continue;
            Clause? clause = ClauseOf(quote, grammar);
            if (clause is not null && IsOwnName(clause, grammar.Words))
                continue;
            (ImmutableArray<EntityMention> speakers, Perspective perspective, SpeechFrame? frame) = SpeakerOf(quote, clause, grammar, attribution);
            if (speakers.IsEmpty || NamesSpeaker(quote, speakers) || attribution.Frames.Exists(told => NamesMedium(quote, told.Medium)) || (frame is not null && IsTitle(quote, frame, grammar)))
                continue;
            clause ??= grammar.Clauses[0];
            var draft = new ClaimDraft("Quotation", "quotation", clause, System.Math.Max(0, quote.FirstToken - grammar.Sentence.FirstToken))
            {
                Perspective = perspective,
                Time = frame is not null ? _times.OfVerb(frame.Clause, ClaimStatus.Occurred) : null,
            };
            draft.Roles["agent"] = speakers;
            draft.Set("text", TrimmedContent(quote));
            drafts.Add(draft);
        }
    }

    /// <summary>The words without the comma or full stop that only closes the sentence around them.</summary>
    private string TrimmedContent(QuotedSpan quote) => quote.Content.In(text.Source).TrimEnd(',', ' ');

    /// <summary>sagt die „Junge Union“: the marks are around the speaker's name.</summary>
    private static bool NamesSpeaker(QuotedSpan quote, ImmutableArray<EntityMention> speakers)
    {
        foreach (EntityMention speaker in speakers)
        {
            if (speaker.Span.Start < quote.Span.End && speaker.Span.End > quote.Span.Start)
                return true;
        }

        return false;
    }

    /// <summary>sagte dem „Kreisboten“: the marks are around the name of whoever it is told, and nothing else.</summary>
    private static bool NamesMedium(QuotedSpan quote, ImmutableArray<EntityMention> medium)
    {
        foreach (EntityMention told in medium)
        {
            if (told.Span.Start <= quote.Content.Start && told.Span.End >= quote.Content.End)
                return true;
        }

        return false;
    }

    /// <summary>"veröffentlichte „Lange Nacht“", "schrieb mit „Lange Nacht“ einen Roman": a title, unless a colon or a verb shows that it is said.</summary>
    private static bool IsTitle(QuotedSpan quote, SpeechFrame frame, SentenceGrammar grammar)
    {
        int first = quote.FirstToken - grammar.Sentence.FirstToken, end = System.Math.Min(quote.EndToken - grammar.Sentence.FirstToken, grammar.Words.Length);
        if (!Cues.German.Is(Cue.WorkVerb, frame.Lemma) || first < 2 || end <= first || !grammar.Words[first].IsCapital || grammar.Words[first - 2].Kind == TokenKind.Punctuation)
            return false;
        for (int i = first; i < end; i++)
        {
            if (grammar.Words[i].Finite is not null && !grammar.Words[i].IsCapital && !grammar.Words[i].IsNonfinite)
                return false;
        }

        return true;
    }

    private static bool StartsIn(QuotedSpan quote, Sentence sentence)
        => quote.FirstToken >= sentence.FirstToken && quote.FirstToken < sentence.EndToken;

    private static Clause? ClauseOf(QuotedSpan quote, SentenceGrammar grammar)
    {
        int word = quote.FirstToken - grammar.Sentence.FirstToken;
        Clause? nearest = null;
        foreach (Clause clause in grammar.Clauses)
        {
            if (clause.Type == ClauseType.Participial)
                continue;
            if (clause.Words.Contains(word))
                return clause;
            if (clause.Start <= word && (nearest is null || clause.Start > nearest.Start))
                nearest = clause;
        }

        return nearest;
    }

    private (ImmutableArray<EntityMention> Speakers, Perspective Perspective, SpeechFrame? Frame) SpeakerOf(
        QuotedSpan quote, Clause? clause, SentenceGrammar grammar, SentenceAttribution attribution)
    {
        foreach (SpeechFrame frame in attribution.Frames)
        {
            // "die „Pause“, von der Israel spricht": whoever calls it so.
            if (!frame.Speakers.IsEmpty && frame is { Group.Act: null, Content.Count: 0, Clause: { Type: ClauseType.Relative, Antecedent: { } called } naming } && Covers(called, quote, grammar)
                && naming.Phrases.Exists(phrase => phrase.Pronoun >= 0 && phrase.Pronoun == naming.RelativeWord && phrase.Preposition is "von"))
                return (frame.Speakers, attribution.Of(naming), frame);
            if (frame.Speakers.IsEmpty || clause is null || mentions.Quote(grammar.Words[frame.VerbWord].Token) == mentions.Quote(quote.FirstToken))
                continue;
            // "wird die Führung von KCNA zitiert": the speaker is quoted, the medium relays.
            if (frame.Content.Contains(clause) || IsWithin(clause, frame.Clause))
            {
                Perspective outer = attribution.Of(frame.Clause);
                if (frame.Medium.Length > 0)
                    outer = outer.From(new AttributionLink(frame.Medium));
                return (frame.Speakers, outer, frame);
            }
        }

        if (clause is not null && attribution.Of(clause) is { Chain.IsEmpty: false } perspective)
        {
            int speaker = perspective.Act?.Modality == Modality.Probable && perspective.Chain.Length > 1 ? 1 : 0;
            return (perspective.Chain[speaker].Sources, perspective with { Chain = perspective.Chain.RemoveRange(0, speaker + 1) }, null);
        }

        // A sentence that is nothing but a quotation goes on with the last speaker.
        bool whole = quote.Content.Length > grammar.Sentence.Span.Length * 2 / 3 || quote.Span.End > grammar.Sentence.Span.End;
        if (whole && !attribution.Carried.IsEmpty)
            return (attribution.Carried[0].Sources, Perspective.Article with { Chain = attribution.Carried.RemoveAt(0) }, null);
        return (ImmutableArray<EntityMention>.Empty, Perspective.Article, null);
    }

    private static bool Covers(Phrase phrase, QuotedSpan quote, SentenceGrammar grammar)
        => phrase.First <= quote.FirstToken - grammar.Sentence.FirstToken && phrase.LastEnd >= quote.EndToken - grammar.Sentence.FirstToken;

    /// <summary>Whether a clause is another, or hangs on it.</summary>
    private static bool IsWithin(Clause clause, Clause other)
    {
        Clause? current = clause;
        for (int depth = 0; current is not null && depth < 6; depth++)
        {
            if (current == other)
                return true;
            current = current.Parent ?? (current.Type == other.Type ? null : current.Previous);
        }

        return false;
    }

    /// <summary>der „Oberste Rat für Sicherheit“: behind a determiner, in several words of which the first noun is one for a body.</summary>
    private static bool NamesBody(int first, int end, SentenceGrammar grammar)
    {
        if (end - first < 2 || !grammar.Words[first].IsCapital || first < 2 || !(grammar.Words[first - 2].Is(FunctionClass.AnyDeterminer) || grammar.Words[first - 2].IsDeclinedAdjective))
            return false;
        for (int i = first; i < end; i++)
        {
            if (grammar.Words[i].Noun is { } noun)
                return (noun.Tags & (SemanticTags.Organisation | SemanticTags.Government | SemanticTags.Group | SemanticTags.Army | SemanticTags.Force)) != 0 && (noun.Tags & SemanticTags.Human) == 0;
        }

        return false;
    }

    /// <summary>die sich „Rat der Reform“ nennt: what somebody is called.</summary>
    private static bool IsOwnName(Clause clause, Word[] words)
        => Cues.German.Is(Cue.NamingVerb, clause.Verb.Lemma) && clause.Words.Exists(word => words[word].Is(FunctionClass.Reflexive));

    /// <summary>A capitalised word that is none of the language: „Freedom Tower“, „Eurosur“.</summary>
    private static bool IsForeign(Word word)
        => word is { Kind: TokenKind.Word, IsCapital: true, Noun: null, Function: null, IsBareAdjective: false, IsDeclinedAdjective: false, Finite: null, IsNonfinite: false, DeclinedParticiple: null };

    /// <summary>A quoted name or title: short, without a verb, beside a noun that takes names ("das Abkommen „…“", "der Sender „…“").</summary>
    private bool IsName(QuotedSpan quote, SentenceGrammar grammar)
    {
        int first = quote.FirstToken - grammar.Sentence.FirstToken, end = System.Math.Min(quote.EndToken - grammar.Sentence.FirstToken, grammar.Words.Length);
        if (end <= first || end - first > 6)
            return false;
        bool capital = true, foreign = false;
        for (int i = first; i < end; i++)
        {
            Word word = grammar.Words[i];
            if (word.Finite is not null && !word.IsCapital && !word.IsNonfinite)
                return false;
            capital &= word.IsCapital || word.Kind != TokenKind.Word;
            foreign |= IsForeign(word) && (end - first > 1 || text.Tokens[word.Token].Length < LongName);
        }

        // „Cast Lead“ („gegossenes Blei“): what the name means.
        if (first >= 3 && grammar.Words[first - 1].IsQuote && grammar.Words[first - 2].Mark == '(' && grammar.Words[first - 3].Kind == TokenKind.CloseQuote)
            return true;
        int before = first - 1;
        bool article = false, preposition = false;
        while (before >= 0 && (grammar.Words[before].IsQuote || grammar.Words[before].Is(FunctionClass.Preposition | FunctionClass.AnyDeterminer) || grammar.Words[before].IsDeclinedAdjective))
        {
            article |= grammar.Words[before].Is(FunctionClass.AnyDeterminer);
            preposition |= grammar.Words[before].Is(FunctionClass.Preposition);
            before--;
        }

        // "unter dem Titel „Nie vergessen“"
        if (before >= 0 && Cues.German.Is(Cue.LabelNoun, grammar.Words[before].Noun?.Lemma))
            return true;
        // A treaty may be called by what it is about: ein Abkommen über eine „strategische Partnerschaft“.
        SemanticTags named = grammar.Words[first].IsCapital ? Titled : SemanticTags.Agreement;
        // "nannte den Rat eine „Bühne“": with an article of its own it is no title.
        bool titled = before >= 0 && (preposition || !article) && grammar.Words[before].Noun is { } noun && (noun.Tags & named) != 0;
        if ((titled && !grammar.Words[first].Is(FunctionClass.Preposition | FunctionClass.Subordinator)) || NamesBody(first, end, grammar) || (capital && foreign))
            return true;
        // „Spiegel“, „New York Times“: a name of the catalogue, all in capitals.
        return capital && grammar.Words[first].Match >= 0 && mentions.Matches[grammar.Words[first].Match].As(NameForm.Organisation) is not null;
    }
}
