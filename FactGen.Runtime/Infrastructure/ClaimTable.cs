using System.Collections;
using System.Collections.Generic;
using System.Text;
using System.Threading;

namespace FactGen.Infrastructure;

/// <summary>The claims of an article, as rows of which each becomes a claim when it is first asked for.</summary>
internal sealed class ClaimTable : IReadOnlyList<Claim>
{
    /// <summary>Few rows have fewer bytes.</summary>
    private const int UsualRow = 128;

    private readonly FactStore _store;
    private readonly byte[] _rows;
    private readonly int[] _starts;
    private readonly Claim?[] _claims;

    /// <summary>The rows from a place on.</summary>
    /// <param name="article">Whose claims they are.</param>
    /// <param name="store">Makes claims of rows.</param>
    /// <param name="rows">Lines in UTF-8.</param>
    /// <param name="start">Where the first row begins.</param>
    public ClaimTable(Article article, FactStore store, byte[] rows, int start)
    {
        Article = article;
        _store = store;
        _rows = rows;
        _starts = Starts(rows, start);
        _claims = new Claim?[_starts.Length];
    }

    /// <summary>Whose claims they are.</summary>
    public Article Article { get; }

    public int Count => _starts.Length;

    /// <summary>The claim of a row, the same object whenever it is asked for.</summary>
    public Claim this[int row] => Volatile.Read(ref _claims[row]) ?? Make(row);

    /// <summary>Whether a row's claim is of a kind.</summary>
    /// <param name="row">The row.</param>
    /// <param name="kind">The kind's name in UTF-8.</param>
    public bool IsOfKind(int row, byte[] kind) => RowBytes.IsColumn(_rows, KindStart(row), kind);

    /// <summary>The id of a row's claim.</summary>
    public string Id(int row) => RowBytes.Text(_rows, _starts[row], RowBytes.ColumnEnd(_rows, _starts[row]));

    /// <summary>The row of the claim of an id; negative when there is none.</summary>
    public int Find(string id)
    {
        byte[] sought = Encoding.UTF8.GetBytes(id);
        for (int row = 0; row < _starts.Length; row++)
        {
            if (RowBytes.IsColumn(_rows, _starts[row], sought))
                return row;
        }

        return -1;
    }

    public IEnumerator<Claim> GetEnumerator()
    {
        for (int row = 0; row < Count; row++)
            yield return this[row];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private Claim Make(int row)
    {
        int kind = KindStart(row), line = _starts[row];
        string name = _store.KindName(_rows, kind, RowBytes.ColumnEnd(_rows, kind));
        Claim made = _store.Create(new ClaimRow(Article, _store.Entities, name, _rows, line));
        return Interlocked.CompareExchange(ref _claims[row], made, null) ?? made;
    }

    private int KindStart(int row) => RowBytes.ColumnEnd(_rows, _starts[row]) + 1;

    private static int[] Starts(byte[] rows, int first)
    {
        var starts = new List<int>((rows.Length - first) / UsualRow);
        for (int start = first; start < rows.Length; start = RowBytes.LineEnd(rows, start) + 1)
            starts.Add(start);
        return starts.ToArray();
    }
}
