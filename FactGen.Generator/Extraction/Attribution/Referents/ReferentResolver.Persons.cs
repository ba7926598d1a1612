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
            string name = PlainText.Visible(match.Span.In(text.Text));
            if ((match.As(NameForm.Person) ?? BySurname(match, name, phrase, grammar)) is { } person)
            {
                Remember(name, person);
                return person;
            }

            if (match.As(NameForm.WeakSurname) is not null && _discourse.BySurname(name) is { } told)
                return told;
        }

        return phrase.NameFirst >= 0 ? NewPerson(phrase, grammar) : KnownSurname(phrase, grammar);
    }

    /// <summary>The one of those with a surname who was told of, or whom the title and the day tell: "Präsident Bush" in 1991 and in 2003. Whoever was not known by then is somebody else.</summary>
    private Entity? BySurname(CatalogueMatch match, string name, Phrase phrase, SentenceGrammar grammar)
    {
        if (match.As(NameForm.Surname) is null && !(match.As(NameForm.WeakSurname) is not null && IsTitled(phrase)))
            return null;
        Entity? told = _discourse.BySurname(name);
        foreach (CatalogueReading reading in match.Readings)
        {
            // "Bill Clinton … Clinton"; but "Kim Yong Bok … Kim" may be another of that family name.
            if (reading.Entity.Id == told?.Id && Surname(told.Name) == name)
                return told;
        }

        if (Cues.German.Is(Cue.PrivateTitle, phrase.Noun?.Lemma) && grammar.Words[phrase.Head].Token < match.FirstToken)
            return EntityFactory.FromMention(name, EntityKind.Person);
        EntityHead? title = null;
        if (phrase.Noun is not null)
            TryHead(text.Form(grammar.Words[phrase.Head].Token), phrase, grammar, null, out title);
        return _catalogue.PersonOf(match, published, title) ?? EntityFactory.FromMention(name, EntityKind.Person);
    }

    /// <summary>"Koch sagte": a noun that was told to be somebody's name.</summary>
    private Entity? KnownSurname(Phrase phrase, SentenceGrammar grammar)
        => phrase.Noun is not null && phrase.Determiner < 0 && phrase.Quantity < 0 && phrase.Adjectives.Count == 0 && phrase.Genitive is null && phrase.Head == phrase.End - 1
            && phrase.CanBe(Agreement.Singular)
            ? _discourse.BySurname(text.Forms[grammar.Words[phrase.Head].Token].Text) : null;

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
        if (name.IndexOf(' ') > 0 && (phrase.Determiner < 0 || IsTitled(phrase)) && _catalogue.LinkPerson(name) is { } spelled)
        {
            Remember(name, spelled);
            return spelled;
        }

        bool full = name.IndexOf(' ') > 0 && phrase.Determiner < 0 && !StartsWithAcronym(name);
        if (!IsTitled(phrase) && !(full && phrase.Noun is null && phrase.Matches.TrueForAll(IsSurname)))
            return null;
        Entity person = EntityFactory.FromMention(name, EntityKind.Person, IsTitled(phrase) ? Country(phrase, grammar) : null);
        Remember(name, person);
        return person;
    }

    private bool IsSurname(int match) => mentions.Matches[match].Form is NameForm.Surname or NameForm.WeakSurname;

    /// <summary>"SV Mattersburg", "AC/DC Live": no person's first name; but "J. P. Morgan".</summary>
    private static bool StartsWithAcronym(string name)
        => name.Length > 2 && char.IsUpper(name[0]) && char.IsUpper(name[1]);

    /// <summary>A name in the nominative: "Said Marwan" of "die Ermordung Said Marwans".</summary>
    private string NameText(Phrase phrase, SentenceGrammar grammar)
    {
        string name = PlainText.Visible(grammar.Span(text, phrase.NameFirst, phrase.NameEnd).In(text.Text));
        return phrase.IsGenitiveName && name.Length > 1 ? name.Substring(0, name.Length - 1) : name;
    }

    private static string Surname(string name)
    {
        int space = name.LastIndexOf(' ');
        return space < 0 ? name : name.Substring(space + 1);
    }
}
