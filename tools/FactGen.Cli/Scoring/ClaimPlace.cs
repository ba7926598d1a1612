using System;
using System.Text.Json;

namespace FactGen.Cli;

/// <summary>Where a claim stands: from start to end, or anchored at start when end is null; from 0 to 0 it stands nowhere.</summary>
/// <param name="Start">The offset in UTF-16 code units.</param>
/// <param name="End">The offset behind it.</param>
/// <param name="Unfaithful">What is wrong with the evidence, or null.</param>
internal readonly record struct ClaimPlace(long Start, long? End, string? Unfaithful = null)
{
    /// <summary>Reads "evidence", "anchor" and "anchorStart" of a claim.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="article">Its article.</param>
    /// <param name="isGold">Whether evidence may leave out its text.</param>
    /// <exception cref="InputException">None of them says where the claim stands.</exception>
    public static ClaimPlace Read(JsonElement claim, ScoredArticle article, bool isGold)
    {
        if (ScoredFields.Get(claim, "evidence") is not { } evidence)
            return new ClaimPlace(Anchor(claim, article), null);
        if (evidence.ValueKind != JsonValueKind.Object)
            throw new InputException($"\"evidence\" is no object: {evidence.GetRawText()}");
        ClaimPlace place = Evidence(evidence, article, isGold);
        return isGold && place.Unfaithful is { } problem ? throw new InputException($"gold evidence: {problem}") : place;
    }

    private static ClaimPlace Evidence(JsonElement evidence, ScoredArticle article, bool isGold)
    {
        JsonElement? start = ScoredFields.Get(evidence, "start"), length = ScoredFields.Get(evidence, "length");
        if (Integer(start) is not { } from || Integer(length) is not { } count || from < 0 || count <= 0)
            return new ClaimPlace(0, 0, $"no span: start {Excerpt.Json(start)}, length {Excerpt.Json(length)}");
        JsonElement? text = ScoredFields.Get(evidence, "text");
        string found = article.Slice(from, from + count);
        string? problem = null;
        if (found.Length < count)
            problem = FormattableString.Invariant($"{from}+{count} is beyond the article's {article.Text.Length}");
        else if (!(text is { ValueKind: JsonValueKind.String } said && JsonText.Of(said) == found) && !(isGold && text is null))
            problem = FormattableString.Invariant($"{from}+{count} is {Excerpt.Of(found)}, not {Excerpt.Of(Excerpt.Json(text))}");
        return new ClaimPlace(from, from + count, problem);
    }

    private static long Anchor(JsonElement claim, ScoredArticle article)
    {
        string? anchor = ScoredFields.Get(claim, "anchor") is not { } json ? null
            : json.ValueKind == JsonValueKind.String ? JsonText.Of(json)
            : throw new InputException($"\"anchor\" is no string: {json.GetRawText()}");
        if (ScoredFields.Get(claim, "anchorStart") is { } given)
        {
            if (Integer(given) is not { } start || start < 0 || start >= article.Text.Length)
                throw new InputException($"anchorStart {given.GetRawText()} is not in the article");
            if (!string.IsNullOrEmpty(anchor) && article.Slice(start, start + anchor.Length) != anchor)
                throw new InputException($"anchor {Excerpt.Of(anchor)} is not at {given.GetRawText()}");
            return start;
        }

        if (string.IsNullOrEmpty(anchor))
            throw new InputException("neither evidence nor anchor nor anchorStart");
        int first = article.Text.IndexOf(anchor, StringComparison.Ordinal);
        if (first < 0 || article.Text.IndexOf(anchor, first + 1, StringComparison.Ordinal) >= 0)
            throw new InputException($"anchor {Excerpt.Of(anchor)} occurs {(first < 0 ? "nowhere" : "more than once")}");
        return first;
    }

    private static long? Integer(JsonElement? element)
        => element is { ValueKind: JsonValueKind.Number } json && json.TryGetInt64(out long value) ? value : null;
}
