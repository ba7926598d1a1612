namespace FactGen.Infrastructure;

/// <summary>Where a claim stands, of which nothing is read before it is asked for.</summary>
internal readonly struct ClaimPlace(ClaimTable table, int row)
{
    public Article Article => table.Article;

    public string Id => table.Id(row);

    public Claim Claim => table[row];
}
