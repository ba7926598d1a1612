using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace FactGen.Pipeline;

/// <summary>Why a file cannot be read as an article.</summary>
internal enum TextProblem : byte
{
    /// <summary>It can be read.</summary>
    None,

    /// <summary>The compiler cannot open it, or refuses it as binary.</summary>
    Unreadable,

    /// <summary>It is no text: it holds a NUL, or many characters that no text has.</summary>
    Binary,

    /// <summary>It holds nothing but white space.</summary>
    Blank,

    /// <summary>It is longer than <see cref="ArticleText.MaximumLength"/>.</summary>
    TooLong,
}

/// <summary>What a file holds.</summary>
/// <param name="Text">The characters as the compiler decoded them; empty when there is a problem.</param>
/// <param name="Length">The length of the file's text in UTF-16 code units.</param>
/// <param name="ForeignEncoding">The encoding that it was decoded with when that is no Unicode encoding, else null.</param>
/// <param name="Problem">Why it is no article.</param>
internal sealed record ArticleText(string Text, int Length, string? ForeignEncoding, TextProblem Problem)
{
    /// <summary>The length in UTF-16 code units up to which a file is taken for an article: some 400 printed pages.</summary>
    public const int MaximumLength = 1_000_000;

    private static readonly ArticleText s_unreadable = new(string.Empty, 0, null, TextProblem.Unreadable);

    /// <summary>
    /// The texts that have been read, so that generator and analyzer share one string, by which in turn they share what was extracted.
    /// </summary>
    private static readonly ConditionalWeakTable<SourceText, ArticleText> s_read = new();

    /// <summary>Reads a file through the compiler, which alone may touch the disk.</summary>
    public static ArticleText Read(AdditionalText file, CancellationToken cancellation)
        => file.GetText(cancellation) is { } source ? s_read.GetValue(source, Decode) : s_unreadable;

    private static ArticleText Decode(SourceText source)
    {
        string? foreign = source.Encoding is { } encoding && !IsUnicode(encoding.CodePage) ? encoding.WebName : null;
        if (source.Length > MaximumLength)
            return new ArticleText(string.Empty, source.Length, foreign, TextProblem.TooLong);
        string text = source.ToString();
        TextProblem problem =
            string.IsNullOrWhiteSpace(text) ? TextProblem.Blank
            : IsBinary(text) ? TextProblem.Binary
            : TextProblem.None;
        return new ArticleText(problem == TextProblem.None ? text : string.Empty, source.Length, foreign, problem);
    }

    /// <summary>
    /// A German text in a wrong encoding has some 5 % characters that could not be decoded, and is still an article; a picture has over 30 %.
    /// </summary>
    private static bool IsBinary(string text)
    {
        int strange = 0;
        foreach (char c in text)
        {
            if (c == '\0')
                return true;
            if (c == '\uFFFD' || (char.IsControl(c) && !char.IsWhiteSpace(c)))
                strange++;
        }

        return strange > text.Length / 5;
    }

    /// <summary>UTF-8, UTF-16 and UTF-32 in either byte order, and ASCII, which is part of UTF-8.</summary>
    private static bool IsUnicode(int codePage) => codePage is 65001 or 1200 or 1201 or 12000 or 12001 or 20127;
}
