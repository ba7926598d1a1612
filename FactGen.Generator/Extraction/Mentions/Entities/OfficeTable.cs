using System;
using System.Collections.Generic;

namespace FactGen.Extraction;

/// <summary>Who held which office when.</summary>
internal sealed class OfficeTable
{
    private readonly Dictionary<(string Role, string Of), List<(Entity Person, Tenure Tenure)>> _holders = [];
    private readonly EntityHeads _heads;

    public OfficeTable(IEnumerable<PersonEntry> persons, EntityHeads heads)
    {
        _heads = heads;
        foreach (PersonEntry person in persons)
        {
            foreach (Tenure tenure in person.Tenures)
            {
                if (!_holders.TryGetValue((tenure.Role, tenure.Of), out List<(Entity, Tenure)>? list))
                    _holders.Add((tenure.Role, tenure.Of), list = []);
                list.Add((person.Entity, tenure));
            }
        }
    }

    /// <summary>The only person who filled a role on a day; null where nobody is known, or several are.</summary>
    public Entity? Holder(string role, string of, CalendarDate day)
    {
        foreach (string office in _heads.Fillers(role))
        {
            if (!_holders.TryGetValue((office, of), out List<(Entity Person, Tenure Tenure)>? list))
                continue;
            Entity? holder = null;
            foreach ((Entity person, Tenure tenure) in list)
            {
                if (!tenure.Covers(day) || person.Id == holder?.Id)
                    continue;
                if (holder is not null)
                    return null;
                holder = person;
            }

            if (holder is not null)
                return holder;
        }

        return null;
    }
}
