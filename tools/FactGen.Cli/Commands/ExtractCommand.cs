using System.CommandLine;

namespace FactGen.Cli;

/// <summary>"factgen extract": the claims of articles.</summary>
internal static class ExtractCommand
{
    private const string Table = "table", Lines = "jsonl", Csv = "csv";

    public static Command Build(CommandIo io)
    {
        var articles = new ArticleArguments();
        var format = new Option<string?>("--format")
        {
            Description = "How to write the claims: a table for people, the interchange format (one JSON object a line), or "
                + "comma-separated values. [default: table; jsonl with --stdin-jsonl]",
            HelpName = "table|jsonl|csv",
        };
        format.AcceptOnlyFromAmong(Table, Lines, Csv);
        var command = new Command("extract", "Write the claims that articles make.") { format };
        articles.AddTo(command);
        command.SetAction(parsed =>
        {
            string name = parsed.GetValue(format) ?? (articles.FromStandardInput(parsed) ? Lines : Table);
            return articles.Run(parsed, io, to => name switch
            {
                Lines => new ClaimLines(),
                Csv => new ClaimCsv(),
                _ => new ClaimTable(to.Colour, to.Width),
            });
        });
        return command;
    }
}
