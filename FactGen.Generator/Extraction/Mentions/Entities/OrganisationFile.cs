using System;
using System.Collections.Immutable;

namespace FactGen.Extraction;

/// <summary>Reads "German/organisations.txt".</summary>
internal static class OrganisationFile
{
    public static void Load(CatalogueBuilder builder)
    {
        foreach (CatalogueRow row in CatalogueFile.Rows("organisations.txt"))
        {
            ImmutableArray<string> section = CatalogueFile.List(row.Section);
            if (section.IsEmpty || !Enum.TryParse(section[0], out EntityKind kind) || (section.Length > 1 && section[1] is not ("media" or "armed" or "alliance")))
                throw new FormatException($"{row.Where}: '{row.Section}' is no kind of entity.");
            NameNotation canonical = NameNotation.Parse(row.List(1)[0]);
            string? country = row[2].Length == 0 ? null : builder.Get(row, row[2]).Id;
            Entity entity = builder.Add(row, row[0], canonical.Name, kind, country);
            string sort = section.Length > 1 ? section[1] : "";
            if (sort is "armed" or "alliance")
                builder.Armed.Add(entity.Id);
            if (sort == "alliance")
                builder.Alliances.Add(entity.Id);
            if (sort == "media" || kind == EntityKind.NewsAgency)
                builder.Media.Add(entity.Id);
            foreach (NameNotation name in row.Names(1))
                builder.Name(name, entity, NameForm.Organisation);
            foreach (NameNotation seat in row.Names(3))
                builder.Name(seat, entity, NameForm.Capital);
        }
    }
}
