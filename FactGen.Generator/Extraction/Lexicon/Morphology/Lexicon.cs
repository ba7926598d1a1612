using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace FactGen.Extraction;

/// <summary>What the words of a language can be. Immutable; the German one is read when it is first asked for.</summary>
internal sealed class Lexicon
{
    private const int MaxRespelt = 64;

    private const int MaxSeparable = 48;

    private static readonly Lazy<Lexicon> s_german = new(() => new Lexicon(new CompiledLexicon(EmbeddedText.ReadBytes("Lexicon/German.bin")), MorphologyRules.German()));

    private Lexicon(CompiledLexicon compiled, MorphologyRules rules)
    {
        Table = new FormTable(compiled);
        Rules = rules;
        var particles = ImmutableArray.CreateBuilder<string>(compiled.Particles.Length);
        foreach (int particle in compiled.Particles)
            particles.Add(compiled.String(particle)!);
        Particles = particles.MoveToImmutable();
        Compounds = new Compounds(this);
        VerbGuesser = new VerbGuesser(this);
        Stems = new VerbStems(this);
        Derivations = new Derivations(this);
        PersonNouns = new PersonNouns(this);
    }

    public static Lexicon German => s_german.Value;

    public FormTable Table { get; }

    public MorphologyRules Rules { get; }

    /// <summary>The particles of separable verbs ("teil", "zurück"), longest first.</summary>
    public ImmutableArray<string> Particles { get; }

    public Compounds Compounds { get; }

    public VerbGuesser VerbGuesser { get; }

    public VerbStems Stems { get; }

    public Derivations Derivations { get; }

    public PersonNouns PersonNouns { get; }

    /// <summary>The separable verb of which a clause holds particle and base apart ("nahm … teil"), or null.</summary>
    public VerbLexeme? Separable(string particle, string baseLemma)
    {
        int length = particle.Length + baseLemma.Length;
        if (length > MaxSeparable)
            return null;
        Span<char> infinitive = stackalloc char[MaxSeparable];
        particle.AsSpan().CopyTo(infinitive);
        baseLemma.AsSpan().CopyTo(infinitive.Slice(particle.Length));
        foreach (ref readonly WordAnalysis analysis in Table.Find(infinitive.Slice(0, length)))
        {
            if (analysis.Is(WordFeatures.Infinitive) && analysis.Verb is { IsSeparable: true } verb && verb.Particle.Length == particle.Length)
                return verb;
        }

        return null;
    }

    /// <summary>
    /// Adds what a form can be: its listed analyses, and declined adjectives and participles by their endings. A capitalised form that is
    /// not listed is tried in lower case: at the start of a sentence as it is, elsewhere as a nominalisation ("das Kämpfen", "die
    /// Geretteten"). An unknown word with ß is tried with ss, as it was written before 1996: "mußte".
    /// </summary>
    /// <param name="form">The word as written.</param>
    /// <param name="sentenceStart">Whether its capital may be that of a sentence start.</param>
    /// <param name="analyses">Where the analyses are added; left as it is when the word is unknown.</param>
    public void Analyse(ReadOnlySpan<char> form, bool sentenceStart, List<WordAnalysis> analyses)
    {
        int before = analyses.Count;
        AnalyseAsSpelt(form, sentenceStart, analyses);
        int eszett = form.IndexOf('ß');
        if (analyses.Count > before || eszett < 0 || form.Length >= MaxRespelt)
            return;
        Span<char> respelt = stackalloc char[MaxRespelt];
        form.Slice(0, eszett).CopyTo(respelt);
        respelt[eszett] = respelt[eszett + 1] = 's';
        form.Slice(eszett + 1).CopyTo(respelt.Slice(eszett + 2));
        AnalyseAsSpelt(respelt.Slice(0, form.Length + 1), sentenceStart, analyses);
    }

    private void AnalyseAsSpelt(ReadOnlySpan<char> form, bool sentenceStart, List<WordAnalysis> analyses)
    {
        if (form.IsEmpty)
            return;
        int before = analyses.Count;
        char first = form[0];
        AddListed(first, form.Slice(1), analyses);
        if (!char.IsUpper(first))
        {
            AddDeclined(first, form, WordFeatures.None, analyses);
            return;
        }

        char lower = char.ToLowerInvariant(first);
        if (sentenceStart)
        {
            AddListed(lower, form.Slice(1), analyses);
            AddDeclined(lower, form, WordFeatures.None, analyses);
        }
        else if (analyses.Count == before)
        {
            AddNominalisedInfinitive(lower, form, analyses);
            AddDeclined(lower, form, WordFeatures.Nominalised, analyses);
        }
    }

    private void AddListed(char first, ReadOnlySpan<char> rest, List<WordAnalysis> analyses)
    {
        foreach (ref readonly WordAnalysis analysis in Table.Find(first, rest))
        {
            if ((analysis.Features & WordFeatures.Bound) == 0)
                analyses.Add(analysis);
        }
    }

    private void AddDeclined(char first, ReadOnlySpan<char> form, WordFeatures extra, List<WordAnalysis> analyses)
    {
        for (int i = 0; i < AdjectiveEnding.All.Length; i++)
        {
            if (!AdjectiveEnding.TryStrip(form, i, out ReadOnlySpan<char> stem, out Agreement cells))
                continue;
            foreach (ref readonly WordAnalysis analysis in Table.Find(first, stem.Slice(1)))
            {
                if (analysis.Lexeme is AdjectiveLexeme || (analysis.Features & WordFeatures.Participle) != 0)
                {
                    WordFeatures features = (analysis.Features & ~WordFeatures.Bound) | WordFeatures.Declined | extra;
                    analyses.Add(new WordAnalysis(analysis.Lexeme, features, cells));
                }
            }
        }
    }

    private void AddNominalisedInfinitive(char first, ReadOnlySpan<char> form, List<WordAnalysis> analyses)
    {
        bool genitive = form.Length > 3 && form[form.Length - 1] == 's';
        Agreement cells = genitive ? Agreement.GenitiveNeuter : Agreement.Neuter & ~Agreement.Genitive;
        foreach (ref readonly WordAnalysis analysis in Table.Find(first, form.Slice(1, form.Length - (genitive ? 2 : 1))))
        {
            if (analysis.Is(WordFeatures.Infinitive))
                analyses.Add(new WordAnalysis(analysis.Lexeme, WordFeatures.Infinitive | WordFeatures.Nominalised, cells));
        }
    }
}
