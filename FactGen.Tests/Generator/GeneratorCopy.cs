using System;
using System.IO;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;

namespace FactGen.Tests.Generator;

/// <summary>Another copy of the generator's assembly, as a compiler that has just been started has it: none of its tables is made yet.</summary>
internal sealed class GeneratorCopy : IDisposable
{
    private readonly AssemblyLoadContext _context = new("compiler", isCollectible: true);
    private readonly Type _type;

    public GeneratorCopy()
    {
        using var image = new MemoryStream(File.ReadAllBytes(typeof(FactGenerator).Assembly.Location));
        Assembly assembly = _context.LoadFromStream(image);
        _type = assembly.GetType(typeof(FactGenerator).FullName!, throwOnError: true)!;
    }

    public IIncrementalGenerator Create() => (IIncrementalGenerator)Activator.CreateInstance(_type)!;

    public void Dispose() => _context.Unload();
}
