using System;
using System.Collections.Immutable;

namespace FactGen.Extraction;

/// <summary>The endings of adjectives, participles and nominalised ones, with the cells that each fills in any declension.</summary>
internal static class AdjectiveEnding
{
    private const Agreement E =
        Agreement.NominativeMasculine
        | Agreement.NominativeFeminine | Agreement.AccusativeFeminine
        | Agreement.NominativeNeuter | Agreement.AccusativeNeuter
        | Agreement.NominativePlural | Agreement.AccusativePlural;

    private const Agreement En =
        Agreement.GenitiveMasculine | Agreement.DativeMasculine | Agreement.AccusativeMasculine
        | Agreement.GenitiveFeminine | Agreement.DativeFeminine
        | Agreement.GenitiveNeuter | Agreement.DativeNeuter
        | Agreement.Plural;

    private const Agreement Em = Agreement.DativeMasculine | Agreement.DativeNeuter;

    private const Agreement Er =
        Agreement.NominativeMasculine | Agreement.GenitiveFeminine | Agreement.DativeFeminine | Agreement.GenitivePlural;

    private const Agreement Es = Agreement.NominativeNeuter | Agreement.AccusativeNeuter;

    /// <summary>All endings with their cells.</summary>
    public static readonly ImmutableArray<(string Ending, Agreement Cells)> All =
        [("e", E), ("en", En), ("em", Em), ("er", Er), ("es", Es)];

    /// <summary>Takes an ending off: "größten" leaves "größt" and "größte".</summary>
    /// <param name="form">The declined form.</param>
    /// <param name="index">Which ending of <see cref="All"/> to try.</param>
    /// <param name="stem">What remains, at least two letters.</param>
    /// <param name="cells">The cells that the ending fills.</param>
    /// <returns>Whether the form has this ending.</returns>
    public static bool TryStrip(ReadOnlySpan<char> form, int index, out ReadOnlySpan<char> stem, out Agreement cells)
    {
        (string ending, cells) = All[index];
        bool has = form.Length >= ending.Length + 2 && form.EndsWith(ending.AsSpan(), StringComparison.Ordinal);
        stem = has ? form.Slice(0, form.Length - ending.Length) : default;
        return has;
    }
}
