using System.Linq;
using FactGen.Emission;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FactGen.Pipeline;

/// <summary>Which literals a project can compile.</summary>
internal static class Literals
{
    /// <summary>
    /// UTF-8 literals need C# 11 and a framework with spans. The symbols of the preprocessor tell the framework: asking the
    /// compilation would make every key press run the generator.
    /// </summary>
    public static LiteralStyle For(ParseOptions options)
        => options is CSharpParseOptions { LanguageVersion: >= LanguageVersion.CSharp11 }
            && options.PreprocessorSymbolNames.Any(static symbol => symbol is "NETCOREAPP2_1_OR_GREATER" or "NETSTANDARD2_1_OR_GREATER")
                ? LiteralStyle.Utf8
                : LiteralStyle.Utf16;
}
