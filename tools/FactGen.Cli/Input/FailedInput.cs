namespace FactGen.Cli;

using FactGen.Extraction;

/// <summary>A path at which no article was found.</summary>
internal sealed record FailedInput(string Label, string Problem) : ArticleInput(Label)
{
    public override ArticleSource Read() => throw new InputException(Problem);
}
