using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;
using Xunit;

namespace FactGen.Tests.Packaging;

[Collection(PackageCollection.Name)]
public sealed class PackageLayoutTests(PackedPackage package)
{
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
                "build/FactGen.props",
                "build/FactGen.targets",
                "buildTransitive/FactGen.props",
                "buildTransitive/FactGen.targets",
                "lib/net10.0/FactGen.Runtime.dll",
                "lib/net10.0/FactGen.Runtime.xml",
                "lib/netstandard2.0/FactGen.Runtime.dll",
                "lib/netstandard2.0/FactGen.Runtime.xml",
            ],
            files);
    }

    [Fact]
    public void It_depends_on_nothing()
    {
        XElement package = XElement.Load(Open("FactGen.nuspec"));
        Assert.DoesNotContain(package.Descendants(), element => element.Name.LocalName == "dependency");
        Assert.Equal("FactGen", package.Descendants().Single(element => element.Name.LocalName == "id").Value);
    }

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
