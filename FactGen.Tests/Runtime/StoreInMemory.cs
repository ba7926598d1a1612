using System.Linq;
using FactGen.Emission;
using FactGen.Infrastructure;

namespace FactGen.Tests.Runtime;

/// <summary>Articles as a store of packed data, without generated code between: the claims have no typed classes.</summary>
internal static class StoreInMemory
{
    public static FactStore Of(params ArticleFacts[] articles)
    {
        string entities = string.Concat(EntityTable.Create(articles.Select(ArticleIndex.Of)).Rows.Items
            .Select(row => $"{row.Entity.Id}\t{row.Entity.Kind}\t{row.Entity.Country}\t{row.Entity.Name}\n"));
        ArticleData[] data = articles.Select(article => new ArticleData(article.Name, Text(ClaimRows.Of(article)), Text(article.Text))).ToArray();
        return new FactStore(new EntityCatalog(Text(entities)), () => [data], _ => null);
    }

    public static EntityCatalog Entities(params string[] rows) => new(Text(string.Concat(rows.Select(row => row.Replace(' ', '\t') + "\n"))));

    private static PackedText Text(string text) => PackedText.Utf16(_ => [text], 0);
}
