using System;
using System.Linq;
using System.Text;
using FactGen.Extraction;

namespace FactGen.Emission;

/// <summary>Writes <c>Entities.g.cs</c>: the members, and the table that they come from, a line each.</summary>
internal static class EntitiesFile
{
    public static string Write(EntityTable table, EmissionOptions options)
    {
        CodeWriter code = GeneratedCode.Begin(
            options,
            nullable: true,
            "Who and what the claims of this project's articles are about, each with a member of its own. The table at the end has a line",
            "for each: its id, what it is, the id of the state that it belongs to, its name.");
        code.OpenMain("Entities", "Who and what the claims of this project's articles are about.", options);
        code.Summary("All of them, in the order of their ids.");
        code.Line("public static global::FactGen.EntityCatalog All => Data.Table;").Line();
        code.Summary("The entity of an id, or null.");
        code.Line("public static global::FactGen.Entity? Find(string id) => Data.Table.Find(id);");
        foreach (EntityRow row in table.Rows)
        {
            if (row.Member is not { } member)
                continue;
            code.Line().Summary(Describe(row.Entity));
            code.Line($"public static global::FactGen.Entity {member} => Data.Table[{Escapes.Literal(row.Entity.Id)}];");
        }

        code.Line().Open("private static class Data");
        string reference = PackedLiterals.Reference(options.Literals, "Pieces", 0);
        code.Line($"internal static readonly global::FactGen.EntityCatalog Table = new global::FactGen.EntityCatalog({reference});").Line();
        PackedLiterals.WriteMethod(code, options.Literals, "Pieces", new[] { new PackedPart("the entities", Rows(table)) });
        return GeneratedCode.End(code.Close().Close(), options);
    }

    private static string Describe(Entity entity)
    {
        string what = entity.Kind is EntityKind.Unknown ? entity.Name : $"{entity.Name} ({entity.Kind})";
        bool ofAnother = entity.Country is not null && !string.Equals(entity.Country, entity.Id, StringComparison.Ordinal);
        return ofAnother ? $"{what}, of {entity.Country}." : $"{what}.";
    }

    private static string Rows(EntityTable table)
    {
        var rows = new StringBuilder();
        foreach (Entity entity in table.Rows.Items.Select(row => row.Entity))
        {
            Escapes.AppendPacked(rows, entity.Id);
            rows.Append('\t').Append(entity.Kind).Append('\t');
            Escapes.AppendPacked(rows, entity.Country ?? "");
            rows.Append('\t');
            Escapes.AppendPacked(rows, entity.Name);
            rows.Append('\n');
        }

        return rows.ToString();
    }
}
