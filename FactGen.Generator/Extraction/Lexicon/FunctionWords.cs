using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace FactGen.Extraction;

/// <summary>The closed classes that a word can belong to; a word often belongs to several.</summary>
[Flags]
internal enum FunctionClass
{
    None = 0,
    Article = 1 << 0,
    Determiner = 1 << 1,
    NegativeDeterminer = 1 << 2,
    Possessive = 1 << 3,
    Relative = 1 << 4,
    RelativeAdverb = 1 << 5,
    Interrogative = 1 << 6,
    Pronoun = 1 << 7,
    Reflexive = 1 << 8,
    Preposition = 1 << 9,
    Coordinator = 1 << 10,
    ListCoordinator = 1 << 11,
    Subordinator = 1 << 12,
    InfinitiveOpener = 1 << 13,
    HypotheticalOpener = 1 << 14,
    ContentOpener = 1 << 15,
    Negation = 1 << 16,
    PhaseParticle = 1 << 17,
    Adverb = 1 << 18,
    PlaceProform = 1 << 19,
    EventProform = 1 << 20,
    Particle = 1 << 21,
    Continuation = 1 << 22,
    NegativePronoun = 1 << 23,
    AnyDeterminer = Article | Determiner | NegativeDeterminer | Possessive,
}

/// <summary>What a function word can be.</summary>
/// <param name="Form">The word in lower case.</param>
/// <param name="Classes">The classes that it can belong to.</param>
/// <param name="Agreement">The cells that it fills as a determiner or pronoun.</param>
/// <param name="Governs">The cells of the noun phrases that it governs as a preposition.</param>
/// <param name="Preposition">The preposition that it is, without a fused article: "in" for "im"; null for none.</param>
internal sealed record FunctionWord(string Form, FunctionClass Classes, Agreement Agreement, Agreement Governs, string? Preposition);

/// <summary>A preposition of several words: "an der Seite", which acts as "aufseiten".</summary>
internal sealed record MultiwordPreposition(ImmutableArray<string> Words, string Lemma);

/// <summary>The closed classes of German, from German/function-words.txt.</summary>
internal sealed class FunctionWords
{
    private static readonly Lazy<FunctionWords> Shared = new(() => new FunctionWords());

    private static readonly List<MultiwordPreposition> s_none = [];

    private readonly SpanTable<FunctionWord> _words;
    private readonly SpanTable<List<MultiwordPreposition>> _multiword;

    private readonly List<ImmutableArray<string>> _adverbs = [];

    private FunctionWords()
    {
        var words = new Dictionary<string, FunctionWord>(StringComparer.Ordinal);
        var multiword = ImmutableArray.CreateBuilder<MultiwordPreposition>();
        foreach ((int number, string line) in EmbeddedText.Lines(File))
            Read(number, line, words, multiword, _adverbs);
        AddSwiss(words);
        _words = new SpanTable<FunctionWord>(words);
        multiword.Sort(static (a, b) => b.Words.Length != a.Words.Length
            ? b.Words.Length.CompareTo(a.Words.Length)
            : string.CompareOrdinal(string.Join(" ", a.Words), string.Join(" ", b.Words)));
        var byFirst = new Dictionary<string, List<MultiwordPreposition>>(StringComparer.Ordinal);
        foreach (MultiwordPreposition preposition in multiword)
        {
            string first = FirstLetter.Lowered(preposition.Words[0]);
            if (!byFirst.TryGetValue(first, out List<MultiwordPreposition>? list))
                byFirst.Add(first, list = []);
            list.Add(preposition);
        }

        _multiword = new SpanTable<List<MultiwordPreposition>>(byFirst);
    }

    private const string File = "German/function-words.txt";

    public static FunctionWords German => Shared.Value;

    /// <summary>The prepositions of several words that start with a word in lower case, longest first.</summary>
    public List<MultiwordPreposition> Multiword(ReadOnlySpan<char> lowerCase)
        => _multiword.TryGet(lowerCase, out List<MultiwordPreposition>? prepositions) ? prepositions! : s_none;

