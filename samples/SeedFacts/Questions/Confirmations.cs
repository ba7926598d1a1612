using System.Linq;
using FactGen;
using SeedFacts.Output;

namespace SeedFacts.Questions;

/// <summary>Who confirmed, who denied, and who did not say?</summary>
internal static class Confirmations
{
    public static void Answer(Screen screen)
    {
        screen.Heading("Who confirmed, who denied, who did not say");
        var statements =
            from s in Facts.Statements
            where s.Act is Facts.StatementAct.Confirm or Facts.StatementAct.Acknowledge or Facts.StatementAct.Deny
            let answer = s.Polarity == Polarity.Negated ? "did not say" : s.Act == Facts.StatementAct.Deny ? "denied" : "confirmed"
            group s by answer into answers
            orderby answers.Key
            select answers;
        foreach (var group in statements)
        {
            screen.Group(group.Key);
            var answers = group.Where(s => s.About is not null).GroupBy(s => (Who: s.Speaker.IsEmpty ? "nobody named" : s.Speaker.ToString(), s.About));
            foreach (var answer in answers)
                screen.Row((answer.Key.Who, 30), ($"„{answer.Key.About}“", 52), (Wording.Places(answer), 28));
            screen.Remainder("without saying what", [.. group.Where(s => s.About is null)]);
        }
    }
}
