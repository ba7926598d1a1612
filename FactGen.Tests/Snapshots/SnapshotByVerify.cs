#if SNAPSHOT_ENGINE_VERIFY
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using VerifyTests;
using VerifyXunit;

namespace FactGen.Tests.Snapshots;

/// <summary>The same snapshots, compared by Verify.SourceGenerators.</summary>
internal static class Snapshot
{
    [ModuleInitializer]
    internal static void Initialize() => VerifySourceGenerators.Initialize();

    public static Task Verify(
        GeneratorDriver driver,
        [CallerFilePath] string file = "",
        [CallerMemberName] string method = "",
        params KeyValuePair<string, object?>[] parameters)
    {
        SettingsTask settings = Verifier.Verify(driver, sourceFile: file);
        return parameters.Length == 0
            ? settings
            : settings.UseTextForParameters(string.Join("_", parameters.Select(parameter => $"{parameter.Key}={parameter.Value}")));
    }
}
#endif
