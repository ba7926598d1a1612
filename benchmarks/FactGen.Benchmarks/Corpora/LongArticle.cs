using System;
using System.Linq;
using System.Text;

namespace FactGen.Benchmarks;

/// <summary>One article of a given length, made of varied seeds.</summary>
/// <param name="Name">What the tables call it.</param>
/// <param name="Text">The article.</param>
internal sealed record LongArticle(string Name, string Text) : ISized
{
    public long Characters => Text.Length;

    /// <summary>An article of some so many characters: it ends with the paragraph that reaches them.</summary>
    public static LongArticle Of(string name, int characters)
    {
        var text = new StringBuilder(characters + 2000);
        for (int variant = 0; text.Length < characters; variant++)
        {
            string varied = VariedText.Of(SeedArticles.Texts[variant % SeedArticles.Texts.Count], variant);
            foreach (string paragraph in varied.Split('\n').TakeWhile(_ => text.Length < characters))
                text.Append(paragraph).Append('\n');
        }

        return new LongArticle(name, text.ToString());
    }

    /// <inheritdoc/>
    public int CompareTo(object? other) => ISized.Compare(this, other);

    public override string ToString() => Name;
}
