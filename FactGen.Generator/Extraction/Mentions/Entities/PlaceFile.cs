using System.Collections.Generic;
using System.Collections.Immutable;

namespace FactGen.Extraction;

/// <summary>Reads "German/places.txt".</summary>
internal static class PlaceFile
{
    public static void Load(CatalogueBuilder builder)
    {
        foreach (CatalogueRow row in CatalogueFile.Rows("places.txt"))
        {
            string line = row[0];
            int equals = line.IndexOf('=');
            ImmutableArray<string> names = CatalogueFile.List(line.Substring(equals + 1).Trim());
            NameNotation canonical = NameNotation.Parse(names[0]);
            string id = equals < 0 ? EntityFactory.Id(canonical.Name) : line.Substring(0, equals).Trim();
            string? country = row.Section.Length == 0 || row.Section == "-" ? null : builder.Get(row, row.Section).Id;
            Entity place = builder.Add(row, id, canonical.Name, EntityKind.Place, country);
            var list = new List<NameNotation>(names.Length);
            foreach (string name in names)
                list.Add(NameNotation.Parse(name));
            builder.PlaceNames(list, place);
            foreach (string adjective in row.List(1))
                builder.Adjectives.Add(adjective, new CatalogueReading(place, NameForm.PlaceAdjective));
        }
    }
}
