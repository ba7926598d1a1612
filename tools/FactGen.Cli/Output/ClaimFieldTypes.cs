namespace FactGen.Cli;

using FactGen.Extraction;

/// <summary>How the interchange format writes the fields that only some kinds have.</summary>
internal static class ClaimFieldTypes
{
    public static FieldType Of(string field) => field switch
    {
        "additional" => FieldType.Flag,
        "items" => FieldType.TextList,
        _ => FieldType.Text,
    };
}
