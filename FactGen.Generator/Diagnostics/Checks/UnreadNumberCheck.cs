using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using FactGen.Extraction;

namespace FactGen.Diagnostics;

/// <summary>
/// FACT012: numbers that stand where something is counted or measured, and are not written as German writes numbers: "5.77 Milliarden",
/// "10.0000 Soldaten", "1,234,567 Menschen". Scores, clock times, dates, versions and codes are no such numbers.
/// </summary>
internal static class UnreadNumberCheck
{
    public static IEnumerable<Finding> Check(ArticleAnalysis analysis, CancellationToken cancellation)
    {
        SegmentedText text = analysis.Segments;
        var read = new SpanIndex(analysis.Quantities.Select(static quantity => quantity.Span).Concat(analysis.Times.Select(static time => time.FullSpan)));
        foreach (Sentence sentence in text.Sentences.Where(sentence => text.Reading.Blocks[sentence.Block].HoldsProse))
        {
            cancellation.ThrowIfCancellationRequested();
            for (int token = sentence.FirstToken; token < sentence.EndToken - 1; token++)
            {
                if (text.Tokens[token].Kind == TokenKind.Number && IsUnread(text, token, sentence.EndToken) && !read.Overlaps(text.Tokens[token].Span))
                    yield return Finding.At(ArticleRules.UnreadNumber, text.Tokens[token].Span, text.Form(token).ToString(), text.Form(token + 1).ToString());
            }
        }
    }

    private static bool IsUnread(SegmentedText text, int token, int end)
    {
        ReadOnlySpan<char> form = text.Form(token);
        return (LooksGrouped(form) ? IsMeasure(text.Form(token + 1)) || IsNoun(text, token + 1) : LooksDecimal(form) && IsMeasure(text.Form(token + 1)))
            && !DigitNumber.TryRead(text, token, end, out _);
    }

    /// <summary>Digits behind one point: an English decimal, but also a version, a paragraph, a part of a code. Only a unit behind it tells.</summary>
    private static bool LooksDecimal(ReadOnlySpan<char> form)
    {
        int point = form.IndexOf('.');
        return point > 0 && AreDigits(form.Slice(0, point)) && AreDigits(form.Slice(point + 1));
    }

    /// <summary>Groups of three digits or more: thousands, by commas or with a digit too many. Dates and addresses have shorter ones.</summary>
    private static bool LooksGrouped(ReadOnlySpan<char> form)
    {
        bool isGrouped = false;
        for (int separator = form.IndexOfAny('.', ','); separator >= 0; separator = form.IndexOfAny('.', ','))
        {
            if (!AreDigits(form.Slice(0, separator)) || (isGrouped && separator < 3))
                return false;
            isGrouped = true;
            form = form.Slice(separator + 1);
        }

        return isGrouped && form.Length >= 3 && AreDigits(form);
    }

    private static bool AreDigits(ReadOnlySpan<char> form)
    {
        foreach (char c in form)
        {
            if (c is < '0' or > '9')
                return false;
        }

        return form.Length > 0;
    }

    private static bool IsNoun(SegmentedText text, int token)
        => text.Tokens[token].Kind == TokenKind.Word && text.Tokens[token].Length > 2 && char.IsUpper(text.Form(token)[0]) && char.IsLower(text.Form(token)[1]);

    /// <summary>A magnitude or a unit: "Milliarden", "Prozent", "Kilometer".</summary>
    private static bool IsMeasure(ReadOnlySpan<char> form)
    {
        QuantityWords words = QuantityWords.German;
        int id = words.Words.Find(form);
        return id >= 0 && (words.Measures.Contains(id) || words["scale"].Contains(id));
    }
}
