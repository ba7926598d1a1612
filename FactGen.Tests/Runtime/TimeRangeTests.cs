using System;
using System.Linq;
using Xunit;

namespace FactGen.Tests.Runtime;

public sealed class TimeRangeTests
{
    private static readonly TimeRange Year2024 = new(new CalendarDate(2024, 1, 1), new CalendarDate(2024, 12, 31), text: "im vergangenen Jahr");
    private static readonly TimeRange SinceJanuary = new(new CalendarDate(2025, 1, 11), null, text: "seit Mitte Januar");
    private static readonly TimeRange UntilSpring = new(null, new CalendarDate(2025, 5, 31));
    private static readonly TimeRange Unresolved = new(null, null, text: "am Samstag");

    [Fact]
    public void Both_ends_are_included()
    {
        Assert.True(Year2024.Contains(new CalendarDate(2024, 1, 1)) && Year2024.Contains(new CalendarDate(2024, 12, 31)));
        Assert.False(Year2024.Contains(new CalendarDate(2023, 12, 31)) || Year2024.Contains(new CalendarDate(2025, 1, 1)));
    }

    [Fact]
    public void An_open_end_reaches_without_limit()
    {
        Assert.True(SinceJanuary.Contains(new CalendarDate(9999, 12, 31)));
        Assert.False(SinceJanuary.Contains(new CalendarDate(2025, 1, 10)));
        Assert.True(UntilSpring.Contains(new CalendarDate(1, 1, 1)));
        Assert.True(SinceJanuary.Overlaps(UntilSpring) && UntilSpring.Overlaps(Year2024));
        Assert.False(SinceJanuary.Overlaps(Year2024) || Year2024.Overlaps(SinceJanuary));
    }

    [Fact]
    public void What_is_not_resolved_contains_nothing()
    {
        foreach (TimeRange range in new[] { Unresolved, TimeRange.None })
        {
            Assert.False(range.IsResolved || range.Contains(new CalendarDate(2024, 6, 1)) || range.Overlaps(Year2024) || Year2024.Overlaps(range));
            Assert.False(range.IsBefore(new CalendarDate(9999, 1, 1)) || range.IsAfter(new CalendarDate(1, 1, 1)));
        }

        Assert.True(Unresolved.IsStated);
        Assert.False(TimeRange.None.IsStated);
        Assert.NotEqual(TimeRange.None, Unresolved);
    }

    [Fact]
    public void Before_and_after_need_the_end_that_decides()
    {
        Assert.True(Year2024.IsBefore(new CalendarDate(2025, 1, 1)) && Year2024.IsAfter(new CalendarDate(2023, 12, 31)));
        Assert.False(Year2024.IsBefore(new CalendarDate(2024, 12, 31)) || Year2024.IsAfter(new CalendarDate(2024, 1, 1)));
        Assert.False(SinceJanuary.IsBefore(new CalendarDate(9999, 12, 31)) || UntilSpring.IsAfter(new CalendarDate(1, 1, 1)));
    }

    [Fact]
    public void It_reads_like_English()
    {
        Assert.Equal("2024-01-01 to 2024-12-31", Year2024.ToString());
        Assert.Equal("since 2025-01-11", SinceJanuary.ToString());
        Assert.Equal("until 2025-05-31", UntilSpring.ToString());
        Assert.Equal("am Samstag", Unresolved.ToString());
        Assert.Equal("undated", TimeRange.None.ToString());
        Assert.Equal("about 2025-02-01", new TimeRange(new CalendarDate(2025, 2, 1), new CalendarDate(2025, 2, 1), isApproximate: true).ToString());
    }

    [Fact]
    public void Order_is_by_first_day_then_last_and_what_is_unknown_comes_first()
    {
        TimeRange[] ordered =
        [
            TimeRange.None, Unresolved, new(null, new CalendarDate(2024, 1, 1)), new(new CalendarDate(2024, 1, 1), new CalendarDate(2024, 1, 1)),
            Year2024, new(new CalendarDate(2024, 1, 1), null), SinceJanuary, UntilSpring,
        ];
        Assert.Equal(ordered, ordered.Reverse().Order());
        Assert.Throws<ArgumentException>(() => new TimeRange(new CalendarDate(2025, 1, 2), new CalendarDate(2025, 1, 1)));
    }

    [Fact]
    public void Equality_is_of_days_or_of_words_where_there_are_none()
    {
        Assert.Equal(Year2024, new TimeRange(Year2024.From, Year2024.To, text: "2024"));
        Assert.Equal(Year2024.GetHashCode(), new TimeRange(Year2024.From, Year2024.To, text: "2024").GetHashCode());
        Assert.NotEqual(Unresolved, new TimeRange(null, null, text: "am Sonntag"));
        Assert.True(Year2024 != new TimeRange(Year2024.From, Year2024.To, isApproximate: true));
    }
}
