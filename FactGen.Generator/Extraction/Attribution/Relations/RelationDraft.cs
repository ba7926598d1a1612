using System.Collections.Generic;
using System.Collections.Immutable;

namespace FactGen.Extraction;

/// <summary>An attribution relation while its parts are still looked for.</summary>
internal sealed class RelationDraft(SpeechType type)
{
    public SpeechType Type { get; set; } = type;

    public List<SourceSpan> Content { get; set; } = [];

    public List<SourceSpan> Cue { get; set; } = [];

    public List<SourceSpan> Frame { get; set; } = [];

    public List<SourceSpan> Speaker { get; set; } = [];

    public List<SourceSpan> Addressee { get; set; } = [];

    /// <summary>Whether its verb is one of speech, or it is a source in passing: only such sources go on in later sentences.</summary>
    public bool Carries { get; set; } = true;

    /// <summary>The index of the last sentence that it reaches into.</summary>
    public int Sentence { get; set; }

    /// <summary>The relation whose source it goes on with, or null.</summary>
    public RelationDraft? CarriedFrom { get; set; }

    /// <summary>The code units of its content.</summary>
    public int Length
    {
        get
        {
            int length = 0;
            foreach (SourceSpan span in Content)
                length += span.Length;
            return length;
        }
    }

    public int Start => Content.Count > 0 ? Content[0].Start : int.MaxValue;

    public int End => Content.Count > 0 ? Content[Content.Count - 1].End : -1;

    /// <summary>Whether one of its stretches holds the span.</summary>
    public bool Holds(SourceSpan span)
    {
        foreach (SourceSpan stretch in Content)
        {
            if (stretch.Contains(span))
                return true;
        }

        return false;
    }

    /// <summary>Another relation with the same frame.</summary>
    public RelationDraft Again(SpeechType type, SourceSpan content) => new(type)
    {
        Content = [content],
        Cue = Cue,
        Frame = Frame,
        Speaker = Speaker,
        Addressee = Addressee,
        Sentence = Sentence,
        Carries = Carries,
    };

    public AttributionRelation ToRelation() => new(
        Type, Content.ToImmutableArray(), Cue.ToImmutableArray(), Frame.ToImmutableArray(), Speaker.ToImmutableArray(), Addressee.ToImmutableArray());
}
