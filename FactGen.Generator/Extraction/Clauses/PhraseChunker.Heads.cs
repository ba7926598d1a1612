using System;
using System.Collections.Generic;

namespace FactGen.Extraction;

/// <content>The head of a phrase: a noun, a name, or names beside a noun.</content>
internal sealed partial class PhraseChunker
{
    private const int LongestQuotedName = 6;

    private const int MinOwner = 4;

    /// <summary>"Klug", "Scharf", "Fröhlich": longer adjectives are nobody's surname.</summary>
    private const int LongestSurnameAdjective = 8;

    /// <summary>"van der", "von und zu"</summary>
    private const int LongestParticles = 3;

    /// <summary>How many letters the longest has.</summary>
    private const int LongestParticle = 5;

    /// <summary>What belongs to somebody and is no part of a name: "Stein" and "Bauer" are left out.</summary>
    private const SemanticTags Ownable = SemanticTags.Speech | SemanticTags.Abstract | SemanticTags.Event | SemanticTags.Agreement | SemanticTags.Document | SemanticTags.Meeting
        | SemanticTags.Government | SemanticTags.Army | SemanticTags.Force | SemanticTags.Attack;

    /// <summary>What nobody and no place is called.</summary>
    private const SemanticTags NoName = SemanticTags.Abstract | SemanticTags.Event | SemanticTags.Attack | SemanticTags.Fight | SemanticTags.Speech | SemanticTags.Money | SemanticTags.Agreement | SemanticTags.Time | SemanticTags.Document | SemanticTags.Meeting;

    private bool ParseHead(Phrase phrase, ref int at, string? preposition)
    {
        if (IsTruncated(at))
            at += 2;
        if (!IsFree(at) || (_words[at] != phrase.First && at > 0 && !Adjoins(at)) || !CanHead(at))
            return (phrase.Participial is null && ParseSharedHead(phrase, ref at)) || phrase.Quantity >= 0; // "3.000 nach Kursk", "vier von ihnen": a number without a noun
        if (phrase.Quantity >= 0 && IsWeaponName(at))
            at++;
        int i = _words[at];
        Word word = words[i];
        if (IsNameOfAdjectiveAndNoun(at))
        {
            at += 2;
            (phrase.NameFirst, phrase.NameEnd, phrase.Head) = (i, _words[at - 1] + 1, _words[at - 1]);
            return true;
        }

        bool isCommonNoun = word.Match >= 0 && word.Noun is not null && (phrase.Determiner >= 0 || phrase.Quantity >= 0) && (mentions.Matches[word.Match].Form == NameForm.WeakSurname || IsPartOf(at));
        if (word.Match >= 0 && !isCommonNoun && !mentions.Matches[word.Match].IsCompound && IsName(mentions.Matches[word.Match]))
            return ParseName(phrase, ref at);
        phrase.Head = i;
        phrase.Noun = phrase.Quantity >= 0 ? word.PluralNoun ?? word.Noun : word.Noun;
        if (word.Match >= 0 && !isCommonNoun)
            AddMatch(phrase, word.Match);
        if (word.Noun is not null && (phrase.Cells & word.NounCells) != 0)
            phrase.Cells &= word.NounCells;
        at++;
        if (word.Noun is null && word.Match < 0 && PersonNoun(phrase, word) is { } person)
        {
            phrase.Noun = person.Noun;
            phrase.Cells &= person.Agreement;
        }
        else if (word.Noun is null && word.Match < 0)
            return IsUnknownOwner(phrase, at) ? ParseOwned(phrase, ref at) : ParseUnknownName(phrase, ref at, at - 1);
        if (word.Match >= 0)
        {
            while (at < _words.Count && words[_words[at]].Match == word.Match)
                at++;
        }

        int before = at;
        AppendNames(phrase, ref at);
        if (at > before && phrase.Determiner < 0 && phrase.Adjectives.Count == 0 && (phrase.Noun!.Tags & (SemanticTags.Human | SemanticTags.Office)) != 0)
            phrase.Cells = Uninflected(phrase.Cells);
        return true;
    }

    /// <summary>"zwei Posaunisten", "dem Krawattenverleger Halm": an unknown word that names people by its ending, behind what names do not have in front.</summary>
    private static WordAnalysis? PersonNoun(Phrase phrase, Word word)
        // "mit 900 Mann | größter Truppensteller": an adjective alone makes no genitive of it.
        => (phrase.Determiner >= 0 || phrase.Quantity >= 0 || (phrase.Adjectives.Count > 0 && (phrase.Cells & ~Agreement.Genitive) != 0)) && word.Form.Person is { } person && (phrase.Cells & person.Agreement) != 0 ? person : null;

    /// <summary>"75 | Mistral | Raketen", "24 | Tiger | Hubschrauber": what weapons are called, without the hyphen that would join it to them.</summary>
    private bool IsWeaponName(int at)
        => words[_words[at]] is { Kind: TokenKind.Word, IsCapital: true, Match: < 0, Time: < 0, Quantity: < 0 } name && (name.Noun is null || (name.Noun.Tags & SemanticTags.Animal) != 0)
            && at + 1 < _words.Count && IsFree(at + 1) && Adjoins(at + 1) && words[_words[at + 1]] is { Kind: TokenKind.Word, IsCapital: true, Match: < 0, Noun: { } weapon } && (weapon.Tags & (SemanticTags.Weapon | SemanticTags.Vehicle)) != 0;

