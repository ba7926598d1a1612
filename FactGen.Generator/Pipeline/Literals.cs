using System.Linq;
using FactGen.Emission;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FactGen.Pipeline;

/// <summary>Which literals a project can compile, and its FactGen library can read.</summary>
internal static class Literals
{
    /// <summary>
    /// UTF-8 literals need C# 11, and the library for .NET 10, the one that reads spans. The symbols of the preprocessor tell the
    /// framework; asking the compilation would make every key press run the generator.
    /// </summary>
    public static LiteralStyle For(ParseOptions options)
        => options is CSharpParseOptions { LanguageVersion: >= LanguageVersion.CSharp11 }
            && options.PreprocessorSymbolNames.Contains("NET10_0_OR_GREATER")
                ? LiteralStyle.Utf8
                : LiteralStyle.Utf16;
}
