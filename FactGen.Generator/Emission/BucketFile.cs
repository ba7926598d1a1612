using System.Collections.Generic;
using System.Text;

namespace FactGen.Emission;

/// <summary>Writes the data of a bucket's articles: for each its claims as rows, and its text once.</summary>
internal static class BucketFile
{
    public static string Write(ArticleBucket bucket, EmissionOptions options)
    {
        CodeWriter code = GeneratedCode.Begin(options, nullable: false).OpenFacts().Open("private static partial class Data");
        string pieces = "Pieces_" + bucket.Name;
        var texts = new List<string>();
        code.Line($"internal static global::FactGen.Infrastructure.ArticleData[] Articles_{bucket.Name}()").Line("{");
        code.Line("    return new global::FactGen.Infrastructure.ArticleData[]").Line("    {");
        foreach (ArticleFacts article in bucket.Articles)
        {
            string claims = PackedLiterals.Reference(options.Literals, pieces, texts.Count);
            string text = PackedLiterals.Reference(options.Literals, pieces, texts.Count + 1);
            code.Line($"        new global::FactGen.Infrastructure.ArticleData({Escapes.Literal(article.Name)}, {claims}, {text}),");
            texts.Add(ClaimRows.Of(article));
            texts.Add(Text(article));
        }

        code.Line("    };").Line("}").Line();
        PackedLiterals.WriteMethod(code, options.Literals, pieces, texts);
        return GeneratedCode.End(code.Close().Close(), options);
    }

    private static string Text(ArticleFacts article)
    {
        var text = new StringBuilder(article.Text.Length);
        Escapes.AppendPacked(text, article.Text, keepLineFeeds: true);
        return text.ToString();
    }
}