    /// <summary>"der Norden | Malis, der Norden | des Landes": a direction that may stand for a state is a part of what its genitive names.</summary>
    private bool IsPartOf(int at)
    {
        if (mentions.Matches[words[_words[at]].Match].Form != NameForm.Contextual || at + 1 >= _words.Count || !IsFree(at + 1) || !Adjoins(at + 1))
            return false;
        Word next = words[_words[at + 1]];
        return next.Match >= 0 ? mentions.Matches[next.Match].IsGenitive
            : next.Function is { } article && next.Is(FunctionClass.Article) && (article.Agreement & Agreement.Genitive) != 0 && at + 2 < _words.Count
                && (words[_words[at + 2]].Match >= 0 || words[_words[at + 2]].Noun is { } ground && (ground.Tags & (SemanticTags.Place | SemanticTags.Area)) != 0);
    }

    /// <summary>"setzten Präsident Bazoum fest": a title in front of a name has no endings, so its form does not tell the case.</summary>
    private static Agreement Uninflected(Agreement cells)
        => (cells & Agreement.NominativeMasculine) != 0 ? cells | Agreement.DativeMasculine | Agreement.AccusativeMasculine : cells;

    /// <summary>
    /// "das Tote Gebirge": a noun like an adjective, with a capital inside the sentence and a noun behind it, is part of a name; before
    /// people it is a title ("der Vorsitzende Richter").
    /// </summary>
    private bool IsNameOfAdjectiveAndNoun(int at)
    {
        Word word = words[_words[at]];
        return word is { Match: < 0, StartsSentence: false, Noun.Gender: Agreement.Masculine | Agreement.Feminine } && at + 1 < _words.Count && IsFree(at + 1) && Adjoins(at + 1)
            && words[_words[at + 1]] is { IsCapital: true, Match: < 0, Noun: not null, Quantity: < 0, Time: < 0 } next
            && (next.Noun.Tags & (SemanticTags.Human | SemanticTags.Office | SemanticTags.Force)) == 0 && (next.NounCells & word.NounCells) != 0
            // "der Gesandte | Hochstein"
            && !((word.Noun.Tags & SemanticTags.Office) != 0 && next.Form.Modifier is not null);
    }

    /// <summary>"192 aserbaidschanische | und 200 armenische Kämpfer", "12 tote | und 40 verletzte Bauern": the first takes its noun from the second.</summary>
    private bool ParseSharedHead(Phrase phrase, ref int at)
    {
        if (phrase.Adjectives.Count == 0 || at + 1 >= _words.Count || !IsFree(at) || !words[_words[at]].Is(FunctionClass.ListCoordinator))
            return false;
        int saved = at;
        at++;
        Phrase? second = ParseNominal(ref at, -1, Agreement.None, null);
        if (second?.Noun is null)
        {
            at = saved;
            return false;
        }

        phrase.Noun = second.Noun;
        phrase.Head = phrase.Adjectives[phrase.Adjectives.Count - 1];
        phrase.Conjuncts.Add(second);
        // "der iranische und der irakische Minister": each has its own article, in the same case.
        phrase.Cells &= phrase.Determiner >= 0 && second.Determiner >= 0 ? second.Cells : Agreement.Plural;
        return true;
    }

    /// <summary>"Staats- und Regierungschefs": the first part of a compound whose head stands behind the conjunction.</summary>
    private bool IsTruncated(int at)
    {
        if (at + 2 >= _words.Count || !IsFree(at) || words[_words[at]].Kind != TokenKind.Word)
            return false;
        System.ReadOnlySpan<char> form = text.Form(words[_words[at]].Token);
        return form[form.Length - 1] == '-' && words[_words[at + 1]].Is(FunctionClass.ListCoordinator) && Adjoins(at + 1) && Adjoins(at + 2)
            && words[_words[at + 2]] is { IsCapital: true, Noun: not null };
    }

    private bool CanHead(int at)
    {
        Word word = words[_words[at]];
        // "Kurz nach seiner Ankunft": a word of a closed class that happens to be a surname.
        if (word.StartsSentence && word.Function is not null && word.Match >= 0 && mentions.Matches[word.Match].Form == NameForm.WeakSurname)
            return false;
        if (word.Kind == TokenKind.Word && word.Match >= 0 && (word.IsCapital || IsName(mentions.Matches[word.Match])))
            return true;
        return word.Kind == TokenKind.Word && word.IsCapital
            && (!word.StartsSentence || (word.Function is null && (word.Noun is not null || word.Finite is null) && !IsAdverbial(word, at) && !IsDone(word, at)));
    }

    /// <summary>
    /// "Direkt nach der Wahl": an adjective without ending at the start of a sentence, with no verb or name behind it, is an adverb; in front of
    /// a verb too where its ending shows that it is no surname ("Rechtlich argumentiert …", but "Klug sagte …").
    /// </summary>
    private bool IsAdverbial(Word word, int at)
        // "Angesprochen auf die Toten", "Gefragt nach dem Grund"
        => (word is { Participle: not null, Noun: null, Match: < 0 } && at + 1 < _words.Count && words[_words[at + 1]].Is(FunctionClass.Preposition)) || word is { IsBareAdjective: true, Noun: null, Match: < 0 } && at + 1 < _words.Count && words[_words[at + 1]] is var next
            && (next.Is(FunctionClass.Preposition | FunctionClass.AnyDeterminer | FunctionClass.Pronoun | FunctionClass.Adverb)
                || (next.Finite is { } finite && !next.IsCapital && (Lexicon.German.Rules.HasAdjectiveEnding(text.Form(word.Token))
                    || (text.Tokens[word.Token].Length > LongestSurnameAdjective && SpeechLexicon.German.Verb(finite.Lemma) is null))));

