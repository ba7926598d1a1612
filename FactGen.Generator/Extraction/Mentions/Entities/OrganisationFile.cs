using System;

namespace FactGen.Extraction;

/// <summary>Reads "German/organisations.txt".</summary>
internal static class OrganisationFile
{
    public static void Load(CatalogueBuilder builder)
    {
        foreach (CatalogueRow row in CatalogueFile.Rows("organisations.txt"))
        {
            if (!Enum.TryParse(row.Section, out EntityKind kind))
                throw new FormatException($"{row.Where}: '{row.Section}' is no kind of entity.");
            NameNotation canonical = NameNotation.Parse(row.List(1)[0]);
            string? country = row[2].Length == 0 ? null : builder.Get(row, row[2]).Id;
            Entity entity = builder.Add(row, row[0], canonical.Name, kind, country);
            foreach (NameNotation name in row.Names(1))
                builder.Name(name, entity, NameForm.Organisation);
        }
    }
}
