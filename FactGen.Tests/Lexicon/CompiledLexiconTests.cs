using System;
using System.IO;
using System.Linq;
using System.Text;
using FactGen.LexiconCompiler;
using Xunit;

namespace FactGen.Tests;

using FactGen.Extraction;

/// <summary>What the compiler of lexicons writes, the engine reads.</summary>
public class CompiledLexiconTests
{
    private static readonly VerbLexeme s_verb = new("teilnehmen", VerbClass.Full, PerfectAuxiliary.Haben, "teil", "nehmen");

    private static readonly NounLexeme s_noun = new("Übung", Agreement.Feminine, SemanticTags.Event, "exercises", null);

    [Fact]
    public void A_form_has_its_analyses_in_the_order_in_which_they_were_added()
    {
        FormTable table = Table(
            ("Übung", new WordAnalysis(s_noun, WordFeatures.None, Agreement.Feminine)),
            ("teilnehmen", new WordAnalysis(s_verb, WordFeatures.Infinitive, Agreement.None)),
            ("Übung", new WordAnalysis(s_verb, WordFeatures.Declined, Agreement.Plural)));

        WordAnalysis[] found = table.Find("Übung").ToArray();

        Assert.Equal([WordFeatures.None, WordFeatures.Declined], found.Select(analysis => analysis.Features));
        Assert.Equal([Agreement.Feminine, Agreement.Plural], found.Select(analysis => analysis.Agreement));
        Assert.Equal("Übung", found[0].Noun!.Lemma);
        Assert.Equal(SemanticTags.Event, found[0].Noun!.Tags);
        Assert.Equal("exercises", found[0].Noun!.Unit);
        Assert.Null(found[0].Noun!.Force);
        Assert.Equal(("teil", "nehmen"), (found[1].Verb!.Particle, found[1].Verb!.BaseLemma));
        Assert.Empty(table.Find("Übungen").ToArray());
    }

    [Fact]
    public void A_word_is_one_object_however_often_it_is_found()
    {
        FormTable table = Table(
            ("nahm", new WordAnalysis(s_verb, WordFeatures.Preterite, Agreement.None)),
            ("nahmen", new WordAnalysis(s_verb, WordFeatures.Preterite, Agreement.None)));

        Assert.Same(table.Find("nahm")[0].Lexeme, table.Find("nahmen")[0].Lexeme);
        Assert.Same(table.Find("nahm")[0].Lexeme, table.Find('n', "ahm")[0].Lexeme);
    }

    [Fact]
    public void A_form_with_letters_beyond_Latin_1_is_refused()
        => Assert.Contains("Košice", Assert.Throws<FormatException>(() => Table(("Košice", new WordAnalysis(s_noun, WordFeatures.None, Agreement.All)))).Message, StringComparison.Ordinal);

    [Fact]
    public void A_file_of_another_version_is_refused()
        => Assert.Throws<FormatException>(() => new CompiledLexicon(Encoding.ASCII.GetBytes("FGL0" + new string('\0', 60))));

    /// <summary>The engine's lexicon is what the data files say now, byte by byte.</summary>
    [Fact]
    public void The_engine_holds_the_lexicon_of_the_data_files()
        => Assert.Equal(Written([.. new LexiconBuilder(GermanLexicon.Files).Forms()]), EmbeddedText.ReadBytes("Lexicon/German.bin"));

    private static FormTable Table(params (string, WordAnalysis)[] forms) => new(new CompiledLexicon(Written(forms)));

    private static byte[] Written((string, WordAnalysis)[] forms)
    {
        var writer = new LexiconWriter();
        foreach ((string form, WordAnalysis analysis) in forms)
            writer.Add(form, analysis);
        using var stream = new MemoryStream();
        writer.Write(stream);
        return stream.ToArray();
    }
}
