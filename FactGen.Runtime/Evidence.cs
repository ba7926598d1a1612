using System;
using System.Diagnostics;
using System.Globalization;

namespace FactGen;

/// <summary>The sentence that says a claim, and where it stands.</summary>
[DebuggerDisplay("{Location,nq}: {Text,nq}")]
public sealed class Evidence
{
    internal Evidence(Article article, int start, int length, int line, int column)
    {
        Article = article;
        Start = start;
        Length = length;
        Line = line;
        Column = column;
    }

    /// <summary>The article that it stands in.</summary>
    public Article Article { get; }

    /// <summary>The offset of its first character in the article's text, in UTF-16 code units.</summary>
    public int Start { get; }

    /// <summary>Its length in UTF-16 code units.</summary>
    public int Length { get; }

    /// <summary>The line of its first character, from 1.</summary>
    public int Line { get; }

    /// <summary>The column of its first character, from 1, in UTF-16 code units.</summary>
    public int Column { get; }

    /// <summary>The sentence, verbatim: what stands in the article from <see cref="Start"/> on.</summary>
    public string Text => Article.Text.Substring(Start, Length);

    /// <summary>Article and line: "a.txt:9".</summary>
    public string Location => Article.Name + ":" + Line.ToString(CultureInfo.InvariantCulture);

    /// <summary>The sentence with what stands around it, verbatim, cut between words.</summary>
    /// <param name="reach">How many UTF-16 code units to take at most on each side.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public string Surroundings(int reach = 240)
    {
        if (reach < 0)
            throw new ArgumentOutOfRangeException(nameof(reach), reach, "The reach cannot be negative.");
        string text = Article.Text;
        int end = Start + Length, first = Math.Max(0, Start - reach), last = reach > text.Length - end ? text.Length : end + reach;
        while (first > 0 && first < Start && !char.IsWhiteSpace(text[first - 1]))
            first++;
        while (last < text.Length && last > end && !char.IsWhiteSpace(text[last]))
            last--;
        return text.Substring(first, last - first);
    }

    /// <summary>The sentence.</summary>
    public override string ToString() => Text;
}