    /// <summary>Adverbs of several words: "nach wie vor".</summary>
    public IReadOnlyList<ImmutableArray<string>> MultiwordAdverbs => _adverbs;

    /// <summary>What a word in lower case can be, or null for one that is in no closed class.</summary>
    public FunctionWord? Find(ReadOnlySpan<char> lowerCase) => _words.TryGet(lowerCase, out FunctionWord? word) ? word : null;

    /// <summary>"gemäss", "ausser": as they are written in Switzerland, the same words.</summary>
    private static void AddSwiss(Dictionary<string, FunctionWord> words)
    {
        foreach (string form in words.Keys.Where(static form => form.IndexOf('ß') >= 0).ToList())
        {
            string swiss = form.Replace("ß", "ss");
            if (!words.ContainsKey(swiss))
                words.Add(swiss, words[form]);
        }
    }

    private static void Read(
        int number, string line, Dictionary<string, FunctionWord> words, ImmutableArray<MultiwordPreposition>.Builder multiword, List<ImmutableArray<string>> adverbs)
    {
        int colon = line.IndexOf(':');
        if (colon < 0)
            throw new FormatException($"{File}:{number}: expected 'class: words'.");
        string[] head = line.Substring(0, colon).Split(Blank, StringSplitOptions.RemoveEmptyEntries);
        string[] tail = line.Substring(colon + 1).Split(Blank, StringSplitOptions.RemoveEmptyEntries);
        switch (head[0])
        {
            case "article":
                Add(words, head[1], FunctionClass.Article, Cells(tail, 0));
                break;
            case "pronoun":
                Add(words, head[1], FunctionClass.Pronoun, Cells(tail, 0));
                break;
            case "strong-determiner":
                foreach (string stem in tail)
                    AddDeclined(words, stem, StrongEndings, FunctionClass.Determiner);
                break;
            case "ein-determiner":
                foreach (string stem in tail)
                    AddDeclined(words, stem, EinEndings, EinClass(stem));
                break;
            case "preposition":
                foreach (string word in tail)
                    Add(words, word, FunctionClass.Preposition, Agreement.None, Governed(head[1]), word);
                break;
            case "fused":
                Agreement cells = Cells(tail, 1);
                Add(words, head[1], FunctionClass.Preposition | FunctionClass.Article, cells, cells, tail[0]);
                break;
            case "multiword-preposition":
                string[] parts = line.Substring(colon + 1).Trim().Split('|');
                multiword.Add(new MultiwordPreposition(ImmutableArray.Create(parts[0].Split(' ')), parts[1]));
                break;
            case "multiword-adverb":
                adverbs.Add(ImmutableArray.Create(line.Substring(colon + 1).Trim().Split(' ')));
                break;
            default:
                FunctionClass named = Named(head[0], number);
                foreach (string word in tail)
                    Add(words, word, named, Agreement.None);
                break;
        }
    }

    private static readonly char[] Blank = [' '];

    private static FunctionClass EinClass(string stem) => stem switch
    {
        "ein" or "irgendein" => FunctionClass.Determiner,
        "kein" => FunctionClass.Determiner | FunctionClass.NegativeDeterminer,
        _ => FunctionClass.Determiner | FunctionClass.Possessive,
    };

