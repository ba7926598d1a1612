using System;
using System.Collections.Frozen;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text.Json;

namespace FactGen.Cli;

/// <summary>Reads the scored fields of a claim (and the exclusive flags), absent ones left out.</summary>
internal static class ScoredFields
{
    /// <summary>Texts that agree when half of their words do.</summary>
    public static readonly FrozenSet<string> Texts = Set("name", "about", "text");

    /// <summary>Fields that are reported, but count for nothing.</summary>
    public static readonly FrozenSet<string> Unscored = Set("lowerExclusive", "upperExclusive");

    /// <summary>The fields that a claim's truth hangs on.</summary>
    public static readonly ImmutableArray<string> Strict = ["polarity", "agent", "target", "lower", "upper", "source"];

    private static readonly ImmutableArray<string> Plain =
        ["polarity", "modality", "status", "force", "outcome", "change", "extent", "act", "name", "about", "text"];

    private static readonly ImmutableArray<string> Roles = ["agent", "partner", "target", "place"];

    private static readonly FrozenSet<string> Entities = Set("source", "relays", "agent", "partner", "target", "place");

    /// <summary>Whether a field holds entities.</summary>
    public static bool HoldsEntities(string field) => Entities.Contains(field);

    /// <exception cref="InputException">The claim does not have the interchange format.</exception>
    public static OrderedDictionary<string, FieldValue> Read(JsonElement claim)
    {
        var fields = new OrderedDictionary<string, FieldValue>(StringComparer.Ordinal);
        foreach (string name in Plain)
            Add(name, Value(Get(claim, name)));
        foreach (string role in Roles)
            AddEntities(role, ReadEntities(Get(claim, role)));
        ImmutableArray<ScoredEntity>[] links = [.. List(Get(claim, "attribution")).Select(link => ReadEntities(link))];
        AddEntities("source", links.Length > 0 ? links[0] : []);
        AddEntities("relays", [.. links.Skip(1).SelectMany(link => link)]);
        AddQuantity(Part(claim, "quantity"));
        JsonElement? time = Part(claim, "time");
        Add("from", Day(Get(time, "from")));
        Add("to", Day(Get(time, "to")));
        ImmutableArray<string> items = [.. Strings(List(Get(claim, "items")))];
        Add("items", items.IsEmpty ? null : new ItemsValue(items));
        Add("additional", Get(claim, "additional") is { } additional && !IsFalsy(additional) ? Value(additional) : null);
        return fields;

        void Add(string name, FieldValue? value)
        {
            if (value is not (null or TextValue { Text: "" }))
                fields.Add(name, value);
        }

        void AddEntities(string name, ImmutableArray<ScoredEntity> entities)
            => Add(name, entities.IsEmpty ? null : new EntitiesValue(entities));

        void AddQuantity(JsonElement? quantity)
        {
            FieldValue? lower = Value(Get(quantity, "lower")), upper = Value(Get(quantity, "upper"));
            Add("lower", lower);
            Add("upper", upper);
            Add("approximate", lower is null && upper is null ? null : Flag("approximate"));
            Add("unit", Value(Get(quantity, "unit")));
            Add("lowerExclusive", lower is null ? null : Flag("lowerExclusive"));
            Add("upperExclusive", upper is null ? null : Flag("upperExclusive"));

            FlagValue Flag(string name) => new(Get(quantity, name) is { } flag && !IsFalsy(flag));
        }
    }

    /// <summary>A property, or null where it is absent or null.</summary>
    public static JsonElement? Get(JsonElement? owner, string name)
        => owner is { } json && json.TryGetProperty(name, out JsonElement value) && value.ValueKind != JsonValueKind.Null ? value : null;

    private static JsonElement? Part(JsonElement claim, string name)
        => Get(claim, name) is not { } part || IsFalsy(part) ? null
            : part.ValueKind == JsonValueKind.Object ? part
            : throw new InputException($"\"{name}\" is no object: {part.GetRawText()}");

    private static FieldValue? Value(JsonElement? element) => element is not { } json ? null : json.ValueKind switch
    {
        JsonValueKind.String => new TextValue(JsonText.Of(json)),
        JsonValueKind.Number => new NumberValue(json.GetDouble(), json.GetRawText()),
        JsonValueKind.True or JsonValueKind.False => new FlagValue(json.GetBoolean()),
        JsonValueKind.Array when json.GetArrayLength() == 0 => null,
        _ => new OtherValue(json.GetRawText()),
    };

    /// <summary>The day of a date or of a point in time.</summary>
    private static TextValue? Day(JsonElement? element)
    {
        if (element is not { } json || IsFalsy(json))
            return null;
        string text = json.ValueKind == JsonValueKind.String ? JsonText.Of(json) : json.GetRawText();
        return new TextValue(text.Length > 10 ? text[..10] : text);
    }

    /// <summary>A role or link as a list of entities; a bare string is an entity's id and name.</summary>
    private static ImmutableArray<ScoredEntity> ReadEntities(JsonElement? value) => [.. List(value).Select(static one => one.ValueKind switch
    {
        JsonValueKind.String => new ScoredEntity(JsonText.Of(one), JsonText.Of(one), null, null, null, []),
        JsonValueKind.Object => new ScoredEntity(
            String(one, "id"),
            String(one, "name"),
            String(one, "text"),
            Get(one, "kind") is { ValueKind: JsonValueKind.String } kind ? JsonText.Of(kind) : null,
            String(one, "country"),
            [.. Strings(List(Get(one, "names")))]),
        _ => throw new InputException($"no entity: {one.GetRawText()}"),
    })];

    private static IEnumerable<JsonElement> List(JsonElement? value)
        => value is not { } json ? [] : json.ValueKind == JsonValueKind.Array ? json.EnumerateArray() : [json];

    private static IEnumerable<string> Strings(IEnumerable<JsonElement> values)
        => values.Where(static value => value.ValueKind != JsonValueKind.Null).Select(static value => Text(value));

    private static string? String(JsonElement owner, string name) => Get(owner, name) is { } value ? Text(value) : null;

    private static string Text(JsonElement value)
        => value.ValueKind == JsonValueKind.String ? JsonText.Of(value) : throw new InputException($"no string: {value.GetRawText()}");

    /// <summary>Whether a value says no more than an absent one.</summary>
    private static bool IsFalsy(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null or JsonValueKind.False or JsonValueKind.Undefined => true,
        JsonValueKind.String => value.ValueEquals(""u8),
        JsonValueKind.Number => value.GetDouble() == 0,
        JsonValueKind.Array => value.GetArrayLength() == 0,
        JsonValueKind.Object => value.GetPropertyCount() == 0,
        _ => false,
    };

    private static FrozenSet<string> Set(params string[] names) => names.ToFrozenSet(StringComparer.Ordinal);
}
