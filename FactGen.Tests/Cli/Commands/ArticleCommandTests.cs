using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using Xunit;

namespace FactGen.Tests;

using FactGen.Cli;

public class ArticleCommandTests
{
    [Fact]
    public void Bad_files_are_named_and_the_rest_goes_on()
    {
        using var folder = new TemporaryFolder();
        string good = folder.Write("good.txt", "Ein Satz."), latin = folder.Write("latin.txt", [.. "Gr"u8, 0xFC, .. "n"u8]);
        string binary = folder.Write("image.txt", 0x89, 0x50, 0x00, 0x0A), wide = folder.Write("wide.txt", 0xFF, 0xFE, 0x41, 0x00);
        string missing = Path.Combine(folder.Path, "missing.txt");

        CliRun run = CliRun.Of("inspect", "--json", latin, binary, missing, good, wide);

        Assert.Equal(1, run.Code);
        Assert.Equal("good.txt", JsonDocument.Parse(Assert.Single(run.Lines)).RootElement.GetProperty("id").GetString());
        Assert.Equal(
            $"""
            factgen: {missing}: no such file or folder
            factgen: {binary}: a binary file, no text
            factgen: {latin}: not UTF-8 (byte 0xFC at offset 2)
            factgen: {wide}: not UTF-8 but UTF-16

            """,
            run.Error);
    }

    [Fact]
    public void Files_come_in_the_order_of_their_names_each_once_whatever_the_arguments()
    {
        using var folder = new TemporaryFolder();
        string b = folder.Write("x/b.txt", "B."), a = folder.Write("y/a.txt", "A."), c = folder.Write("c.TXT", "C.");
        folder.Write(".hidden.txt", "H.");
        folder.Write("x/notes.md", "N.");

        string[] ids = Ids(CliRun.Of("inspect", "--json", c, folder.Path, b, a));

        Assert.Equal(["a.txt", "b.txt", "c.TXT"], ids);
    }

    [Fact]
    public void A_folder_without_articles_is_an_error()
    {
        using var folder = new TemporaryFolder();

        CliRun run = CliRun.Of("extract", folder.Path);

        Assert.Equal(1, run.Code);
        Assert.Equal($"factgen: {folder.Path}: no .txt files in this folder\n", run.Error);
    }

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_text()
    {
        using var folder = new TemporaryFolder();
        string path = folder.Write("mark.txt", [.. "\uFEFF"u8, .. "Ja."u8]);

        JsonElement article = JsonDocument.Parse(CliRun.Of("inspect", "--json", path).Output).RootElement;

        Assert.Equal("""{"start":0,"length":3}""", article.GetProperty("sentences")[0].GetRawText());
    }

    [Fact]
    public void An_empty_file_is_an_article_without_claims()
    {
        using var folder = new TemporaryFolder();

        CliRun run = CliRun.Of("extract", folder.Write("empty.txt", ""));

        Assert.Equal((0, "empty.txt: no claims\n", ""), (run.Code, run.Output, run.Error));
    }

    [Fact]
    public void Only_claims_go_to_the_output_as_json_lines()
    {
        using var folder = new TemporaryFolder();

        CliRun run = CliRun.Of("extract", "--format", "jsonl", folder.Write("empty.txt", ""), "nowhere.txt");

        Assert.Equal((1, ""), (run.Code, run.Output));
    }

    [Fact]
    public void Csv_has_its_header_even_without_claims()
    {
        using var folder = new TemporaryFolder();

        Assert.StartsWith("article,line,column,", Assert.Single(CliRun.Of("extract", "--format", "csv", folder.Write("empty.txt", "")).Lines), StringComparison.Ordinal);
    }

