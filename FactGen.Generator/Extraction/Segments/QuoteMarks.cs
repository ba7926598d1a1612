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

    /// <summary>Whether a character may close single quotation marks: behind a word or mark, and with no letter behind it.</summary>
    public static bool MayCloseSingle(string text, SourceSpan block, int at)
        => text[at] is '\'' or '‘' or '’' && at > block.Start && !Characters.IsBlank(text[at - 1])
            && (at + 1 == block.End || !Characters.IsWordPart(text[at + 1]));

    private static bool OpensMakeshift(string text, SourceSpan block, int at)
        => (at == block.Start || Characters.IsBlank(text[at - 1]) || Characters.IsOpeningBracket(text[at - 1]))
            && at + 2 < block.End && Characters.IsWordPart(text[at + 2]);
}
