namespace FactGen.Emission;

/// <summary>How data stands in the generated code.</summary>
internal enum LiteralStyle
{
    /// <summary>UTF-8 literals: needs C# 11 and <c>ReadOnlySpan</c>.</summary>
    Utf8,

    /// <summary>Ordinary string literals, for everyone else.</summary>
    Utf16,
}

/// <summary>What the consuming project decides about its generated code.</summary>
/// <param name="Namespace">The namespace of <c>Facts</c> and <c>Entities</c>; empty for the global one.</param>
/// <param name="Public">Whether they are public.</param>
/// <param name="Literals">How data stands in the code.</param>
internal sealed record EmissionOptions(string Namespace, bool Public, LiteralStyle Literals);

/// <summary>One file of generated code.</summary>
/// <param name="HintName">Its name: ASCII, ending in ".g.cs".</param>
/// <param name="Text">Its text, with line feeds.</param>
internal sealed record GeneratedFile(string HintName, string Text);
