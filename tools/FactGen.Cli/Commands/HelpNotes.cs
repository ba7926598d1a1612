using System.Collections.Generic;

namespace FactGen.Cli;

/// <summary>What the help says beyond options: examples first.</summary>
internal static class HelpNotes
{
    public static readonly IReadOnlyDictionary<string, string> ByCommand = new Dictionary<string, string>
    {
        [""] = """
            Exit status:
              0  All done.
              1  Some input could not be read (standard error names it), the output could not be written,
                 or a score is below its minimum.
              2  The command line is wrong, or claims cannot be scored.
            """,
        ["extract"] = """
            Examples:
              factgen extract articles/
              factgen extract --published 2025-04-28 --format jsonl article.txt > claims.jsonl
              factgen extract --format csv --output claims.csv articles/
              factgen extract --stdin-jsonl < articles.jsonl | jq -c 'select(.kind == "Casualties")'

            Claims come in the order of their articles' names, then of the text. Colour is used on terminals only;
            NO_COLOR turns it off.
            """,
        ["inspect"] = """
            Examples:
              factgen inspect article.txt
              factgen inspect --json article.txt | jq '.times'
              factgen inspect --why "Soldaten entsandt" article.txt

            Colour is used on terminals only; NO_COLOR turns it off.
            """,
        ["score"] = """
            Examples:
              factgen extract --format jsonl articles/ > claims.jsonl
              factgen score --gold gold/ --pred claims.jsonl --articles articles/ --errors 20
              factgen score --gold gold/ --pred claims.jsonl --articles articles/ --min-claim 0.6

            Exit status:
              0  Scored.
              1  Scored, but an F1 is below its minimum.
              2  Evidence is not in its article, or there is nothing that could be scored.
            """,
    };
}