    /// <summary>"Abgefangen und verhaftet: …": a participle in front of another is nobody's name.</summary>
    private bool IsDone(Word word, int at)
        => word is { Noun: null, Match: < 0, Participle: not null } && at + 2 < _words.Count && words[_words[at + 1]].Is(FunctionClass.ListCoordinator) && words[_words[at + 2]] is { IsCapital: false, Participle: not null };

    private static bool IsName(CatalogueMatch match) => match.Form is not (NameForm.Adjective or NameForm.PlaceAdjective);

    private bool ParseName(Phrase phrase, ref int at)
    {
        int match = words[_words[at]].Match;
        CatalogueMatch name = mentions.Matches[match];
        int first = at;
        while (at < _words.Count && words[_words[at]].Match == match)
            at++;
        if (IsFirstName(name, at))
            return ParseUnknownName(phrase, ref at, first);
        // "Südkoreas Geheimdienst": a genitive in front of a noun is its possessor.
        if (name.IsGenitive && phrase.Determiner < 0 && phrase.Quantity < 0 && _words[first] != _placeOf && CanFollowPossessor(at))
        {
            phrase.Possessor = NamePhrase(match, first, at);
            phrase.Cells = Agreement.All;
            if (!ParseModifiers(phrase, ref at))
                return false;
            return ParseHead(phrase, ref at, null);
        }

        // "die IWF": a body of another gender with the same letters.
        if (phrase.Determiner >= 0 && at == first + 1 && IsAcronym(_words[first]) && name.Readings[0].Gender is not NameGender.Plural && (phrase.Cells & CellsOf(name.Readings[0], true)) == 0)
            return ParseUnknownName(phrase, ref at, first);
        // "der China Digital Times": a state that has no article, with a name behind it.
        if (phrase.Determiner >= 0 && name.Form is NameForm.Name or NameForm.Capital or NameForm.Place && name.Readings[0].Gender is NameGender.Bare && !name.IsGenitive && at < _words.Count && IsFree(at) && Adjoins(at)
            && words[_words[at]] is { Kind: TokenKind.Word, IsCapital: true, Noun: null, Match: < 0, Time: < 0, Quantity: < 0 })
            return ParseUnknownName(phrase, ref at, first);
        AddMatch(phrase, match);
        phrase.Head = _words[at - 1];
        if (name.IsGenitive && phrase.Determiner < 0)
            phrase.Cells &= Agreement.Genitive;
        // "griff der Iran an": the article of a masculine name shows its case.
        Agreement readings = Agreement.None;
        foreach (CatalogueReading reading in name.Readings)
            readings |= CellsOf(reading, phrase.Determiner >= 0);
        Agreement cells = phrase.Cells & readings;
        if (cells != Agreement.None)
            phrase.Cells = cells;
        AppendNames(phrase, ref at);
        return true;
    }

    /// <summary>The cells of a name: with its article those of its gender; "USA" is a plural anyway, and other states and towns are none.</summary>
    private static Agreement CellsOf(CatalogueReading name, bool hasDeterminer) => name.Gender switch
    {
        NameGender.Plural => Agreement.Plural,
        NameGender.Bare when !hasDeterminer => name.Form is NameForm.Name or NameForm.Capital or NameForm.Place ? Agreement.Singular : Agreement.All,
        NameGender.Masculine when hasDeterminer => Agreement.Masculine,
        NameGender.Feminine when hasDeterminer => Agreement.Feminine,
        NameGender.Neuter when hasDeterminer => Agreement.Neuter,
        _ => Agreement.All,
    };

    /// <summary>"Lee Seong Kweun", "Ali Barkah", "Ali Khan": a name that only begins like a known surname, with an unknown or common name behind it.</summary>
    private bool IsFirstName(CatalogueMatch name, int next)
        => name.Form is NameForm.Surname or NameForm.WeakSurname && !name.IsGenitive && next < _words.Count && IsFree(next) && Adjoins(next)
            && ((words[_words[next]] is { Kind: TokenKind.Word, IsCapital: true, Noun: null, Time: < 0, Quantity: < 0 } second && (second.Match < 0 || (name.Form == NameForm.WeakSurname && second.Match != words[_words[next - 1]].Match && IsOtherSurname(second)))) || (words[_words[next]].Function is null && BehindParticles(next - 1, next) > next));

    /// <summary>"Abdullah | Kassem": two surnames in a row are one name.</summary>
    private bool IsOtherSurname(Word word) => mentions.Matches[word.Match] is { Form: NameForm.Surname or NameForm.WeakSurname, IsCompound: false, IsGenitive: false };

    private bool IsAcronym(int word)
    {
        foreach (char letter in text.Form(words[word].Token))
        {
            if (!char.IsUpper(letter))
                return false;
        }

        return true;
    }

    private bool CanFollowPossessor(int at)
    {
        if (!IsFree(at) || !Adjoins(at))
            return false;
        // "Irlands | 127. Bataillon"
        if (words[_words[at]].Kind == TokenKind.Number && _words[at] + 1 < words.Length && IsStopOfOrdinal(_words[at] + 1))
            return true;
        Word word = words[_words[at]];
        if (word.IsCapital)
            return word.Kind == TokenKind.Word && (word.Match < 0 || mentions.Matches[word.Match].IsCompound || !IsName(mentions.Matches[word.Match])
                || mentions.Matches[word.Match].Form is NameForm.Organisation) && word.Noun is not null || (word.Noun is null && word.Match < 0 && word.Kind == TokenKind.Word);
        return (word.IsDeclinedAdjective && NounFollows(at)) || (word.Quantity >= 0 && NounFollows(at));
    }

    private Phrase NamePhrase(int match, int from, int to)
    {
        var phrase = new Phrase { First = _words[from], End = _words[to - 1] + 1, Head = _words[to - 1], Cells = Agreement.Genitive };
        phrase.Matches.Add(match);
        return phrase;
    }

