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
            foreach (var s in group.DistinctBy(s => (s.Speaker, s.Evidence.Location, s.About)))
                screen.Row((s.Speaker.IsEmpty ? "nobody named" : s.Speaker.ToString(), 30), (s.About is null ? "" : $"„{s.About}“", 52), (s.Evidence.Location, 28));
        }
    }
}
