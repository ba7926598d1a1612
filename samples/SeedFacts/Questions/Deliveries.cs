using System.Linq;
using FactGen;
using SeedFacts.Output;

namespace SeedFacts.Questions;

/// <summary>What was delivered, and what was paid?</summary>
internal static class Deliveries
{
    public static void Answer(Screen screen)
    {
        screen.Heading("What was delivered and paid");
        foreach (var group in Facts.ArmsDeliveries.GroupBy(d => Between(d.Supplier, d.Recipient)))
        {
            screen.Group(group.Key);
            foreach (var d in group)
                screen.Row((Wording.Items(d), 56), (Wording.Source(d), 26), (d.Evidence.Location, 28));
        }

        foreach (var group in Facts.Payments.GroupBy(p => Between(p.Payer, p.Payee)))
        {
            screen.Group(group.Key);
            foreach (var p in group)
                screen.Row((Wording.Number(p.Amount), 56), (Wording.Source(p), 26), (p.Evidence.Location, 28));
        }
    }

    private static string Between(EntitySet giver, EntitySet taker)
        => (giver.IsEmpty ? "nobody named" : giver.ToString()) + Wording.To(taker);
}
