using System.Collections.Generic;
using System.Collections.Immutable;

namespace FactGen.Extraction;

/// <summary>
/// Collects the entities that an article mentions: what its phrases refer to, and the names of the catalogue that no such phrase
/// accounts for, in captions and credits too. A phrase and a name inside it are two mentions where they mean different things
/// ("[südkoreanische] Regierung"), else one.
/// </summary>
internal sealed class EntityLayer(SegmentedText text, MentionIndex mentions)
{
    private readonly List<EntityMention> _found = [];
    private readonly HashSet<SourceSpan> _spans = [];

    public void Add(SentenceGrammar grammar, ReferentResolver referents)
    {
        foreach (Clause clause in grammar.Clauses)
        {
            foreach (Phrase phrase in clause.Phrases)
                Add(phrase, grammar, referents);
        }
    }

    /// <summary>The mentions in the order of the text, the longer of two with the same start first.</summary>
    public ImmutableArray<EntityMention> ToImmutable()
    {
        AddNames();
        _found.Sort(static (a, b) => a.Span.Start != b.Span.Start ? a.Span.Start.CompareTo(b.Span.Start) : b.Span.Length.CompareTo(a.Span.Length));
        return _found.ToImmutableArray();
    }

    private void Add(Phrase phrase, SentenceGrammar grammar, ReferentResolver referents)
    {
        if (phrase.Time >= 0)
            return;
        foreach (Phrase member in phrase.Members())
        {
            if (referents.LookAt(member, grammar) is { } mention && _spans.Add(mention.Span))
                _found.Add(mention);
            if (member.Possessor is { } possessor)
                Add(possessor, grammar, referents);
            if (member.Genitive is { } genitive)
                Add(genitive, grammar, referents);
            if (member.Apposition is { } apposition)
                Add(apposition, grammar, referents);
        }
    }

    private void AddNames()
    {
        var covering = new List<EntityMention>();
        _found.Sort(static (a, b) => a.Span.Start.CompareTo(b.Span.Start));
        int next = 0, phrases = _found.Count;
        foreach (CatalogueMatch match in mentions.Matches)
        {
            covering.RemoveAll(mention => mention.Span.End <= match.Span.Start);
            for (; next < phrases && _found[next].Span.Start <= match.Span.Start; next++)
                covering.Add(_found[next]);
            if (!covering.Exists(mention => mention.Span.Contains(match.Span) && Means(match, mention.Entity.Id)) && Plain(match) is { } entity && _spans.Add(match.Span))
                _found.Add(new EntityMention(entity, match.Span, match.Span.In(text.Source)));
        }
    }

    private static bool Means(CatalogueMatch match, string id)
    {
        foreach (CatalogueReading reading in match.Readings)
        {
            if (reading.Entity.Id == id)
                return true;
        }

        return false;
    }

    /// <summary>What a name means by itself; null where only a context that is not there would make it one.</summary>
    private static Entity? Plain(CatalogueMatch match)
    {
        foreach (CatalogueReading reading in match.Readings)
        {
            if (reading.Form is not (NameForm.Contextual or NameForm.WeakSurname))
                return reading.Entity;
        }

        return null;
    }
}
