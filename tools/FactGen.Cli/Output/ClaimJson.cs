using System.Collections.Immutable;
using System.Text.Json;

namespace FactGen.Cli;

using FactGen.Extraction;

/// <summary>A claim as a JSON object of the interchange format: keys in the codebook's order, absent what is not said.</summary>
internal static class ClaimJson
{
    public static void Write(Utf8JsonWriter json, ExtractedClaim claim, ArticleSource article)
    {
        json.WriteStartObject();
        json.WriteVerbatim("article"u8, article.Name);
        json.WriteString("kind"u8, claim.Kind);
        WriteEvidence(json, claim, article);
        WriteAttribution(json, claim.Attribution);
        json.WriteString("polarity"u8, claim.Polarity.ToString());
        json.WriteString("modality"u8, claim.Modality.ToString());
        json.WriteString("status"u8, claim.Status.ToString());
        foreach (RoleFillers role in claim.Roles)
            WriteRole(json, role);
        foreach (ClaimField field in claim.Fields)
            WriteField(json, claim.Kind, field);
        WriteQuantity(json, claim.Quantity);
        WriteTime(json, claim.Time);
        json.WriteString("rule"u8, claim.Rule);
        json.WriteStartObject("trigger"u8);
        json.WriteSpan(claim.Trigger);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteEvidence(Utf8JsonWriter json, ExtractedClaim claim, ArticleSource article)
    {
        json.WriteStartObject("evidence"u8);
        json.WriteSpan(claim.Evidence);
        json.WriteNumber("line"u8, claim.Line);
        json.WriteNumber("column"u8, claim.Column);
        json.WriteVerbatim("text"u8, claim.Evidence.Of(article.Text));
        json.WriteEndObject();
    }

    /// <summary>Always written: an empty list says that the article itself says so.</summary>
    private static void WriteAttribution(Utf8JsonWriter json, ImmutableArray<AttributionLink> links)
    {
        json.WriteStartArray("attribution"u8);
        foreach (AttributionLink link in links)
            WriteEntities(json, link.Sources);
        json.WriteEndArray();
    }

    private static void WriteRole(Utf8JsonWriter json, RoleFillers role)
    {
        if (role.Fillers.IsEmpty)
            return;
        json.WritePropertyName(role.Role);
        // A place is most often one; the codebook writes it as an object then.
        if (role is { Role: "place", Fillers.Length: 1 })
            WriteEntity(json, role.Fillers[0]);
        else
            WriteEntities(json, role.Fillers);
    }

    private static void WriteEntities(Utf8JsonWriter json, ImmutableArray<EntityMention> mentions)
    {
        json.WriteStartArray();
        foreach (EntityMention mention in mentions)
            WriteEntity(json, mention);
        json.WriteEndArray();
    }

    private static void WriteEntity(Utf8JsonWriter json, EntityMention mention)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, mention.Entity.Id);
        json.WriteVerbatim("name"u8, mention.Entity.Name);
        json.WriteOptional("text"u8, mention.Text);
        if (mention.Entity.Kind != EntityKind.Unknown)
            json.WriteString("kind"u8, mention.Entity.Kind.ToString());
        json.WriteOptional("country"u8, mention.Entity.Country);
        json.WriteEndObject();
    }

    private static void WriteField(Utf8JsonWriter json, string kind, ClaimField field)
    {
        if (field.Values.IsEmpty)
            return;
        json.WritePropertyName(field.Name);
        switch (ClaimFieldTypes.Of(kind, field))
        {
            case FieldType.Flag:
                json.WriteBooleanValue(field.Values[0] == "true");
                break;
            case FieldType.TextList:
                json.WriteStartArray();
                foreach (string value in field.Values)
                    json.WriteVerbatimValue(value);
                json.WriteEndArray();
                break;
            default:
                json.WriteVerbatimValue(field.Values[0]);
                break;
        }
    }

    private static void WriteQuantity(Utf8JsonWriter json, ClaimQuantity? quantity)
    {
        if (quantity is null)
            return;
        QuantityBounds bounds = quantity.Bounds;
        json.WriteStartObject("quantity"u8);
        json.WriteOptional("lower"u8, bounds.Lower);
        json.WriteFlag("lowerExclusive"u8, bounds.LowerExclusive);
        json.WriteOptional("upper"u8, bounds.Upper);
        json.WriteFlag("upperExclusive"u8, bounds.UpperExclusive);
        json.WriteBoolean("approximate"u8, bounds.Approximate);
        json.WriteOptional("unit"u8, quantity.Unit);
        json.WriteVerbatim("text"u8, quantity.Text);
        json.WriteEndObject();
    }

    private static void WriteTime(Utf8JsonWriter json, ClaimTime? time)
    {
        if (time is null)
            return;
        json.WriteStartObject("time"u8);
        json.WriteOptional("from"u8, time.From);
        json.WriteOptional("to"u8, time.To);
        json.WriteFlag("approximate"u8, time.Approximate);
        json.WriteVerbatim("text"u8, time.Text);
        json.WriteEndObject();
    }
}
