using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;

namespace FactGen.Extraction;

/// <summary>The kinds that come with FactGen.</summary>
internal static class KindCatalog
{
    private const string File = "Kinds/kinds.txt";

    private static readonly Lazy<ImmutableArray<KindSchema>> Kinds = new(Load, LazyThreadSafetyMode.PublicationOnly);

    /// <summary>All kinds of codebook section 2, in its order.</summary>
    public static ImmutableArray<KindSchema> Shipped => Kinds.Value;

    /// <summary>The shipped kind of a name, or null.</summary>
    public static KindSchema? Find(string name)
        => Shipped.FirstOrDefault(kind => string.Equals(kind.Name, name, StringComparison.Ordinal));

    private static ImmutableArray<KindSchema> Load()
    {
        KindFile file = KindFile.Parse(EmbeddedText.Lines(File));
        return file.Errors.IsEmpty
            ? file.Kinds
            : throw new InvalidOperationException(
                $"{File} is not valid:\n{string.Join("\n", file.Errors.Select(error => $"{error.Line}: {error.Message}"))}");
    }
}
