#if FACTGEN_ENGINE
namespace FactGen.Extraction;
#else
namespace FactGen;
#endif

/// <summary>Whether the source of a claim says that it is so, or that it is not so (codebook, section 3).</summary>
#if FACTGEN_ENGINE
internal
#else
public
#endif
enum Polarity
{
    /// <summary>The source holds that it is so.</summary>
    Affirmed,

    /// <summary>The source denies or disputes that it is so.</summary>
    Negated,
}
