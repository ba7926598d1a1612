using System;
using System.Collections.Generic;

namespace FactGen.Extraction;

/// <summary>What a word does in attribution relations beside being of speech.</summary>
internal enum RelationWord : byte
{
    Correlate,
    LooseCorrelate,
    VerbAdjective,
    PredicateVerb,
    NoSpeech,
    ThoughtVerb,
    Attitude,
    TopicVerb,
    AsVerb,
    SourceAdverb,
    PresentSourceAdverb,
    SourceRelative,
    SourceNoun,
    LightNoun,
    WordingNoun,
    ResultAdverb,
}

/// <summary>Word lists of attribution relations, from German/relations.txt.</summary>
internal sealed class RelationWords
{
    private const string File = "German/relations.txt";

    private static readonly Lazy<RelationWords> Shared = new(() => new RelationWords());

    private readonly Dictionary<RelationWord, HashSet<string>> _words = [];

    private RelationWords()
    {
        foreach (RelationWord word in Enum.GetValues(typeof(RelationWord)))
            _words.Add(word, new HashSet<string>(StringComparer.Ordinal));
        foreach ((int number, string line) in EmbeddedText.Lines(File))
        {
            string[] words = line.Split([' ', ':'], StringSplitOptions.RemoveEmptyEntries);
            if (!Enum.TryParse(words[0].Replace("-", ""), ignoreCase: true, out RelationWord kind))
                throw new FormatException($"{File}:{number}: there is no class '{words[0]}'.");
            for (int i = 1; i < words.Length; i++)
                _words[kind].Add(words[i]);
        }
    }

    public static RelationWords German => Shared.Value;

    public bool Is(RelationWord kind, string? word) => word is not null && _words[kind].Contains(word);
}
