using FactGen.Diagnostics;
using FactGen.Emission;

namespace FactGen.Pipeline;

/// <summary>What came of one article.</summary>
/// <param name="Facts">What is generated from it; null when the engine failed on it.</param>
/// <param name="Findings">What there is to tell about it, in the order of its text.</param>
/// <param name="Failure">What went wrong inside the engine, or null.</param>
internal sealed record ExtractedArticle(ArticleFacts? Facts, EquatableArray<Finding> Findings, InternalFailure? Failure);
