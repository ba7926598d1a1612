namespace FactGen.Extraction;

/// <summary>Quotation marks that close one another, whatever their shape: a „ is closed by “, ” or ".</summary>
internal enum QuoteFamily : byte
{
    None,
    Double,
    Single,
    Guillemet,
    SingleGuillemet,
}

/// <summary>Recognises quotation marks by their characters; which way they face is up to <see cref="QuoteTracker"/>.</summary>
internal static class QuoteMarks
{
    /// <summary>A single mark is taken as opening only when one that closes follows within this distance; else it is an apostrophe.</summary>
    private const int SingleReach = 400;

    /// <summary>The family of the mark at a place, with its length: 2 for the makeshifts '', ,, and &lt;&lt;.</summary>
    public static QuoteFamily At(string text, SourceSpan block, int at, out int length)
    {
        char c = text[at];
        char next = at + 1 < block.End ? text[at + 1] : '\0';
        length = 1;
        switch (c)
        {
            case '"' or '„' or '“' or '”' or '‟' or '＂':
                return QuoteFamily.Double;
            case '«' or '»':
                return QuoteFamily.Guillemet;
            case '‹' or '›':
                return QuoteFamily.SingleGuillemet;
            case '\'' or '`' or '´' when next == c:
                length = 2;
                return QuoteFamily.Double;
            case '<' or '>' when next == c:
                length = 2;
                return QuoteFamily.Guillemet;
            case ',' when next == ',' && OpensMakeshift(text, block, at):
                length = 2;
                return QuoteFamily.Double;
            case '\'' or '‚' or '‘' or '’' or '‛':
                return QuoteFamily.Single;
            default:
                return QuoteFamily.None;
        }
    }

    /// <summary>Whether the single mark before a word is a quotation mark, not the apostrophe of "’s" or "'68er".</summary>
    public static bool OpensSingle(string text, SourceSpan block, int at)
    {
        if (text[at] is '‚' or '‛')
            return true;
        int limit = System.Math.Min(block.End, at + SingleReach);
        for (int i = at + 2; i < limit; i++)
        {
            bool closes = text[i] is '\'' or '‘' or '’' && !Characters.IsBlank(text[i - 1])
                && (i + 1 == block.End || !Characters.IsWordPart(text[i + 1]));
            if (closes)
                return true;
        }

        return false;
    }

    private static bool OpensMakeshift(string text, SourceSpan block, int at)
        => (at == block.Start || Characters.IsBlank(text[at - 1]) || Characters.IsOpeningBracket(text[at - 1]))
            && at + 2 < block.End && Characters.IsWordPart(text[at + 2]);
}
