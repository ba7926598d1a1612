using System.Collections.Immutable;

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
