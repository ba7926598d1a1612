using System;
using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;

namespace FactGen.Cli;

using FactGen.Extraction;

/// <summary>Every layer of an article as one line of JSON; offsets in UTF-16 code units, each layer in the order of the text.</summary>
internal sealed class InspectionLines : IArticleFormat
{
    public AnalysisDepth Depth => AnalysisDepth.Layers;

    public void Write(ArticleAnalysis analysis, IBufferWriter<byte> output) => JsonLines.Write<ArticleAnalysis>(output, [analysis], WriteArticle);

    private static void WriteArticle(Utf8JsonWriter json, ArticleAnalysis analysis)
    {
        json.WriteStartObject();
        json.WriteVerbatim("id"u8, analysis.Source.Name);
        WriteDate(json, "published"u8, analysis.Published);
        WriteLayer(json, "blocks"u8, analysis.Segments.Reading.Blocks, WriteBlock);
        WriteLayer(json, "sentences"u8, analysis.Segments.Sentences, static (json, sentence) => json.WriteSpan(sentence.Span));
        WriteLayer(json, "tokens"u8, analysis.Segments.Tokens, WriteToken);
        WriteLayer(json, "quantities"u8, analysis.Quantities, WriteQuantity);
        WriteLayer(json, "times"u8, analysis.Times, WriteTime);
        WriteLayer(json, "entities"u8, analysis.Entities, WriteEntity);
        WriteLayer(json, "clauses"u8, analysis.Clauses, WriteClause);
        WriteLayer(json, "attributions"u8, analysis.Attributions, WriteAttribution);
        WriteLayer(json, "triggers"u8, analysis.Triggers, WriteTrigger);
        json.WriteStartArray("claims"u8);
        foreach (ExtractedClaim claim in analysis.Claims)
            ClaimJson.Write(json, claim, analysis.Source);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteLayer<T>(Utf8JsonWriter json, ReadOnlySpan<byte> name, ImmutableArray<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (T item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteBlock(Utf8JsonWriter json, Block block)
    {
        json.WriteSpan(block.Span);
        json.WriteString("kind"u8, block.Kind.ToString());
    }

    private static void WriteToken(Utf8JsonWriter json, Token token)
    {
        json.WriteSpan(token.Span);
        json.WriteString("kind"u8, TokenKindName(token.Kind));
    }

    /// <summary>Enum names without the look-up: there is a token every six characters.</summary>
    private static ReadOnlySpan<byte> TokenKindName(TokenKind kind) => kind switch
    {
        TokenKind.Word => "Word"u8,
        TokenKind.Number => "Number"u8,
        TokenKind.OpenQuote => "OpenQuote"u8,
        TokenKind.CloseQuote => "CloseQuote"u8,
        TokenKind.Punctuation => "Punctuation"u8,
        _ => "Symbol"u8,
    };

    private static void WriteQuantity(Utf8JsonWriter json, QuantityMention quantity)
    {
        json.WriteSpan(quantity.Span);
        WriteNumber(json, "lower"u8, quantity.Bounds.Lower);
        json.WriteFlag("lowerExclusive"u8, quantity.Bounds.LowerExclusive);
        WriteNumber(json, "upper"u8, quantity.Bounds.Upper);
        json.WriteFlag("upperExclusive"u8, quantity.Bounds.UpperExclusive);
        json.WriteBoolean("approximate"u8, quantity.Bounds.Approximate);
        json.WriteString("unit"u8, quantity.Unit);
    }

    private static void WriteTime(Utf8JsonWriter json, TimeMention time)
    {
        json.WriteSpan(time.Span);
        json.WriteString("type"u8, TimexType(time.Type));
        json.WriteString("value"u8, time.Value);
        WriteDate(json, "from"u8, time.Past.From);
        WriteDate(json, "to"u8, time.Past.To);
    }

    private static ReadOnlySpan<byte> TimexType(TimeType type) => type switch
    {
        TimeType.Date => "DATE"u8,
        TimeType.Time => "TIME"u8,
        TimeType.Duration => "DURATION"u8,
        _ => "SET"u8,
    };

    private static void WriteEntity(Utf8JsonWriter json, EntityMention mention)
    {
        json.WriteSpan(mention.Span);
        json.WriteString("id"u8, mention.Entity.Id);
        json.WriteVerbatim("name"u8, mention.Entity.Name);
        json.WriteString("kind"u8, mention.Entity.Kind.ToString());
        json.WriteString("country"u8, mention.Entity.Country);
    }

    private static void WriteClause(Utf8JsonWriter json, ClauseView clause)
    {
        WriteSpans(json, "spans"u8, clause.Spans);
        json.WriteString("type"u8, clause.Type.ToString());
        json.WriteString("opener"u8, clause.Opener);
        json.WriteString("verb"u8, clause.Verb.Length > 0 ? clause.Verb : null);
        json.WriteString("tense"u8, clause.Tense.ToString());
        json.WriteString("mood"u8, clause.Mood.ToString());
        json.WriteString("voice"u8, clause.Voice.ToString());
        json.WriteBoolean("negated"u8, clause.IsNegated);
        json.WriteNumber("parent"u8, clause.Parent);
        WriteSpan(json, "subject"u8, clause.Subject);
        WriteSpan(json, "object"u8, clause.Object);
        WriteSpan(json, "dative"u8, clause.Dative);
    }

    private static void WriteTrigger(Utf8JsonWriter json, TriggerView trigger)
    {
        json.WriteSpan(trigger.Span);
        json.WriteString("rule"u8, trigger.Rule);
        json.WriteString("kind"u8, trigger.Kind);
        json.WriteString("file"u8, trigger.File);
        json.WriteNumber("line"u8, trigger.Line);
        json.WriteString("failure"u8, trigger.Failure);
    }

    private static void WriteAttribution(Utf8JsonWriter json, AttributionRelation relation)
    {
        json.WriteString("type"u8, relation.Type.ToString());
        WriteSpans(json, "content"u8, relation.Content);
        WriteSpans(json, "cue"u8, relation.Cue);
        WriteSpans(json, "frame"u8, relation.Frame);
        WriteSpans(json, "speaker"u8, relation.Speaker);
        WriteSpans(json, "addressee"u8, relation.Addressee);
    }

    private static void WriteSpans(Utf8JsonWriter json, ReadOnlySpan<byte> name, ImmutableArray<SourceSpan> spans)
    {
        json.WriteStartArray(name);
        foreach (SourceSpan span in spans)
            WriteBounds(json, span);
        json.WriteEndArray();
    }

    private static void WriteSpan(Utf8JsonWriter json, ReadOnlySpan<byte> name, SourceSpan? span)
    {
        json.WritePropertyName(name);
        if (span is { } bounds)
            WriteBounds(json, bounds);
        else
            json.WriteNullValue();
    }

    private static void WriteBounds(Utf8JsonWriter json, SourceSpan span)
    {
        json.WriteStartArray();
        json.WriteNumberValue(span.Start);
        json.WriteNumberValue(span.End);
        json.WriteEndArray();
    }

    private static void WriteDate(Utf8JsonWriter json, ReadOnlySpan<byte> name, CalendarDate? date) => json.WriteString(name, date?.ToString());

    private static void WriteNumber(Utf8JsonWriter json, ReadOnlySpan<byte> name, double? number)
    {
        if (number is { } value)
            json.WriteNumber(name, value);
        else
            json.WriteNull(name);
    }
}
