namespace FactGen.Extraction;

/// <summary>What a phrase depends on, from near to far, without an allocation. A chain that is too long ends: an odd sentence may go round in a circle.</summary>
internal readonly struct PhraseAncestry(Phrase phrase)
{
    private const int MaxDepth = 8;

    public Enumerator GetEnumerator() => new(phrase);

    public bool Contains(Phrase phrase)
    {
        foreach (Phrase above in this)
        {
            if (above == phrase)
                return true;
        }

        return false;
    }

    internal struct Enumerator(Phrase phrase)
    {
        private Phrase _current = phrase;
        private int _depth;

        public readonly Phrase Current => _current;

        public bool MoveNext()
        {
            if (_depth++ == MaxDepth || _current.Above is not { } above)
                return false;
            _current = above;
            return true;
        }
    }
}
