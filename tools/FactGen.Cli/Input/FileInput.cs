namespace FactGen.Cli;

using FactGen.Extraction;

/// <summary>An article in a file.</summary>
/// <param name="Path">The file.</param>
/// <param name="Name">What the article is called.</param>
/// <param name="Published">Its publication date, if it does not say it itself.</param>
internal sealed record FileInput(string Path, string Name, CalendarDate? Published) : ArticleInput(Path)
{
    public override ArticleSource Read()
        => new(Name, ArticleBytes.Decode(FileBytes.Read(Path, ArticleLimit.Bytes).Span), Published);
}