    /// <summary>"Wolffs Vorwurf": an unknown name that ends in -s, in front of what nobody is called.</summary>
    private bool IsUnknownOwner(Phrase phrase, int at)
    {
        if (phrase.Determiner >= 0 || phrase.Quantity >= 0 || phrase.Adjectives.Count > 0 || _words[at - 1] == _placeOf || at >= _words.Count || !IsFree(at) || !Adjoins(at)
            || words[_words[at]] is not { Kind: TokenKind.Word, IsCapital: true, Match: < 0, Time: < 0, Quantity: < 0, Noun: { } owned } || (owned.Tags & Ownable) == 0)
            return false;
        System.ReadOnlySpan<char> form = text.Form(words[_words[at - 1]].Token);
        return form.Length > MinOwner && form[form.Length - 1] == 's' && form[form.Length - 2] is not ('s' or 'S');
    }

    private bool ParseOwned(Phrase phrase, ref int at)
    {
        int i = _words[at - 1];
        phrase.Possessor = new Phrase { First = i, End = i + 1, Head = i, NameFirst = i, NameEnd = i + 1, Cells = Agreement.Genitive, IsGenitiveName = true };
        phrase.Cells = Agreement.All;
        return ParseHead(phrase, ref at, null);
    }

    /// <summary>Capitalised words that nobody knows: a name, or a rare noun.</summary>
    private bool ParseUnknownName(Phrase phrase, ref int at, int first)
    {
        // "die „New Vision“": of a quoted name all words belong to it, also those that German has.
        if (phrase.Determiner >= 0 && _words[first] > 0 && words[_words[first] - 1].Kind == TokenKind.OpenQuote && EndOfQuotation(first) is var close && close > at)
        {
            at = close;
            (phrase.NameFirst, phrase.NameEnd, phrase.Head) = (_words[first], _words[at - 1] + 1, _words[at - 1]);
            return true;
        }

        while (at < _words.Count && IsFree(at) && Adjoins(at))
        {
            if (BehindParticles(first, at) is var surname && surname > at)
            {
                at = surname + 1;
                continue;
            }

            if (!words[_words[at]].IsCapital || words[_words[at]].Kind != TokenKind.Word
                || !(words[_words[at]].Noun is null || phrase.Determiner < 0 || (at > first && (IsSurnameBehindFirst(phrase, words[_words[at]]) || IsNameLikeCompound(phrase, words[_words[at]], true))) || (words[_words[at]].Match >= 0 && mentions.Matches[words[_words[at]].Match].Form == NameForm.Surname)) || words[_words[at]].Is(FunctionClass.AnyDeterminer) || words[_words[at]].Time >= 0
                || words[_words[at]].Quantity >= 0 || (IsSeparateNoun(at) && !(at > first && IsNameLikeCompound(phrase, words[_words[at]], true))) || IsSaid(at))
                break;
            // "nach Angaben des Abgeordneten Jan Halm | Goma": behind his full name nobody is called like a town or a state.
            if (at > first + 1 && IsBehindFullName(phrase, first, at))
                break;
            // "New Times" is not the Times, "Irfaan Ali" another Ali than the one that is known, "University College London" no town; but "Präfektur Hiroshima".
            if (words[_words[at]].Match >= 0 && mentions.Matches[words[_words[at]].Match].Form is not (NameForm.Organisation or NameForm.Surname or NameForm.WeakSurname)
                && !(at - first > 1 && mentions.Matches[words[_words[at]].Match].Form is NameForm.Capital or NameForm.Place))
                AddMatch(phrase, words[_words[at]].Match);
            at++;
        }

        phrase.NameFirst = _words[first];
        phrase.NameEnd = _words[at - 1] + 1;
        phrase.Head = _words[at - 1];
        // "die Leiche des Kaplans"
        phrase.IsGenitiveName = at == first + 1 && phrase.Determiner >= 0 && words[phrase.Determiner].FunctionForm is "des" or "eines" && words[_words[first]].Match < 0 && EndsInGenitive(first);
        if (IsNamedBody(phrase, at))
        {
            phrase.Head = _words[at];
            phrase.Noun = words[_words[at]].Noun;
            phrase.Cells &= words[_words[at]].NounCells;
            at++;
        }

        return true;
    }

    private bool IsBehindFullName(Phrase phrase, int first, int at)
        => words[_words[at]].Match >= 0 && mentions.Matches[words[_words[at]].Match] is { IsCompound: false, Form: NameForm.Name or NameForm.Capital or NameForm.Place }
            && (phrase.Noun is { } title ? (title.Tags & (SemanticTags.Office | SemanticTags.Human)) != 0 : EntityCatalogue.Default.IsGivenName(text.Forms[words[_words[first]].Token].Text));

    /// <summary>
    /// "Theo | van der | Berg", "Omar | al | Masri": the surname behind the particles that belong to it; the position itself where there are none. "von" belongs to a
    /// surname only behind one first name and in front of what is no noun and nobody known: "Sprecher Halm von der Polizei".
    /// </summary>
    private int BehindParticles(int first, int at)
    {
        int surname = at;
        bool ambiguous = false;
        while (at > first && surname < _words.Count && surname < at + LongestParticles && words[_words[surname]] is { IsCapital: false, Kind: TokenKind.Word } particle && text.Tokens[particle.Token].Length <= LongestParticle && IsFree(surname) && Adjoins(surname)
            && EntityInflection.Default.SurnameParticles.Contains(text.Forms[words[_words[surname]].Token].Text))
        {
            bool leads = surname == at;
            ambiguous |= leads && words[_words[surname]].Function is not null;
            surname++;
        }

        if (surname == at || surname >= _words.Count || !IsFree(surname) || !Adjoins(surname) || words[_words[surname]] is not { IsCapital: true, Kind: TokenKind.Word, Time: < 0, Quantity: < 0 } name)
            return at;
        return ambiguous && (words[_words[at]].FunctionForm != "von" || at != first + 1 || name.Match >= 0 || name.Noun is not null) ? at : surname;
    }

