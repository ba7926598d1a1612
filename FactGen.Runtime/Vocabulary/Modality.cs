#if FACTGEN_ENGINE
namespace FactGen.Extraction;
#else
namespace FactGen;
#endif

/// <summary>How firmly the source of a claim commits itself to it (codebook, section 3).</summary>
#if FACTGEN_ENGINE
internal
#else
public
#endif
enum Modality
{
    /// <summary>Told without a hedge.</summary>
    Certain,

    /// <summary>"offenbar, mutmaßlich, dürfte", estimates, and "sollen" where nobody is named.</summary>
    Probable,

    /// <summary>"könnte, möglicherweise, vielleicht".</summary>
    Possible,
}
