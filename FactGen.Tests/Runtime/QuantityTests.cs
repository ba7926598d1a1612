using System;
using System.Globalization;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace FactGen.Tests.Runtime;

/// <summary>What is certain of a quantity, what is possible, and how it reads.</summary>
public sealed class QuantityTests
{
    private static readonly Quantity MoreThan10000 = new(10_000, null, lowerExclusive: true, unit: "soldiers", text: "mehr als 10.000 Soldaten");
    private static readonly Quantity AtLeast300 = new(300, null);
    private static readonly Quantity LessThan500 = new(null, 500, upperExclusive: true);
    private static readonly Quantity UpTo12000 = new(null, 12_000);
    private static readonly Quantity About11000 = new(11_000, 11_000, isApproximate: true);
    private static readonly Quantity Almost5000 = new(null, 5_000, upperExclusive: true, isApproximate: true);
    private static readonly Quantity Thousands = new(2_000, null, isApproximate: true, unit: "soldiers");
    private static readonly Quantity Range = new(10_000, 12_000);

    [Fact]
    public void An_exact_number_is_itself_and_nothing_else()
    {
        Quantity four = Quantity.Exactly(4);
        Assert.True(four.IsExactly(4) && four.IsAtLeast(4) && four.IsAtMost(4) && four.CouldBe(4));
        Assert.False(four.IsMoreThan(4) || four.IsLessThan(4) || four.CouldBe(3) || four.CouldBe(5) || four.IsExactly(5));
    }

    [Fact]
    public void More_than_excludes_the_number_itself()
    {
        Assert.True(MoreThan10000.IsAtLeast(10_000) && MoreThan10000.IsMoreThan(10_000) && MoreThan10000.IsMoreThan(9_999));
        Assert.False(MoreThan10000.IsAtLeast(10_001), "numbers need not be whole");
        Assert.False(MoreThan10000.CouldBe(10_000));
        Assert.True(MoreThan10000.CouldBe(10_001) && MoreThan10000.CouldBe(1e9));
        Assert.False(MoreThan10000.IsAtMost(1e9) || MoreThan10000.IsLessThan(1e9));
    }

    [Fact]
    public void At_least_includes_it()
    {
        Assert.True(AtLeast300.IsAtLeast(300) && AtLeast300.CouldBe(300) && AtLeast300.IsMoreThan(299));
        Assert.False(AtLeast300.IsMoreThan(300) || AtLeast300.CouldBe(299));
    }

    [Fact]
    public void Less_than_and_up_to_bound_from_above()
    {
        Assert.True(LessThan500.IsLessThan(500) && LessThan500.IsAtMost(500) && LessThan500.CouldBe(0));
        Assert.False(LessThan500.CouldBe(500) || LessThan500.IsAtMost(499) || LessThan500.IsAtLeast(0));
        Assert.True(UpTo12000.IsAtMost(12_000) && UpTo12000.CouldBe(12_000) && UpTo12000.IsLessThan(12_001));
        Assert.False(UpTo12000.IsLessThan(12_000));
    }

    [Fact]
    public void About_is_certain_of_nothing_near_it()
    {
        Assert.False(About11000.IsAtLeast(11_000) || About11000.IsAtMost(11_000) || About11000.IsExactly(11_000));
        Assert.True(About11000.IsAtLeast(9_000) && About11000.IsMoreThan(9_000) && About11000.IsLessThan(13_000));
        Assert.True(About11000.CouldBe(10_500) && About11000.CouldBe(11_000) && About11000.CouldBe(12_000));
        Assert.False(About11000.CouldBe(9_000) || About11000.CouldBe(13_000));
    }

    [Fact]
    public void Almost_is_below_for_certain_and_near()
    {
        Assert.True(Almost5000.IsLessThan(5_000) && Almost5000.IsAtLeast(4_000) && Almost5000.CouldBe(4_900));
        Assert.False(Almost5000.CouldBe(5_000) || Almost5000.CouldBe(4_000) || Almost5000.IsAtLeast(4_900));
    }

    [Fact]
    public void Vague_plurals_have_no_upper_end()
    {
        Assert.True(Thousands.IsAtLeast(1_000) && Thousands.CouldBe(900_000));
        Assert.False(Thousands.IsAtLeast(2_000) || Thousands.CouldBe(1_000) || Thousands.IsAtMost(1e12));
    }

