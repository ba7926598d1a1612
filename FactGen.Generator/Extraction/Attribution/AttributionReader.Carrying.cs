using System.Collections.Generic;
using System.Collections.Immutable;

namespace FactGen.Extraction;

/// <content>Sources that reach from one clause or sentence to the next.</content>
internal sealed partial class AttributionReader
{
    /// <summary>A main clause on its own: Konjunktiv I goes on with the last source.</summary>
    private Perspective Carried(Clause clause)
    {
        if (clause.Type is not (ClauseType.Main or ClauseType.Verbless))
            return Perspective.Article;
        if (LabelOf(clause) is { IsEmpty: false } speakers)
            return Perspective.Article.From(new AttributionLink(speakers)) with { IsComplement = true };
        // "Hofer: Dann hätte er …": an interview names who speaks in front of a colon.
        if (clause.FollowsColon && _grammar.Clauses[0] is { Type: ClauseType.Verbless, Start: 0, Phrases: { Count: 1 } named } && named[0] is { Noun: null, NameFirst: >= 0, Preposition: null })
            return Perspective.Article with { Modality = clause.Verb.Mood == VerbMood.KonjunktivI ? Modality.Probable : Modality.Certain };
        // "Klar sei aber: Die Soldaten wurden verlegt": what a reported clause announces is reported.
        if (clause.FollowsColon && _grammar.Clauses.Find(other => other.End == clause.Start - 1) is { Type: ClauseType.Main, Verb.Mood: VerbMood.KonjunktivI } before
            && _sentence.Perspectives.TryGetValue(before, out Perspective? announcing) && announcing is { Chain.IsEmpty: false, IsComplement: true })
            return Perspective.Article with { Chain = announcing.Chain, IsComplement = true };
        bool adverb = _adverbials.CarriesOn(clause, _grammar);
        bool reported = clause.Verb.Mood == VerbMood.KonjunktivI
            || (clause.Verb.Mood == VerbMood.KonjunktivII && _previousWasReported && _previousBlock == _grammar.Sentence.Block)
            || (_previousWasReported && (adverb || GoesOnQuoted(clause)));
        // "… kamen laut Armee vier Soldaten ums Leben, sieben weitere wurden verletzt"; "…, verletzt wurde demnach niemand".
        if (!reported && (adverb || IsElliptic(clause)) && SourceBefore(clause) is { Chain.IsEmpty: false } told)
        {
            _adverbialLinks[clause] = told.Chain;
            return Perspective.Article with { Chain = told.Chain };
        }

        // "Nach Angaben der Polizei seien …": the Konjunktiv has a source of its own.
        if (!reported || (!adverb && !_adverbials.Find(clause, _grammar).IsEmpty))
            return Perspective.Article;
        // "Nach Angaben aus Seoul entsandte der Norden 15.000 Soldaten, 600 von ihnen seien gefallen": the source of the same sentence.
        if (!adverb && SourceBefore(clause) is { Chain.IsEmpty: false } same)
            return (Perspective.Article with { Chain = same.Chain, IsComplement = true }).AtMost(HedgeBefore(clause));
        // "Das Lager sei geräumt, weitere sollen folgen, so der General": he says all of it.
        if (!adverb && SourceBehind(clause) is { IsEmpty: false } closing)
            return Perspective.Article with { Chain = closing, IsComplement = true };
        if (_register.IsEmpty)
            return clause.Verb.Mood == VerbMood.KonjunktivI ? Perspective.Article with { Modality = Modality.Probable } : Perspective.Article;
        if (adverb)
            _adverbialLinks[clause] = _register;
        return Perspective.Article with { Chain = _register, IsComplement = !adverb };
    }

    /// <summary>Whether the subject is only a number, whose noun stands in the clause before, or one more of those that were told of there: the two clauses tell one thing.</summary>
    private static bool IsElliptic(Clause clause)
        => clause.Subject is { Noun: null, Quantity: >= 0, Pronoun: < 0, Matches.Count: 0, Preposition: null } or { IsOneMore: true, Preposition: null };

