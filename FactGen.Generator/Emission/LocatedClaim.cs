using System.Collections.Generic;
using FactGen.Extraction;

namespace FactGen.Emission;

/// <summary>A claim in its article. Compared as an object: two files of one name may hold the same claim.</summary>
internal sealed class LocatedClaim(ArticleFacts article, ClaimFacts claim, KindSchema kind)
{
    private string? _name;
    private NamedClaim? _named;

    /// <summary>Those that state a quantity first, then those that name a source, then by id.</summary>
    public static IComparer<LocatedClaim> ByRank { get; } = Comparer<LocatedClaim>.Create(static (one, other) =>
    {
        int order = one.Rank.CompareTo(other.Rank);
        return order != 0 ? order : string.CompareOrdinal(one.Claim.Id, other.Claim.Id);
    });

    public ArticleFacts Article { get; } = article;

    public ClaimFacts Claim { get; } = claim;

    public KindSchema Kind { get; } = kind;

    /// <summary>The name that it has while no other claim has it.</summary>
    public string Name => _name ??= ClaimNamer.NameOf(Claim, Kind);

    private int Rank { get; } = (claim.Quantity is null ? 2 : 0) + (claim.Attribution.IsEmpty ? 1 : 0);

    /// <summary>Its member, under the name that it gets.</summary>
    public NamedClaim As(string member)
        => _named is { } named && named.Member == member ? named : _named = ClaimDocumentation.Of(Article, Claim, Kind, member);
}
