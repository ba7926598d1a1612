using System.Collections.Immutable;

namespace FactGen.Extraction;

/// <summary>What a name in the text can mean.</summary>
/// <param name="Entity">The entity.</param>
/// <param name="Form">How the words name it.</param>
/// <param name="Gender">The gender of a name with an article: "der Iran".</param>
internal readonly record struct CatalogueReading(Entity Entity, NameForm Form, NameGender Gender = NameGender.Bare);

/// <summary>A name of the catalogue in the text.</summary>
/// <param name="FirstToken">The index of its first token.</param>
/// <param name="EndToken">The index behind its last token.</param>
/// <param name="Span">The name itself: "US" in "US-Truppen", "Südkoreas" with its ending.</param>
/// <param name="Head">The rest of the last token when the name is the first part of a compound: "Truppen", "krieg"; else empty.</param>
/// <param name="IsGenitive">Whether an -s or apostrophe was added to the name.</param>
/// <param name="Readings">What it can mean, never empty; the plainest reading first.</param>
internal readonly record struct CatalogueMatch(
    int FirstToken,
    int EndToken,
    SourceSpan Span,
    SourceSpan Head,
    bool IsGenitive,
    ImmutableArray<CatalogueReading> Readings)
{
    /// <summary>Whether the name is only the first part of a compound noun.</summary>
    public bool IsCompound => Head.Length > 0;

    /// <summary>The entity of the first reading.</summary>
    public Entity Entity => Readings[0].Entity;

    /// <summary>The form of the first reading.</summary>
    public NameForm Form => Readings[0].Form;

    /// <summary>The entity of the first reading of a form, or null.</summary>
    public Entity? As(NameForm form)
    {
        foreach (CatalogueReading reading in Readings)
        {
            if (reading.Form == form)
                return reading.Entity;
        }

        return null;
    }
}
