using System.Buffers;
using System.Linq;
using System.Text;
using System.Text.Json;
using Xunit;

namespace FactGen.Tests;

using FactGen.Cli;

public class VerbatimJsonTests
{
    // No attribute can hold half a surrogate pair: the compiler writes attributes in UTF-8.
    private static readonly (string Text, string Json)[] s_texts =
    [
        ("plain „Größe“ – 10\u00A0000", "\"plain „Größe“ – 10\\u00A0000\""),
        ("a\"b\\c\nd\u0001", "\"a\\\"b\\\\c\\nd\\u0001\""),
        ("half \uD83D pair", "\"half \\ud83d pair\""),
        ("\uDE42\uD83D", "\"\\ude42\\ud83d\""),
        ("\"\uD83D\\\n", "\"\\\"\\ud83d\\\\\\u000a\""),
    ];

    private static readonly string[] s_more = ["whole 🙂 pair", "🙂\uD83D🙂", "\u2028\u0000\u007F\uFFFF", "\uD83D\uD83D\uDE42\uDE42", ""];

    [Fact]
    public void Text_is_written_as_it_is()
        => Assert.All(s_texts, one => Assert.Equal(one.Json, Write(one.Text)));

    [Fact]
    public void Every_code_unit_survives_in_valid_JSON()
        => Assert.All(s_texts.Select(one => one.Text).Concat(s_more), text => Assert.Equal(text, JsonText.Of(JsonDocument.Parse(Write(text)).RootElement)));

    private static string Write(string text)
    {
        var output = new ArrayBufferWriter<byte>();
        using (Utf8JsonWriter json = VerbatimJson.CreateLineWriter(output))
            json.WriteVerbatimValue(text);
        return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(output.WrittenSpan);
    }
}