    /// <summary>"die John Hopkins | Universität": a body behind the name that it bears, of the gender that the article shows.</summary>
    private bool IsNamedBody(Phrase phrase, int at)
        => phrase.Determiner >= 0 && phrase.Noun is null && at < _words.Count && IsFree(at) && Adjoins(at) && words[_words[at]] is { Kind: TokenKind.Word, IsCapital: true, Match: < 0, Noun: { } body } next
            && (body.Tags & (SemanticTags.Organisation | SemanticTags.Media | SemanticTags.Agency | SemanticTags.Building)) != 0 && (body.Tags & (SemanticTags.Human | SemanticTags.Office)) == 0
            && (next.NounCells & phrase.Cells) != 0;

    /// <summary>"dem Präsidenten Egon | Rauball": what looks like a compound, behind a title and a first name.</summary>
    private static bool IsSurnameBehindFirst(Phrase phrase, Word word)
        => phrase.Noun is { } title && (title.Tags & (SemanticTags.Office | SemanticTags.Human)) != 0 && word is { Modifier: not null, Noun: { } noun }
            && (noun.Tags & (SemanticTags.Abstract | SemanticTags.Event | SemanticTags.Attack | SemanticTags.Fight | SemanticTags.Speech | SemanticTags.Money | SemanticTags.Agreement | SemanticTags.Time)) == 0;

    /// <summary>A plural noun behind an unknown name starts a phrase of its own, and so does what is made of another word: "wirft Kasongo | Verleumdung vor".</summary>
    private bool IsSeparateNoun(int at)
    {
        Word word = words[_words[at]];
        if (word.Noun is { } noun && (noun.Tags & (SemanticTags.Human | SemanticTags.Organisation | SemanticTags.Group)) == 0 && Lexicon.German.Rules.HasNounEnding(noun.Lemma))
            return true;
        return word.Noun is not null && (word.NounCells & Agreement.Plural) != 0 && (word.NounCells & Agreement.Singular) == 0;
    }

    /// <summary>"kündigte Banda | Beschwerde an", "bietet Banda | Hilfe an": what is said or given is no part of a name in front of a particle.</summary>
    private bool IsSaid(int at)
        => at + 1 < _words.Count && _words[at + 1] == _clause.ParticleWord && words[_words[at]] is { Match: < 0, Noun: { } noun } && (noun.Tags & (SemanticTags.Speech | SemanticTags.Agreement | SemanticTags.Money | SemanticTags.Document | SemanticTags.Goods | SemanticTags.Weapon | SemanticTags.Event | SemanticTags.Abstract)) != 0
            && (noun.Tags & (SemanticTags.Human | SemanticTags.Media | SemanticTags.Agency)) == 0;

    /// <summary>"dass seine Truppen Goma einnahmen": several people have no place for their name.</summary>
    private static bool IsPlaceBesidePeople(Phrase phrase, CatalogueMatch match)
        // "bombardiert die Koalition | Hodeida"
        => (match.Form == NameForm.Place && phrase is { Preposition: null, Determiner: >= 0 } && Cues.German.Is(Cue.AllianceNoun, phrase.Noun!.Lemma))
            || !(phrase.CanBe(Agreement.Singular) && match.Form is NameForm.Name && Cues.German.IsOrEndsIn(Cue.StateNameNoun, phrase.Noun!.Lemma)) && match.Form is NameForm.Place or NameForm.Name or NameForm.Capital && (!phrase.CanBe(Agreement.Singular) || (phrase.Determiner < 0 && phrase.CanBe(Agreement.Plural)))
            && (phrase.Noun!.Tags & (SemanticTags.Human | SemanticTags.Force | SemanticTags.Group)) != 0;

    /// <summary>"haben 400 Soldaten | Jacmel verlassen": several people do not have one name; but "die Soldaten Halm und Kern".</summary>
    private bool IsNameBesideSeveral(Phrase phrase, int at)
        => (phrase.Noun!.Tags & (SemanticTags.Human | SemanticTags.Force)) != 0 && !phrase.CanBe(Agreement.Singular) && (at + 1 >= _words.Count || !Adjoins(at + 1)
            || !(words[_words[at + 1]].IsCapital || words[_words[at + 1]].Is(FunctionClass.ListCoordinator)));

    /// <summary>"dass die Armee Ménaka einnahm", "die Rebellen Kilinochchi": an army and several fighters have no name, but what they take has.</summary>
    private bool IsPlaceBesideForces(Phrase phrase, int at)
        => phrase.Determiner >= 0 && phrase.Preposition is null && words[phrase.Determiner].Is(FunctionClass.Article) && !words[phrase.Determiner].Is(FunctionClass.Preposition) && !(at + 1 < _words.Count && words[_words[at + 1]].IsCapital && Adjoins(at + 1))
            && ((phrase.Noun!.Tags & SemanticTags.Army) != 0 || (phrase.Noun.Force == "soldiers" && (phrase.Noun.Tags & SemanticTags.Human) != 0 && !phrase.CanBe(Agreement.Singular)));

