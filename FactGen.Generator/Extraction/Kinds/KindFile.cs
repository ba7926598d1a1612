using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace FactGen.Extraction;

/// <summary>A complaint about a line of a kind file.</summary>
internal sealed record KindFileError(int Line, string Message);

/// <summary>A file that declares kinds; its format is told at the top of <c>kinds.txt</c>.</summary>
internal sealed record KindFile(ImmutableArray<KindSchema> Kinds, ImmutableArray<KindFileError> Errors)
{
    /// <summary>Reads the lines of a file. What is wrong in it is left out and complained of; nothing throws.</summary>
    public static KindFile Parse(IEnumerable<(int Number, string Line)> lines)
    {
        var parser = new KindFileParser();
        foreach ((int number, string line) in lines)
            parser.Read(number, line.Trim());
        return parser.Finish();
    }

    /// <summary>The property names that every claim has already.</summary>
    internal static ImmutableHashSet<string> TakenProperties { get; } = ImmutableHashSet.Create(
        StringComparer.Ordinal,
        "Kind", "Id", "Evidence", "Article", "Attribution", "Source", "Polarity", "Modality", "Status", "Time", "Quantity", "Roles",
        "Fields", "Role", "Field", "FieldText", "FieldFlag", "Rule", "Trigger", "Equals", "GetHashCode", "GetType", "ToString", "Finalize", "MemberwiseClone",
        "ReferenceEquals");

    /// <summary>The names that <c>Facts</c> itself has.</summary>
    internal static ImmutableHashSet<string> TakenTypes { get; } = ImmutableHashSet.Create(
        StringComparer.Ordinal,
        "Facts", "All", "Articles", "Claim", "Data", "Equals", "GetHashCode", "GetType", "ToString", "Finalize", "MemberwiseClone",
        "ReferenceEquals");
}
