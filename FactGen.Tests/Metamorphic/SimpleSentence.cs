using System;
using System.Linq;

namespace FactGen.Tests.Metamorphic;

using FactGen.Extraction;

/// <summary>
/// A sentence of one clause whose subject stands in front: "Die Rebellen | nahmen | Goma | ein". Its parts can be put in another order without
/// changing what it says.
/// </summary>
/// <param name="Subject">What stands before the finite verb, as it stands inside a sentence: "die Rebellen".</param>
/// <param name="Finite">The finite verb: "nahmen".</param>
/// <param name="Rest">What stands behind it, without the particle and the full stop: "Goma".</param>
/// <param name="Particle">The verb's particle where it stands apart: "ein"; else empty.</param>
/// <param name="Relative">The relative pronoun for the subject, with the copula: "die … sind"; empty where the subject does not tell it.</param>
internal sealed record SimpleSentence(string Subject, string Finite, string Rest, string Particle, (string Pronoun, string Copula) Relative)
{
    /// <summary>As it stood: "Die Rebellen nahmen Goma ein".</summary>
    public string Plain => Capital(Inside);

    /// <summary>The same where no sentence starts: "die Rebellen nahmen Goma ein".</summary>
    public string Inside => Joined(Subject, Finite, Rest, Particle);

    /// <summary>Its front at the start of a sentence: "Die Rebellen".</summary>
    public string Capitalised => Capital(Subject);

    /// <summary>The rest of it: "nahmen Goma ein".</summary>
    public string Predicate => Joined(Finite, Rest, Particle);

    /// <summary>With the finite verb in front of the subject, as behind an adverbial: "nahmen die Rebellen Goma ein".</summary>
    public string Inverted => Joined(Finite, Subject, Rest, Particle);

    /// <summary>With the finite verb at the end, as behind "dass": "die Rebellen Goma einnahmen".</summary>
    public string VerbFinal => Joined(Subject, Rest, Particle + Finite);

    /// <summary>With words put between the finite verb and what follows: "Die Rebellen nahmen … Goma ein".</summary>
    public string With(string insertion) => Capital(Joined(Subject, Finite, insertion, Rest, Particle));

    /// <summary>A sentence's parts; null where it is not of this form.</summary>
    public static SimpleSentence? Of(string text)
    {
        if (!text.EndsWith('.') || text.Any(c => c is ',' or ':' or ';' or '„' or '(' or '–' or '"'))
            return null;
        SegmentedText segments = Segmenter.Segment(text, ArticleReader.Read(text, default), default);
        if (segments.Sentences.Length != 1)
            return null;
        SentenceGrammar grammar = Parse(segments);
        if (grammar.Clauses.Count != 1 || grammar.Clauses[0] is not { Type: ClauseType.Main, StartsWithVerb: false, Subject: { } subject, Verb.Finite: > 0 } clause)
            return null;
        int finite = clause.Verb.Finite, last = grammar.Words.Length - 1;
        if (subject.First != 0 || grammar.Words.Count(word => word.Finite is not null && (word.IsAuxiliary || word.IsModal)) > 1)
            return null;
        string front = text[..grammar.StartOf(segments, finite)].TrimEnd();
        string verb = segments.Form(grammar.Words[finite].Token).ToString();
        int rest = grammar.StartOf(segments, finite) + verb.Length;
        int particle = clause.ParticleWord;
        if (particle >= 0 && particle != last - 1)
            return null;
        int end = particle >= 0 ? grammar.StartOf(segments, particle) : text.Length - 1;
        return new SimpleSentence(
            IsAlwaysCapital(grammar.Words[0]) ? front : char.ToLowerInvariant(front[0]) + front[1..],
            verb,
            text[rest..end].Trim(),
            particle >= 0 ? text[end..^1] : "",
            RelativeTo(subject));
    }

    private static (string Pronoun, string Copula) RelativeTo(Phrase subject)
    {
        if (subject.Conjuncts.Count > 0 || (subject.Cells & Agreement.Nominative & ~Agreement.Plural) == 0)
            return ("die", "sind");
        Agreement gender = subject.Noun?.Gender ?? Agreement.None;
        return (subject.Cells & Agreement.Plural) != 0 || subject.Noun is null ? default
            : (gender & Agreement.Masculine) != 0 ? ("der", "ist") : (gender & Agreement.Feminine) != 0 ? ("die", "ist") : (gender & Agreement.Neuter) != 0 ? ("das", "ist") : default;
    }

    private static SentenceGrammar Parse(SegmentedText segments)
    {
        var quantities = QuantityRecogniser.Find(segments, default);
        var times = TimeRecogniser.Find(segments, null, quantities, default);
        var mentions = new MentionIndex(segments, EntityCatalogue.Default.Matches(segments, 0, segments.Tokens.Length), quantities, times, default);
        return SentenceGrammar.Parse(segments, 0, mentions, new WordTagger(segments, mentions));
    }

    /// <summary>Whether the first word would have its capital inside a sentence too: a noun or a name, no article, number or adjective.</summary>
    private static bool IsAlwaysCapital(Word first)
        => first.Function is null && first.Quantity < 0 && !first.IsDeclinedAdjective && !first.IsBareAdjective && first.DeclinedParticiple is null || first.Noun is not null;

    public static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static string Joined(params string[] parts) => string.Join(' ', parts.Where(part => part.Length > 0)).Replace(" ,", ",", StringComparison.Ordinal);
}
