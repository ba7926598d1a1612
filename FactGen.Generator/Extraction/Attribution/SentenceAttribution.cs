using System.Collections.Generic;
using System.Collections.Immutable;

namespace FactGen.Extraction;

/// <summary>The attribution of one sentence: its speech frames, and how the article stands to each clause.</summary>
internal sealed class SentenceAttribution(List<SpeechFrame> frames, Dictionary<Clause, Perspective> perspectives)
{
    public List<SpeechFrame> Frames { get; } = frames;

    public Dictionary<Clause, Perspective> Perspectives { get; } = perspectives;

    /// <summary>The phrases that name a source in passing: "nach Angaben des Ministeriums in Warschau".</summary>
    public HashSet<Phrase> Sources { get; } = [];

    /// <summary>How the article stands to what nouns of evidence speak of: "Belege für …", "keine Anzeichen für …".</summary>
    public Dictionary<Phrase, Perspective> Evidence { get; } = [];

    /// <summary>The chain that later sentences in Konjunktiv carry on.</summary>
    public ImmutableArray<AttributionLink> Carried { get; set; } = ImmutableArray<AttributionLink>.Empty;

    public Perspective Of(Clause clause) => Perspectives.TryGetValue(clause, out Perspective? perspective) ? perspective : Perspective.Article;
}
