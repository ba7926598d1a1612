using System;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace FactGen.Tests.Snapshots;

/// <summary>The class that takes the place of <see cref="Snapshot"/> where Verify's packages can be restored. Elsewhere nothing else would compile it.</summary>
public sealed class SnapshotByVerifyTests
{
    /// <summary>What it uses of the public API of Verify, Verify.XunitV3 and Verify.SourceGenerators, as it is declared there, and what it might be taken for.</summary>
    private const string Api = """
        using System.Runtime.CompilerServices;
        using System.Threading.Tasks;

        namespace VerifyTests
        {
            public class VerifySettings;

            public class SettingsTask
            {
                public SettingsTask UseTextForParameters(string parametersText) => this;
                public static implicit operator Task(SettingsTask settingsTask) => Task.CompletedTask;
            }

            public static class VerifySourceGenerators
            {
                public static void Initialize() { }
            }
        }

        namespace VerifyXunit
        {
            using VerifyTests;

            public static class Verifier
            {
                public static SettingsTask Verify(VerifySettings? settings = null, [CallerFilePath] string sourceFile = "", [CallerLineNumber] int lineNumber = 0) => new();
                public static SettingsTask Verify<T>(Task<T> target, VerifySettings? settings = null, [CallerFilePath] string sourceFile = "", [CallerLineNumber] int lineNumber = 0) => new();
                public static SettingsTask Verify(object? target, VerifySettings? settings = null, [CallerFilePath] string sourceFile = "", [CallerLineNumber] int lineNumber = 0) => new();
                public static SettingsTask Verify(string? target, VerifySettings? settings = null, [CallerFilePath] string sourceFile = "", [CallerLineNumber] int lineNumber = 0) => new();
            }
        }
        """;

    /// <summary>How tests call whichever there is.</summary>
    private const string Caller = """
        using System.Threading.Tasks;
        using Microsoft.CodeAnalysis;
        using FactGen.Tests.Snapshots;

        internal static class Caller
        {
            public static Task Plain(GeneratorDriver driver) => Snapshot.Verify(driver);
            public static Task WithParameters(GeneratorDriver driver) => Snapshot.Verify(driver, parameters: [new("public", true)]);
        }
        """;

    [Fact]
    public void It_compiles_and_is_called_as_the_other_is()
    {
        Assert.Empty(Diagnose("SNAPSHOT_ENGINE_VERIFY", Api, Caller));
        Assert.Contains(Diagnose("SNAPSHOT_ENGINE_VERIFY", Caller), found => found.GetMessage(System.Globalization.CultureInfo.InvariantCulture).Contains("VerifyXunit", StringComparison.Ordinal));
    }

    /// <summary>What the compiler says of both classes, of which the symbol takes one.</summary>
    private static Diagnostic[] Diagnose(string symbol, params string[] code)
    {
        var parsing = new CSharpParseOptions(LanguageVersion.Latest, preprocessorSymbols: [symbol]);
        string folder = Path.GetDirectoryName(ThisFile())!;
        return
        [
            .. CSharpCompilation.Create(
                "Snapshots",
                new[] { "Snapshot.cs", "SnapshotByVerify.cs" }.Select(name => File.ReadAllText(Path.Combine(folder, name))).Concat(code)
                    .Select(text => CSharpSyntaxTree.ParseText(text, parsing, cancellationToken: TestContext.Current.CancellationToken)),
                ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path)),
                new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable))
                .GetDiagnostics(TestContext.Current.CancellationToken)
                .Where(found => found.Severity >= DiagnosticSeverity.Warning),
        ];
    }

    private static string ThisFile([CallerFilePath] string file = "") => file;
}
