using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Threading.Tasks;
using System.Xml.Linq;
using Xunit;

namespace FactGen.Tests.Packaging;

public sealed class PackageLayoutTests(PackedPackage package) : IAsyncLifetime
{
    /// <summary>The kind of debug information that holds a source, as the format of portable symbols names it.</summary>
    private static readonly Guid s_embeddedSource = new("0E8A571B-6926-466E-B4AD-8AB04611F5FE");

    /// <summary>The kind of debug information that says where sources are.</summary>
    private static readonly Guid s_sourceLink = new("CC110556-A091-4D38-9FEC-25AB9A351A6A");

    public async ValueTask InitializeAsync() => await package.Packed();

    public ValueTask DisposeAsync() => default;

    [Fact]
    public void Library_generator_and_build_files_stand_where_NuGet_looks_for_them()
    {
        using ZipArchive archive = ZipFile.OpenRead(package.File);
        string[] files = [.. archive.Entries
            .Select(entry => entry.FullName)
            .Where(name => !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal) && name != "[Content_Types].xml")
            .Order(StringComparer.Ordinal)];
        Assert.Equal(
            [
                "FactGen.nuspec",
                "README.md",
                "analyzers/dotnet/cs/FactGen.CodeFixes.dll",
                "analyzers/dotnet/cs/FactGen.Generator.dll",
                "build/FactGen.Items.targets",
                "build/FactGen.ReadyToRun.targets",
                "build/FactGen.props",
                "build/FactGen.targets",
                "buildTransitive/FactGen.props",
                "buildTransitive/FactGen.targets",
                "icon.png",
                "lib/net10.0/FactGen.Runtime.dll",
                "lib/net10.0/FactGen.Runtime.xml",
                "lib/netstandard2.0/FactGen.Runtime.dll",
                "lib/netstandard2.0/FactGen.Runtime.xml",
            ],
            files);
    }

    [Fact]
    public void It_depends_on_nothing()
        => Assert.DoesNotContain(XElement.Load(Open("FactGen.nuspec")).Descendants(), element => element.Name.LocalName == "dependency");

    /// <summary>A file in the package is shown by nobody unless it is named there.</summary>
    [Theory]
    [InlineData("id", "FactGen")]
    [InlineData("readme", "README.md")]
    [InlineData("icon", "icon.png")]
    [InlineData("license", "MIT")]
    public void It_names_what_a_feed_shows_of_it(string element, string value)
        => Assert.Equal(value, XElement.Load(Open("FactGen.nuspec")).Descendants().Single(descendant => descendant.Name.LocalName == element).Value);

    [Fact]
    public void The_generator_needs_nothing_but_the_compiler_that_hosts_it()
    {
        using var reader = new PEReader(Open("analyzers/dotnet/cs/FactGen.Generator.dll"));
        MetadataReader metadata = reader.GetMetadataReader();
        var references = metadata.AssemblyReferences
            .Select(metadata.GetAssemblyReference)
            .ToDictionary(reference => metadata.GetString(reference.Name), reference => reference.Version);
        string[] hosted =
        [
            "netstandard", "Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp",
            "System.Collections.Immutable", "System.Memory", "System.Runtime.CompilerServices.Unsafe", "System.Reflection.Metadata",
        ];
        Assert.Empty(references.Keys.Except(hosted));
        Assert.Equal(new Version(4, 14, 0, 0), references["Microsoft.CodeAnalysis"]);
    }

    [Fact]
    public void No_path_of_this_machine_is_in_it()
    {
        using ZipArchive archive = ZipFile.OpenRead(package.File);
        string[] folders = [Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "../../../..")), Path.GetDirectoryName(package.Feed)!];
        foreach (ZipArchiveEntry entry in archive.Entries)
        {
            using var bytes = new MemoryStream();
            using (Stream stream = entry.Open())
                stream.CopyTo(bytes);
            string text = System.Text.Encoding.Latin1.GetString(bytes.ToArray());
            Assert.DoesNotContain(folders, folder => text.Contains(folder, StringComparison.Ordinal));
        }
    }

    /// <summary>The same sources give the same bytes, and a debugger has symbols and sources wherever the package is used.</summary>
    [Theory]
    [InlineData("analyzers/dotnet/cs/FactGen.CodeFixes.dll")]
    [InlineData("analyzers/dotnet/cs/FactGen.Generator.dll")]
    [InlineData("lib/net10.0/FactGen.Runtime.dll")]
    [InlineData("lib/netstandard2.0/FactGen.Runtime.dll")]
    public void Assemblies_are_reproducible_and_can_be_debugged(string assembly)
    {
        using var reader = new PEReader(Open(assembly));
        var debug = reader.ReadDebugDirectory().ToLookup(entry => entry.Type);
        Assert.Single(debug[DebugDirectoryEntryType.Reproducible]);
        using MetadataReaderProvider symbols = reader.ReadEmbeddedPortablePdbDebugDirectoryData(debug[DebugDirectoryEntryType.EmbeddedPortablePdb].Single());
        MetadataReader metadata = symbols.GetMetadataReader();
        Assert.NotEmpty(metadata.Documents);
        foreach (DocumentHandle document in metadata.Documents)
        {
            string path = metadata.GetString(metadata.GetDocument(document).Name);
            Assert.StartsWith("/_/", path, StringComparison.Ordinal);
            Assert.Contains(metadata.GetCustomDebugInformation(document), handle => metadata.GetGuid(metadata.GetCustomDebugInformation(handle).Kind) == s_embeddedSource);
        }
    }

    /// <summary>Whoever has no sources finds them where the clone that was packed has its remote.</summary>
    [Theory]
    [InlineData("analyzers/dotnet/cs/FactGen.Generator.dll")]
    [InlineData("lib/net10.0/FactGen.Runtime.dll")]
    public void Package_and_symbols_name_the_repository(string assembly)
    {
        XElement? repository = XElement.Load(Open("FactGen.nuspec")).Descendants().SingleOrDefault(element => element.Name.LocalName == "repository");
        Assert.SkipUnless(repository?.Attribute("url")?.Value == PackedPackage.Remote, "This is no clone, or it has a remote of its own.");
        string commit = repository!.Attribute("commit")!.Value;

        using var reader = new PEReader(Open(assembly));
        using MetadataReaderProvider symbols = reader.ReadEmbeddedPortablePdbDebugDirectoryData(reader.ReadDebugDirectory().Single(entry => entry.Type == DebugDirectoryEntryType.EmbeddedPortablePdb));
        MetadataReader metadata = symbols.GetMetadataReader();
        string link = metadata.CustomDebugInformation.Select(metadata.GetCustomDebugInformation).Where(information => metadata.GetGuid(information.Kind) == s_sourceLink)
            .Select(information => System.Text.Encoding.UTF8.GetString(metadata.GetBlobBytes(information.Value))).Single();
        Assert.Equal($$$"""{"documents":{"/_/*":"https://raw.githubusercontent.com/example/factgen/{{{commit}}}/*"}}""", link);
    }

    private MemoryStream Open(string name)
    {
        using ZipArchive archive = ZipFile.OpenRead(package.File);
        using Stream entry = archive.GetEntry(name)!.Open();
        var copy = new MemoryStream();
        entry.CopyTo(copy);
        copy.Position = 0;
        return copy;
    }
}
