using System;
using System.Linq;
using System.Reflection;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using FactGen.Infrastructure;

namespace FactGen.Benchmarks;

/// <summary>
/// What a program waits for that uses 10,000 claims: to have them, to go through them, to find one. Beside it, the same claims as JSON, and
/// in a table of SQLite in memory.
/// </summary>
[ShortRunInProcess]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class FactsBenchmarks
{
    private ClaimRecord[] _records = [];
    private byte[] _json = [];
    private ClaimDatabase? _table;
    private ClaimSet<Claim> _all = new(TenThousandClaims.Untouched());
    private string _id = "";
    private string _article = "";
    private Func<Claim> _member = () => throw new InvalidOperationException();

    [GlobalSetup]
    public void Setup()
    {
        _records = [.. TenThousandClaims.Records()];
        _json = JsonSerializer.SerializeToUtf8Bytes(_records);
        _table = new ClaimDatabase(_records);
        Claim last = _all[^1];
        _id = last.Id;
        _article = last.Article.Name;
        object casualties = TenThousandClaims.Facts.GetProperty("Casualties")!.GetValue(null)!;
        MethodInfo member = casualties.GetType().GetProperties()
            .First(property => property.PropertyType.IsSubclassOf(typeof(Claim)) && property.GetIndexParameters().Length == 0)
            .GetMethod!;
        _member = member.CreateDelegate<Func<Claim>>(casualties);
    }

    [GlobalCleanup]
    public void Cleanup() => _table?.Dispose();

    [Benchmark(Baseline = true), BenchmarkCategory("have them")]
    public int JsonOfAll() => JsonSerializer.Deserialize<ClaimRecord[]>(_json)!.Length;

    [Benchmark, BenchmarkCategory("have them")]
    public int TableOfAll() => _table!.ReadAll();

    [Benchmark, BenchmarkCategory("have them")]
    public int FirstTouchOfAll() => new ClaimSet<Claim>(TenThousandClaims.Untouched()).Count;

    /// <summary>Unpacks every value of every claim, so that nothing is left to do later.</summary>
    [Benchmark, BenchmarkCategory("have them")]
    public int EveryValueOfAll()
    {
        int stated = 0;
        foreach (Claim claim in new ClaimSet<Claim>(TenThousandClaims.Untouched()))
            stated += claim.Quantity.IsStated ? 1 : 0;
        return stated;
    }

    /// <summary>What a loop over objects takes that have been there all along.</summary>
    [Benchmark(OperationsPerInvoke = 10_000, Baseline = true), BenchmarkCategory("walk")]
    public int WalkRecords()
    {
        int negated = 0;
        foreach (ClaimRecord claim in _records)
            negated += ReferenceEquals(claim.Polarity, _id) ? 1 : 0;
        return negated;
    }

    [Benchmark(OperationsPerInvoke = 10_000), BenchmarkCategory("walk")]
    public int Walk()
    {
        int negated = 0;
        foreach (Claim claim in _all)
            negated += claim.Polarity == Polarity.Negated ? 1 : 0;
        return negated;
    }

    [Benchmark(Baseline = true), BenchmarkCategory("find one")]
    public string InTable() => _table!.Find(_id);

    [Benchmark, BenchmarkCategory("find one")]
    public Claim? ById() => _all.Find(_id);

    [Benchmark, BenchmarkCategory("find one")]
    public Claim ByMember() => _member();

    /// <summary>What a member does, in a project of which nothing has been asked yet.</summary>
    [Benchmark, BenchmarkCategory("find one")]
    public Claim FirstOfAll() => new Members(TenThousandClaims.Untouched()).One(_id, _article);

    /// <summary>A set as generated code has it.</summary>
    private sealed class Members(FactStore store) : ClaimSet<Claim>(store)
    {
        public Claim One(string id, string article) => Get(id, article);
    }
}
