using System;
using System.Collections;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics;
using System.Linq;
using FactGen.Infrastructure;

namespace FactGen;

/// <summary>
/// Claims as a list, in the order of the articles' names and of the sentences in them: for LINQ, and by article or source. The generated
/// sets (<c>Facts.Deployments</c>) derive from it and have a member for each claim that is named.
/// </summary>
/// <typeparam name="T">The kind of its claims.</typeparam>
[DebuggerDisplay("Count = {Count}")]
public class ClaimSet<T> : IReadOnlyList<T>
    where T : Claim
{
    private readonly Lazy<T[]> _claims;
    private readonly Lazy<Dictionary<string, T>> _byId;

    /// <summary>Called by generated code: the claims of all kinds.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public ClaimSet(FactStore store)
        : this(() => store.All.Cast<T>().ToArray())
    {
    }

    /// <summary>Called by generated code: the claims of a kind.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected ClaimSet(FactStore store, string kind)
        : this(() => store.OfKind(kind).Cast<T>().ToArray())
    {
    }

    private ClaimSet(Func<T[]> claims)
    {
        _claims = new Lazy<T[]>(claims);
        _byId = new Lazy<Dictionary<string, T>>(Index);
    }

    /// <summary>How many there are.</summary>
    public int Count => _claims.Value.Length;

    /// <summary>A claim by its place in the order.</summary>
    public T this[int index] => _claims.Value[index];

    /// <summary>The claims that an article makes; none when there is no such article.</summary>
    /// <param name="article">Its name.</param>
    public ClaimSet<T> this[string article] => Filtered(claim => string.Equals(claim.Article.Name, article, StringComparison.Ordinal));

    /// <summary>The claims that an article makes.</summary>
    public ClaimSet<T> this[Article article] => Filtered(claim => ReferenceEquals(claim.Article, article));

    /// <summary>The claims whose primary source is, or includes, an entity.</summary>
    public ClaimSet<T> this[Entity source] => Filtered(claim => claim.Source.Is(source));

    /// <summary>The claim of an id, or null.</summary>
    public T? Find(string id) => _byId.Value.TryGetValue(id, out T? claim) ? claim : null;

    /// <summary>The claim of an id.</summary>
    /// <exception cref="KeyNotFoundException">None of these claims has this id.</exception>
    public T Get(string id) => Find(id) ?? throw new KeyNotFoundException(
        $"No claim here has the id '{id}'. It is gone from its article, or its sentence has changed.");

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_claims.Value).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private ClaimSet<T> Filtered(Func<T, bool> predicate) => new(() => _claims.Value.Where(predicate).ToArray());

    private Dictionary<string, T> Index()
    {
        var index = new Dictionary<string, T>(Count, StringComparer.Ordinal);
        foreach (T claim in _claims.Value)
        {
            if (!index.ContainsKey(claim.Id))
                index.Add(claim.Id, claim);
        }

        return index;
    }
}
