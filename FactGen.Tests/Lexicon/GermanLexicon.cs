using System.IO;
using System.Runtime.CompilerServices;

namespace FactGen.Tests;

using FactGen.Extraction;

/// <summary>The data files of the German lexicon, and what is inflected of them, as they are before they are compiled.</summary>
internal static class GermanLexicon
{
    public static LexiconFiles Files { get; } = new(Path.Combine(Path.GetDirectoryName(ThisFile())!, "../../FactGen.Generator/Extraction/Languages/German/lexicon"));

    public static VerbLexicon Verbs { get; } = VerbLexicon.Load(Files, MorphologyRules.German());

    private static string ThisFile([CallerFilePath] string file = "") => file;
}
