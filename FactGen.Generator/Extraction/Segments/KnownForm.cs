namespace FactGen.Extraction;

/// <summary>
/// A form, as texts write it, with what stages found out about it alone, whatever stands around it: half of the words of an article come again in it, and
/// nine of ten in the next. Each stage fills in what is its own, when it first meets the form. What is filled in is what would be found again, so that no result hangs on
/// it, and threads may do so at once: each value is written whole, and says itself whether it is there.
/// </summary>
internal sealed class KnownForm(string text)
{
    /// <summary>Its words in the tables of quantities and of times.</summary>
    public WordNumbers QuantityWords, TimeWords;

    /// <summary>Whether a quantity can start with it, for a word that is in no table.</summary>
    public Answer StartsQuantity;

    /// <summary>Whether a rule of times can, for a word that is in no table.</summary>
    public Answer StartsTime;

    /// <summary>Whether a name can, or an adjective of one.</summary>
    public Answer StartsName;

    /// <summary>What the lexicon says of it inside a sentence, where a sentence opens, and inside a name.</summary>
    public WordForm? Inside, Opening, Named;

    /// <summary>Its characters.</summary>
    public string Text { get; } = text;
}

/// <summary>What is known of a question.</summary>
internal enum Answer : byte
{
    /// <summary>Nobody has asked it.</summary>
    Open,

    /// <summary>It is not so.</summary>
    No,

    /// <summary>It is so, or hangs on what stands around.</summary>
    Yes,
}

/// <summary>The numbers of a form in a <see cref="WordIndex"/>.</summary>
internal struct WordNumbers
{
    // Two more than the number, since nothing is there at first, and -1 is none.
    private int _written, _small;

    /// <summary>The numbers, if they were looked up: of the form as it is written, and with a small letter; -1 is none.</summary>
    public readonly bool TryGet(out int written, out int small)
    {
        (written, small) = (_written - 2, _small - 2);
        return written > -2 && small > -2;
    }

    public void Set(int written, int small) => (_written, _small) = (written + 2, small + 2);
}
