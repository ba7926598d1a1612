using System;
using System.Collections.Generic;
using System.IO;

namespace FactGen.Benchmarks;

/// <summary>A folder that is gone afterwards.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("factgen-benchmark-").FullName;

    /// <summary>Writes the articles of a corpus where a project would have them.</summary>
    /// <returns>Their folder.</returns>
    public string Write(Corpus corpus)
    {
        string folder = Directory.CreateDirectory(System.IO.Path.Combine(Path, "articles")).FullName;
        for (int i = 0; i < corpus.Texts.Count; i++)
            File.WriteAllText(System.IO.Path.Combine(Path, Corpus.PathOf(i)), corpus.Texts[i]);
        return folder;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
