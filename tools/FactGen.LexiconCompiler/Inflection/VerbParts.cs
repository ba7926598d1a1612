using System.Collections.Generic;

namespace FactGen.Extraction;

/// <summary>The principal parts of a verb without prefix; each may have alternatives.</summary>
/// <param name="Infinitive">"nehmen".</param>
/// <param name="PresentThird">Third person singular present: "nimmt".</param>
/// <param name="PreteriteThird">Third person singular preterite: "nahm".</param>
/// <param name="ParticipleII">"genommen".</param>
/// <param name="KonjunktivII">Third person singular; empty when it follows from the preterite.</param>
internal sealed record VerbParts(
    string Infinitive,
    IReadOnlyList<string> PresentThird,
    IReadOnlyList<string> PreteriteThird,
    IReadOnlyList<string> ParticipleII,
    IReadOnlyList<string> KonjunktivII)
{
    /// <summary>The infinitive without -en or -n: "nehm", "handel", "änder".</summary>
    public static string StemOf(string infinitive) =>
        Phonology.WithoutEnd(infinitive, Phonology.EndsWith(infinitive, "en") ? 2 : 1);

    /// <summary>The parts of a weak verb.</summary>
    /// <param name="infinitive">Its infinitive.</param>
    /// <param name="ge">Whether participle II has ge-.</param>
    public static VerbParts Weak(string infinitive, bool ge)
    {
        string stem = StemOf(infinitive);
        string t = Phonology.NeedsLinkingE(stem) ? stem + "et" : stem + "t";
        return new VerbParts(infinitive, [t], [t + "e"], [ge ? "ge" + t : t], []);
    }
}
