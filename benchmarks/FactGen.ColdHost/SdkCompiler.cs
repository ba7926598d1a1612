using System;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;
using System.Runtime.Loader;

namespace FactGen.Benchmarks;

/// <summary>The compiler of the newest SDK beside the running framework: what a build runs generators in.</summary>
internal static class SdkCompiler
{
    /// <summary>Takes the compiler's assemblies from the SDK. To be called before any of their types is needed.</summary>
    public static void Use()
    {
        string folder = Folder();
        AssemblyLoadContext.Default.Resolving += (context, name) =>
        {
            string path = Path.Combine(folder, name.Name + ".dll");
            return File.Exists(path) ? context.LoadFromAssemblyPath(path) : null;
        };
    }

    private static string Folder()
    {
        string root = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));
        return Directory.EnumerateDirectories(Path.Combine(root, "sdk"))
            .Where(folder => Version.TryParse(Path.GetFileName(folder).Split('-')[0], out _))
            .OrderByDescending(folder => Version.Parse(Path.GetFileName(folder).Split('-')[0]))
            .Select(folder => Path.Combine(folder, "Roslyn", "bincore"))
            .First(Directory.Exists);
    }
}
