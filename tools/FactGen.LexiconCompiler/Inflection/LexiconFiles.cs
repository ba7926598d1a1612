using System.Collections.Generic;
using System.IO;

namespace FactGen.Extraction;

/// <summary>The data files that make up a language's lexicon.</summary>
/// <param name="folder">The folder that they are in.</param>
internal sealed class LexiconFiles(string folder)
{
    public const string Morphology = "morphology.txt";
    public const string Verbs = "verbs.txt";
    public const string Auxiliaries = "auxiliaries.txt";
    public const string Nouns = "nouns.txt";
    public const string Adjectives = "adjectives.txt";

    /// <summary>The lines of a file that say something, with their numbers.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public IEnumerable<(int Number, string Line)> Lines(string file) => EmbeddedText.LinesOf(File.ReadAllText(Path.Combine(folder, file)));
}