    /// <summary>"warfen die Abgeordneten | Schaunig vor": several in office have no single name; but "die Präsidenten Biden und Selenskyj".</summary>
    private bool IsOneBesideSeveral(Phrase phrase, int at)
    {
        if (phrase.Determiner < 0 || phrase.CanBe(Agreement.Singular) || (phrase.Noun!.Tags & SemanticTags.Office) == 0 || !words[_words[at]].IsCapital)
            return false;
        int next = at;
        while (next < _words.Count && words[_words[next]].IsCapital && Adjoins(next))
            next++;
        return next >= _words.Count || !(words[_words[next]].Is(FunctionClass.ListCoordinator) || FollowsComma(next));
    }

    /// <summary>"wirft dem Minister | Versagen vor": the infinitive of a verb is nobody's name.</summary>
    private bool IsDoing(Phrase phrase, int at)
    {
        if ((phrase.Noun!.Tags & (SemanticTags.Human | SemanticTags.Office)) == 0 || (at + 1 < _words.Count && words[_words[at + 1]].IsCapital))
            return false;
        System.ReadOnlySpan<char> form = text.Form(words[_words[at]].Token);
        if (form.Length < MinOwner || form[form.Length - 1] != 'n')
            return false;
        var analyses = new List<WordAnalysis>();
        Lexicon.German.Analyse((char.ToLowerInvariant(form[0]) + form.Slice(1).ToString()).AsSpan(), false, analyses);
        return analyses.Exists(static analysis => analysis.Verb is not null && analysis.Is(WordFeatures.Infinitive));
    }

    /// <summary>"nach Angaben | Macrons", "Truppen | Haftars": nobody bears the name of what is said, or of soldiers.</summary>
    private static bool IsOwned(NounLexeme noun)
        => (noun.Tags & Ownable) != 0 && ((noun.Tags & SemanticTags.Human) == 0 || (noun.Tags & SemanticTags.Force) != 0) && (noun.Tags & (SemanticTags.Office | SemanticTags.Building | SemanticTags.Place)) == 0;