    [Fact]
    public void The_publication_date_of_the_command_line_serves_files_and_records_that_have_none()
    {
        using var folder = new TemporaryFolder();
        CliRun file = CliRun.Of("inspect", "--json", "--published", "2024-05-06", folder.Write("a.txt", "Ja."));
        CliRun records = CliRun.WithInput(
            """
            {"id":"own","text":"Ja.","published":"2023-01-02"}
            {"id":"time","text":"Ja.","published":"2023-01-02T10:00:00+02:00"}
            {"id":"none","text":"Ja.","published":null}
            """,
            "inspect", "--stdin-jsonl", "--published", "2024-05-06");

        Assert.Equal(["2024-05-06"], Published(file));
        Assert.Equal(["2023-01-02", "2023-01-02", "2024-05-06"], Published(records));

        static string[] Published(CliRun run) => [.. run.Lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("published").GetString()!)];
    }

    [Fact]
    public void Records_keep_their_order()
    {
        var input = new StringBuilder();
        for (int i = 0; i < 300; i++)
            input.Append(JsonSerializer.Serialize(new { id = $"r{i}", text = string.Concat(Enumerable.Repeat("Ein Satz. ", i % 7 * 40)) })).Append(i % 2 == 0 ? "\r\n" : "\n\n");

        CliRun run = CliRun.WithInput(input.ToString(), "inspect", "--stdin-jsonl");

        Assert.Equal(Enumerable.Range(0, 300).Select(i => $"r{i}"), Ids(run));
        Assert.Equal((0, ""), (run.Code, run.Error));
    }

    [Fact]
    public void Bad_records_are_named_by_their_line_and_the_rest_goes_on()
    {
        byte[] input =
        [
            .. "\uFEFF{\"id\":1,\"text\":\"Ja.\"}\n\n{\"id\":\"x\"}\n[1]\n{\"text\":\"\"}\n{\"id\":\"y\",\"text\":\""u8, 0xFF,
            .. "\"}\n{\"id\":\"z\",\"text\":\"\",\"published\":\"2024-02-30\"}\n{\"id\":\"end\",\"text\":\"Nein.\"}"u8,
        ];

        CliRun run = CliRun.WithInput(input, "inspect", "--stdin-jsonl");

        Assert.Equal(1, run.Code);
        Assert.Equal(["1", "end"], Ids(run));
        Assert.Equal(
            """
            factgen: stdin:3: no "text" (a string)
            factgen: stdin:4: no JSON object
            factgen: stdin:5: no "id" (a string or number)
            factgen: stdin:6: not UTF-8 (byte 0xFF at offset 18)
            factgen: stdin:7: "published": '2024-02-30' is no date of the form yyyy-MM-dd

            """,
            run.Error);
    }

    [Fact]
    public void A_line_that_is_no_JSON_is_named_with_its_byte()
        => Assert.Equal(
            "factgen: stdin:2: not JSON: 'n' is an invalid start of a property name. Expected a '\"'. (byte 2)\n",
            CliRun.WithInput("\n{no}\n", "extract", "--stdin-jsonl").Error);

    [Fact]
    public void Records_that_are_longer_than_an_article_are_named()
    {
        string text = new('a', ArticleLimit.Characters + 1), padding = new(' ', 12 * ArticleLimit.Characters);

        CliRun run = CliRun.WithInput($"{{\"id\":1,\"text\":\"{text}\"}}\n{{\"id\":2,{padding}\"text\":\"\"}}\n{{\"id\":3,\"text\":\"\"}}", "inspect", "--stdin-jsonl");

        Assert.Equal(["3"], Ids(run));
        Assert.Equal(
            """
            factgen: stdin:1: longer than 1,000,000 characters, the most that an article may have: split it
            factgen: stdin:2: a line of more than 12,000,000 bytes

            """,
            run.Error);
    }

    [Fact]
    public void A_record_whose_id_comes_again_is_an_article_of_its_own()
    {
        CliRun run = CliRun.WithInput("{\"id\":\"a\",\"text\":\"Eins.\"}\n{\"id\":\"a\",\"text\":\"Und zwei.\"}\n", "inspect", "--stdin-jsonl");

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Equal([5, 9], run.Lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("sentences")[0].GetProperty("length").GetInt32()));
    }

    [Fact]
    public void Half_a_surrogate_pair_keeps_its_place()
    {
        CliRun run = CliRun.WithInput("""{"id":"\ud83d","text":"Wut \ud83d ist da. Ja."}""", "inspect", "--stdin-jsonl");

        JsonElement article = JsonDocument.Parse(run.Output).RootElement;
        Assert.Equal("\"\\ud83d\"", article.GetProperty("id").GetRawText());
        Assert.Equal("Wut x ist da.".Length, article.GetProperty("sentences")[0].GetProperty("length").GetInt32());
        Assert.Equal(0, run.Code);
    }

    [Fact]
    public void A_long_line_is_read_whole()
    {
        string text = string.Concat(Enumerable.Repeat("Ein längerer Satz ohne Ende und Ziel. ", 20_000));

        JsonElement article = JsonDocument.Parse(CliRun.WithInput(JsonSerializer.Serialize(new { id = "l", text }), "inspect", "--stdin-jsonl").Output).RootElement;

        Assert.Equal(20_000, article.GetProperty("sentences").GetArrayLength());
    }

    private static string[] Ids(CliRun run) => [.. run.Lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("id").GetString()!)];
}
