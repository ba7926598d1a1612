using System.Collections.Generic;
using System.Collections.Immutable;

namespace FactGen.Extraction;

/// <content>Several who are named by one phrase: "beide Staaten", the holders of an office in two states.</content>
internal sealed partial class ReferentResolver
{
    /// <summary>More states than this are not told again by their number.</summary>
    private const int MostStates = 6;

    /// <summary>"die Außenminister Armeniens und der Türkei": one for each state; "Unterhändler Armeniens und der Türkei": the states.</summary>
    private ImmutableArray<EntityMention> Holders(Phrase phrase, SentenceGrammar grammar)
    {
        if (phrase.Noun is not { } noun || !phrase.IsPlural)
            return ImmutableArray<EntityMention>.Empty;
        bool envoys = Cues.German.Is(Cue.DelegationNoun, noun.Lemma);
        // "Vertreter beider Seiten", "Unterhändler der vier Staaten"
        if (envoys && phrase.Genitive is { } sides && Both(sides, grammar) is { Length: > 1 } senders)
            return senders;
        EntityHead? head = null;
        List<Phrase> states = StatesOf(phrase, grammar);
        if (states.Count < 2 || (!envoys && ((noun.Tags & SemanticTags.Office) == 0 || !TryHead(text.Form(grammar.Words[phrase.Head].Token), phrase, grammar, true, out head))))
            return ImmutableArray<EntityMention>.Empty;
        var holders = ImmutableArray.CreateBuilder<EntityMention>();
        foreach (Phrase state in states)
        {
            if ((StateOf(state, grammar) is { } country ? envoys ? _catalogue.Find(country) : _catalogue.Composer.Compose(head!, country, published) : envoys ? Band(state, grammar) : null) is { } holder)
                holders.Add(At(holder, state, grammar));
        }

        return holders.ToImmutable();
    }

    /// <summary>"Vertreter der Huthi und der Regierung": who sends them, where it is no state.</summary>
    private Entity? Band(Phrase phrase, SentenceGrammar grammar)
        => Actor(phrase, grammar) is { Entity: { Kind: EntityKind.MilitaryForce or EntityKind.Organisation or EntityKind.Group } band } ? band : null;

    /// <summary>The genitives of a noun, also where the second is joined to the noun: "die Präsidenten Ruandas | und des Kongo".</summary>
    private List<Phrase> StatesOf(Phrase phrase, SentenceGrammar grammar)
    {
        var states = new List<Phrase>();
        if ((phrase.Genitive ?? (Following(phrase) is { Preposition: "von" or "aus" } of ? of : null)) is not { } first)
            return states;
        states.AddRange(first.Members());
        foreach (Phrase conjunct in phrase.Conjuncts)
        {
            if (conjunct is { Noun: null, Matches.Count: > 0 } && conjunct.CanBe(Agreement.Genitive) && !conjunct.CanBe(Agreement.Nominative) && StateOf(conjunct, grammar) is not null)
                states.Add(conjunct);
        }

        return states;
    }

    /// <summary>"das russisch-iranische Abkommen", "das EU-Türkei-Abkommen": the two that one word joins.</summary>
    public ImmutableArray<EntityMention> Joined(Phrase phrase, SentenceGrammar grammar)
    {
        foreach (int adjective in phrase.Adjectives)
        {
            if (JoinedAt(grammar.Words[adjective]) is { Length: > 1 } both)
                return both;
        }

        return phrase.Noun is not null && JoinedAt(grammar.Words[phrase.Head]) is { Length: > 1 } parts ? parts : ImmutableArray<EntityMention>.Empty;
    }

    private ImmutableArray<EntityMention> JoinedAt(Word word)
    {
        int first = word.Match;
        if (first < 0 || mentions.Matches[first].EndToken != word.Token + 1)
            return ImmutableArray<EntityMention>.Empty;
        while (first > 0 && mentions.Matches[first - 1].FirstToken == word.Token)
            first--;
        var parts = ImmutableArray.CreateBuilder<EntityMention>();
        for (int i = first; i <= word.Match; i++)
        {
            if (mentions.Matches[i] is { Entity: { Kind: EntityKind.State or EntityKind.Organisation } part } match && !Contains(parts, part.Id))
                parts.Add(new EntityMention(part, match.Span, match.Span.In(text.Source)));
        }

        return parts.ToImmutable();
    }

    private static bool Contains(ImmutableArray<EntityMention>.Builder mentions, string id)
    {
        foreach (EntityMention mention in mentions)
        {
            if (mention.Entity.Id == id)
                return true;
        }

        return false;
    }

    /// <summary>"beide Staaten", "die beiden", "die drei Länder": the last states, as many as are told.</summary>
    private ImmutableArray<EntityMention> Both(Phrase phrase, SentenceGrammar grammar)
    {
        if (phrase.Pronoun >= 0 ? grammar.Words[phrase.Pronoun].FunctionForm != "beide" : phrase.Noun is null || !(IsStateNoun(phrase.Noun) || Cues.German.Is(Cue.PairedNoun, phrase.Noun.Lemma)))
            return ImmutableArray<EntityMention>.Empty;
        int count = phrase.Pronoun >= 0 ? 2 : CountOfStates(phrase, grammar);
        if (count == 0)
            return ImmutableArray<EntityMention>.Empty;
        var states = ImmutableArray.CreateBuilder<EntityMention>();
        foreach (EntityMention state in _discourse.LastStates(count, grammar.Index, phrase.First))
            states.Add(At(state.Entity, phrase, grammar));
        if (states.Count < 2 && count == 2 && _discourse.LastCountries(grammar.Index, phrase.First) is { Count: 2 } countries)
        {
            states.Clear();
            foreach (string country in countries)
                states.Add(At(_catalogue.Find(country)!, phrase, grammar));
        }

        return states.Count == count || count == 2 ? states.ToImmutable() : ImmutableArray<EntityMention>.Empty;
    }

    /// <summary>"beide Seiten", "die Konfliktparteien", of whom the article has not said which they are: by their own words.</summary>
    public ImmutableArray<EntityMention> Sides(Phrase phrase, SentenceGrammar grammar)
        => phrase is { Noun: null, Pronoun: < 0, Quantity: >= 0, Matches.Count: 0, Preposition: null } 
            ? [At(EntityFactory.FromMention(grammar.Span(text, phrase.First, phrase.End).In(text.Text), EntityKind.Group, null), phrase, grammar)]
            : phrase is { Noun: { } noun, Pronoun: < 0 } && phrase.CanBe(Agreement.Plural) && phrase.Genitive is null
            && (Cues.German.Is(Cue.SideNoun, noun.Lemma) ? CountOfStates(phrase, grammar) == 2 || phrase.Adjectives.Count > 0 : Cues.German.Is(Cue.PairedNoun, noun.Lemma))
            ? [Described(phrase, grammar, null)] : [];

    private int CountOfStates(Phrase phrase, SentenceGrammar grammar)
    {
        for (int i = phrase.First; i < phrase.End; i++)
        {
            if (StartsWith(grammar.Words[i], "beid"))
                return 2;
        }

        return phrase is { Quantity: >= 0, Determiner: >= 0 } && mentions.Quantities[phrase.Quantity].Bounds is { Lower: { } lower, Upper: { } upper } && lower == upper
            && lower is >= 2 and <= MostStates ? (int)lower : 0;
    }
}
