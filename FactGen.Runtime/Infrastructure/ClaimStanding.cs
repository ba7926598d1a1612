using System.Text;

namespace FactGen.Infrastructure;

/// <summary>
/// How a claim stands to what it tells: whether it is so, how firmly, and whether it has happened. Most queries ask for this first, so it is
/// read apart from the other values: none of them is unpacked for it.
/// </summary>
internal readonly struct ClaimStanding
{
    private const int IsRead = 1 << 6;

    /// <summary>The words of a row that say it, each with what it says; they stand behind the sentence and its position.</summary>
    private static readonly (byte[] Word, int Bits)[] s_words =
    [
        (Encoding.UTF8.GetBytes("negated"), (int)Polarity.Negated),
        (Encoding.UTF8.GetBytes("probable"), (int)Modality.Probable << 2),
        (Encoding.UTF8.GetBytes("possible"), (int)Modality.Possible << 2),
        (Encoding.UTF8.GetBytes("ongoing"), (int)ClaimStatus.Ongoing << 4),
        (Encoding.UTF8.GetBytes("planned"), (int)ClaimStatus.Planned << 4),
    ];

    private ClaimStanding(int bits) => Bits = bits;

    /// <summary>All of it in one number, which is 0 only where nothing has been read.</summary>
    public int Bits { get; }

    public Polarity Polarity => (Polarity)(Bits & 3);

    public Modality Modality => (Modality)((Bits >> 2) & 3);

    public ClaimStatus Status => (ClaimStatus)((Bits >> 4) & 3);

    public static ClaimStanding Of(int bits) => new(bits);

    /// <summary>How many of a row's columns, from one on, say how the claim stands.</summary>
    public static int Count(string[] columns, int first)
    {
        int end = first;
        while (end < columns.Length && columns[end].IndexOf('=', 0) < 0)
            end++;
        return end - first;
    }

    /// <summary>Reads it from a row.</summary>
    /// <param name="rows">Lines in UTF-8.</param>
    /// <param name="start">Where the row begins.</param>
    public static ClaimStanding Read(byte[] rows, int start)
    {
        int end = RowBytes.LineEnd(rows, start), bits = IsRead;
        for (int skipped = 0; skipped < 4 && start < end; skipped++)
            start = RowBytes.ColumnEnd(rows, start) + 1;
        while (start < end && Said(rows, start) is { Word.Length: > 0 } said)
        {
            bits |= said.Bits;
            start += said.Word.Length + 1;
        }

        return new ClaimStanding(bits);
    }

    private static (byte[] Word, int Bits) Said(byte[] rows, int start)
    {
        foreach ((byte[] Word, int Bits) said in s_words)
        {
            if (RowBytes.IsColumn(rows, start, said.Word))
                return said;
        }

        return ([], 0);
    }
}
