using System.Collections.Immutable;
using FactGen.Extraction;

namespace FactGen.Emission;

/// <summary>Writes <c>Facts.Kinds.g.cs</c>.</summary>
internal static class KindsFile
{
    private const string Runtime = "global::FactGen.Infrastructure.";

    public static string Write(ImmutableArray<KindSchema> kinds, EmissionOptions options)
    {
        CodeWriter code = GeneratedCode.Begin(
            options,
            nullable: true,
            "The kinds of claims, each a class with its roles and fields, and the set of its claims. The same whatever the articles say.").OpenFacts();
        foreach (KindSchema kind in kinds)
        {
            code.Summary(kind.Summary);
            code.Line($"public static {kind.Class}Set {kind.Set} => Data.{kind.Set};").Line();
        }

        foreach (KindSchema kind in kinds)
        {
            WriteClass(code, kind);
            WriteSet(code, kind);
            foreach (FieldSchema field in kind.Fields)
            {
                if (field.Type is FieldType.Choice)
                    WriteChoices(code, kind, field);
            }
        }

        code.Block("private static partial class Data", data => WriteData(data, kinds, options));
        return GeneratedCode.End(code.Close(), options);
    }

    private static void WriteClass(CodeWriter code, KindSchema kind)
    {
        code.Summary(kind.Summary).Open($"public sealed partial class {kind.Class} : global::FactGen.Claim");
        code.Line($"internal {kind.Class}({Runtime}ClaimRow row) : base(row) {{ }}");
        foreach (RoleSchema role in kind.Roles)
            Property(code, role.Summary, $"global::FactGen.EntitySet {role.Property} => Role(\"{role.Role}\")");
        if (kind.Quantity is { } quantity)
            Property(code, kind.QuantitySummary ?? "How many or how much.", $"global::FactGen.Quantity {quantity} => Quantity");
        foreach (FieldSchema field in kind.Fields)
            WriteField(code, kind, field);
        code.Close().Line();
    }

    private static void WriteField(CodeWriter code, KindSchema kind, FieldSchema field)
    {
        switch (field.Type)
        {
            case FieldType.Text:
                Property(code, field.Summary, $"string? {field.Property} => FieldText(\"{field.Field}\")");
                break;
            case FieldType.TextList:
                Property(code, field.Summary, $"global::System.Collections.Generic.IReadOnlyList<string> {field.Property} => Field(\"{field.Field}\")");
                break;
            case FieldType.Flag:
                Property(code, field.Summary, $"bool {field.Property} => FieldFlag(\"{field.Field}\")");
                break;
            default:
                WriteChoiceProperty(code, kind, field);
                break;
        }
    }

    private static void WriteChoiceProperty(CodeWriter code, KindSchema kind, FieldSchema field)
    {
        string type = kind.Class + field.Property;
        code.Line().Summary(field.Summary).Open($"public {type}? {field.Property} => FieldText(\"{field.Field}\") switch");
        foreach (string choice in field.Choices)
            code.Line($"\"{choice}\" => {type}.{choice},");
        code.Line("_ => null,").Close(";");
    }

    private static void WriteChoices(CodeWriter code, KindSchema kind, FieldSchema field)
    {
        code.Summary(field.Summary).Open($"public enum {kind.Class}{field.Property}");
        for (int i = 0; i < field.Choices.Length; i++)
            code.Summary(field.ChoiceSummaries[i]).Line($"{field.Choices[i]},");
        code.Close().Line();
    }

    private static void WriteSet(CodeWriter code, KindSchema kind)
    {
        code.Summary($"The {kind.Set} of all articles: a list, with a member for each claim that is named.");
        code.Open($"public sealed partial class {kind.Class}Set : global::FactGen.ClaimSet<{kind.Class}>");
        code.Line($"internal {kind.Class}Set({Runtime}FactStore store) : base(store, \"{kind.Name}\") {{ }}");
        code.Close().Line();
    }

    /// <summary>The fields stand in one file, since the order in which those of several are set is undefined.</summary>
    private static void WriteData(CodeWriter data, ImmutableArray<KindSchema> kinds, EmissionOptions options)
    {
        string entities = GeneratedCode.Global(options, "Entities.All");
        data.Line($"internal static readonly {Runtime}FactStore Store = new {Runtime}FactStore({entities}, Buckets, Create);").Line();
        data.Line("internal static readonly global::FactGen.ClaimSet<global::FactGen.Claim> All = new global::FactGen.ClaimSet<global::FactGen.Claim>(Store);");
        foreach (KindSchema kind in kinds)
            data.Line().Line($"internal static readonly {kind.Class}Set {kind.Set} = new {kind.Class}Set(Store);");
        data.Line().Open($"private static global::FactGen.Claim? Create({Runtime}ClaimRow row) => row.Kind switch");
        foreach (KindSchema kind in kinds)
            data.Line($"\"{kind.Name}\" => new {kind.Class}(row),");
        data.Line("_ => null,").Close(";");
    }

    private static void Property(CodeWriter code, string summary, string declaration)
        => code.Line().Summary(summary).Line($"public {declaration};");
}
