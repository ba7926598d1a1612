using System;
using System.Threading;
using FactGen.Extraction;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FactGen.Pipeline;

/// <summary>A file that the project declares to be an article (<c>FactArticle</c>), with what its metadata say of it.</summary>
/// <param name="Path">The path as the compiler has it; diagnostics point there, and nothing that is generated holds it.</param>
/// <param name="Name">The name that the metadata give it, else its file name.</param>
/// <param name="Published">The publication date as the metadata write it, or null.</param>
/// <param name="Outlet">Who published it, or null.</param>
/// <param name="Text">What it holds.</param>
internal sealed record ArticleFile(string Path, string Name, string? Published, string? Outlet, ArticleText Text)
{
    private const string Metadata = "build_metadata.AdditionalFiles.";

    public NamedPath NamedPath => new(Path, Name);

    /// <summary>Whether the metadata give a publication date that is none.</summary>
    public bool HasUnreadableDate => Published is not null && !CalendarDate.TryParse(Published, out _);

    /// <summary>Whether a file is an article: nothing but what the project declares is ever read.</summary>
    public static bool IsArticle(AnalyzerConfigOptions options)
        => Value(options, "FactGen") is { } flag && flag.Equals("true", StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads a file, or nothing when it is no article.</summary>
    public static ArticleFile? Read(AdditionalText file, AnalyzerConfigOptionsProvider options, CancellationToken cancellation)
    {
        AnalyzerConfigOptions metadata = options.GetOptions(file);
        return IsArticle(metadata)
            ? new ArticleFile(file.Path, NameOf(file, metadata), Value(metadata, "Published"), Value(metadata, "Outlet"), ArticleText.Read(file, cancellation))
            : null;
    }

    /// <summary>The name of a file that is an article.</summary>
    public static string NameOf(AdditionalText file, AnalyzerConfigOptions metadata)
        => Value(metadata, "Name") ?? ArticleNames.FileName(file.Path);

    /// <summary>What the engine reads, under the name that the article has among the others.</summary>
    public ArticleSource ToSource(string name)
        => new(name, Text.Text, CalendarDate.TryParse(Published, out CalendarDate date) ? date : null, Outlet);

    /// <summary>A metadata value; the package's targets write it percent-encoded, since ";" and "#" would end it otherwise.</summary>
    public static string? Value(AnalyzerConfigOptions options, string name)
        => options.TryGetValue(Metadata + name, out string? value) && !string.IsNullOrWhiteSpace(value)
            ? Uri.UnescapeDataString(value).Trim()
            : null;
}