    /// <summary>How the article stands to the main clause in front of this one in the sentence; null where there is none.</summary>
    private Perspective? SourceBefore(Clause clause) => TryBefore(clause, _sentence.Perspectives, out Perspective? nearest) ? nearest : null;

    /// <summary>How firm the source in passing of the main clause in front makes what the sentence says: "nach Schätzung der Armee" (codebook 9.42).</summary>
    private Modality HedgeBefore(Clause clause) => TryBefore(clause, _adverbialHedges, out Modality nearest) ? nearest : Modality.Certain;

    /// <summary>What is known of the nearest main clause in front of which something is known.</summary>
    private bool TryBefore<T>(Clause clause, Dictionary<Clause, T> told, out T? nearest)
    {
        (bool found, nearest) = (false, default);
        foreach (Clause other in _grammar.Clauses)
        {
            if (other.Start >= clause.Start)
                break;
            if (other is { Type: ClauseType.Main, Parent: null } && told.TryGetValue(other, out T? value))
                (found, nearest) = (true, value);
        }

        return found;
    }

    /// <summary>The source that closes the sentence behind a clause and the one that it is joined to.</summary>
    private ImmutableArray<AttributionLink> SourceBehind(Clause clause)
    {
        foreach (Clause other in _grammar.Clauses)
        {
            if (other.Start <= clause.Start || other.Type == ClauseType.Participial)
                continue;
            foreach (AdverbialFrame frame in _adverbials.Find(other, _grammar))
            {
                if (frame.IsClosing)
                    return frame.Links;
            }
        }

        return ImmutableArray<AttributionLink>.Empty;
    }

    /// <summary>Whether a sentence is nothing but direct speech that goes on: „…“, sagte sie. „Wir …“</summary>
    private bool GoesOnQuoted(Clause clause)
        => !_sentence.Frames.Exists(frame => !_finder.IsQuoted(frame.Clause, _grammar)) && _finder.IsQuoted(clause, _grammar)
            && (_grammar.Words[0].Kind == TokenKind.OpenQuote || mentions.Quote(_grammar.Words[0].Token) == mentions.Quote(_grammar.Words[clause.Start].Token));

    /// <summary>"Das teilte die Polizei mit" gives the sentence before its source.</summary>
    private void ApplyBackward(List<SpeechFrame> frames)
    {
        if (_previous is null)
            return;
        foreach (SpeechFrame frame in frames)
        {
            if (!frame.IsBackward || frame.Speakers.IsEmpty || frame.Content.Count > 0 || frame.Clause.IsNegated || frame.Group.Polarity == Polarity.Negated)
                continue;
            ImmutableArray<AttributionLink> links = From(frame, Perspective.Article).Chain;
            // „…. …“ Das sagte Ali: all of it.
            if (_unsigned.Count > 1)
            {
                Sign(links);
                continue;
            }

            foreach (Clause clause in new List<Clause>(_previous.Perspectives.Keys))
            {
                Perspective perspective = _previous.Perspectives[clause];
                if (clause.Type != ClauseType.Relative)
                    _previous.Perspectives[clause] = perspective with { Chain = perspective.Chain.AddRange(links) };
            }
        }
    }

    private void Remember(List<SpeechFrame> frames)
    {
        ImmutableArray<AttributionLink> chain = ImmutableArray<AttributionLink>.Empty;
        foreach (SpeechFrame frame in frames)
        {
            if (frame.Speakers.IsEmpty || frame.Group.Inner == InnerSource.Reporter)
                continue;
            Perspective outer = _sentence.Of(frame.Clause);
            chain = From(frame, outer).Chain;
            if (outer.Chain.IsEmpty || frame.Content.Count > 0)
                break;
        }

        if (chain.IsEmpty)
        {
            foreach (Clause clause in _grammar.Clauses)
            {
                if (clause.Type is ClauseType.Main or ClauseType.Verbless && _sentence.Of(clause) is { Chain.IsEmpty: false } perspective)
                {
                    chain = perspective.Chain;
                    break;
                }
            }
        }

        _previousWasReported = !chain.IsEmpty;
        if (!chain.IsEmpty)
            _register = chain;
        _previousBlock = _grammar.Sentence.Block;
        _sentence.Carried = _register;
        _previous = _sentence;
    }
}
