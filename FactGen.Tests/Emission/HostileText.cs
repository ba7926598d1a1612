using System.Linq;
using FsCheck;
using FsCheck.Fluent;

namespace FactGen.Tests.Emission;

/// <summary>Texts that try to be code, or nothing that can be written down.</summary>
internal static class HostileText
{
    private static readonly string[] s_pieces =
    [
        "\"", "\"\"\"", "\\", "\\u0022", "'", "{", "}", "{0}", "*/", "/*", "//", "///", "#line 1", "#endif", "]]>", "<![CDATA[", "-->", "<!--", "&", "&amp;", "&#0;", "<", ">", "</summary>", "<see cref=\"",
        "\r", "\n", "\r\n", "\t", "\0", "\u0001", "\u0085", "\u2028", "\u2029", "\u200D", "\u202E", "\u2066", "\uFEFF", "\uFFFD", "\uFFFE", "\uFFFF", "\uD83D", "\uDE00", "😀", "\u00AD", "\u0301",
        "class", "int", "namespace", "record", "var", "await", "_", "__arglist", "@class", "Equals", "GetType", "Count", "Item", "Facts", "Entities", "Data", "All", "System", "FactGen",
        " ", "a", "Ä", "ß", "İ", "ı", "ǅ", "ⅷ", "٣", "7", "中文", "Ａ", "𝕬", "Soldaten", "Nord-Korea", "…",
    ];

    /// <summary>Any text: pieces that mean something to a compiler, and single characters of all that there are.</summary>
    public static Gen<string> Texts { get; } = Gen.OneOf(Gen.Elements(s_pieces), Gen.Choose(0, 0xFFFF).Select(code => ((char)code).ToString()))
        .ListOf()
        .Select(pieces => string.Concat(pieces));

    /// <summary>Any text that is not empty.</summary>
    public static Gen<string> Words { get; } = Texts.Where(text => text.Length > 0);
}
