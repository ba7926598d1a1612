using System.Linq;
using System.Threading;

namespace FactGen.Tests;

using FactGen.Extraction;

/// <summary>Reads test articles, and shows their blocks as "Kind:text" lines.</summary>
internal static class Read
{
    public static ArticleReading Article(string text) => ArticleReader.Read(text, CancellationToken.None);

    public static string[] Blocks(string text) => Article(text).Blocks.Select(b => $"{b.Kind}:{b.Span.In(text)}").ToArray();

    public static BlockKind[] Kinds(string text) => Article(text).Blocks.Select(b => b.Kind).ToArray();
}
