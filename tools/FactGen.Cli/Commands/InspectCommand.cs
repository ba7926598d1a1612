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
        var why = new Option<string?>("--why")
        {
            Description = "Only for the sentences that contain TEXT: which words triggered which rules, and what stopped those that made no claim.",
            HelpName = "TEXT",
        };
        var command = new Command("inspect", "Show every layer that is found in articles, and the rules behind their claims.") { json, why };
        articles.AddTo(command);
        command.Validators.Add(parsed =>
        {
            if (parsed.GetValue(why) is null)
                return;
            if (string.IsNullOrWhiteSpace(parsed.GetValue(why)))
                parsed.AddError("--why needs some words of the sentences that it is about.");
            else if (parsed.GetValue(json))
                parsed.AddError("--why is for people; the JSON holds the same as 'triggers'.");
        });
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(why) is { } words)
                return articles.Run(parsed, io, to => new WhyView(words, to.Colour, to.Width));
            bool lines = parsed.GetValue(json) || articles.FromStandardInput(parsed);
            return articles.Run(parsed, io, to => lines ? new InspectionLines() : new InspectionView(to.Colour, to.Width));
        });
        return command;
    }
}
