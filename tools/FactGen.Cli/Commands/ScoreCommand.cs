using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;

namespace FactGen.Cli;

/// <summary>"factgen score": how far predicted claims agree with gold claims.</summary>
internal static class ScoreCommand
{
    public static Command Build(CommandIo io)
    {
        var gold = new Option<string>("--gold") { Description = "The gold claims: a .jsonl file, or a folder of them.", HelpName = "DIR", Required = true };
        var pred = new Option<string>("--pred") { Description = "The predicted claims: the same; may have anchors as gold has.", HelpName = "FILE", Required = true };
        var articles = new Option<string>("--articles") { Description = "The folder of the articles' texts.", HelpName = "DIR", Required = true };
        var by = new Option<string[]>("--by") { Description = "Only this table; may be given several times. [default: all]", HelpName = "kind|article|field" };
        by.AcceptOnlyFromAmong(ScoreText.ByKind, ScoreText.ByArticle, ScoreText.ByField);
        var json = new Option<string?>("--json") { Description = "Write all figures and lists to this file.", HelpName = "FILE" };
        var errors = new Option<int>("--errors") { Description = "List up to this many errors of each sort.", HelpName = "N" };
        errors.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !int.TryParse(token.Value, NumberStyles.None, CultureInfo.InvariantCulture, out _))
                result.AddError($"--errors: '{token.Value}' is no number.");
        });
        var minima = new Dictionary<string, Option<double?>>
        {
            ["detection"] = Minimum("detection"),
            ["fields"] = Minimum("fields"),
            ["claim"] = Minimum("claim"),
        };
        var command = new Command("score", "Score claims against gold claims: detection, fields, and claims right in all that counts.")
        {
            gold, pred, articles, by, errors, json, minima["detection"], minima["fields"], minima["claim"],
        };
        command.SetAction(parsed =>
        {
            ScoreReport? report = Score(parsed.GetRequiredValue(gold), parsed.GetRequiredValue(pred), parsed.GetRequiredValue(articles), io);
            if (report is null)
                return ExitCode.Usage;
            string[] tables = parsed.GetValue(by) is { Length: > 0 } chosen ? chosen : [ScoreText.ByKind, ScoreText.ByArticle, ScoreText.ByField];
            io.Output.Write(Encoding.UTF8.GetBytes(ScoreText.Of(report, tables, parsed.GetValue(errors))));
            io.Output.Flush();
            if (parsed.GetValue(json) is { } path && !WriteJson(report, path, io))
                return ExitCode.Failure;
            bool below = false;
            foreach ((string name, Ratio ratio) in report.Total.All)
                below |= IsBelow(name, ratio.F1, parsed.GetValue(minima[name]), io);
            return report.Unfaithful.Count > 0 ? ExitCode.Usage : below ? ExitCode.Failure : ExitCode.Success;
        });
        return command;
    }

    private static Option<double?> Minimum(string figure) => new($"--min-{figure}")
    {
        Description = $"Fail when {figure} F1 is below this, between 0 and 1.",
        HelpName = "F1",
        CustomParser = result =>
        {
            string text = result.Tokens[0].Value;
            if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) && value is >= 0 and <= 1)
                return value;
            result.AddError($"--min-{figure}: '{text}' is no F1 between 0 and 1.");
            return null;
        },
    };

    /// <summary>The score, or null after a message where there is nothing that could be scored.</summary>
    private static ScoreReport? Score(string gold, string pred, string articles, CommandIo io)
    {
        try
        {
            var corpus = new ScoredCorpus(articles);
            IReadOnlyList<ScoredClaim> golds = ClaimFile.Load(gold, corpus, isGold: true), predictions = ClaimFile.Load(pred, corpus, isGold: false);
            if (golds.Count == 0)
                throw new InputException($"{gold}: no gold claims");
            string[] stray = [.. predictions.Select(Name).Except(golds.Select(Name), StringComparer.Ordinal).Order(StringComparer.Ordinal)];
            if (stray.Length > 0)
                io.Complain($"warning: all predictions in {string.Join(", ", stray)} are spurious: gold has no claims there");
            return Scorer.Evaluate(golds, predictions);
        }
        catch (InputException exception)
        {
            foreach (string line in exception.Message.Split('\n'))
                io.Complain(line);
            return null;
        }

        static string Name(ScoredClaim claim) => claim.Article.Name;
    }

    private static bool WriteJson(ScoreReport report, string path, CommandIo io)
    {
        try
        {
            return OutputFile.Write(path, file =>
            {
                ScoreJson.Write(report, file);
                return true;
            });
        }
        catch (InputException exception)
        {
            io.Complain(exception.Message);
            return false;
        }
    }

    private static bool IsBelow(string figure, double? f1, double? least, CommandIo io)
    {
        if (least is not { } minimum || f1 >= minimum)
            return false;
        string value = f1 is { } known ? Math.Round(known, 4).ToString(CultureInfo.InvariantCulture) : "–";
        io.Complain(string.Create(CultureInfo.InvariantCulture, $"{figure} F1 {value} is below {minimum}"));
        return true;
    }
}
