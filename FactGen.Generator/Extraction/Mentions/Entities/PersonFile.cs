using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;

namespace FactGen.Extraction;

/// <summary>Reads "German/persons.txt".</summary>
internal static class PersonFile
{
    public static void Load(CatalogueBuilder builder)
    {
        foreach (CatalogueRow row in CatalogueFile.Rows("persons.txt"))
        {
            string? country = row[2].Length == 0 ? null : builder.Get(row, row[2]).Id;
            ImmutableArray<string> names = row.List(1);
            bool weak = names[0].EndsWith("!", StringComparison.Ordinal);
            (string canonical, string surname) = Split(names[0].TrimEnd('!'));
            Entity person = builder.Add(row, row[0], canonical, EntityKind.Person, country);
            var fullNames = ImmutableArray.CreateBuilder<string>();
            foreach (string name in names)
            {
                (string full, string last) = Split(name.TrimEnd('!'));
                if (full != last)
                {
                    fullNames.Add(full);
                    builder.Names.Add(full, new CatalogueReading(person, NameForm.Person));
                    AddWithParticles(builder, full, person);
                }

                AddSurname(builder, last, new CatalogueReading(person, weak ? NameForm.WeakSurname : NameForm.Surname));
            }

            builder.Persons.Add(person.Id, new PersonEntry(person, surname, fullNames.ToImmutable(), Tenures(builder, row, country)));
        }
    }

    private static void AddSurname(CatalogueBuilder builder, string surname, CatalogueReading reading)
    {
        builder.Names.Add(surname, reading);
        foreach (string article in builder.Inflection.DetachedArticles)
        {
            if (surname.StartsWith(article, StringComparison.OrdinalIgnoreCase))
                builder.Names.Add(surname.Substring(article.Length), reading);
        }
    }

    /// <summary>"von der Leyen", at the start of a sentence "Von der Leyen": with its particles a surname is none but this person's.</summary>
    private static void AddWithParticles(CatalogueBuilder builder, string full, Entity person)
    {
        string[] words = full.Split(' ');
        int first = words.Length - 1;
        while (first > 1 && builder.Inflection.SurnameParticles.Contains(words[first - 1]))
            first--;
        if (first == words.Length - 1)
            return;
        string surname = string.Join(" ", words, first, words.Length - first);
        builder.Names.Add(surname, new CatalogueReading(person, NameForm.Surname));
        string capital = char.ToUpperInvariant(surname[0]) + surname.Substring(1);
        if (capital != surname)
            builder.Names.Add(capital, new CatalogueReading(person, NameForm.Surname));
    }

    /// <summary>The full name and the surname: the last word, or the one marked with "^".</summary>
    private static (string Full, string Surname) Split(string name)
    {
        string full = name.Replace("^", "");
        int mark = name.IndexOf('^');
        int end = mark < 0 ? name.Length : mark;
        int start = name.LastIndexOf(' ', end - 1) + 1;
        return (full, name.Substring(start, end - start));
    }

    private static ImmutableArray<Tenure> Tenures(CatalogueBuilder builder, CatalogueRow row, string? country)
    {
        var tenures = ImmutableArray.CreateBuilder<Tenure>();
        foreach (string item in row.List(3))
        {
            string[] words = item.Split([' '], StringSplitOptions.RemoveEmptyEntries);
            int at = words[0].IndexOf('@');
            string role = at < 0 ? words[0] : words[0].Substring(0, at);
            string of = at < 0
                ? country ?? throw new FormatException($"{row.Where}: it is not said whose '{role}'.")
                : builder.Get(row, words[0].Substring(at + 1)).Id;
            if (words.Length == 1)
                tenures.Add(new Tenure(role, of, null, null));
            for (int i = 1; i < words.Length; i++)
            {
                int dots = words[i].IndexOf("..", StringComparison.Ordinal);
                if (dots < 0)
                    throw new FormatException($"{row.Where}: '{words[i]}' is no time in office.");
                tenures.Add(new Tenure(role, of, Day(row, words[i].Substring(0, dots), last: false), Day(row, words[i].Substring(dots + 2), last: true)));
            }
        }

        return tenures.ToImmutable();
    }

    /// <summary>The first or last day of a year, a month or a day.</summary>
    private static CalendarDate? Day(CatalogueRow row, string text, bool last)
    {
        if (text.Length == 0)
            return null;
        string[] parts = text.Split('-');
        if (!TryNumber(parts, 0, out int year) || !TryNumber(parts, 1, out int month) || !TryNumber(parts, 2, out int day))
            throw new FormatException($"{row.Where}: '{text}' is no date.");
        if (parts.Length == 3)
            return new CalendarDate(year, month, day);
        CalendarDate first = new(year, parts.Length == 2 ? month : 1, 1);
        return last ? first.AddMonths(parts.Length == 2 ? 1 : 12).AddDays(-1) : first;
    }

    private static bool TryNumber(string[] parts, int index, out int number)
    {
        number = 0;
        return index >= parts.Length || int.TryParse(parts[index], NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }
}
