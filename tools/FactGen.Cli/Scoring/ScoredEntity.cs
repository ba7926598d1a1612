using System.Collections.Immutable;
using System.Linq;

namespace FactGen.Cli;

/// <summary>An entity in a claim that is scored; what is absent is null.</summary>
internal sealed class ScoredEntity
{
    public ScoredEntity(string? id, string? name, string? text, string? kind, string? country, ImmutableArray<string> names)
    {
        Id = id;
        Label = Or(Or(id, name), text);
        // The id stands in for a missing country: where it equals another entity's country, it is a state's.
        Country = kind == "State" ? id : Or(country, id);
        OwnName = string.IsNullOrEmpty(name) ? [] : Stems.OfName(name);
        GoldNames = Stemmed([.. names, name, text]);
        PredictedNames = Stemmed([name, text, id]);
    }

    public string? Id { get; }

    /// <summary>How lists name it.</summary>
    public string? Label { get; }

    /// <summary>The state that it is or belongs to.</summary>
    public string? Country { get; }

    /// <summary>The stems of its canonical name.</summary>
    public string[] OwnName { get; }

    /// <summary>The stems of each of its names, when it is gold.</summary>
    public ImmutableArray<string[]> GoldNames { get; }

    /// <summary>The stems of each of its names, when it is predicted: the id is one then.</summary>
    public ImmutableArray<string[]> PredictedNames { get; }

    private static ImmutableArray<string[]> Stemmed(string?[] names)
        => [.. names.Where(name => !string.IsNullOrEmpty(name)).Select(name => Stems.OfName(name!)).Where(stems => stems.Length > 0)];

    private static string? Or(string? first, string? second) => string.IsNullOrEmpty(first) ? second : first;
}
