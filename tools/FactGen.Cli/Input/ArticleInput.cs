namespace FactGen.Cli;

using FactGen.Extraction;

/// <summary>An article that is still to be read.</summary>
/// <param name="Label">How messages name it: a path, or a line of standard input.</param>
internal abstract record ArticleInput(string Label)
{
    /// <summary>Reads it.</summary>
    /// <exception cref="InputException">It cannot be read, or is no article.</exception>
    public abstract ArticleSource Read();
}
