using System;
using System.IO;

namespace FactGen.Cli;

using FactGen.Extraction;

/// <summary>An article in a file; its name is the file's.</summary>
internal sealed record FileInput(string Path, CalendarDate? Published) : ArticleInput(Path)
{
    public override ArticleSource Read()
        => new(System.IO.Path.GetFileName(Path), ArticleBytes.Decode(FileAccessProblem.Guard(() => File.ReadAllBytes(Path))), Published);
}
