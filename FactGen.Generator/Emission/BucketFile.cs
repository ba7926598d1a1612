using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Threading;

namespace FactGen.Emission;

/// <summary>Writes the data of a bucket's articles: for each its claims as rows, and its text once.</summary>
internal static class BucketFile
{
    private const string ArticleData = "global::FactGen.Infrastructure.ArticleData";

    public static string Write(ArticleBucket bucket, EmissionOptions options, CancellationToken cancellation)
    {
        CodeWriter code = GeneratedCode.Begin(options, nullable: false, ClaimRows.Legend).OpenFacts().Open("private static partial class Data");
        string pieces = "Pieces_" + bucket.Name;
        var parts = new List<PackedPart>();
        foreach (ArticleFacts article in bucket.Articles.Items.Until(cancellation))
        {
            string name = Escapes.Literal(article.Name);
            parts.Add(new PackedPart("the claims of " + name, ArticleIndex.Of(article).Rows));
            parts.Add(new PackedPart("the text of " + name, Text(article)));
        }

        IEnumerable<string> arguments = bucket.Articles.Items.Select(article => Escapes.Literal(article.Name)).Prepend(pieces);
        code.Line($"internal static {ArticleData}[] Articles_{bucket.Name}() => {ArticleData}.{options.Literals}(");
        code.Indented(string.Join(",\n", arguments) + ");").Line();
        PackedLiterals.WriteMethod(code, options.Literals, pieces, parts, cancellation);
        return GeneratedCode.End(code.Close().Close(), options);
    }

    private static string Text(ArticleFacts article)
    {
        var text = new StringBuilder(article.Text.Length);
        Escapes.AppendPacked(text, article.Text, keepLineFeeds: true);
        return text.ToString();
    }
}
