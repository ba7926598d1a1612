using System;
using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.IO;
using System.Linq;

namespace FactGen.Cli;

using FactGen.Extraction;

/// <summary>The arguments that say which articles to read; the same for every command that reads articles.</summary>
internal sealed class ArticleArguments
{
    private const int MostCores = 1024;

    private readonly Argument<string[]> _paths = new("PATH")
    {
        Description = "An article (plain text, UTF-8), or a folder: all its .txt files, those in sub-folders included.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<CalendarDate?> _published = new("--published")
    {
        Description = "The publication date, for articles that do not say it themselves: relative times need it.",
        HelpName = "yyyy-MM-dd",
        CustomParser = ReadDate,
    };

    private readonly Option<bool> _stdin = new("--stdin-jsonl")
    {
        Description = "Read articles from standard input instead, one JSON object a line: {\"id\": …, \"text\": …, \"published\": …}. "
            + "Results come in the same order, as JSON lines, as soon as they are there.",
    };

    private readonly Option<int?> _cores = new("--cores")
    {
        Description = "How many articles are analysed at a time. [default: as many as there are processors]",
        HelpName = "N",
        CustomParser = ReadCores,
    };

    private readonly OutputOption _output = new();

    /// <summary>Adds the arguments to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(_paths);
        command.Add(_published);
        command.Add(_stdin);
        command.Add(_cores);
        _output.AddTo(command);
        command.Validators.Add(result =>
        {
            string[] paths = result.GetValue(_paths) ?? [];
            bool stdin = result.GetValue(_stdin);
            // Whatever is no option is taken for a path; few paths start with a hyphen, and those are there.
            string? unknown = paths.FirstOrDefault(static path => path.StartsWith('-') && !Path.Exists(path));
            if (unknown is not null)
                result.AddError($"'{unknown}' is no option.");
            else if (paths.Length > 0 && stdin)
                result.AddError("--stdin-jsonl takes its articles from standard input: it goes with no PATH.");
            else if (paths.Length == 0 && !stdin)
                result.AddError("no article: give a PATH, or --stdin-jsonl.");
        });
    }

    /// <summary>Whether the articles come as JSON lines.</summary>
    public bool FromStandardInput(ParseResult parsed) => parsed.GetValue(_stdin);

    /// <summary>Analyses the articles and writes them in a format, and returns the exit code.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="io">The standard streams.</param>
    /// <param name="format">Makes the format for the output that was asked for.</param>
    public int Run(ParseResult parsed, CommandIo io, Func<CommandIo, IArticleFormat> format)
    {
        CalendarDate? published = parsed.GetValue(_published);
        IEnumerable<ArticleInput> inputs = FromStandardInput(parsed)
            ? RecordInput.ReadAll(io.Input, published)
            : ArticlePaths.Expand(parsed.GetValue(_paths)!, published);
        int cores = parsed.GetValue(_cores) ?? Environment.ProcessorCount;
        return _output.Write(parsed, io, inputs as IReadOnlyList<ArticleInput> ?? [], to => ArticleRun.Execute(inputs, format(to), to, cores));
    }

    private static CalendarDate? ReadDate(ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        if (CalendarDate.TryParse(text, out CalendarDate date))
            return date;
        result.AddError($"--published: '{text}' is no date of the form yyyy-MM-dd.");
        return null;
    }

    private static int? ReadCores(ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int cores) && cores is >= 1 and <= MostCores)
            return cores;
        result.AddError(string.Create(CultureInfo.InvariantCulture, $"--cores: '{text}' is no number from 1 to {MostCores}."));
        return null;
    }
}
