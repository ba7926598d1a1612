namespace FactGen.Extraction;

/// <summary>How a word or words name an entity.</summary>
internal enum NameForm : byte
{
    /// <summary>The name of a state: "Südkorea", "Südkoreas".</summary>
    Name,

    /// <summary>The adjective of a state: "südkoreanischen".</summary>
    Adjective,

    /// <summary>The inhabitants of a state: "Südkoreaner".</summary>
    Demonym,

    /// <summary>The capital of a state, standing for its government; the same words have a <see cref="Place"/> reading too.</summary>
    Capital,

    /// <summary>Another name of a government: "Kreml", "Weißes Haus".</summary>
    Metonym,

    /// <summary>A name that means this only where the context has it ("der Norden" for North Korea).</summary>
    Contextual,

    /// <summary>The full name of a person.</summary>
    Person,

    /// <summary>A surname that is known alone: "Putin".</summary>
    Surname,

    /// <summary>A surname that is a common word or name as well ("Kohl", "Park"): it counts after the full name or behind a title.</summary>
    WeakSurname,

    /// <summary>An organisation, force or agency.</summary>
    Organisation,

    /// <summary>A town, region, sea.</summary>
    Place,

    /// <summary>The adjective of a place: "Kursker", "ostukrainisch".</summary>
    PlaceAdjective,
}