    /// <summary>Names beside a noun: "Machthaber | Kim Jong Un", "Region | Kursk", "General | Müller-Huber".</summary>
    private void AppendNames(Phrase phrase, ref int at)
    {
        while (phrase.Noun is not null && at < _words.Count && IsFree(at) && Adjoins(at))
        {
            if (TryQuotedName(phrase, ref at))
                continue;
            if (OwnerEnd(phrase, at) > at)
                return;
            int i = _words[at];
            Word word = words[i];
            // "eine Gruppe | namens | Volkszorn"
            if (at + 1 < _words.Count && Cues.German.IsForm(Cue.CalledWord, text.Form(word.Token)) && IsFree(at + 1) && Adjoins(at + 1) && words[_words[at + 1]] is { Kind: TokenKind.Word, IsCapital: true })
            {
                at++;
                int called = at++, noun = phrase.Head;
                ParseUnknownName(phrase, ref at, called);
                phrase.Head = noun;
                phrase.End = _words[at - 1] + 1;
                continue;
            }

            // "07:15 Uhr | Kenia will …"; but "um 10.05 Uhr MEZ"
            if (IsOneBesideSeveral(phrase, at) || (Cues.German.Is(Cue.ClockNoun, phrase.Noun.Lemma) && (word.Match >= 0 || !IsAcronym(i))))
                return;
            if (word.Kind == TokenKind.Number && word.Quantity >= 0 && !HasNoNumber(phrase) && IsOrdinalName(at))
            {
                // "Brigade 45", "Artikel 5"
                at++;
                phrase.End = i + 1;
                continue;
            }

            if (word.Kind != TokenKind.Word || !word.IsCapital || word.Time >= 0 || word.Quantity >= 0)
                return;
            // "700 Mann | Infanterie"
            if (phrase.Quantity >= 0 && Cues.German.Is(Cue.CountedForce, phrase.Noun.Lemma) && word is { Match: < 0, Noun: { } sort } && (sort.Force is not null || (sort.Tags & SemanticTags.Force) != 0) && phrase.End <= i)
            {
                at++;
                phrase.End = i + 1;
                continue;
            }

            // "hat seit Jahren | Saudi-Arabien besucht": several days have no name.
            if ((phrase.Noun.Tags & SemanticTags.Time) != 0 && !phrase.CanBe(Agreement.Singular) && !(word.Match >= 0 && mentions.Matches[word.Match].IsGenitive))
                return;
            // "vom Typ | Leopard"
            if (word is { Noun: not null, Match: < 0 } && Cues.German.Is(Cue.TypeNoun, phrase.Noun.Lemma))
            {
                at++;
                phrase.End = i + 1;
                continue;
            }

            // "hat nach eigenen Angaben | Goma eingenommen": words have no name, but for a genitive.
            if (word.Match >= 0 && (phrase.Noun.Tags & SemanticTags.Speech) != 0 && !phrase.CanBe(Agreement.Singular) && !mentions.Matches[word.Match].IsGenitive)
                return;
            // "hatten bei einem Luftangriff | Qasem Soleimani getötet": nobody's name is an attack's.
            // "eroberte im Handstreich | Kisangani"
            if ((phrase.Noun.Tags & SemanticTags.Attack) != 0 && phrase.Determiner >= 0 && word.Match >= 0 && mentions.Matches[word.Match] is { Form: NameForm.Place, IsGenitive: false, IsCompound: false })
                return;
            if ((phrase.Noun.Tags & (SemanticTags.Attack | SemanticTags.Fight)) != 0 && (word.Match < 0 || mentions.Matches[word.Match].Form is NameForm.Person or NameForm.Surname or NameForm.WeakSurname))
                return;
            if (word.Match >= 0 && !mentions.Matches[word.Match].IsCompound && IsName(mentions.Matches[word.Match]))
            {
                CatalogueMatch match = mentions.Matches[word.Match];
                // "hat nach eigenen Angaben | Goma eingenommen": what is said has no name either.
                if ((phrase.Noun.Tags & SemanticTags.Speech) != 0 && match.Form is NameForm.Place or NameForm.Capital or NameForm.Name && !match.IsGenitive && (phrase.Noun.Tags & (SemanticTags.Human | SemanticTags.Office | SemanticTags.Document | SemanticTags.Media)) == 0)
                    return;
                // "verließen Container mit Munition | Nordkorea": nor do weapons and goods bear the name of a state.
                if (match.Form is NameForm.Name or NameForm.Capital && !match.IsGenitive && (phrase.Noun.Tags & (SemanticTags.Weapon | SemanticTags.Goods | SemanticTags.Money)) != 0 && (phrase.Noun.Tags & (SemanticTags.Place | SemanticTags.Human | SemanticTags.Organisation)) == 0)
                    return;
                // "hat Präsident William Ruto | Merkel getroffen": behind a full name another is somebody else's.
                if (match.Form is NameForm.Person or NameForm.Surname && phrase.Matches.Exists(index => mentions.Matches[index].Form == NameForm.Person))
                    return;
                if (IsFirstName(match, at + 1))
                {
                    int start = at, title = phrase.Head;
                    at++;
                    ParseUnknownName(phrase, ref at, start);
                    phrase.Head = title;
                    phrase.End = _words[at - 1] + 1;
                    continue;
                }

                // "laut dem Abgeordneten Jan Halm | Goma": who has been called by his name is not called like a town too.
                if (phrase.NameFirst >= 0 && match.Form is NameForm.Name or NameForm.Capital or NameForm.Place && (phrase.Noun.Tags & (SemanticTags.Office | SemanticTags.Human)) != 0)
                    return;
                // "besuchte der Premierminister | Mali": a head of government is not called like a state, nor with an article like a capital.
                if ((match.Form == NameForm.Name || (match.Form == NameForm.Capital && phrase.Determiner >= 0)) && !match.IsGenitive && phrase.CanBe(Agreement.Singular) && (phrase.Noun.Tags & SemanticTags.Office) != 0 && !Cues.German.IsOrEndsIn(Cue.StateNameNoun, phrase.Noun.Lemma))
                    return;
                // "ein Sohn Gaddafis" is another man; in "des Präsidenten Gaddafis" the whole is a genitive.
                bool genitiveOwner = match.IsGenitive && phrase.Noun is { } owned
                    && ((phrase.Determiner >= 0 && !phrase.CanBe(Agreement.Genitive & Agreement.Singular)) || IsDeed(owned) || IsOwned(owned) || Cues.German.Is(Cue.MemberNoun, owned.Lemma) || match.Form is not (NameForm.Person or NameForm.Surname or NameForm.WeakSurname));
                if (genitiveOwner || IsPlaceBesidePeople(phrase, match) || (match.Form is NameForm.Place && IsPlaceBesideForces(phrase, at)))
                    return;
                AddMatch(phrase, word.Match);
                int last = word.Match;
                while (at < _words.Count && words[_words[at]].Match == last)
                    at++;
                phrase.End = _words[at - 1] + 1;
                continue;
            }

            if (IsTitleOfPaper(phrase, at))
            {
                (phrase.NameFirst, phrase.NameEnd, phrase.End) = (i, i + 1, i + 1);
                at++;
                continue;
            }

            if (IsTitle(phrase, at) || IsSecondTitle(phrase, at))
            {
                at++;
                phrase.End = i + 1;
                continue;
            }

            if ((word.Noun is not null && !IsNameOfPlace(phrase, word) && !IsNameLikeCompound(phrase, word, phrase.NameFirst >= 0)) || phrase.Noun is null || word.Match >= 0 || IsDoing(phrase, at) || IsPlaceBesideForces(phrase, at))
                return;
            if (IsNameBesideSeveral(phrase, at))
                return;
            int first = at;
            at++;
            int head = phrase.Head;
            ParseUnknownName(phrase, ref at, first);
            phrase.Head = head;
            phrase.End = _words[at - 1] + 1;
        }
    }

    /// <summary>"den Kommandeur | Mullah | Nazirullah": a title in front of the name that another noun has.</summary>
    private bool IsTitle(Phrase phrase, int at)
        => phrase.NameFirst < 0 && phrase.Matches.Count == 0 && (phrase.Noun!.Tags & (SemanticTags.Human | SemanticTags.Office)) != 0 && phrase.CanBe(Agreement.Singular)
            && Cues.German.Is(Cue.TitleNoun, words[_words[at]].Noun?.Lemma) && at + 1 < _words.Count && IsFree(at + 1) && Adjoins(at + 1)
            && words[_words[at + 1]] is { Kind: TokenKind.Word, IsCapital: true, Noun: null, Time: < 0, Quantity: < 0 };

    /// <summary>"im Bezirk | Schebekino": behind a noun for a place, what only looks like a compound because it ends like a noun.</summary>
    private static bool IsNameOfPlace(Phrase phrase, Word word)
        => (phrase.Noun!.Tags & (SemanticTags.Place | SemanticTags.Area)) != 0 && (phrase.Noun.Tags & SemanticTags.Building) == 0 && phrase.Determiner >= 0
            && word is { Modifier: { Length: > 0 } start } && start.IndexOf('-') < 0 && (word.NounCells & Agreement.Singular) != 0 && !Lexicon.German.Compounds.CanBeModifier(start.AsSpan());

