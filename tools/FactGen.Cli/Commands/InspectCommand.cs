using System.CommandLine;

namespace FactGen.Cli;

/// <summary>"factgen inspect": every layer of articles, for people and for programs.</summary>
internal static class InspectCommand
{
    public static Command Build(CommandIo io)
    {
        var articles = new ArticleArguments();
        var json = new Option<bool>("--json")
        {
            Description = "Write one JSON object an article and line, offsets in UTF-16 code units. [implied by --stdin-jsonl]",
        };
        var command = new Command("inspect", "Show every layer that is found in articles, and the rules behind their claims.") { json };
        articles.AddTo(command);
        command.SetAction(parsed =>
        {
            bool lines = parsed.GetValue(json) || articles.FromStandardInput(parsed);
            IArticleFormat writer = lines ? new InspectionLines() : new InspectionView(io.Colour, io.Width);
            return ArticleRun.Execute(articles.Inputs(parsed, io), writer, io);
        });
        return command;
    }
}
