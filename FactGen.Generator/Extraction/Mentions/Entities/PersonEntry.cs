using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace FactGen.Extraction;

/// <summary>The time that somebody held an office; open ends are null.</summary>
/// <param name="Role">The id of the role: "President".</param>
/// <param name="Of">The id of the state or organisation whose office it is.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
internal readonly record struct Tenure(string Role, string Of, CalendarDate? From, CalendarDate? To)
{
    /// <summary>Whether the office was held on a day.</summary>
    public bool Covers(CalendarDate day) => (From is not { } from || from <= day) && (To is not { } to || day <= to);
}

/// <summary>What the catalogue knows of a person.</summary>
/// <param name="Entity">The person.</param>
/// <param name="Surname">What follow-up mentions say.</param>
/// <param name="Names">All spellings of the full name.</param>
/// <param name="Tenures">The offices held, oldest first.</param>
internal sealed record PersonEntry(Entity Entity, string Surname, ImmutableArray<string> Names, ImmutableArray<Tenure> Tenures)
{
    /// <summary>How many years before somebody's first office the news knows the surname alone.</summary>
    private const int YearsBeforeOffice = 5;

    /// <summary>Whether the person held one of some offices on a day or before it.</summary>
    /// <param name="roles">The ids of the offices.</param>
    /// <param name="day">The day.</param>
    /// <param name="holds">Whether one was held on the day itself.</param>
    public bool HasHeld(IReadOnlyList<string> roles, CalendarDate day, out bool holds)
    {
        bool held = false;
        foreach (Tenure tenure in Tenures)
        {
            if (!roles.Contains(tenure.Role) || tenure.From > day)
                continue;
            if (tenure.Covers(day))
                return holds = true;
            held = true;
        }

        holds = false;
        return held;
    }

    /// <summary>Whether all that is known of the person begins years after a day.</summary>
    public bool IsYetUnknown(CalendarDate day)
    {
        CalendarDate soon = day.AddMonths(12 * YearsBeforeOffice);
        foreach (Tenure tenure in Tenures)
        {
            if (tenure.From is not { } from || from <= soon)
                return false;
        }

        return !Tenures.IsEmpty;
    }

    /// <summary>Whether the person held an office on a day.</summary>
    public bool InOffice(CalendarDate day)
    {
        foreach (Tenure tenure in Tenures)
        {
            if (tenure.Covers(day))
                return true;
        }

        return false;
    }
}
