namespace FactGen.Extraction;

/// <summary>A word that triggers a rule, and what became of it.</summary>
/// <param name="Span">The word.</param>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Kind">The kind of claim that the rule makes.</param>
/// <param name="File">The file of the rule.</param>
/// <param name="Line">The line where the rule starts there, from 1.</param>
/// <param name="Failure">Why there is no claim; null when the rule made one.</param>
internal sealed record TriggerView(SourceSpan Span, string Rule, string Kind, string File, int Line, string? Failure);
