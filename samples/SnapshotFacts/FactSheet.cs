using System.Linq;
using System.Text;

namespace SnapshotFacts;

/// <summary>The facts of this project as a text for people: article by article, each claim with its id and its sentence.</summary>
internal static class FactSheet
{
    public static string Write()
    {
        var sheet = new StringBuilder();
        foreach (var article in Facts.Articles)
        {
            sheet.Append(article.Name).Append(" (").Append(article.Outlet).Append(", ").Append(article.Published).Append(")\n");
            foreach (var claim in article.Claims)
            {
                sheet.Append('\n').Append(claim.Id).Append("  ").Append(claim).Append('\n');
                foreach (var field in claim.Fields.OrderBy(field => field.Key, System.StringComparer.Ordinal))
                    sheet.Append("  ").Append(field.Key).Append(": ").AppendJoin(", ", field.Value).Append('\n');
                sheet.Append("  „").Append(claim.Evidence.Text).Append("“\n");
            }

            sheet.Append('\n');
        }

        return sheet.ToString();
    }
}
