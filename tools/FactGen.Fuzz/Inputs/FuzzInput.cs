namespace FactGen.Fuzz;

using FactGen.Extraction;

/// <summary>An input of a run.</summary>
/// <param name="Number">Which of the run; with the run's seed and corpus it makes the same input again.</param>
/// <param name="Source">What is read.</param>
/// <param name="Making">How it was made, in words.</param>
internal sealed record FuzzInput(long Number, ArticleSource Source, string Making);
