namespace FactGen.Extraction;

/// <content>Phrases without a noun: pronouns, demonstratives, one of several.</content>
internal sealed partial class PhraseChunker
{
    private bool ParsePronoun(Phrase phrase, ref int at)
    {
        Word word = words[_words[at]];
        if (!word.Is(FunctionClass.Pronoun | FunctionClass.Reflexive) || word.Quantity >= 0)
            return false;
        if (word.Is(FunctionClass.AnyDeterminer) && at + 1 < _words.Count && Adjoins(at + 1) && IsNominalStart(at + 1))
            return false;
        phrase.Pronoun = phrase.Head = _words[at];
        phrase.IsNegated = word.Is(FunctionClass.NegativePronoun);
        phrase.Cells &= word.Function!.Agreement == Agreement.None ? Agreement.All : word.Function.Agreement;
        at++;
        phrase.End = phrase.Head + 1;
        return true;
    }

    /// <summary>"in deren Hand", "Burhan und dessen Armee": a pronoun in the genitive in front of what belongs to whom it means.</summary>
    private bool ParseOwner(Phrase phrase, ref int at)
    {
        if (words[_words[at]].FunctionForm is not ("deren" or "dessen") || at + 1 >= _words.Count || !Adjoins(at + 1) || !IsNominalStart(at + 1))
            return false;
        phrase.Possessor = new Phrase { First = _words[at], Head = _words[at], Pronoun = _words[at], End = _words[at] + 1, Cells = Agreement.Genitive };
        at++;
        return true;
    }

    private bool IsNominalStart(int at)
    {
        Word word = words[_words[at]];
        return IsFree(at) && (word.IsCapital || word.IsDeclinedAdjective || word.Quantity >= 0 || word.Match >= 0);
    }

    /// <summary>"die", "dieser" without a noun.</summary>
    private Phrase? ParseDemonstrative(Phrase phrase, ref int at, int article)
    {
        Word word = words[_words[at]];
        if (article >= 0 || !word.Is(FunctionClass.Article | FunctionClass.Determiner))
            return null;
        if (word.Quantity >= 0 || word.Is(FunctionClass.Possessive))
            return null;
        var pronoun = new Phrase
        {
            First = _words[at],
            Head = _words[at],
            Pronoun = _words[at],
            End = _words[at] + 1,
            Cells = word.Function!.Agreement | OwnCells(word.FunctionForm),
            IsNegated = word.Is(FunctionClass.NegativeDeterminer),
        };
        at++;
        return ParseOneMore(pronoun, ref at) ?? pronoun;
    }

    /// <summary>"ein dritter", "eine weitere", "einer der Soldaten": one of those told of, or of those that follow.</summary>
    private Phrase? ParseOneMore(Phrase one, ref int at)
    {
        if (!Cues.German.Is(Cue.One, words[one.Head].FunctionForm) || !IsFree(at) || !Adjoins(at))
            return null;
        if (!words[_words[at]].IsCapital && Cues.German.IsForm(Cue.OneMore, text.Form(words[_words[at]].Token)))
        {
            at++;
            return new Phrase { First = one.First, Head = _words[at - 1], End = _words[at - 1] + 1, Cells = one.Cells, IsOneMore = true };
        }

        int saved = at;
        if (words[_words[at]].FunctionForm == "der" && ParseNominal(ref at, -1, Agreement.Genitive, null) is { Noun: not null } whole && whole.CanBe(Agreement.GenitivePlural))
        {
            return new Phrase
            {
                First = one.First,
                Head = whole.Head,
                End = whole.End,
                Noun = whole.Noun,
                Genitive = whole.Genitive,
                Cells = one.Cells,
                IsOneMore = true,
            };
        }

        at = saved;
        return null;
    }

    /// <summary>The cells that only the pronoun has, not the article of the same form: "einer sagte".</summary>
    private static Agreement OwnCells(string? form) => form switch
    {
        "einer" => Agreement.NominativeMasculine,
        "eines" => Agreement.NominativeNeuter | Agreement.AccusativeNeuter,
        _ => Agreement.None,
    };
}
