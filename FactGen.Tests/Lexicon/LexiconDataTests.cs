using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace FactGen.Tests;

using FactGen.Extraction;

/// <summary>What must hold of every line of the lexicon's data files.</summary>
public class LexiconDataTests
{
    private static readonly LexiconFiles Files = GermanLexicon.Files;

    private static readonly VerbLexicon Verbs = GermanLexicon.Verbs;

    public static IEnumerable<TheoryDataRow<string>> FileNames() =>
        new[] { LexiconFiles.Verbs, LexiconFiles.Nouns, LexiconFiles.Adjectives }
            .Select(file => new TheoryDataRow<string>(file));

    [Theory]
    [MemberData(nameof(FileNames))]
    public void NoLineStandsTwice(string file)
    {
        string[] twice = Files.Lines(file).GroupBy(line => line.Line).Where(group => group.Count() > 1)
            .Select(group => group.Key).ToArray();

        Assert.Empty(twice);
    }

    [Fact]
    public void NoVerbIsListedTwice()
    {
        string[] twice = Verbs.Verbs.GroupBy(verb => (verb.Lexeme.Lemma, verb.Lexeme.Particle)).Where(group => group.Count() > 1)
            .Select(group => group.Key.Lemma).ToArray();

        Assert.Empty(twice);
    }

    [Fact]
    public void EveryVerbHasAWholeParadigm()
    {
        foreach ((VerbLexeme lexeme, VerbParadigm paradigm) in Verbs.Verbs)
        {
            Assert.Equal(lexeme.Lemma, Assert.Single(paradigm.Forms, form => form.Features == WordFeatures.Infinitive).Form);
            Assert.Equal(lexeme.Particle + lexeme.BaseLemma, lexeme.Lemma);
            Assert.True(paradigm.Forms.Length is >= 13 and <= 40, $"{lexeme.Lemma} has {paradigm.Forms.Length} forms.");
            Assert.Equal(lexeme.IsSeparable, paradigm.Forms.Any(form => form.Features == WordFeatures.ZuInfinitive));
            Assert.Contains(paradigm.Forms, form => form.Features == WordFeatures.ParticipleII);
            Assert.Contains(
                paradigm.Forms,
                form => (form.Features & (WordFeatures.ThirdPerson | WordFeatures.Preterite | WordFeatures.Indicative))
                    == (WordFeatures.ThirdPerson | WordFeatures.Preterite | WordFeatures.Indicative));
            Assert.All(paradigm.Forms, form => Assert.All(form.Form, letter => Assert.True(char.IsLower(letter), form.Form)));
        }
    }

    [Fact]
    public void ListsEnoughVerbs() => Assert.True(Verbs.Verbs.Count > 1300, Verbs.Verbs.Count + " verbs");

    [Fact]
    public void ListsEnoughNounsAndAdjectives()
    {
        Assert.True(Files.Lines(LexiconFiles.Nouns).Count() > 2500);
        Assert.True(Files.Lines(LexiconFiles.Adjectives).Count() > 1500);
    }

    [Fact]
    public void EveryNounIsWhole()
    {
        foreach ((_, string line) in Files.Lines(LexiconFiles.Nouns))
        {
            NounEntry entry = NounEntry.Parse(line);
            List<InflectedForm> forms = NounParadigm.Forms(entry);
            Assert.True(forms.Count is >= 1 and <= 9, $"{line}: {forms.Count} forms");
            Assert.All(forms, form => Assert.True(char.IsUpper(form.Form[0]) && form.Agreement != Agreement.None, line));

            // A compound takes its tags from its head, but a noun that is listed should say what it is.
            Assert.True(entry.Tags != SemanticTags.None, line);
            if (entry.Force != null)
                Assert.NotNull(entry.Unit);
        }
    }

    [Fact]
    public void NoNounIsListedTwiceInOneGender()
    {
        string[] twice = Files.Lines(LexiconFiles.Nouns).Select(line => NounEntry.Parse(line.Line))
            .GroupBy(entry => (entry.Lemma, entry.Gender, string.Join('/', entry.Plurals))).Where(group => group.Count() > 1)
            .Select(group => group.Key.Lemma).ToArray();

        Assert.Empty(twice);
    }

    [Fact]
    public void EveryFormIsFound()
    {
        foreach ((string form, WordAnalysis analysis) in new LexiconBuilder(Files).Forms())
        {
            Assert.Contains(
                Lexicon.German.Table.Find(form).ToArray(),
                found => found.Lexeme.Lemma == analysis.Lexeme.Lemma && found.Features == analysis.Features
                    && found.Agreement == analysis.Agreement);
        }
    }
}
