namespace FactGen.Extraction;

/// <summary>What an entity is, apart from where it is mentioned (codebook, section 6).</summary>
/// <param name="Id">PascalCase English for catalogue entities ("NorthKorea"), otherwise made from the mention.</param>
/// <param name="Name">The canonical name in the article's language: "Nordkorea".</param>
/// <param name="Kind">What sort of thing it is.</param>
/// <param name="Country">The id of the state that it is or belongs to, or null.</param>
internal sealed record Entity(string Id, string Name, EntityKind Kind, string? Country);

/// <summary>An entity where it is mentioned.</summary>
/// <param name="Entity">What is meant.</param>
/// <param name="Span">The words that mention it; empty at the trigger when it comes from the context.</param>
/// <param name="Text">The words, as in the article.</param>
internal sealed record EntityMention(Entity Entity, SourceSpan Span, string Text)
{
    /// <summary>Whether no words of the sentence mention it.</summary>
    public bool IsFromContext => Span.Length == 0;

    /// <summary>An entity that the context tells, for what stands at a place in the text.</summary>
    public static EntityMention FromContext(Entity entity, int start) => new(entity, new SourceSpan(start, 0), "");
}
