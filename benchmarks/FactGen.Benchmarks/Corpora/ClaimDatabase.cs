using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace FactGen.Benchmarks;

/// <summary>Claims as a table in memory, lists as JSON, with an index on the id.</summary>
internal sealed class ClaimDatabase : IDisposable
{
    private static readonly string[] s_columns =
    [
        "id", "kind", "article", "start", "length", "line", "col", "polarity", "modality", "status", "attribution", "roles", "fields", "lower", "upper", "unit",
        "first", "last", "rule", "trigger",
    ];

    private readonly SqliteConnection _connection = new("Data Source=:memory:");

    public ClaimDatabase(IEnumerable<ClaimRecord> claims)
    {
        _connection.Open();
        Command($"CREATE TABLE claim ({string.Join(", ", s_columns)}, PRIMARY KEY (id))").ExecuteNonQuery();
        using SqliteTransaction transaction = _connection.BeginTransaction();
        using SqliteCommand insert = Command($"INSERT INTO claim VALUES (${string.Join(", $", s_columns)})");
        foreach (ClaimRecord claim in claims)
        {
            insert.Parameters.Clear();
            object?[] values = Values(claim);
            for (int i = 0; i < values.Length; i++)
                insert.Parameters.AddWithValue("$" + s_columns[i], values[i] ?? DBNull.Value);
            insert.ExecuteNonQuery();
        }

        transaction.Commit();
    }

    /// <summary>Reads all claims, lists as the JSON that they are.</summary>
    /// <returns>How many there are.</returns>
    public int ReadAll()
    {
        using SqliteCommand select = Command($"SELECT {string.Join(", ", s_columns)} FROM claim");
        using SqliteDataReader reader = select.ExecuteReader();
        var claims = new List<object[]>();
        while (reader.Read())
        {
            var values = new object[s_columns.Length];
            reader.GetValues(values);
            claims.Add(values);
        }

        return claims.Count;
    }

    /// <summary>Reads the claim of an id.</summary>
    /// <returns>Its kind.</returns>
    public string Find(string id)
    {
        using SqliteCommand select = Command($"SELECT {string.Join(", ", s_columns)} FROM claim WHERE id = $id");
        select.Parameters.AddWithValue("$id", id);
        using SqliteDataReader reader = select.ExecuteReader();
        reader.Read();
        var values = new object[s_columns.Length];
        reader.GetValues(values);
        return Convert.ToString(values[1], CultureInfo.InvariantCulture)!;
    }

    public void Dispose() => _connection.Dispose();

    private static object?[] Values(ClaimRecord claim) =>
    [
        claim.Id, claim.Kind, claim.Article, claim.Start, claim.Length, claim.Line, claim.Column, claim.Polarity, claim.Modality, claim.Status,
        JsonSerializer.Serialize(claim.Attribution), JsonSerializer.Serialize(claim.Roles), JsonSerializer.Serialize(claim.Fields),
        claim.Lower, claim.Upper, claim.Unit, claim.From, claim.To, claim.Rule, claim.Trigger,
    ];

    private SqliteCommand Command(string text)
    {
        SqliteCommand command = _connection.CreateCommand();
        command.CommandText = text;
        return command;
    }
}
