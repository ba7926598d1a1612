using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using FactGen.Extraction;

namespace FactGen.Diagnostics;

/// <summary>FACT014: who and what claims name that the catalogue does not know, each at its first mention. It is known by its words alone.</summary>
internal static class UnknownEntityCheck
{
    public static IEnumerable<Finding> Check(ArticleAnalysis analysis, CancellationToken cancellation)
    {
        var told = new HashSet<string>(StringComparer.Ordinal);
        return analysis.Claims
            .SelectMany(static claim => claim.Attribution.SelectMany(static link => link.Sources).Concat(claim.Roles.SelectMany(static role => role.Fillers)))
            .Where(mention => !mention.IsFromContext && IsMadeOfItsWords(mention.Entity, cancellation))
            .OrderBy(static mention => mention.Span.Start)
            .Where(mention => told.Add(mention.Entity.Id))
            .Select(static mention => Finding.At(ArticleRules.UnknownEntity, mention.Span, mention.Entity.Name, mention.Entity.Id));
    }

    /// <summary>What the catalogue has, and what is composed of it ("ukrainische Armee"), has an English id; the rest is called by its own words.</summary>
    private static bool IsMadeOfItsWords(Entity entity, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return EntityCatalogue.Default.Find(entity.Id) is null && EntityFactory.Id(entity.Name) == entity.Id;
    }
}
