using System;
using FactGen.Fuzz;
using Xunit;

namespace FactGen.Tests;

/// <summary>Twice the text, twice the work: what is allocated tells it without a clock. <c>tools/FactGen.Fuzz growth</c> looks at time as well.</summary>
public sealed class GrowthTests
{
    private const int Length = 10_000;

    /// <summary>A square would be four; tables that grow by doubling add some to two.</summary>
    private const double MostGrowth = 2.8;

    public static TheoryData<string> Names => [.. DegenerateTexts.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Memory_grows_with_the_text(string name)
    {
        // The first reading loads what all readings share.
        Cost.Of(DegenerateTexts.Make(name, Length));
        long one = Cost.Of(DegenerateTexts.Make(name, Length)).Allocated, two = Cost.Of(DegenerateTexts.Make(name, 2 * Length)).Allocated;
        Assert.True(two <= Math.Max(one, 50_000) * MostGrowth, $"{name}: {one:N0} bytes for {Length:N0} characters, {two:N0} for twice as many.");
    }
}
