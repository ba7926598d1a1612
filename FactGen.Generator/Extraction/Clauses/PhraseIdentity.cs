using System.Collections.Generic;

namespace FactGen.Extraction;

/// <summary>Phrases of one sentence by what they are, not by what they say; told apart quickly by their places.</summary>
internal sealed class PhraseIdentity : IEqualityComparer<Phrase>
{
    public static readonly PhraseIdentity Instance = new();

    public bool Equals(Phrase? a, Phrase? b) => ReferenceEquals(a, b);

    public int GetHashCode(Phrase phrase) => (phrase.First * 512) + phrase.Head;
}
