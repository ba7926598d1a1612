using System.Collections.Generic;
using System.Linq;

namespace FactGen.Cli;

using FactGen.Extraction;

/// <summary>The fields that only some kinds have, as the kinds declare them.</summary>
internal static class ClaimFieldTypes
{
    /// <summary>All their names, each once, in the order of the kinds.</summary>
    public static IEnumerable<string> Names => (from kind in KindCatalog.Shipped from schema in kind.Fields select schema.Field).Distinct();

    /// <summary>How a field of a kind is typed; a field that the kind does not declare, by what it holds.</summary>
    public static FieldType Of(string kind, ClaimField field)
        => KindCatalog.Find(kind)?.Fields.FirstOrDefault(schema => schema.Field == field.Name)?.Type
            ?? (field.Values.Length > 1 ? FieldType.TextList : FieldType.Text);
}
