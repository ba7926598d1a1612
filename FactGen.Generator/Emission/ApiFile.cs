using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using FactGen.Extraction;

namespace FactGen.Emission;

/// <summary>Writes <c>Facts.g.cs</c>.</summary>
internal static class ApiFile
{
    /// <summary>How many members the warning about an ambiguous name lists.</summary>
    private const int MostChoices = 6;

    public static string Write(CorpusApi api, EmissionOptions options)
    {
        CodeWriter code = GeneratedCode.Begin(
            options,
            nullable: true,
            "What the articles of this project claim. Each claim is a member of the set of its kind, documented with its sentence,",
            "with who says so and how firmly, and with where it stands.");
        code.OpenMain("Facts", "The claims of this project's articles, by kind.", options);
        code.Summary("Every claim of every kind, in the order of the articles and of their sentences.");
        code.Line("public static global::FactGen.ClaimSet<global::FactGen.Claim> All => Data.All;").Line();
        code.Summary("The articles, in the order of their names.");
        code.Line("public static global::FactGen.ArticleSet Articles => Data.Store.Articles;").Line();
        code.Summary("The claim of an id. Ids stay the same while the claim's own sentence does.");
        code.Line("/// <exception cref=\"global::System.Collections.Generic.KeyNotFoundException\">No claim has this id.</exception>");
        code.Line("public static global::FactGen.Claim Claim(string id) => Data.All.Get(id);");
        foreach (KindSchema kind in KindCatalog.Shipped)
            WriteMembers(code, kind, api);
        code.Line().Block("private static partial class Data", data => WriteBuckets(data, api));
        return GeneratedCode.End(code.Close(), options);
    }

    private static void WriteMembers(CodeWriter code, KindSchema kind, CorpusApi api)
    {
        List<NamedClaim> claims = api.Claims.Items.Where(claim => string.Equals(claim.Kind, kind.Name, StringComparison.Ordinal)).ToList();
        List<AmbiguousName> ambiguous = api.Ambiguous.Items.Where(name => string.Equals(name.Kind, kind.Name, StringComparison.Ordinal)).ToList();
        if (claims.Count == 0)
            return;
        code.Line().Open($"partial class {kind.Class}Set");
        bool first = true;
        foreach (NamedClaim claim in claims)
        {
            if (!first)
                code.Line();
            first = false;
            code.Line("/// <summary>");
            code.Line($"/// „{Escapes.Xml(claim.Sentence)}“");
            code.Line($"/// <para>{Escapes.Xml(claim.Told)}</para>");
            code.Line($"/// <para>{Escapes.Xml(claim.Article)}:{claim.Line.ToString(CultureInfo.InvariantCulture)}</para>");
            code.Line("/// </summary>");
            code.Line($"public {kind.Class} {claim.Member} => Get({Escapes.Literal(claim.Id)}, {Escapes.Literal(claim.Article)});");
        }

        foreach (AmbiguousName name in ambiguous)
        {
            string choices = Choices(name);
            code.Line().Summary($"Several claims have this name: {choices}.");
            code.Line($"[global::System.Obsolete({Escapes.Literal($"Several claims are called {name.Member}. Say which: {choices}.")})]");
            code.Line($"public {kind.Class} {name.Member} => Get({Escapes.Literal(name.Id)}, {Escapes.Literal(name.Article)});");
        }

        code.Close();
    }

    private static string Choices(AmbiguousName name)
    {
        string choices = string.Join(", ", name.Choices.Items.Take(MostChoices));
        return name.Choices.Count > MostChoices ? $"{choices}, and {name.Choices.Count - MostChoices} more" : choices;
    }

    private static void WriteBuckets(CodeWriter data, CorpusApi api)
    {
        data.Open("internal static global::FactGen.Infrastructure.ArticleData[][] Buckets() => new global::FactGen.Infrastructure.ArticleData[][]");
        foreach (string bucket in api.Buckets)
            data.Line($"Articles_{bucket}(),");
        data.Close(";");
    }
}
