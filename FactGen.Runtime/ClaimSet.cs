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
    private readonly FactStore _store;
    private readonly Lazy<ClaimPlace[]> _places;
    private readonly Lazy<T?[]> _claims;
    private readonly Lazy<Dictionary<string, int>> _byId;

    /// <summary>Called by generated code: the claims of all kinds.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public ClaimSet(FactStore store)
        : this(store, () => store.Places(null))
    {
    }

    /// <summary>Called by generated code: the claims of a kind.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected ClaimSet(FactStore store, string kind)
        : this(store, () => store.Places(kind))
    {
    }

    private ClaimSet(FactStore store, Func<ClaimPlace[]> places)
    {
        _store = store;
        _places = new Lazy<ClaimPlace[]>(places);
        _claims = new Lazy<T?[]>(() => new T?[Count]);
        _byId = new Lazy<Dictionary<string, int>>(Index);
    }

    /// <summary>How many there are.</summary>
    public int Count => _places.Value.Length;

    /// <summary>A claim by its place in the order.</summary>
    public T this[int index] => Fetch(_claims.Value, _places.Value, index);

    /// <summary>The claims that an article makes; none when there is no such article.</summary>
    /// <param name="article">Its name.</param>
    public ClaimSet<T> this[string article] => Filtered(place => string.Equals(place.Article.Name, article, StringComparison.Ordinal));

    /// <summary>The claims that an article makes.</summary>
    public ClaimSet<T> this[Article article] => Filtered(place => ReferenceEquals(place.Article, article));

    /// <summary>The claims whose primary source is, or includes, an entity.</summary>
    public ClaimSet<T> this[Entity source] => Filtered(place => place.Claim.Source.Is(source));

    /// <summary>The claim of an id, or null.</summary>
    public T? Find(string id) => _byId.Value.TryGetValue(id, out int index) ? this[index] : null;

    /// <summary>The claim of an id.</summary>
    /// <exception cref="KeyNotFoundException">None of these claims has this id.</exception>
    public T Get(string id) => Find(id) ?? throw Missing(id);

    /// <summary>Called by generated code: the claim of an id in an article, which takes no look at the others.</summary>
    /// <exception cref="KeyNotFoundException">The article has no claim of this id.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected T Get(string id, string article) => (T)(_store.Find(id, article) ?? throw Missing(id));

    /// <summary>The claims one after the other; each is unpacked no further than is asked of it.</summary>
    public Enumerator GetEnumerator() => new(_claims.Value, _places.Value);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private ClaimSet<T> Filtered(Func<ClaimPlace, bool> predicate) => new(_store, () => _places.Value.Where(predicate).ToArray());

    private Dictionary<string, int> Index()
    {
        var index = new Dictionary<string, int>(Count, StringComparer.Ordinal);
        for (int i = 0; i < Count; i++)
        {
            string id = _places.Value[i].Id;
            if (!index.ContainsKey(id))
                index.Add(id, i);
        }

        return index;
    }

    /// <summary>The claim of a place, which the set keeps: going through it a second time looks nothing up.</summary>
    private static T Fetch(T?[] claims, ClaimPlace[] places, int index) => claims[index] ??= (T)places[index].Claim;

    private static KeyNotFoundException Missing(string id)
        => new($"No claim here has the id '{id}'. It is gone from its article, or its sentence has changed.");

    /// <summary>Goes through the claims without allocating.</summary>
    public struct Enumerator : IEnumerator<T>
    {
        private readonly T?[] _claims;
        private readonly ClaimPlace[] _places;
        private int _index;

        internal Enumerator(T?[] claims, ClaimPlace[] places)
        {
            _claims = claims;
            _places = places;
            _index = -1;
        }

        /// <inheritdoc/>
        public readonly T Current => Fetch(_claims, _places, _index);

        readonly object IEnumerator.Current => Current;

        /// <inheritdoc/>
        public bool MoveNext() => ++_index < _places.Length;

        /// <inheritdoc/>
        public void Reset() => _index = -1;

        /// <inheritdoc/>
        public readonly void Dispose()
        {
        }
    }
}