    /// <summary>"Armeesprecher | Oberst | Tagba": a rank between an office and the name; "der Sender | Radio | Okapi".</summary>
    private bool IsSecondTitle(Phrase phrase, int at)
        => (phrase.Noun!.Tags & SemanticTags.Media) != 0 && (phrase.Noun.Tags & SemanticTags.Human) == 0 ? phrase.NameFirst < 0 && words[_words[at]] is { Match: < 0, Noun: { } medium } && (medium.Tags & SemanticTags.Media) != 0
                && at + 1 < _words.Count && IsFree(at + 1) && Adjoins(at + 1) && words[_words[at + 1]] is { Kind: TokenKind.Word, IsCapital: true, Noun: null, Match: < 0, Time: < 0, Quantity: < 0 }
            : (phrase.Noun!.Tags & SemanticTags.Office) != 0 && (phrase.Noun.Tags & SemanticTags.Government) == 0 && phrase.NameFirst < 0 && phrase.CanBe(Agreement.Singular) && phrase.Genitive is null
            && words[_words[at]] is { Match: < 0, Noun: { } rank } title && (rank.Tags & SemanticTags.Office) != 0 && title.Modifier is null or { Length: > 0 } && (title.NounCells & Agreement.Singular) != 0
            && at + 1 < _words.Count && IsFree(at + 1) && Adjoins(at + 1) && words[_words[at + 1]] is { Kind: TokenKind.Word, IsCapital: true, Time: < 0, Quantity: < 0 } name
            && (name.Match < 0 ? name.Noun is null : mentions.Matches[name.Match] is { IsGenitive: false, IsCompound: false, Form: NameForm.Person or NameForm.Surname or NameForm.WeakSurname });

    /// <summary>"Küstenstadt Ras | Kamboni", "General | Nkundabatware": what only looks like a compound, behind a noun that has names.</summary>
    private static bool IsNameLikeCompound(Phrase phrase, Word word, bool isBegun)
        => phrase.Noun is not null && word is { IsOddCompound: true, Noun: { } noun } && (isBegun || (word.NounCells & Agreement.Singular) != 0) && phrase.CanBe(Agreement.Singular) && (noun.Tags & NoName) == 0
            && (phrase.Noun!.Tags & (SemanticTags.Place | SemanticTags.Area | SemanticTags.Office)) != 0 && (phrase.Noun.Tags & (SemanticTags.Government | SemanticTags.Group | SemanticTags.Abstract)) == 0;

    /// <summary>"der Zeitung | Morgenpost": a paper can be called by any noun.</summary>
    private bool IsTitleOfPaper(Phrase phrase, int at)
        => phrase is { NameFirst: < 0, Matches.Count: 0, Determiner: >= 0 } && phrase.CanBe(Agreement.Singular) && (phrase.Noun!.Tags & SemanticTags.Media) != 0 && (phrase.Noun.Tags & SemanticTags.Human) == 0
            && words[_words[at]] is { Match: < 0, Noun: { } title } word && (word.NounCells & Agreement.Singular) != 0 && (title.Tags & SemanticTags.Human) == 0;

    /// <summary>"das Netzwerk «Ärzte für alle»": behind a noun for a body a short quotation is its name, whatever words it has.</summary>
    private bool TryQuotedName(Phrase phrase, ref int at)
    {
        int first = _words[at];
        if (phrase.NameFirst >= 0 || first == 0 || words[first - 1].Kind != TokenKind.OpenQuote || phrase.Head != first - 2 || !words[first].IsCapital
            || (phrase.Noun!.Tags & (SemanticTags.Organisation | SemanticTags.Media | SemanticTags.Agency | SemanticTags.Group)) == 0
            || (phrase.Noun.Tags & (SemanticTags.Human | SemanticTags.Office)) != 0)
            return false;
        int next = EndOfQuotation(at);
        if (next < 0)
            return false;
        // A name that the catalogue knows as a whole speaks for itself.
        if (words[first].Match >= 0 && words[_words[next - 1]].Match == words[first].Match)
            return false;
        at = next;
        phrase.NameFirst = first;
        phrase.NameEnd = phrase.End = _words[at - 1] + 1;
        return true;
    }

    /// <summary>Where a short quotation ends that opens in front of a word and has nothing but free words, or -1.</summary>
    private int EndOfQuotation(int at)
    {
        int quote = mentions.Quote(words[_words[at]].Token), next = at;
        while (next < _words.Count && mentions.Quote(words[_words[next]].Token) == quote && IsFree(next) && (next == at || _words[next] == _words[next - 1] + 1))
            next++;
        return next - at > LongestQuotedName || _words[next - 1] + 1 >= words.Length || words[_words[next - 1] + 1].Kind != TokenKind.CloseQuote ? -1 : next;
    }

    /// <summary>"im Osten | 15", "die Rebellen | 20": parts of the world and people are not numbered.</summary>
    private bool HasNoNumber(Phrase phrase)
        => phrase.Determiner >= 0 && ((phrase.Noun!.Tags & SemanticTags.Human) != 0 || ((phrase.Noun.Tags & SemanticTags.Place) != 0 && words[phrase.Determiner].Is(FunctionClass.Preposition)));

    private bool IsOrdinalName(int at)
    {
        int quantity = words[_words[at]].Quantity;
        bool single = words[_words[at - 1]].Quantity < 0 && (at + 1 >= _words.Count || words[_words[at + 1]].Quantity != quantity);
        // "hat seine Einheit 40 von ihnen getötet": a number of people, and no name.
        bool counts = at + 2 < _words.Count && words[_words[at + 1]].FunctionForm == "von" && words[_words[at + 2]].FunctionForm is "ihnen" or "denen";
        return single && !counts && !NounFollows(at + 1) && mentions.Quantities[quantity].Unit is null;
    }
}
