#if FACTGEN_ENGINE
namespace FactGen.Extraction;
#else
namespace FactGen;
#endif

/// <summary>What sort of thing an entity is (codebook, section 6).</summary>
#if FACTGEN_ENGINE
internal
#else
public
#endif
enum EntityKind
{
    /// <summary>The text does not say.</summary>
    Unknown,

    /// <summary>A state, or what is spoken of as one.</summary>
    State,

    /// <summary>One human being.</summary>
    Person,

    /// <summary>A government, ministry, service, company, alliance.</summary>
    Organisation,

    /// <summary>An army or a part of one.</summary>
    MilitaryForce,

    /// <summary>A news agency.</summary>
    NewsAgency,

    /// <summary>A town, region, front, sea.</summary>
    Place,

    /// <summary>People taken together: "Zivilisten", "Analysten", "der Westen".</summary>
    Group,
}
