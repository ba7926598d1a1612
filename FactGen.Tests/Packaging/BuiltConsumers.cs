using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Xunit;

namespace FactGen.Tests.Packaging;

/// <summary>Projects of all sorts that use the package, built together in one build, since starting one takes longer than a project does.</summary>
public sealed class BuiltConsumers(PackedPackage package) : IAsyncLifetime
{
    public const int ManyArticles = 2500;

    private readonly ConsumerFolder _folder = new(package);
    private string _told = "";

    public async ValueTask InitializeAsync()
    {
        AddLibraryAndApp();
        AddStrict();
        AddDecoys();
        foreach (string version in Languages)
            AddLanguage(version);
        AddStandard();
        AddSeverities();
        AddTwoGenerators();
        AddTwins();
        AddOddNames();
        AddMany();
        _folder.Solution("Consumers");
        await package.Packed();
        (_, _told) = await _folder.TryBuild("Consumers.slnx");
    }

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return default;
    }

    /// <summary>Checks that a project was built and nothing was said about it, and runs it when it is a program.</summary>
    public async Task<string[]> Run(string project)
    {
        Assert.DoesNotContain(_told.Split('\n'), line => line.Contains($"{project}.csproj", StringComparison.Ordinal));
        Assert.True(Directory.Exists(At($"{project}/bin/Debug")), _told);
        return File.Exists(At($"{project}/bin/Debug/net10.0/{project}.runtimeconfig.json")) ? await _folder.Execute(project) : [];
    }

    /// <summary>What was said about a project, as severities and ids.</summary>
    public string[] Told(string project)
        => [.. _told.Split('\n')
            .Where(line => line.Contains($"{project}.csproj", StringComparison.Ordinal))
            .Select(line => Regex.Match(line, @": (\w+ \w+): ").Groups[1].Value)
            .Distinct()
            .Order(StringComparer.Ordinal)];

    public string At(string name) => _folder.At(name);

    /// <summary>What was generated for a project, by file name.</summary>
    public IReadOnlyDictionary<string, byte[]> Generated(string project)
        => Directory.EnumerateFiles(At($"{project}/obj/Debug/net10.0/generated/FactGen.Generator"), "*", SearchOption.AllDirectories)
            .ToDictionary(path => Path.GetFileName(path), File.ReadAllBytes, StringComparer.Ordinal);

    /// <summary>A library for both frameworks and the oldest language that shows its facts, and a program that has the package through it alone.</summary>
    private void AddLibraryAndApp()
    {
        _folder.Project(
            "Library",
            """
            <TargetFramework></TargetFramework>
            <TargetFrameworks>netstandard2.0;net10.0</TargetFrameworks>
            <LangVersion>8.0</LangVersion>
            <OutputType>Library</OutputType>
            <GenerateDocumentationFile>true</GenerateDocumentationFile>
            <FactGenPublic>true</FactGenPublic>
            <FactGenNamespace>News.Facts.@class</FactGenNamespace>
            """);
        _folder.Write("Library/articles/lage.txt", "Frankreich hat 300 Soldaten nach Mali entsandt.\n");
        _folder.Write(
            "Library/Sent.cs",
            """
            using News.Facts.@class;
            namespace Library
            {
                /// <summary>Who sent soldiers.</summary>
                public static class Sent
                {
                    /// <summary>The first who did.</summary>
                    public static FactGen.Entity First => Facts.Deployments[0].Sender[0];
                }
            }
            """);

        _folder.Write(
            "App/App.csproj",
            """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <OutputType>Exe</OutputType>
              </PropertyGroup>
              <ItemGroup>
                <ProjectReference Include="../Library/Library.csproj" />
                <FactArticle Include="eigene/*.txt" />
              </ItemGroup>
            </Project>
            """);
        _folder.Write("App/eigene/app.txt", "Kanada hat 200 Soldaten nach Lettland entsandt.\n");
        _folder.Write(
            "App/Program.cs",
            """
            using System;
            Console.WriteLine($"{Library.Sent.First.Id} {News.Facts.@class.Facts.Deployments[0].Count.Lower}");
            Console.WriteLine($"{App.Facts.Deployments[0].Sender[0].Id} {App.Facts.Deployments[0].Count.Lower}");
            """);
    }

    /// <summary>The library that projects for other frameworks get, where it can be run.</summary>
    private void AddStandard()
    {
        _folder.Project(
            "Standard",
            "<LangVersion>10.0</LangVersion>",
            """
            <PackageReference Update="FactGen" ExcludeAssets="compile;runtime" GeneratePathProperty="true" />
            <Reference Include="$(PkgFactGen)/lib/netstandard2.0/FactGen.Runtime.dll" />
            <FactArticle Include="articles/*.txt" />
            """);
        _folder.Write("Standard/articles/lage.txt", "Frankreich hat 300 Soldaten nach Mali entsandt.\n");
        _folder.Write(
            "Standard/Program.cs",
            """
            using System;
            using System.Reflection;
            using System.Runtime.Versioning;
            using Standard;
            Console.WriteLine(typeof(FactGen.Claim).Assembly.GetCustomAttribute<TargetFrameworkAttribute>()!.FrameworkName);
            foreach (var d in Facts.Deployments)
                Console.WriteLine($"{d.Sender} {d.Count.Lower} {d.Evidence.Text}");
            """);
    }

    /// <summary>A project in which much is wrong, and which wants to hear of some of it.</summary>
    private void AddSeverities()
    {
        _folder.Project(
            "Severities",
            "<TreatWarningsAsErrors>false</TreatWarningsAsErrors><NoWarn>$(NoWarn);FACT006</NoWarn>",
            """
            <FactArticle Include="articles/*.txt" />
            <FactArticle Include="nowhere/*.txt" />
            """);
        _folder.Write(
            "Severities/.globalconfig",
            """
            is_global = true
            dotnet_diagnostic.FACT001.severity = none
            dotnet_diagnostic.FACT014.severity = warning
            dotnet_diagnostic.FACT103.severity = none
            """);
        _folder.Write("Severities/articles/lage.txt", "Frankreich hat am Samstag 300 Soldaten nach Mali entsandt, sagte Timo Vellmar.\n");
        _folder.Write("Severities/articles/leer.txt", "");
        _folder.Write(
            "Severities/Program.cs",
            "System.Console.WriteLine(Severities.Facts.All[0].Quantity == Severities.Facts.Deployments[0].Count);");
    }

    /// <summary>Every rule of every analyzer that the SDK has, as an error, for the project's own code and for what is generated.</summary>
    private void AddStrict()
    {
        _folder.Project(
            "Strict",
            """
            <OutputType>Library</OutputType>
            <AnalysisMode>All</AnalysisMode>
            <AnalysisLevel>latest-all</AnalysisLevel>
            <EnforceCodeStyleInBuild>true</EnforceCodeStyleInBuild>
            <GenerateDocumentationFile>true</GenerateDocumentationFile>
            <FactGenPublic>true</FactGenPublic>
            <Features>strict</Features>
            <WarningLevel>9999</WarningLevel>
            """);
        _folder.Write("Strict/articles/lage.txt", "Frankreich hat 300 Soldaten nach Mali entsandt. Präsident Macron sagte: „Wir bleiben so lange, wie es nötig ist.“\n");
        _folder.Write(
            "Strict/Soldiers.cs",
            """
            using System.Linq;
            using FactGen;

            namespace Strict;

            /// <summary>What the articles say of soldiers.</summary>
            public static class Soldiers
            {
                /// <summary>How many were sent at least.</summary>
                public static double Sent => Facts.Deployments.Where(d => d.Polarity == Polarity.Affirmed && d.Sender.Is(Entities.France)).Sum(d => d.Count.Lower ?? 0);

                /// <summary>The sentence that says so.</summary>
                public static string Says(Facts.Deployment deployment) => deployment is null ? "" : deployment.Evidence.Text;
            }
            """);
    }

    /// <summary>Names of the project's own that hide the framework's, and the newest language.</summary>
    private void AddDecoys()
    {
        _folder.Project("Decoys", "<RootNamespace>My.App</RootNamespace><LangVersion>preview</LangVersion>");
        _folder.Write("Decoys/articles/lage.txt", "Frankreich hat 300 Soldaten nach Mali entsandt.\n");
        _folder.Write(
            "Decoys/Decoys.cs",
            """
            namespace My.App.System { internal static class Obsolete { } }
            namespace My.App.System.Collections.Generic { internal static class IReadOnlyList { } }
            namespace My.App.FactGen { internal static class Claim { } internal static class Infrastructure { } }
            namespace My.System { internal static class Nothing { } }
            namespace My.App
            {
                internal static class String { }
                internal static class Claim { }
                internal static class Program
                {
                    private static void Main() => global::System.Console.WriteLine(Facts.Deployments[0].Sender.ToString());
                }
            }
            """);
    }

    /// <summary>Versions of the language between the oldest and the newest: the last without UTF-8 literals, and one with them.</summary>
    public static string[] Languages { get; } = ["10.0", "12.0"];

    /// <summary>The same program in a version of the language, whatever the framework's own is.</summary>
    private void AddLanguage(string version)
    {
        string name = NameOf(version);
        _folder.Project(name, $"<LangVersion>{version}</LangVersion><RootNamespace>App</RootNamespace><EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles>");
        _folder.Write($"{name}/articles/lage.txt", "Frankreich hat 300 Soldaten nach Mali entsandt.\n");
        _folder.Write($"{name}/Program.cs", """System.Console.WriteLine($"{App.Facts.Deployments[0].Sender} {App.Facts.Deployments[0].Count.Lower}");""");
    }

    /// <summary>The project of a version of the language.</summary>
    public static string NameOf(string version) => "Language" + version.Replace('.', '_');

    /// <summary>Two generators of the framework beside this one.</summary>
    private void AddTwoGenerators()
    {
        _folder.Project("TwoGenerators");
        _folder.Write("TwoGenerators/articles/lage.txt", "Frankreich hat 300 Soldaten nach Mali entsandt.\n");
        _folder.Write(
            "TwoGenerators/Program.cs",
            """
            using System;
            using System.Linq;
            using System.Text.Json;
            using System.Text.Json.Serialization;
            using System.Text.RegularExpressions;
            using TwoGenerators;

            var rows = Facts.Deployments.Select(d => new Row(d.Sender.Single().Id, Numbers.Of().Match(d.Evidence.Text).Value)).ToArray();
            Console.WriteLine(JsonSerializer.Serialize(rows, Rows.Default.RowArray));

            internal sealed record Row(string Sender, string Number);

            [JsonSerializable(typeof(Row[]))]
            internal sealed partial class Rows : JsonSerializerContext;

            internal static partial class Numbers
            {
                [GeneratedRegex(@"\d+")]
                public static partial Regex Of();
            }
            """);
    }

    /// <summary>The same project in two folders, whose articles are added in another order.</summary>
    private void AddTwins()
    {
        _folder.Project("One", Twin, """<FactArticle Include="../Articles/a.txt;../Articles/b.txt" />""");
        _folder.Project("Other", Twin, """<FactArticle Include="Articles/b.txt;Articles/a.txt" />""");
        foreach (string folder in new[] { "Articles", "Other/Articles" })
        {
            _folder.Write(folder + "/a.txt", "Frankreich hat 300 Soldaten nach Mali entsandt.\n");
            _folder.Write(folder + "/b.txt", "Kanada hat 200 Soldaten nach Lettland entsandt.\n");
        }
    }

    private const string Twin =
        "<OutputType>Library</OutputType><RootNamespace>Twin</RootNamespace><EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles>";

    /// <summary>Articles whose names and metadata are hard to carry through a build.</summary>
    private void AddOddNames()
    {
        _folder.Project(
            "OddNames",
            "<EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles>",
            """
            <FactArticle Include="Übergröße &amp; Co/**/*.txt" />
            <FactArticle Update="Übergröße &amp; Co/lage ä.txt" Outlet="L'Actu; C# &quot;100 %&quot; = größer" />
            """);
        foreach (string name in OddArticles)
            _folder.Write($"OddNames/Übergröße & Co/{name}", "Frankreich hat 300 Soldaten nach Mali entsandt.\n");
        _folder.Write(
            "OddNames/Program.cs",
            """
            using System;
            foreach (var article in OddNames.Facts.Articles)
                Console.WriteLine($"{article.Name}|{article.Outlet}|{article.Claims.Count}");
            """);
    }

    /// <summary>Names as they come from archives.</summary>
    public static string[] OddArticles { get; } =
        ["lage ä.txt", "100 %.txt", "[a] {b}, c=d.txt", "straße/Straße.txt", "straße/strasse.txt", "class.txt", new string('x', 120) + ".txt", new string('x', 120) + "y.txt"];

    /// <summary>As many articles as an archive of a few years has.</summary>
    private void AddMany()
    {
        _folder.Project("Many", "<EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles><NoWarn>$(NoWarn);FACT001</NoWarn>");
        for (int number = 0; number < ManyArticles; number++)
            _folder.Write(FormattableString.Invariant($"Many/articles/{number / 100}/{number}.txt"), FormattableString.Invariant($"Frankreich hat {number + 10_000} Soldaten nach Mali entsandt.\n"));
        _folder.Write(
            "Many/Program.cs",
            """
            using System;
            using System.Linq;
            using Many;
            Console.WriteLine($"{Facts.Articles.Count} {Facts.Deployments.Count} {Facts.Deployments.Sum(d => d.Count.Lower)}");
            """);
    }
}
