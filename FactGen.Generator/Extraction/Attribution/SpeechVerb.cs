namespace FactGen.Extraction;

/// <summary>What a verb of speech does in its clause.</summary>
/// <param name="Group">How it treats its content.</param>
/// <param name="Lemma">The infinitive, behind the word that makes it one of speech.</param>
/// <param name="Noun">The phrase that is a part of the verb, or null.</param>
/// <param name="IsPhrase">Whether it takes that word to make it a verb of speech.</param>
internal readonly record struct SpeechVerb(SpeechGroup Group, string Lemma, Phrase? Noun = null, bool IsPhrase = false);
