using System.Collections;
using System.Collections.Generic;

namespace FactGen.Extraction;

/// <summary>A phrase and its conjuncts, walked without making an object; none of no phrase.</summary>
internal readonly struct PhraseMembers(Phrase? first) : IEnumerable<Phrase>
{
    public Enumerator GetEnumerator() => new(first);

    IEnumerator<Phrase> IEnumerable<Phrase>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Whether a phrase is one of them.</summary>
    public bool Contains(Phrase? phrase) => phrase is not null && first is not null && (phrase == first || first.Conjuncts.Contains(phrase));

    /// <summary>Stands on one of them.</summary>
    public struct Enumerator(Phrase? first) : IEnumerator<Phrase>
    {
        private int _at = -2;

        public readonly Phrase Current => _at < 0 ? first! : first!.Conjuncts[_at];

        readonly object IEnumerator.Current => Current;

        public bool MoveNext() => first is not null && ++_at < first.Conjuncts.Count;

        public void Reset() => _at = -2;

        public readonly void Dispose()
        {
        }
    }
}
