using System;
using System.Collections.Generic;
using System.Linq;

namespace FactGen.Extraction;

/// <summary>Inflects the words of the data files.</summary>
internal sealed class LexiconBuilder(LexiconFiles files)
{
    public MorphologyRules Rules { get; } = MorphologyRules.Of(files.Lines(LexiconFiles.Morphology));

    /// <summary>Every form of every word with its analysis, in the order of the files; forms with ß are followed by their Swiss spelling.</summary>
    /// <exception cref="FormatException">A line of a data file is wrong.</exception>
    public IEnumerable<(string Form, WordAnalysis Analysis)> Forms()
    {
        foreach ((string form, WordAnalysis analysis) in Inflected())
        {
            yield return (form, analysis);
            string swiss = Phonology.WithoutEszett(form);
            if (!ReferenceEquals(swiss, form))
                yield return (swiss, analysis);
        }
    }

    private IEnumerable<(string Form, WordAnalysis Analysis)> Inflected()
    {
        VerbLexicon verbs = VerbLexicon.Load(files, Rules);
        foreach ((VerbLexeme lexeme, VerbParadigm paradigm) in verbs.Verbs.Concat(verbs.Severed))
        {
            foreach (InflectedForm form in paradigm.Forms)
                yield return (form.Form, new WordAnalysis(lexeme, form.Features, form.Agreement));
        }

        foreach ((int number, string line) in files.Lines(LexiconFiles.Nouns))
        {
            foreach ((string Form, WordAnalysis Analysis) form in Noun(Parse(LexiconFiles.Nouns, number, line, NounEntry.Parse)))
                yield return form;
        }

        foreach ((int number, string line) in files.Lines(LexiconFiles.Adjectives))
        {
            List<InflectedForm> stems = Parse(LexiconFiles.Adjectives, number, line, AdjectiveParadigm.Stems);
            var lexeme = new AdjectiveLexeme(stems[0].Form);
            foreach (InflectedForm stem in stems)
                yield return (stem.Form, new WordAnalysis(lexeme, stem.Features, Agreement.None));
        }
    }

    private static IEnumerable<(string Form, WordAnalysis Analysis)> Noun(NounEntry entry)
    {
        var lexeme = new NounLexeme(entry.Lemma, NounParadigm.GenderOf(entry.Gender), entry.Tags, entry.Unit, entry.Force);
        foreach (InflectedForm form in NounParadigm.Forms(entry))
            yield return (form.Form, new WordAnalysis(lexeme, form.Features, form.Agreement));
        if (entry.Feminine == null)
            yield break;
        var feminine = new NounLexeme(entry.Feminine, Agreement.Feminine, entry.Tags, entry.Unit, entry.Force);
        foreach (InflectedForm form in NounParadigm.FeminineForms(entry.Feminine))
            yield return (form.Form, new WordAnalysis(feminine, form.Features, form.Agreement));
    }

    private static T Parse<T>(string file, int number, string line, Func<string, T> parse)
    {
        try
        {
            return parse(line);
        }
        catch (FormatException e)
        {
            throw new FormatException($"{file}, line {number}: {e.Message}", e);
        }
    }
}