    [Fact]
    public void A_range_is_certain_of_its_ends()
    {
        Assert.True(Range.IsAtLeast(10_000) && Range.IsAtMost(12_000) && Range.CouldBe(11_000));
        Assert.False(Range.IsAtLeast(11_000) || Range.CouldBe(9_999) || Range.CouldBe(12_001));
    }

    [Fact]
    public void What_is_not_stated_is_certain_of_nothing_and_rules_nothing_out()
    {
        Quantity none = default;
        Assert.False(none.IsStated || none.IsAtLeast(0) || none.IsAtMost(0) || none.IsMoreThan(-1) || none.IsLessThan(1) || none.IsExactly(0));
        Assert.True(none.CouldBe(7) && none.Overlaps(Range) && Range.Overlaps(none));
        Assert.Equal("unstated", none.ToString());
        Assert.Equal(("", ""), (none.Unit, none.Text));
        Assert.Equal(Quantity.None, none);
    }

    [Fact]
    public void Overlap_is_a_number_that_both_could_be()
    {
        Assert.True(Range.Overlaps(About11000) && MoreThan10000.Overlaps(UpTo12000) && Range.Overlaps(Quantity.Exactly(12_000)));
        Assert.False(LessThan500.Overlaps(Range) || Range.Overlaps(LessThan500));
        Assert.False(LessThan500.Overlaps(new Quantity(500, null)), "the excluded end is no common number");
        Assert.False(MoreThan10000.Overlaps(Quantity.Exactly(10_000)));
    }

    [Fact]
    public void Zero_and_negative_numbers_widen_outwards_too()
    {
        var aboutMinus100 = new Quantity(-100, -100, isApproximate: true);
        Assert.True(aboutMinus100.CouldBe(-105) && aboutMinus100.CouldBe(-95));
        Assert.True(new Quantity(0, 0, isApproximate: true).IsExactly(0));
    }

    [Fact]
    public void Bounds_must_be_numbers_in_order()
    {
        Assert.Throws<ArgumentException>(() => new Quantity(2, 1));
        Assert.Throws<ArgumentException>(() => new Quantity(double.NaN, null));
        Assert.Throws<ArgumentException>(() => new Quantity(null, double.NaN));
    }

    [Theory]
    [InlineData("en-US", "more than 10,000 soldiers")]
    [InlineData("de-DE", "more than 10.000 soldiers")]
    public void Numbers_follow_the_culture(string culture, string expected)
        => Assert.Equal(expected, MoreThan10000.ToString(null, CultureInfo.GetCultureInfo(culture)));

