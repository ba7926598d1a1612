using System.Collections.Immutable;
using System.Linq;

namespace FactGen.Tests;

using FactGen.Extraction;

/// <summary>Runs the catalogue on a phrase.</summary>
internal static class CatalogueReader
{
    /// <summary>The names in a phrase.</summary>
    public static ImmutableArray<CatalogueMatch> Matches(string phrase)
    {
        SegmentedText text = Tokens(phrase);
        return EntityCatalogue.Default.Matches(text, 0, text.Tokens.Length);
    }

    /// <summary>The names in a phrase as "Id:Form", or "Id:Form+head" for the first parts of compounds.</summary>
    public static string Describe(string phrase) => string.Join(" ", Matches(phrase).Select(match =>
        $"{match.Entity.Id}:{match.Form}" + (match.IsCompound ? "+" + match.Head.In(phrase) : "")));

    private static SegmentedText Tokens(string phrase)
    {
        var tokens = ImmutableArray.CreateBuilder<Token>();
        Tokenizer.Append(phrase, new SourceSpan(0, phrase.Length), tokens);
        return new SegmentedText(
            phrase,
            new ArticleReading([], null, null, []),
            tokens.ToImmutable(),
            [new Sentence(new SourceSpan(0, phrase.Length), 0, tokens.Count, 0, 1, 1)],
            []);
    }
}
