using System;
using System.Collections.Generic;
using System.Linq;

namespace FactGen.Quality;

/// <summary>Tokens that were annotated, found, and both.</summary>
internal sealed class TokenCount
{
    private int _gold, _found, _both;

    public double Precision => _found == 0 ? 0 : 100.0 * _both / _found;

    public double Recall => _gold == 0 ? 0 : 100.0 * _both / _gold;

    public double F1 => _gold + _found == 0 ? 0 : 200.0 * _both / (_gold + _found);

    public void Add(HashSet<int> gold, HashSet<int>? found)
    {
        _gold += gold.Count;
        _found += found?.Count ?? 0;
        _both += found is null ? 0 : gold.Count(found.Contains);
    }

    /// <summary>Makes this the sum of two counts.</summary>
    public void Set(TokenCount a, TokenCount b)
        => (_gold, _found, _both) = (a._gold + b._gold, a._found + b._found, a._both + b._both);

    public override string ToString() => FormattableString.Invariant($"{F1:0.0} (P {Precision:0.0} R {Recall:0.0})");
}
