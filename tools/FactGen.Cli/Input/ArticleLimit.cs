using System.Globalization;

namespace FactGen.Cli;

using FactGen.Pipeline;

/// <summary>How long an article may be: as long as the generator takes it.</summary>
internal static class ArticleLimit
{
    /// <summary>The most UTF-16 code units.</summary>
    public const int Characters = ArticleText.MaximumLength;

    /// <summary>The most bytes that so many can be in UTF-8, behind a byte order mark.</summary>
    public const int Bytes = 3 + (3 * Characters);

    /// <summary>What articles are refused with that are longer.</summary>
    public static InputException Exceeded
        => new(string.Create(CultureInfo.InvariantCulture, $"longer than {Characters:N0} characters, the most that an article may have: split it"));
}
