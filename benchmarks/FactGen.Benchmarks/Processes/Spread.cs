using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace FactGen.Benchmarks;

/// <summary>Several measurements of one thing.</summary>
/// <param name="Least">The smallest: what it takes when nothing else disturbs.</param>
/// <param name="Median">The one in the middle.</param>
internal readonly record struct Spread(double Least, double Median)
{
    public static Spread Of(IEnumerable<double> measured)
    {
        double[] sorted = [.. measured.Order()];
        return new Spread(sorted[0], sorted[sorted.Length / 2]);
    }

    /// <summary>"120 (135)": the least, and the median in brackets.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Least:N0} ({Median:N0})");
}
