using System.Collections.Generic;
using System.Threading;

namespace FactGen.Emission;

/// <summary>A text to pack, and what it is, in words for whoever reads the code.</summary>
internal readonly record struct PackedPart(string What, string Text);

/// <summary>
/// Packed text as literals in a method: several texts, each in pieces, since one giant literal takes the compiler some 140 times its
/// size in memory.
/// </summary>
internal static class PackedLiterals
{
    private const int GoodSize = 32 * 1024;
    private const int MostSize = 60 * 1024;

    /// <summary>The expression that makes packed text of one part of a method's pieces.</summary>
    public static string Reference(LiteralStyle style, string method, int part)
        => $"global::FactGen.Infrastructure.PackedText.{style}({method}, {part})";

    /// <summary>A method that returns the pieces of each of these texts by its number.</summary>
    public static void WriteMethod(CodeWriter code, LiteralStyle style, string method, IReadOnlyList<PackedPart> parts, CancellationToken cancellation = default)
    {
        string array = style is LiteralStyle.Utf8 ? "byte[][]" : "string[]";
        string end = style is LiteralStyle.Utf8 ? "\"u8.ToArray()," : "\",";
        code.Open($"private static {array} {method}(int part)").Open("switch (part)");
        for (int number = 0; number < parts.Count; number++)
        {
            cancellation.ThrowIfCancellationRequested();
            code.Line($"case {number}: // {parts[number].What}").Line($"    return new {array}").Line("    {");
            foreach (string piece in Cut(parts[number].Text))
                code.Raw("@\"").Raw(piece.Replace("\"", "\"\"")).Raw(end).Line();
            code.Line("    };");
        }

        code.Line("default:").Line($"    return new {array} {{ }};");
        code.Close().Close();
    }

    /// <summary>Text cut into pieces of at most 60 KB in UTF-8: after a line where there is one in time, never within a character.</summary>
    public static IEnumerable<string> Cut(string text)
    {
        int start = 0, size = 0;
        for (int i = 0; i < text.Length; i++)
        {
            int width = Width(text, i);
            if (size + width > MostSize || (size > GoodSize && text[i - 1] is '\n'))
            {
                yield return text.Substring(start, i - start);
                start = i;
                size = 0;
            }

            size += width;
        }

        if (start < text.Length)
            yield return text.Substring(start);
    }

    /// <summary>The UTF-8 length of a UTF-16 code unit: four for the first of a pair, none for its second.</summary>
    private static int Width(string text, int index) => text[index] switch
    {
        < '\u0080' => 1,
        < '\u0800' => 2,
        var c when char.IsHighSurrogate(c) => 4,
        var c when char.IsLowSurrogate(c) => 0,
        _ => 3,
    };
}
