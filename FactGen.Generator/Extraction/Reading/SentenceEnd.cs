namespace FactGen.Extraction;

/// <summary>Whether a stretch ends as a sentence does.</summary>
internal static class SentenceEnd
{
    /// <summary>The index of the last character of [<paramref name="start"/>, <paramref name="end"/>) before closing marks and blanks.</summary>
    public static int LastMark(string text, int start, int end)
    {
        int last = end - 1;
        while (last > start && (Characters.IsBlank(text[last]) || Characters.IsClosingBracket(text[last])
            || text[last] is '"' or '“' or '”' or '«' or '»' or '‘' or '’' or '\'' or '‹' or '›'))
            last--;
        return last;
    }

    /// <summary>Whether the stretch closes with a point or its like.</summary>
    public static bool IsAt(string text, int start, int end)
        => end > start && text[LastMark(text, start, end)] is '.' or '!' or '?' or '…';
}
