using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Diagnostics;
using System.Linq;
using FactGen.Extraction;
using FactGen.Tests.Generator;
using Microsoft.CodeAnalysis;

namespace FactGen.Benchmarks;

/// <summary>"stress": a project far beyond what one would build, to see what gives way first.</summary>
internal static class StressCommand
{
    public static Command Build()
    {
        var articles = new Option<int>("--articles") { Description = "How many articles, of some ten claims each.", HelpName = "N", DefaultValueFactory = _ => 100_000 };
        var command = new Command("stress", "Generate a project of 1,000,000 claims, and edit an article of it.") { articles };
        command.SetAction(parsed => GuardedAction.Run(() => Print(parsed.GetValue(articles))));
        return command;
    }

    private static void Print(int count)
    {
        ArticleInMemory[] articles = ShortArticles(count).AsProject();
        Console.WriteLine("| | s | memory kept, MB | most memory, MB |\n| --- | ---: | ---: | ---: |");
        Row("articles in memory", 0);

        Compilation compilation = Project.Compilation(["class Program;"]);
        GeneratorDriver driver = Project.Driver(new FactGenerator(), articles);
        var clock = Stopwatch.StartNew();
        driver = driver.RunGenerators(compilation);
        Row("from nothing", clock.Elapsed.TotalSeconds);

        ArticleInMemory article = articles[count / 2];
        driver = driver.ReplaceAdditionalText(article, new ArticleInMemory(article.Path, article.GetText() + "\nKanada hat 7 Soldaten nach Estland entsandt.\n"));
        clock.Restart();
        driver = driver.RunGenerators(compilation);
        Row("one article is edited", clock.Elapsed.TotalSeconds);

        GeneratorRunResult result = driver.GetRunResult().Results.Single();
        long claims = result.GeneratedSources.Sum(source => Occurrences(source.SourceText.ToString(), "\trule="));
        Console.WriteLine(FormattableString.Invariant(
            $"\n{claims:N0} claims in {result.GeneratedSources.Length} files of {result.GeneratedSources.Sum(source => (long)source.SourceText.Length) / 1e6:N0} million characters, the largest {result.GeneratedSources.Max(source => source.SourceText.Length) / 1e6:N1}."));
        foreach (Diagnostic diagnostic in result.Diagnostics.Take(5))
            Console.WriteLine(diagnostic);
        GC.KeepAlive(articles);
    }

    private static void Row(string what, double seconds)
    {
        using Process self = Process.GetCurrentProcess();
        Console.WriteLine(FormattableString.Invariant($"| {what} | {seconds:N2} | {GC.GetTotalMemory(forceFullCollection: true) / 1e6:N0} | {self.PeakWorkingSet64 / 1e6:N0} |"));
    }

    /// <summary>Articles that are parts of varied seeds: as many paragraphs of one as claim some ten things.</summary>
    private static Corpus ShortArticles(int count)
    {
        string[] parts = [.. SeedArticles.Texts.SelectMany(Parts)];
        return new Corpus("stress", [.. Enumerable.Range(0, count).Select(i => VariedText.Of(parts[i % parts.Length], i))]);
    }

    private static IEnumerable<string> Parts(string text)
    {
        string part = "";
        foreach (string paragraph in text.Split('\n'))
        {
            part += paragraph + "\n";
            if (ClaimExtractor.Analyse(new ArticleSource("part.txt", part)).Claims.Length < 9)
                continue;
            yield return part;
            part = "";
        }
    }

    private static long Occurrences(string text, string word)
    {
        long count = 0;
        for (int at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
            count++;
        return count;
    }
}