    private static FunctionClass Named(string name, int number) => name switch
    {
        "relative" => FunctionClass.Relative,
        "relative-adverb" => FunctionClass.RelativeAdverb,
        "interrogative" => FunctionClass.Interrogative,
        "reflexive" => FunctionClass.Reflexive,
        "coordinator" => FunctionClass.Coordinator,
        "list-coordinator" => FunctionClass.ListCoordinator,
        "subordinator" => FunctionClass.Subordinator,
        "infinitive-opener" => FunctionClass.InfinitiveOpener,
        "hypothetical-opener" => FunctionClass.HypotheticalOpener,
        "content-opener" => FunctionClass.ContentOpener,
        "negation" => FunctionClass.Negation,
        "negative-determiner" => FunctionClass.NegativeDeterminer,
        "negative-pronoun" => FunctionClass.NegativePronoun,
        "phase-particle" => FunctionClass.PhaseParticle,
        "adverb" => FunctionClass.Adverb,
        "place-proform" => FunctionClass.PlaceProform,
        "event-proform" => FunctionClass.EventProform,
        "particle" => FunctionClass.Particle,
        "continuation" => FunctionClass.Continuation,
        _ => throw new FormatException($"{File}:{number}: there is no class '{name}'."),
    };

    private static readonly (string Ending, Agreement Cells)[] StrongEndings =
    [
        ("er", Agreement.NominativeMasculine | Agreement.GenitiveFeminine | Agreement.DativeFeminine | Agreement.GenitivePlural),
        ("e", Agreement.NominativeFeminine | Agreement.AccusativeFeminine | Agreement.NominativePlural | Agreement.AccusativePlural),
        ("es", Agreement.NominativeNeuter | Agreement.AccusativeNeuter | Agreement.GenitiveMasculine | Agreement.GenitiveNeuter),
        ("em", Agreement.DativeMasculine | Agreement.DativeNeuter),
        ("en", Agreement.AccusativeMasculine | Agreement.DativePlural | Agreement.GenitiveMasculine | Agreement.GenitiveNeuter),
    ];

    private static readonly (string Ending, Agreement Cells)[] EinEndings =
    [
        ("", Agreement.NominativeMasculine | Agreement.NominativeNeuter | Agreement.AccusativeNeuter),
        ("er", Agreement.GenitiveFeminine | Agreement.DativeFeminine | Agreement.GenitivePlural),
        ("e", Agreement.NominativeFeminine | Agreement.AccusativeFeminine | Agreement.NominativePlural | Agreement.AccusativePlural),
        ("es", Agreement.GenitiveMasculine | Agreement.GenitiveNeuter),
        ("em", Agreement.DativeMasculine | Agreement.DativeNeuter),
        ("en", Agreement.AccusativeMasculine | Agreement.DativePlural),
    ];

    private static void AddDeclined(
        Dictionary<string, FunctionWord> words, string stem, (string Ending, Agreement Cells)[] endings, FunctionClass classes)
    {
        foreach ((string ending, Agreement cells) in endings)
            Add(words, (stem == "eur" && ending.Length == 0 ? "euer" : stem) + ending, classes, cells);
    }

    private static void Add(
        Dictionary<string, FunctionWord> words, string word, FunctionClass classes, Agreement cells,
        Agreement governs = Agreement.None, string? preposition = null)
    {
        words.TryGetValue(word, out FunctionWord? known);
        known ??= new FunctionWord(word, FunctionClass.None, Agreement.None, Agreement.None, null);
        words[word] = new FunctionWord(
            word, known.Classes | classes, known.Agreement | cells, known.Governs | governs, known.Preposition ?? preposition);
    }

    /// <summary>"m1 f2 p3": gender or plural, and case.</summary>
    private static Agreement Cells(string[] words, int from)
    {
        var cells = Agreement.None;
        for (int i = from; i < words.Length; i++)
        {
            Agreement columns = words[i][0] switch
            {
                'm' => Agreement.Masculine,
                'f' => Agreement.Feminine,
                'n' => Agreement.Neuter,
                'p' => Agreement.Plural,
                _ => Agreement.Singular,
            };
            cells |= columns & Governed(words[i].Substring(1));
        }

        return cells;
    }

    private static Agreement Governed(string cases)
    {
        var cells = Agreement.None;
        foreach (char digit in cases)
        {
            cells |= digit switch
            {
                '1' => Agreement.Nominative,
                '2' => Agreement.Genitive,
                '3' => Agreement.Dative,
                _ => Agreement.Accusative,
            };
        }

        return cells;
    }
}
