using System.Collections.Immutable;

namespace FactGen.Extraction;

/// <summary>How speech is rendered: the five types of the German news quotation scheme (WIKINEWS corpus, 2024).</summary>
internal enum SpeechType : byte
{
    /// <summary>The words themselves, between quotation marks.</summary>
    Direct,

    /// <summary>A content clause or a sentence with a frame: "sagte, dass …", "laut X …".</summary>
    Indirect,

    /// <summary>Reported content without any frame or Konjunktiv, marked by "sollen".</summary>
    FreeIndirect,

    /// <summary>Konjunktiv that carries on a frame of an earlier sentence.</summary>
    IndirectFreeIndirect,

    /// <summary>A speech act told with its topic only: "lobte den Einsatz".</summary>
    Reported,
}

/// <summary>One stretch of attributed content with its frame. Each part is a list of spans, since German splits them.</summary>
internal sealed record AttributionRelation(
    SpeechType Type,
    ImmutableArray<SourceSpan> Content,
    ImmutableArray<SourceSpan> Cue,
    ImmutableArray<SourceSpan> Frame,
    ImmutableArray<SourceSpan> Speaker,
    ImmutableArray<SourceSpan> Addressee);
