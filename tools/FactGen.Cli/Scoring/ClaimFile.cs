using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace FactGen.Cli;

/// <summary>Reads claims in the interchange format, or in gold's with anchors.</summary>
internal static class ClaimFile
{
    /// <summary>The claims of a .jsonl file, or of all those in a folder.</summary>
    /// <exception cref="InputException">The message names every bad line, each on a line of its own.</exception>
    public static IReadOnlyList<ScoredClaim> Load(string path, ScoredCorpus corpus, bool isGold)
    {
        var claims = new List<ScoredClaim>();
        var problems = new List<string>();
        foreach (string file in Files(path))
            Append(claims, problems, file, FileAccessProblem.Guard(() => File.ReadAllBytes(file)), corpus, isGold);
        return problems.Count == 0 ? claims : throw new InputException(string.Join('\n', problems));
    }

    /// <summary>The claims that the engine has just written.</summary>
    public static IReadOnlyList<ScoredClaim> Predicted(byte[] lines, ScoredCorpus corpus)
    {
        var claims = new List<ScoredClaim>();
        var problems = new List<string>();
        Append(claims, problems, "prediction", lines, corpus, isGold: false);
        return problems.Count == 0 ? claims : throw new InputException(string.Join('\n', problems));
    }

    private static void Append(List<ScoredClaim> claims, List<string> problems, string file, byte[] bytes, ScoredCorpus corpus, bool isGold)
    {
        int number = 0;
        foreach (byte[] line in LineReader.ReadLines(new MemoryStream(bytes[^ArticleBytes.WithoutMark(bytes).Length..]), Array.MaxLength - 1))
        {
            number++;
            if (!line.AsSpan().ContainsAnyExcept(" \t\r"u8))
                continue;
            try
            {
                claims.Add(Read(line, corpus, isGold));
            }
            catch (Exception exception) when (exception is InputException or JsonException or InvalidOperationException)
            {
                problems.Add(string.Create(CultureInfo.InvariantCulture, $"{file}:{number}: {exception.Message}"));
            }
        }
    }

    private static string[] Files(string path)
    {
        string[] files = Directory.Exists(path) ? Directory.GetFiles(path, "*.jsonl", SearchOption.AllDirectories)
            : File.Exists(path) ? [path]
            : [];
        if (files.Length == 0)
            throw new InputException($"{path}: no such .jsonl file, nor a folder of them");
        Array.Sort(files, StringComparer.Ordinal);
        return files;
    }

    private static ScoredClaim Read(byte[] line, ScoredCorpus corpus, bool isGold)
    {
        ArticleBytes.RequireUtf8(line);
        using JsonDocument document = JsonDocument.Parse(line);
        JsonElement claim = document.RootElement;
        if (claim.ValueKind != JsonValueKind.Object)
            throw new InputException("no JSON object");
        ScoredArticle article = corpus.Find(Required(claim, "article", JsonValueKind.String).GetString()!);
        OrderedDictionary<string, FieldValue> fields = ScoredFields.Read(claim);
        if (ScoredFields.Get(claim, "textStart") is { } start)
        {
            // Gold that holds no running text gives a quotation by its place.
            long from = start.GetInt64();
            fields["text"] = new TextValue(article.Slice(from, from + Required(claim, "textLength", JsonValueKind.Number).GetInt64()));
        }

        JsonElement kind = Required(claim, "kind", null);
        return new ScoredClaim(article, Excerpt.Json(kind), fields, ClaimPlace.Read(claim, article, isGold));
    }

    private static JsonElement Required(JsonElement claim, string name, JsonValueKind? kind)
        => ScoredFields.Get(claim, name) is { } value && (kind is null || value.ValueKind == kind)
            ? value
            : throw new InputException($"no \"{name}\"");
}
