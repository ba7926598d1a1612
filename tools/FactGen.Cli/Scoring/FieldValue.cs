using System.Collections.Immutable;

namespace FactGen.Cli;

/// <summary>The value of a scored field.</summary>
internal abstract record FieldValue;

/// <summary>A text.</summary>
internal sealed record TextValue(string Text) : FieldValue;

/// <summary>A number, with the digits in which it is written.</summary>
internal sealed record NumberValue(double Number, string Digits) : FieldValue;

/// <summary>A flag.</summary>
internal sealed record FlagValue(bool Set) : FieldValue;

/// <summary>A set of entities.</summary>
internal sealed record EntitiesValue(ImmutableArray<ScoredEntity> Entities) : FieldValue;

/// <summary>A set of nouns.</summary>
internal sealed record ItemsValue(ImmutableArray<string> Items) : FieldValue;

/// <summary>Anything else that JSON can say.</summary>
internal sealed record OtherValue(string Json) : FieldValue;
