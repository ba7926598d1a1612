using System.Globalization;

namespace FactGen.Infrastructure;

/// <summary>The words and numbers of packed rows.</summary>
internal static class Codes
{
    public static EntityKind EntityKind(string word) => word switch
    {
        nameof(FactGen.EntityKind.State) => FactGen.EntityKind.State,
        nameof(FactGen.EntityKind.Person) => FactGen.EntityKind.Person,
        nameof(FactGen.EntityKind.Organisation) => FactGen.EntityKind.Organisation,
        nameof(FactGen.EntityKind.MilitaryForce) => FactGen.EntityKind.MilitaryForce,
        nameof(FactGen.EntityKind.NewsAgency) => FactGen.EntityKind.NewsAgency,
        nameof(FactGen.EntityKind.Place) => FactGen.EntityKind.Place,
        nameof(FactGen.EntityKind.Group) => FactGen.EntityKind.Group,
        _ => FactGen.EntityKind.Unknown,
    };

    public static CalendarDate? Date(string text) => CalendarDate.TryParse(text, out CalendarDate date) ? date : null;

    public static double? Number(string text) => text.Length == 0 ? null : double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);

    public static int Integer(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
}
