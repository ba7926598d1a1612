using System;
using System.Buffers;
using System.Text.Json;

namespace FactGen.Cli;

/// <summary>Writes objects to lines of JSON.</summary>
internal static class JsonLines
{
    /// <summary>Writes each item as a line, with one writer.</summary>
    public static void Write<T>(IBufferWriter<byte> output, ReadOnlySpan<T> items, Action<Utf8JsonWriter, T> write)
    {
        if (items.IsEmpty)
            return;
        using Utf8JsonWriter json = VerbatimJson.CreateLineWriter(output);
        foreach (T item in items)
        {
            write(json, item);
            json.Flush();
            output.Write("\n"u8);
            json.Reset();
        }
    }
}
