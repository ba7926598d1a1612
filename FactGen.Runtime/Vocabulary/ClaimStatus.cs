#if FACTGEN_ENGINE
namespace FactGen.Extraction;
#else
namespace FactGen;
#endif

/// <summary>Whether the event of a claim has happened, is under way, or is planned (codebook, section 3).</summary>
#if FACTGEN_ENGINE
internal
#else
public
#endif
enum ClaimStatus
{
    /// <summary>It has happened, or holds.</summary>
    Occurred,

    /// <summary>The text presents it as still under way.</summary>
    Ongoing,

    /// <summary>It is announced, pledged or expected.</summary>
    Planned,
}
