using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace FactGen.Benchmarks;

using FactGen.Cli;
using FactGen.Quality;

/// <summary>"quality": how often the engine is right, by every measure that there are annotations for.</summary>
internal static class QualityCommand
{
    public static Command Build()
    {
        var eval = new Option<string?>("--eval") { Description = "A folder with corpora that may not be redistributed: claims, wikinews, krauts.", HelpName = "DIR" };
        var unseen = new Option<bool>("--unseen") { Description = "Score the unseen articles too." };
        var command = new Command("quality", "How often claims, quotations and times are right.") { eval, unseen };
        command.SetAction((parsed, cancellation)
            => Task.FromResult(GuardedAction.Run(() => Print(parsed.GetValue(eval), parsed.GetValue(unseen), cancellation))));
        return command;
    }

    private static void Print(string? eval, bool unseen, CancellationToken cancellation)
    {
        Console.Write(QualityTables.Claims(Articles(eval, unseen)));
        if (eval is null)
            return;
        string quotations = Required(Path.Combine(eval, "wikinews", "dev.jsonl"), File.Exists), times = Required(Path.Combine(eval, "krauts"), Directory.Exists);
        Console.WriteLine();
        Console.Write(QualityTables.Quotations(WikinewsScore.Of(quotations, cancellation)));
        Console.WriteLine();
        Console.Write(QualityTables.Times(KrautsScore.Of(KrautsArticle.FilesIn(times), cancellation)));
    }

    private static IEnumerable<AnnotatedArticles> Articles(string? eval, bool unseen)
    {
        yield return new AnnotatedArticles("seeds", Path.Combine(RepositoryFolders.Gold, "seeds"), RepositoryFolders.Seeds);
        yield return OwnArticles("development");
        if (unseen)
            yield return OwnArticles("unseen");
        if (eval is not null)
        {
            string claims = Required(Path.Combine(eval, "claims"), Directory.Exists);
            yield return new AnnotatedArticles("wiki news", Path.Combine(claims, "gold"), Path.Combine(claims, "articles"), Path.Combine(claims, "published.tsv"));
        }
    }

    private static AnnotatedArticles OwnArticles(string part)
    {
        string articles = Path.Combine(RepositoryFolders.Gold, "articles"), folder = Path.Combine(articles, part);
        return new AnnotatedArticles(part, folder, folder, Path.Combine(articles, "published.tsv"));
    }

    private static string Required(string path, Predicate<string> exists) => exists(path) ? path : throw new InputException($"{path}: not there");
}
