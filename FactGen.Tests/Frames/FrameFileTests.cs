using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace FactGen.Tests.Frames;

using FactGen.Extraction;

public sealed class FrameFileTests
{
    [Fact]
    public void A_rule_is_read_with_all_its_parts()
    {
        FrameRule rule = Assert.Single(Read(
            "rule hold.under: TerritorialControl", "  verb: bringen sich|zurück|ziehen", "  noun: Einnahme", "  except: Geldeinnahme", "  voice: statal",
            "  with: prep:unter,in:Kontrolle,Hand | object:Fuß | prep:an:{military}", "  theme: compound{force}",
            "  agent!: subject{actor} & theme>prep:mit,für{actor} | context", "  needs: agent | prep:bei:{recapture}", "  needs: quantity", "  change = Captured",
            "  stative change = Held", "  + Ein Satz. => agent=Iran,Qatar name=Abkommen über Gas lower=3", "  - Kein Satz."));
        Assert.Equal(("hold.under", "TerritorialControl", "test.txt", 1), (rule.Id, rule.Kind, rule.File, rule.Line));
        Assert.Equal(["bringen", "zurückziehen"], rule.Verbs);
        Assert.Equal(["Einnahme"], rule.Nouns);
        Assert.Equal(["Geldeinnahme"], rule.Except);
        Assert.Equal("statal", rule.Properties["voice"]);
        Assert.Equal(["prep unter,in Kontrolle/Hand ", "object  Fuß ", "prep an  military"], rule.With.Select(with => $"{with.Function} {string.Join(',', with.Prepositions)} {string.Join('/', with.Lemmas)} {with.Class}"));
        Assert.False(rule.Roles["theme"].IsRequired);
        Assert.True(rule.Roles["agent"].IsRequired);
        Assert.Equal(["subject()actor & theme>prep(mit,für)actor", "context()"], rule.Roles["agent"].Fillers.Select(group => string.Join(" & ", group.Select(Shown))));
        Assert.Equal(["agent() | prep(bei)recapture", "quantity()"], rule.Needs.Select(need => string.Join(" | ", need.Select(Shown))));
        Assert.Equal(("Captured", "Held"), (rule.Constants["change"], rule.StativeConstants["change"]));
        Assert.Equal(["agent=Iran,Qatar", "name=Abkommen über Gas", "lower=3"], rule.Examples[0].Expected!.Value.Select(pair => $"{pair.Key}={pair.Value}"));
        Assert.Equal(("Kein Satz.", null, 14), (rule.Examples[1].Sentence, rule.Examples[1].Expected, rule.Examples[1].Line));
    }