    [Fact]
    public void It_reads_like_English()
    {
        (Quantity Quantity, string Words)[] expected =
        [
            (Quantity.Exactly(4, "soldiers"), "4 soldiers"),
            (AtLeast300, "at least 300"),
            (LessThan500, "less than 500"),
            (UpTo12000, "up to 12,000"),
            (About11000, "about 11,000"),
            (Almost5000, "almost 5,000"),
            (Thousands, "thousands of soldiers"),
            (new Quantity(3, null, isApproximate: true, unit: "persons"), "several persons"),
            (Range, "10,000 to 12,000"),
            (new Quantity(10, 20, lowerExclusive: true, upperExclusive: true), "more than 10 to less than 20"),
            (new Quantity(33.33, 33.33, unit: "percent"), "33.33 percent"),
            (new Quantity(5_000, null, lowerExclusive: true, isApproximate: true), "more than about 5,000"),
            (new Quantity(null, null, unit: "persons"), "some persons"),
            (Quantity.Exactly(0, "soldiers"), "0 soldiers"),
            (new Quantity(1, null, unit: "soldiers"), "at least 1 soldier"),
            (new Quantity(1, 2, unit: "soldiers"), "1 to 2 soldiers"),
        ];
        Assert.All(expected, pair => Assert.Equal(pair.Words, pair.Quantity.ToString("G", CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData("soldiers", "1 soldier")]
    [InlineData("children", "1 child")]
    [InlineData("policemen", "1 policeman")]
    [InlineData("women", "1 woman")]
    [InlineData("people", "1 person")]
    [InlineData("batteries", "1 battery")]
    [InlineData("witnesses", "1 witness")]
    [InlineData("torpedoes", "1 torpedo")]
    [InlineData("houses", "1 house")]
    [InlineData("knives", "1 knife")]
    [InlineData("passers-by", "1 passer-by")]
    [InlineData("members of parliament", "1 member of parliament")]
    [InlineData("missile systems", "1 missile system")]
    [InlineData("aircraft", "1 aircraft")]
    [InlineData("barracks", "1 barracks")]
    [InlineData("homeless", "1 homeless")]
    [InlineData("celsius", "1 celsius")]
    [InlineData("percent", "1 percent")]
    [InlineData("USD", "1 USD")]
    [InlineData("ATS", "1 ATS")]
    [InlineData("", "1")]
    public void Of_one_there_is_a_singular(string unit, string expected)
        => Assert.Equal(expected, Quantity.Exactly(1, unit).ToString(null, CultureInfo.InvariantCulture));

    [Theory]
    [InlineData(20e9, "en-US", "20 billion USD")]
    [InlineData(1_500_000, "en-US", "1.5 million USD")]
    [InlineData(1_500_000, "de-DE", "1,5 million USD")]
    [InlineData(-2_340_000, "en-US", "-2.34 million USD")]
    [InlineData(3e12, "en-US", "3 trillion USD")]
    [InlineData(999_999, "en-US", "999,999 USD")]
    [InlineData(1_234_567, "en-US", "1,234,567 USD")]
    [InlineData(1_000_000_000_001, "en-US", "1,000,000,000,001 USD")]
    public void Great_numbers_are_short_where_nothing_is_lost(double number, string culture, string expected)
        => Assert.Equal(expected, Quantity.Exactly(number, "USD").ToString(null, CultureInfo.GetCultureInfo(culture)));

    [Fact]
    public void It_has_formats()
    {
        Assert.Equal("more than 10,000", MoreThan10000.ToString("N", CultureInfo.InvariantCulture));
        Assert.Equal("mehr als 10.000 Soldaten", MoreThan10000.ToString("W", CultureInfo.InvariantCulture));
        Assert.Equal("more than 10,000", FormattableString.Invariant($"{MoreThan10000:N}"));
        Assert.Throws<FormatException>(() => MoreThan10000.ToString("Q", CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Order_is_by_the_number_named_then_by_side()
    {
        Quantity[] ordered =
        [
            Quantity.None, LessThan500, new(null, 500), Quantity.Exactly(500), new(500, null), new(500, null, lowerExclusive: true),
            Quantity.Exactly(501),
        ];
        Assert.Equal(ordered, ordered.Reverse().Order());
        Assert.Throws<ArgumentException>(() => ((IComparable)Quantity.None).CompareTo("x"));
    }

    [Fact]
    public void Words_do_not_matter_for_equality_but_units_do()
    {
        Assert.Equal(new Quantity(600, 600, isApproximate: true, text: "rund 600"), new Quantity(600, 600, isApproximate: true, text: "etwa 600"));
        Assert.True(Quantity.Exactly(5, "USD") != Quantity.Exactly(5, "EUR"));
        Assert.True(Quantity.Exactly(5) != new Quantity(5, 5, isApproximate: true));
    }

    [Fact]
    public void Equality_order_and_certainty_agree()
        => Prop.ForAll(Quantities(), Quantities(), (a, b) =>
        {
            bool consistent = a.CompareTo(b) == -b.CompareTo(a) && a.Equals(b) == (a.CompareTo(b) == 0) && (!a.Equals(b) || a.GetHashCode() == b.GetHashCode());
            bool symmetric = a.Overlaps(b) == b.Overlaps(a);
            return consistent && symmetric;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Nothing_is_certain_that_could_be_otherwise()
        => Prop.ForAll(Quantities(), ArbMap.Default.ArbFor<short>(), ArbMap.Default.ArbFor<short>(), (quantity, value, threshold) =>
            !quantity.CouldBe(value)
            || ((!quantity.IsAtLeast(threshold) || value >= threshold) && (!quantity.IsAtMost(threshold) || value <= threshold)
                && (!quantity.IsMoreThan(threshold) || value > threshold) && (!quantity.IsLessThan(threshold) || value < threshold)))
            .QuickCheckThrowOnFailure();

    private static Arbitrary<Quantity> Quantities()
    {
        Gen<double?> bounds = Gen.OneOf(Gen.Constant((double?)null), Gen.Choose(-40, 40).Select(number => (double?)number));
        Gen<bool> flags = Gen.Elements(true, false);
        return (from a in bounds
                from b in bounds
                from above in flags
                from below in flags
                from about in flags
                from stated in Gen.Frequency((9, Gen.Constant(true)), (1, Gen.Constant(false)))
                select stated ? new Quantity(a > b ? b : a, a > b ? a : b, above, below, about) : Quantity.None).ToArbitrary();
    }
}
