using System;

namespace FactGen.Extraction;

/// <summary>Reads "German/states.txt".</summary>
internal static class StateFile
{
    public static void Load(CatalogueBuilder builder)
    {
        foreach (CatalogueRow row in CatalogueFile.Rows("states.txt"))
        {
            NameNotation canonical = NameNotation.Parse(row.List(1)[0]);
            Entity state = builder.Add(row, row[0], canonical.Name, EntityKind.State, row[0]);
            foreach (NameNotation name in row.Names(1))
                builder.Name(name, state, NameForm.Name);
            string? adjective = AddAdjectives(builder, row, state);
            AddInhabitants(builder, row, state);
            Entity? capital = AddCapital(builder, row, state);
            foreach (NameNotation name in row.Names(6))
                builder.Name(name, state, NameForm.Metonym);
            builder.States.Add(state.Id, new StateEntry(state, canonical.Gender, row[2], adjective, capital));
        }
    }

    private static string? AddAdjectives(CatalogueBuilder builder, CatalogueRow row, Entity state)
    {
        string? first = null;
        foreach (NameNotation adjective in row.Names(3))
        {
            if (adjective.Mark == "")
            {
                builder.Names.Add(adjective.Name, new CatalogueReading(state, NameForm.Adjective));
                continue;
            }

            first ??= adjective.Name;
            builder.Adjectives.Add(adjective.Name, new CatalogueReading(state, adjective.IsContextual ? NameForm.Contextual : NameForm.Adjective));
        }

        return first;
    }

    private static void AddInhabitants(CatalogueBuilder builder, CatalogueRow row, Entity state)
    {
        var reading = new CatalogueReading(state, NameForm.Demonym);
        foreach (NameNotation noun in row.Names(4))
        {
            if (noun.Mark == "adj")
            {
                string stem = noun.Name.Substring(0, Math.Max(0, builder.Inflection.AdjectiveStem(noun.Name.AsSpan())));
                foreach (string ending in builder.Inflection.AdjectiveEndings)
                    builder.Names.Add(stem + ending, reading);
                continue;
            }

            foreach (string form in builder.Inflection.Inhabitant(noun.Name))
                builder.Names.Add(form, reading);
        }
    }

    private static Entity? AddCapital(CatalogueBuilder builder, CatalogueRow row, Entity state)
    {
        int equals = row[5].IndexOf('=');
        if (equals < 0)
            return null;
        string names = row[5].Substring(equals + 1).Trim(), id = row[5].Substring(0, equals).Trim();
        bool governs = !id.EndsWith("!", StringComparison.Ordinal);
        NameNotation canonical = NameNotation.Parse(CatalogueFile.List(names)[0]);
        Entity capital = builder.Add(row, governs ? id : id.Substring(0, id.Length - 1), canonical.Name, EntityKind.Place, state.Id);
        var list = new System.Collections.Generic.List<NameNotation>();
        foreach (string name in CatalogueFile.List(names))
            list.Add(NameNotation.Parse(name));
        foreach (NameNotation name in list)
        {
            if (name.Mark is null && governs)
                builder.Name(name, state, NameForm.Capital);
        }

        builder.PlaceNames(list, capital);
        return capital;
    }
}