    [Theory]
    [InlineData(1, "expected 'rule ID: Kind' before anything else", "verb: a")]
    [InlineData(1, "expected 'rule ID: Kind'", "rule a")]
    [InlineData(1, "expected 'rule ID: Kind'", "rule : Capture")]
    [InlineData(1, "there is no kind 'Captures'", "rule a: Captures")]
    [InlineData(1, "'a' has neither a verb nor a noun nor an adjective", "rule a: Capture", "rule b: Capture", "verb: fangen")]
    [InlineData(2, "'b' has neither a verb nor a noun nor an adjective", "rule a: Capture verb: fangen", "rule b: Capture")]
    [InlineData(2, "expected 'name: value' or 'field = value', found 'verbs'", "rule a: Capture", "verbs")]
    [InlineData(2, "there is no property 'verbs'", "rule a: Capture", "verbs: fangen")]
    [InlineData(2, "'verb:' is empty", "rule a: Capture", "verb:")]
    [InlineData(2, "'verb' takes no '!'", "rule a: Capture", "verb!: fangen")]
    [InlineData(2, "'number' cannot be 'dual'", "rule a: Capture", "number: dual")]
    [InlineData(2, "Casualties has no agent", "rule a: Casualties", "agent: subject")]
    [InlineData(2, "there is no function 'sujet'", "rule a: Capture", "agent: subject | sujet{actor}")]
    [InlineData(2, "there is no function 'quantity'", "rule a: Capture", "agent: quantity")]
    [InlineData(2, "there is no function 'often'", "rule a: Capture", "needs: often")]
    [InlineData(2, "there is no path 'thema'", "rule a: Capture", "agent: subject & thema>origin")]
    [InlineData(2, "there is no class 'actors'", "rule a: Capture", "agent: subject{actors}")]
    [InlineData(2, "'subject{actor' lacks its closing brace", "rule a: Capture", "agent: subject{actor")]
    [InlineData(2, "'prep{actor}' names no preposition", "rule a: Capture", "agent: prep{actor}")]
    [InlineData(2, "'subject' takes no words", "rule a: Capture", "agent: subject:in{actor}")]
    [InlineData(2, "'with' knows no function 'subject'", "rule a: Capture", "with: subject:Haft")]
    [InlineData(2, "expected 'prep:prepositions:lemmas', found 'prep:Haft'", "rule a: Capture", "with: object:Haft | prep:Haft")]
    [InlineData(2, "expected 'object:lemmas', found 'object:in:Haft'", "rule a: Capture", "with: object:in:Haft")]
    [InlineData(2, "expected 'object:lemmas', found 'object:'", "rule a: Capture", "with: object:")]
    [InlineData(2, "there is no class 'jail'", "rule a: Capture", "with: prep:in:{jail}")]
    [InlineData(2, "Capture has no field 'outcome'", "rule a: Capture", "outcome = Killed")]
    [InlineData(2, "'Dead' is no outcome; there are Killed", "rule a: Casualties", "outcome = Dead")]
    [InlineData(2, "'Dead' is no outcome", "rule a: Casualties", "stative outcome = Dead")]
    [InlineData(2, "Casualties has no field 'status'", "rule a: Casualties", "stative status = Ongoing")]
    [InlineData(2, "'Later' is no status", "rule a: Capture", "status = Later")]
    [InlineData(2, "'Now' is no status", "rule a: Capture", "present = Now")]
    [InlineData(2, "'polarity' can only be 'Negated'", "rule a: Capture", "polarity = Affirmed")]
    [InlineData(2, "expected '+ sentence => field=value …'", "rule a: Capture", "+ Ein Satz.")]
    [InlineData(2, "expected 'field=value', found 'Iran'", "rule a: Capture", "+ Ein Satz. => Iran")]
    public void What_is_wrong_is_told_with_its_line(int line, string message, params string[] lines)
    {
        // "rule a: Capture verb: fangen" gives a rule its trigger in a line of its own.
        IEnumerable<(int, string)> numbered = lines.SelectMany((text, index) => text.EndsWith(" verb: fangen", StringComparison.Ordinal) && text.StartsWith("rule", StringComparison.Ordinal)
            ? [(index + 1, text[..^" verb: fangen".Length]), (index + 1, "verb: fangen")]
            : new[] { (index + 1, text) });
        FormatException error = Assert.Throws<FormatException>(() => FrameFile.Read("test.txt", numbered));
        Assert.StartsWith($"test.txt:{line}: {message}", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_class_that_files_may_name_is_known_to_the_engine()
    {
        const string Sentence = "Kenia entsandte Soldaten.";
        SegmentedText text = Cut.Paragraph(Sentence);
        var mentions = new MentionIndex(text, EntityCatalogue.Default.Matches(text, 0, text.Tokens.Length, TestContext.Current.CancellationToken), [], []);
        SentenceGrammar grammar = SentenceGrammar.Parse(text, 0, mentions, new WordTagger(text, mentions));
        var classes = new PhraseClasses(text, mentions, new ReferentResolver(text, mentions, null));
        Phrase phrase = grammar.Clauses[0].Phrases[0];
        Assert.All(FrameVocabulary.Classes, name => classes.Is(phrase, name, grammar));
        Assert.Throws<FormatException>(() => classes.Is(phrase, "actors", grammar));
    }

    [Fact]
    public void Two_rules_cannot_share_an_id()
    {
        List<FrameRule> rules = [.. Read("rule a.b: Capture", "  noun: Haft"), .. Read("", "rule a.b: Visit", "  noun: Reise")];
        FormatException error = Assert.Throws<FormatException>(() => FrameCatalogue.Of(rules));
        Assert.Equal("test.txt:2: there is a rule 'a.b' already, in test.txt:1.", error.Message);
    }

    private static string Shown(Filler filler) => $"{(filler.Path.Length > 0 ? filler.Path + ">" : "")}{filler.Function}({string.Join(',', filler.Words)}){filler.Class}";

    private static List<FrameRule> Read(params string[] lines)
        => FrameFile.Read("test.txt", lines.Select((text, index) => (index + 1, text)).Where(line => line.text.Length > 0));
}
