using FactGen.Emission;
using FactGen.Pipeline;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace FactGen.Tests.Generator;

public sealed class LiteralsTests
{
    [Theory]
    [InlineData(LanguageVersion.CSharp11, "NETCOREAPP2_1_OR_GREATER", LiteralStyle.Utf8)]
    [InlineData(LanguageVersion.CSharp13, "NETSTANDARD2_1_OR_GREATER", LiteralStyle.Utf8)]
    [InlineData(LanguageVersion.CSharp10, "NETCOREAPP2_1_OR_GREATER", LiteralStyle.Utf16)]
    [InlineData(LanguageVersion.CSharp13, "NETSTANDARD2_0", LiteralStyle.Utf16)]
    public void Utf8_needs_the_language_and_the_framework(LanguageVersion language, string symbol, object style)
        => Assert.Equal(style, Literals.For(new CSharpParseOptions(language).WithPreprocessorSymbols(symbol)));
}
