using System;
using System.Collections.Generic;
using System.Linq;

namespace FactGen.Extraction;

/// <summary>
/// A line of nouns.txt: lemma, gender, genitive singular, nominative plural, perhaps the feminine word for persons, then tags:
/// <c>Präsident m -en -en +in | human office</c>, <c>Angriff m -s -e | attack</c>, <c>Leute pl | human unit=persons</c>,
/// <c>Verletzte adj | human unit=persons</c>.
/// </summary>
/// <param name="Lemma">Nominative singular; of plural words nominative plural.</param>
/// <param name="Gender">"m", "f", "n", several joined by "/", "pl" or "adj".</param>
/// <param name="Genitives">Genitive singular, full forms.</param>
/// <param name="Plurals">Nominative plural, full forms; empty when there is none.</param>
/// <param name="Feminine">The feminine word for persons, or null.</param>
/// <param name="Tags">What the noun names.</param>
/// <param name="Unit">What a number before it counts, or null.</param>
/// <param name="Force">What it is as the force of a deployment, or null.</param>
internal sealed record NounEntry(
    string Lemma,
    string Gender,
    IReadOnlyList<string> Genitives,
    IReadOnlyList<string> Plurals,
    string? Feminine,
    SemanticTags Tags,
    string? Unit,
    string? Force)
{
    public const string PluralOnly = "pl";
    public const string LikeAdjectives = "adj";

    /// <exception cref="FormatException">The line is not as the file's head describes.</exception>
    public static NounEntry Parse(string line)
    {
        int bar = line.IndexOf('|', StringComparison.Ordinal);
        string[] words = (bar < 0 ? line : line.Substring(0, bar)).Split([' '], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 2)
            throw new FormatException($"'{line}': a noun needs its gender.");
        string lemma = words[0];
        string[] endings = words.Skip(2).Where(word => word[0] != '+').ToArray();
        string? feminine = words.FirstOrDefault(word => word[0] == '+');
        (SemanticTags tags, string? unit, string? force) = ParseTags(bar < 0 ? "" : line.Substring(bar + 1));
        return new NounEntry(
            lemma,
            words[1],
            endings.Length > 0 ? Forms(lemma, endings[0]) : [],
            endings.Length > 1 ? Forms(lemma, endings[1]) : [],
            feminine == null ? null : FeminineOf(lemma, feminine.Substring(1)),
            tags,
            unit ?? force,
            force);
    }

    private static string[] Forms(string lemma, string endings) =>
        endings.Split('/').Select(ending => ending[0] == '-' ? lemma + ending.Substring(1) : ending).ToArray();

    /// <summary>"Soldat" and "in" to "Soldatin", "Kollege" to "Kollegin"; a full word stays.</summary>
    private static string FeminineOf(string lemma, string mark)
    {
        if (mark != "in")
            return mark;
        return (Phonology.EndsWith(lemma, "e") ? Phonology.WithoutEnd(lemma, 1) : lemma) + "in";
    }

    private static (SemanticTags Tags, string? Unit, string? Force) ParseTags(string text)
    {
        var tags = SemanticTags.None;
        string? unit = null;
        string? force = null;
        foreach (string word in text.Split([' '], StringSplitOptions.RemoveEmptyEntries))
        {
            if (word.StartsWith("unit=", StringComparison.Ordinal))
                unit = word.Substring(5).Replace('_', ' ');
            else if (word.StartsWith("force=", StringComparison.Ordinal))
                force = word.Substring(6).Replace('_', ' ');
            else if (char.IsLower(word[0]) && Enum.TryParse(word, ignoreCase: true, out SemanticTags tag))
                tags |= tag;
            else
                throw new FormatException($"'{word}' is no tag of nouns.");
        }

        return (tags, unit, force);
    }
}
