using System;
using System.Globalization;
using System.Text.RegularExpressions;

namespace FactGen.Benchmarks;

/// <summary>Makes many articles of one: with other numbers, another place, and a sentence that no other has.</summary>
internal static partial class VariedText
{
    private static readonly string[] s_places =
        ["Kursk", "Belgorod", "Brjansk", "Rostow", "Charkiw", "Cherson", "Donezk", "Luhansk", "Sumy", "Saporischschja"];

    /// <summary>A variant of a text; the same for the same number on every machine.</summary>
    /// <param name="text">The text.</param>
    /// <param name="variant">From 0, which leaves the numbers and places as they are.</param>
    public static string Of(string text, int variant)
    {
        string varied = Numbers().Replace(text, number => Other(number.Value, variant))
            .Replace("Kursk", s_places[variant % s_places.Length], StringComparison.Ordinal);
        return FormattableString.Invariant($"{varied}\nKanada hat {200 + variant} Soldaten nach Lettland entsandt.\n");
    }

    /// <summary>Numbers of three digits or more that are no years, with points or without.</summary>
    [GeneratedRegex(@"(?<![\d.,:])(?!(?:19|20)\d\d(?!\d))[1-9](?:\d{0,2}(?:\.\d{3})+|\d{2,5})(?![\d:]|[.,]\d)")]
    private static partial Regex Numbers();

    /// <summary>A number of as many groups of digits, with another first group.</summary>
    private static string Other(string number, int variant)
    {
        int point = number.IndexOf('.', StringComparison.Ordinal);
        string first = point < 0 ? number : number[..point], rest = number[first.Length..];
        int value = int.Parse(first, CultureInfo.InvariantCulture), least = first.Length > 1 ? (int)Math.Pow(10, first.Length - 1) : 1;
        int other = least + ((value - least + variant) % (9 * least));
        return other.ToString(CultureInfo.InvariantCulture) + rest;
    }
}
