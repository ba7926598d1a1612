namespace FactGen.Extraction;

/// <content>Genitives without an article: whose a deed is, and of whom a company is.</content>
internal sealed partial class PhraseChunker
{
    /// <summary>
    /// "die Ermordung | Said Marwans", "der Tod | General Okellos", "die Besetzung | Hegligs": deeds have no names of their own, so that unknown names behind
    /// them, of which the last ends in -s, are a genitive. Where it ends; the position itself where there is none.
    /// </summary>
    private int OwnerEnd(Phrase phrase, int at)
    {
        if (phrase.NameFirst >= 0 || phrase.Genitive is not null || phrase.Noun is not { } deed || !IsDeed(deed) || at >= _words.Count)
            return at;
        int end = IsTitle(at) ? at + 1 : at, first = end;
        while (end < _words.Count && IsFree(end) && Adjoins(end) && IsNamePart(words[_words[end]]))
            end++;
        return end > first && (end >= _words.Count || !Adjoins(end) || !words[_words[end]].IsCapital) && EndsInGenitive(end - 1) ? end : at;
    }

    private bool IsTitle(int at)
        => IsFree(at) && Adjoins(at) && words[_words[at]] is { Kind: TokenKind.Word, IsCapital: true, Match: < 0, Noun: { } noun } title
            && (noun.Tags & (SemanticTags.Human | SemanticTags.Office)) != 0 && (title.NounCells & Agreement.Nominative & Agreement.Singular) != 0;

    /// <summary>A word that nobody knows, or a surname that may be a first name here.</summary>
    private bool IsNamePart(Word word)
        => word is { Kind: TokenKind.Word, IsCapital: true, Noun: null, Time: < 0, Quantity: < 0 }
            && (word.Match < 0 || mentions.Matches[word.Match] is { IsCompound: false, Form: NameForm.Surname or NameForm.WeakSurname });

    private bool EndsInGenitive(int at)
    {
        Word word = words[_words[at]];
        System.ReadOnlySpan<char> form = text.Form(word.Token);
        return word.Match >= 0 ? mentions.Matches[word.Match].IsGenitive : form.Length > MinOwner && form[form.Length - 1] == 's' && form[form.Length - 2] is not ('s' or 'S');
    }

    private Phrase ParseOwner(ref int at, int end)
    {
        int first = IsTitle(at) ? at + 1 : at;
        var owner = new Phrase { First = _words[at], End = _words[end - 1] + 1, Head = _words[first > at ? at : end - 1], Cells = Agreement.Genitive };
        if (first > at)
            owner.Noun = words[_words[at]].Noun;
        int match = words[_words[first]].Match;
        if (match >= 0 && words[_words[end - 1]].Match == match)
        {
            AddMatch(owner, match);
        }
        else
        {
            (owner.NameFirst, owner.NameEnd) = (_words[first], _words[end - 1] + 1);
            owner.IsGenitiveName = words[_words[end - 1]].Match < 0;
        }

        at = end;
        return owner;
    }

    /// <summary>What somebody does or suffers, and what nobody gives a name: no operation, no storm.</summary>
    private static bool IsDeed(NounLexeme noun)
        => (noun.Tags & (SemanticTags.Meeting | SemanticTags.Attack | SemanticTags.Event | SemanticTags.Abstract | SemanticTags.Speech)) != 0 && (noun.Tags & (SemanticTags.Human | SemanticTags.Group | SemanticTags.Place | SemanticTags.Organisation)) == 0
            && ((noun.Tags & SemanticTags.Meeting) != 0 || Cues.German.IsOrEndsIn(Cue.DeedNoun, noun.Lemma));

    /// <summary>"eine Gruppe | Touristen", "ein Trupp | bewaffneter Reiter": of whom a company is, without an article or a preposition.</summary>
    private bool TryCompany(Phrase phrase, ref int at)
    {
        if (phrase is not { Noun: { } company, Quantity: < 0, NameFirst: < 0, Matches.Count: 0 } || !phrase.CanBe(Agreement.Singular) || !Cues.German.IsOrEndsIn(Cue.CompanyNoun, company.Lemma)
            || words[_words[at]] is not { Kind: TokenKind.Word, IsCapital: true, Match: < 0, Time: < 0, Quantity: < 0, Noun: { } members } word
            || (members.Tags & SemanticTags.Human) == 0 || (word.NounCells & Agreement.Plural) == 0 || (at + 1 < _words.Count && Adjoins(at + 1) && words[_words[at + 1]].IsCapital))
            return false;
        phrase.Genitive = new Phrase { First = _words[at], End = _words[at] + 1, Head = _words[at], Noun = members, Cells = Agreement.Plural };
        at++;
        return true;
    }
}
