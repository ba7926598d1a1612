namespace FactGen.Extraction;

/// <content>Persons by name, title and surname.</content>
internal sealed partial class ReferentResolver
{
    private Entity? Person(Phrase phrase, SentenceGrammar grammar)
    {
        foreach (int index in phrase.Matches)
        {
            CatalogueMatch match = mentions.Matches[index];
            if (match.IsCompound)
                continue;
            Entity? person = match.As(NameForm.Person) ?? match.As(NameForm.Surname);
            if (person is not null)
            {
                Remember(match.Span.In(text.Text), person);
                return person;
            }

            if (match.As(NameForm.WeakSurname) is { } weak && (IsTitled(phrase) || _discourse.BySurname(match.Span.In(text.Text)) is not null))
                return _discourse.BySurname(match.Span.In(text.Text)) ?? weak;
        }

        return phrase.NameFirst >= 0 ? NewPerson(phrase, grammar) : KnownSurname(phrase, grammar);
    }

    /// <summary>"Koch sagte": a noun that was told to be somebody's name.</summary>
    private Entity? KnownSurname(Phrase phrase, SentenceGrammar grammar)
        => phrase.Noun is not null && phrase.Determiner < 0 && phrase.Quantity < 0 && phrase.Adjectives.Count == 0 && phrase.Genitive is null && phrase.Head == phrase.End - 1
            && phrase.CanBe(Agreement.Singular)
            ? _discourse.BySurname(text.Form(grammar.Words[phrase.Head].Token).ToString()) : null;

    /// <summary>Later mentions say the last part of a name, or the first where the family name leads ("Lee Seong Kweun").</summary>
    private void Remember(string name, Entity person)
    {
        _discourse.Name(Surname(name), person);
        string[] parts = name.Split(' ');
        if (parts.Length == 3 && _discourse.BySurname(parts[0]) is null)
            _discourse.Name(parts[0], person);
    }

    private static bool IsTitled(Phrase phrase)
        => phrase.Noun is { } noun && (noun.Tags & (SemanticTags.Office | SemanticTags.Human)) != 0;

    private Entity? NewPerson(Phrase phrase, SentenceGrammar grammar)
    {
        string name = NameText(phrase, grammar);
        string surname = Surname(name);
        if (_discourse.BySurname(surname) is { } known)
            return known;
        string stripped = surname.Length > 3 && surname[surname.Length - 1] == 's' ? surname.Substring(0, surname.Length - 1) : surname;
        if (_discourse.BySurname(stripped) is { } genitive)
            return genitive;
        bool full = name.IndexOf(' ') > 0 && phrase.Determiner < 0 && !StartsWithAcronym(name);
        if (!IsTitled(phrase) && !(full && phrase.Noun is null && phrase.Matches.Count == 0))
            return null;
        Entity person = EntityFactory.FromMention(name, EntityKind.Person, IsTitled(phrase) ? Country(phrase, grammar) : null);
        Remember(name, person);
        return person;
    }

    /// <summary>"SV Mattersburg", "AC/DC Live": no person's first name; but "J. P. Morgan".</summary>
    private static bool StartsWithAcronym(string name)
        => name.Length > 2 && char.IsUpper(name[0]) && char.IsUpper(name[1]);

    private string NameText(Phrase phrase, SentenceGrammar grammar) => grammar.Span(text, phrase.NameFirst, phrase.NameEnd).In(text.Text);

    private static string Surname(string name)
    {
        int space = name.LastIndexOf(' ');
        return space < 0 ? name : name.Substring(space + 1);
    }
}
