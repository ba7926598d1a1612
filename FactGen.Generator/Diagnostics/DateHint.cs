using System;
using System.Globalization;

namespace FactGen.Diagnostics;

/// <summary>The day that somebody meant who wrote a date otherwise than it has to be written.</summary>
internal static class DateHint
{
    /// <summary>Forms that mean one day only. "4/5/2025" is none: it is in April or in May.</summary>
    private static readonly string[] s_forms =
        ["d.M.yyyy", "d. M. yyyy", "yyyy-M-d", "yyyy.M.d", "yyyy/M/d", "yyyyMMdd", "yyyy-M-d'T'H:m:ssK", "yyyy-M-d'T'H:mK", "yyyy-M-d H:m:ss", "yyyy-M-d H:m"];

    /// <summary>The day as yyyy-MM-dd, or null where it is not plain which one is meant.</summary>
    public static string? For(string written)
        => DateTimeOffset.TryParseExact(written, s_forms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset meant)
            ? meant.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : null;
}
