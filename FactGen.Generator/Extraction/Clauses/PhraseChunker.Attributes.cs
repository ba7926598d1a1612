using System.Collections.Generic;

namespace FactGen.Extraction;

/// <content>What belongs to a phrase behind its head: genitives, counted nouns, conjuncts and appositions.</content>
internal sealed partial class PhraseChunker
{
    /// <summary>The unit of quantities that are a part of something.</summary>
    private const string Share = "percent";

    /// <summary>"Tausende | von nordkoreanischen Soldaten", "zwei | der Soldaten", "ein Drittel | der Truppe": the number takes its noun from behind.</summary>
    private void ParseCounted(Phrase phrase, ref int at)
    {
        if (phrase.Noun is not null || phrase.Quantity < 0 || phrase.Matches.Count > 0 || mentions.Quantities[phrase.Quantity].Unit is not (null or Share))
            return;
        bool share = mentions.Quantities[phrase.Quantity].Unit is not null;
        Phrase? counted = phrase.Genitive;
        if (counted is null && at + 1 < _words.Count && IsFree(at) && Adjoins(at) && words[_words[at]].FunctionForm == "von")
        {
            int saved = at;
            at++;
            counted = ParseNominal(ref at, -1, Agreement.Dative, null);
            if (counted is null || counted.Noun is null || counted.Quantity >= 0 || !(counted.IsPlural || share))
            {
                at = saved;
                return;
            }
        }

        // "85 Prozent der Hauptstadt": ground is no number of anything.
        if (counted?.Noun is not { } noun || (share && (noun.Tags & (SemanticTags.Place | SemanticTags.Area)) != 0))
            return;
        phrase.Noun = counted.Noun;
        phrase.Head = counted.Head;
        phrase.Genitive = counted.Genitive;
        // "13 seiner Soldaten"
        if (phrase.Determiner < 0 && counted.Determiner >= 0 && words[counted.Determiner].Is(FunctionClass.Possessive))
            phrase.Determiner = counted.Determiner;
        phrase.Participial ??= counted.Participial;
        foreach (int match in counted.Matches)
            AddMatch(phrase, match);
        phrase.Adjectives.AddRange(counted.Adjectives);
        phrase.End = _words[at - 1] + 1;
        if (!share)
            phrase.Cells &= Agreement.Plural;
    }

    /// <summary>"die letzten | der einst 300 Soldaten": an adjective that stands for a part of what follows; the number counts the whole.</summary>
    private bool ParsePart(Phrase phrase, ref int at)
    {
        if (phrase.Determiner < 0 || at + 2 >= _words.Count || words[_words[at]].IsCapital || !Cues.German.IsForm(Cue.PartAdjective, text.Form(words[_words[at]].Token))
            || !Adjoins(at + 1) || words[_words[at + 1]].FunctionForm != "der")
            return false;
        int start = at, part = _words[at];
        at++;
        if (ParseNominal(ref at, -1, Agreement.Genitive, null) is not { Noun: not null } whole || !whole.CanBe(Agreement.GenitivePlural))
        {
            at = start;
            return false;
        }

        phrase.Noun = whole.Noun;
        phrase.Head = whole.Head;
        phrase.Genitive = whole.Genitive;
        phrase.Participial = whole.Participial;
        phrase.Adjectives.Add(part);
        phrase.Adjectives.AddRange(whole.Adjectives);
        foreach (int match in whole.Matches)
            AddMatch(phrase, match);
        phrase.Cells &= Agreement.Plural;
        phrase.End = whole.End;
        return true;
    }

    private void ParseGenitive(Phrase phrase, ref int at)
    {
        while (at < _words.Count && IsFree(at) && Adjoins(at) && (phrase.Noun is not null || phrase.Quantity >= 0 || IsUnknownNoun(phrase)) && phrase.Genitive is null)
        {
            Word word = words[_words[at]];
            int saved = at;
            if (word.Match >= 0 && mentions.Matches[word.Match] is { IsGenitive: true, IsCompound: false } name && IsName(name))
            {
                int match = word.Match;
                while (at < _words.Count && words[_words[at]].Match == match)
                    at++;
                phrase.Genitive = NamePhrase(match, saved, at);
                if (GoesOnInGenitive(at))
                    ParseConjuncts(phrase.Genitive, ref at);
            }
            else if (OwnerEnd(phrase, at) is var end && end > at)
            {
                phrase.Genitive = ParseOwner(ref at, end);
            }
            else if (TryCompany(phrase, ref at))
            {
            }
            else if (!EndsInPerson(phrase) && IsGenitiveStart(at, phrase))
            {
                Phrase? genitive = ParseNominal(ref at, -1, Agreement.Genitive, null);
                if (genitive is not null && (IsAddressed(genitive, phrase) || IsOfAnother(genitive, phrase) || IsNoGenitive(genitive)))
                    genitive = null;
                if (genitive is null || !genitive.CanBe(Agreement.Genitive) || genitive.Time >= 0 || genitive.Pronoun >= 0)
                {
                    at = saved;
                    return;
                }

                genitive.First = _words[saved];
                phrase.Genitive = genitive;
                ParseConjuncts(genitive, ref at);
            }
            else
            {
                return;
            }

            phrase.End = _words[at - 1] + 1;
        }
    }

    /// <summary>"die Angaben Kenias | und Togos, | und der Armee": a name, or an article, whose form is a genitive's.</summary>
    private bool GoesOnInGenitive(int at)
    {
        if (at + 1 >= _words.Count || !words[_words[at]].Is(FunctionClass.ListCoordinator) || !Adjoins(at) || !IsFree(at + 1) || !Adjoins(at + 1))
            return false;
        Word next = words[_words[at + 1]];
        return next.Match >= 0 ? mentions.Matches[next.Match].IsGenitive : next.FunctionForm is "der" or "des";
    }

    /// <summary>"sagte Minister Wadephul | der Ukraine Hilfe zu": a person's name has no genitive behind it.</summary>
    private bool EndsInPerson(Phrase phrase)
        => (phrase.NameFirst >= 0 && !IsUnknownNoun(phrase)) || (phrase.Matches.Count > 0 && mentions.Matches[phrase.Matches[phrase.Matches.Count - 1]] is { IsCompound: false, Form: NameForm.Person or NameForm.Surname or NameForm.WeakSurname });

    /// <summary>"der Mitgründer | der Stiftung": an unknown word with an article is more likely a noun than a name.</summary>
    private bool IsUnknownNoun(Phrase phrase)
        => phrase is { Noun: null, Matches.Count: 0, Determiner: >= 0, NameFirst: >= 0 } && phrase.NameEnd == phrase.NameFirst + 1 && !IsAcronym(phrase.NameFirst);

    /// <summary>"sagte der Minister | der Nachrichtenagentur Reuters": behind a verb of speech and its speaker a medium is spoken to.</summary>
    private bool IsAddressed(Phrase genitive, Phrase speaker)
    {
        if (speaker.Preposition is not null || !genitive.CanBe(Agreement.GenitiveFeminine) || genitive.Determiner < 0 || speaker.Noun is not { } noun || (noun.Tags & (SemanticTags.Human | SemanticTags.Office)) == 0
            || SpeechLexicon.German.Verb(_clause.Verb.Lemma) is null || (_clause.Type == ClauseType.Main && speaker.First < _clause.Verb.Finite))
            return false;
        // "sagte der Minister | der „Zeit“"
        return IsMedium(genitive) || words[genitive.Determiner + 1].Kind == TokenKind.OpenQuote;
    }

    /// <summary>"war nach Polizeiangaben | der Anwalt": a form of a noun that is no genitive.</summary>
    private bool IsNoGenitive(Phrase genitive)
        => genitive is { Noun: not null, Quantity: < 0 } && words[genitive.Head].NounCells is var cells && cells != Agreement.None && (cells & Agreement.Genitive) == 0
            && !(genitive.Determiner >= 0 && words[genitive.Determiner].Function is { } article && (article.Agreement & ~Agreement.Genitive) == 0);

    /// <summary>"hat die US-Regierung | der Ukraine zugesagt": a government has one state only.</summary>
    private bool IsOfAnother(Phrase genitive, Phrase body)
        => genitive is { Noun: null, NamesState: true } && body.Noun is { } noun && (noun.Tags & (SemanticTags.Government | SemanticTags.Army)) != 0
            && (body.Possessor is { NamesState: true } || body.Matches.Exists(match => mentions.Matches[match].IsCompound || mentions.Matches[match].Form == NameForm.Adjective));

    private bool IsMedium(Phrase phrase)
        => (phrase.Noun is { } noun && (noun.Tags & SemanticTags.Media) != 0 && (noun.Tags & SemanticTags.Human) == 0)
            || phrase.Matches.Exists(match => EntityCatalogue.Default.IsMedium(mentions.Matches[match].Entity.Id));

    /// <summary>"die Tötung fünf | deutscher Touristen", "elf | in Mali entführter Touristen": behind a number such an adjective is a genitive.</summary>
    private bool IsGenitiveOfSeveral(int at)
    {
        for (int k = at; k < _words.Count && k < at + MaxParticipial && IsFree(k) && Adjoins(k) && !_isVerbWord[_words[k]]; k++)
        {
            Word word = words[_words[k]];
            if (word.IsCapital && k == at)
                return false;
            if (!word.IsCapital && (k == at ? word.IsDeclinedAdjective || word.DeclinedParticiple is not null : word.DeclinedParticiple is not null))
                return text.Form(word.Token) is var form && form[form.Length - 1] == 'r' && NounFollows(k + 1);
        }

        return false;
    }

    private bool IsGenitiveStart(int at, Phrase phrase)
    {
        Word word = words[_words[at]];
        if (word.IsCapital && !word.StartsSentence)
            return false;
        // "weil die Armee | vier Angreifer erschoss": few numbers have a genitive.
        if (word.Quantity >= 0 && !word.Is(FunctionClass.Article) && !Cues.German.IsForm(Cue.GenitiveNumber, text.Form(word.Token)))
            return phrase.Noun is not null && IsGenitiveOfSeveral(at + 1);
        if (word.Is(FunctionClass.Article | FunctionClass.Determiner | FunctionClass.Possessive) && !word.Is(FunctionClass.Preposition))
        {
            if ((word.Function!.Agreement & Agreement.Genitive) == 0)
                return false;
            // "der" behind a noun is a genitive; after a verb of giving it would be a dative, which is rarer in news.
            return true;
        }

        // "die Anwesenheit nordkoreanischer Soldaten"
        System.ReadOnlySpan<char> form = text.Form(words[_words[at]].Token);
        return (phrase.Noun is not null || phrase.Quantity >= 0) && word.Function is null && word.IsDeclinedAdjective && form[form.Length - 1] == 'r' && NounFollows(at + 1)
            && word.Finite is null;
    }

    private void ParseConjuncts(Phrase phrase, ref int at)
    {
        while (at < _words.Count)
        {
            int saved = at;
            bool insertion = !FollowsComma(at) && FollowsInsertion(at), comma = FollowsComma(at) || insertion;
            if (!comma && !Adjoins(at) && !FollowsParenthesis(phrase, at))
                return;
            if (comma && (IsInsertedSource(phrase) || (!words[_words[at]].Is(FunctionClass.ListCoordinator) && !ContinuesList(phrase, at))))
                return;
            bool asWell = IsAsWell(phrase, at);
            bool coordinator = asWell || ((words[_words[at]].Is(FunctionClass.ListCoordinator) || IsNor(phrase, at)) && IsFree(at));
            if (asWell)
            {
                at += 2;
            }
            else if (coordinator)
            {
                phrase.IsAlternative |= words[_words[at]].FunctionForm is "oder" or "noch";
                at++;
                if (at < _words.Count && words[_words[at]].Is(FunctionClass.Adverb) && !words[_words[at]].Is(FunctionClass.Determiner) && IsFree(at))
                    at++;
            }
            else if (!comma)
            {
                return;
            }

            Phrase? conjunct = at < _words.Count && (coordinator || comma) ? ParseNominal(ref at, -1, Agreement.None, null) : null;
            // "Soldaten der Armee und | ein Polizist": a nominative goes on with no genitive.
            // "ein Kommandeur der Miliz und | drei Kämpfer": nor does a bare number.
            bool otherCase = conjunct is not null && (phrase.Cells & ~Agreement.Genitive) == 0
                && (!conjunct.CanBe(Agreement.Genitive) || (phrase.Quantity < 0 && conjunct is { Quantity: >= 0, Adjectives.Count: 0 } && words[conjunct.First].Quantity >= 0 && !Cues.German.IsForm(Cue.GenitiveNumber, text.Form(words[conjunct.First].Token))));
            // "dass Kroatien und Peru, die am See liegen, | ihre Leute geholt haben": behind what is inserted only a list that still goes on.
            otherCase |= insertion && !coordinator && !(at < _words.Count && words[_words[at]].Is(FunctionClass.ListCoordinator) && Adjoins(at)) && !FollowsComma(at);
            if (conjunct is null || otherCase || conjunct.Time >= 0 != phrase.Time >= 0 || conjunct.Pronoun >= 0 != phrase.Pronoun >= 0 && conjunct.Pronoun >= 0)
            {
                at = saved;
                return;
            }

            // "Soldatinnen und Soldaten": the same people twice
            if (coordinator && GenderPairs.Common(phrase, conjunct) is { } common)
            {
                (phrase.Noun, phrase.Head, phrase.End) = (common, common == conjunct.Noun ? conjunct.Head : phrase.Head, conjunct.End);
                phrase.Genitive ??= conjunct.Genitive;
                continue;
            }

            conjunct.Preposition = null;
            phrase.Conjuncts.Add(conjunct);
        }
    }

    /// <summary>"sowohl Vilnius | als auch Kiew"</summary>
    private bool IsAsWell(Phrase phrase, int at)
        => words[_words[at]].FunctionForm == "als" && at + 2 < _words.Count && IsFree(at) && words[_words[at + 1]].FunctionForm == "auch" && Adjoins(at + 1)
            && phrase.First > 0 && words[phrase.First - 1].FunctionForm == "sowohl";

    /// <summary>"weder Vilnius | noch Kiew"</summary>
    private bool IsNor(Phrase phrase, int at)
        => words[_words[at]].FunctionForm == "noch" && phrase.First > 0 && words[phrase.First - 1].FunctionForm == "weder";

    /// <summary>Whether a comma goes on with a list: without a determiner, or with a coordinator later on.</summary>
    private bool ContinuesList(Phrase phrase, int at)
    {
        Word word = words[_words[at]];
        if (word.Is(FunctionClass.Preposition) || !IsFree(at) || word.Time >= 0)
            return false;
        if (Cues.German.Is(Cue.SubsetOpener, word.FunctionForm) || IsDescribed(phrase, at))
            return false;
        // "Die Mission, die 2004 begann, | zählt 900 Männer und Frauen": of one subject, and a number behind its relative clause.
        if (word.Quantity >= 0 && phrase is { Quantity: < 0, Determiner: >= 0, Conjuncts.Count: 0 } && !FollowsComma(at) && (_clause.Verb.Person & WordFeatures.Number) == WordFeatures.Singular)
            return false;
        for (int k = at; k < _words.Count && k < at + 10 && IsFree(k); k++)
        {
            if (words[_words[k]].Is(FunctionClass.ListCoordinator))
                return true;
            if (k > at && !Adjoins(k) && !FollowsComma(k))
                return false;
        }

        return phrase.Conjuncts.Count > 0;
    }

    /// <summary>"Jan Halm, der Leiter des Amtes und Chef der Behörde, sagte": one person, as the verb in the singular tells.</summary>
    private bool IsDescribed(Phrase phrase, int at)
    {
        if (phrase.Conjuncts.Count > 0 || phrase.NameFirst < 0 || (_clause.Verb.Person & WordFeatures.Number) != WordFeatures.Singular)
            return false;
        int noun = words[_words[at]].Is(FunctionClass.AnyDeterminer) ? at + 1 : at;
        return noun < _words.Count && words[_words[noun]].Noun is { } office && (office.Tags & (SemanticTags.Office | SemanticTags.Human)) != 0;
    }

    /// <summary>"des Chefs des Geheimdienstes, Kyrylo Budanow": a name or noun between commas that names the same.</summary>
    private void ParseApposition(Phrase phrase, ref int at)
    {
        if (!FollowsComma(at) || !IsFree(at) || phrase.Time >= 0 || phrase.Pronoun >= 0)
            return;
        Word word = words[_words[at]];
        // „Wir“, so der Minister, | „geben nicht auf“: direct speech that goes on.
        if (words[_words[at] - 1].Kind == TokenKind.OpenQuote && words[phrase.First > 0 ? phrase.First - 1 : 0].FunctionForm == "so")
            return;
        if (word.Is(FunctionClass.Preposition | FunctionClass.Adverb | FunctionClass.Coordinator) || word.Quantity >= 0)
            return;
        int saved = at;
        Phrase? apposition = ParseNominal(ref at, -1, Agreement.None, null);
        if (apposition is null || apposition.Pronoun >= 0 || apposition.Time >= 0)
        {
            at = saved;
            return;
        }

        apposition.First = _words[saved];
        Phrase? target = IsBehindInsertedSource(phrase, apposition) ? null : AppositionTarget(phrase, apposition);
        if (target is null)
        {
            at = saved;
            return;
        }

        if (phrase.NameFirst >= 0 && (_clause.Verb.Person & WordFeatures.Number) == WordFeatures.Singular)
            ParseConjuncts(apposition, ref at);
        target.Apposition = apposition;
        if (target == phrase)
            phrase.End = apposition.LastEnd;
    }

    /// <summary>"erlagen, so Jan Halm, | ihren Verletzungen": what goes on behind who says so. "so Jan Halm, Chef der Polizei," is still he.</summary>
    private bool IsBehindInsertedSource(Phrase phrase, Phrase apposition)
    {
        if (!IsInsertedSource(phrase))
            return false;
        bool isPerson = apposition.Noun is { } noun ? (noun.Tags & (SemanticTags.Office | SemanticTags.Human)) != 0 : phrase.Noun is not null;
        return !isPerson || !apposition.CanBe(Agreement.Nominative) || (apposition.LastEnd < words.Length && words[apposition.LastEnd].Kind != TokenKind.Punctuation);
    }

    /// <summary>", so | Jan Halm": who says what stands around it.</summary>
    private bool IsInsertedSource(Phrase phrase)
        => phrase.First > 1 && Cues.German.Is(Cue.SoFrame, words[phrase.First - 1].FunctionForm) && words[phrase.First - 2] is { Kind: TokenKind.Punctuation or TokenKind.CloseQuote };

    /// <summary>Which phrase an apposition names again: a person the nearest office, anything else the nearest phrase of its case.</summary>
    private Phrase? AppositionTarget(Phrase phrase, Phrase apposition)
    {
        // "50 Kämpfern, die Hisbollah": a name with an article shows its case; a person's has none.
        bool person = apposition is { Noun: null, Determiner: < 0 } && (apposition.NameFirst >= 0 || apposition.Matches.Count > 0);
        foreach (Phrase candidate in Candidates(phrase))
        {
            if (candidate.Pronoun >= 0 || candidate.Time >= 0 || candidate.Apposition is not null)
                continue;
            // "meldet die Einnahme von Bunia, die Türkei bestreitet …": one name of a place or state is no other name's.
            if (apposition is { Noun: null, NamesState: true } && candidate is { Noun: null, Matches.Count: > 0 })
                continue;
            if (person ? candidate.Noun is { } noun && (noun.Tags & (SemanticTags.Office | SemanticTags.Human)) != 0 : SharesCase(candidate.Cells, apposition.Cells))
                return candidate;
        }

        return person && SharesCase(phrase.Cells, apposition.Cells) ? phrase : null;
    }

    private IEnumerable<Phrase> Candidates(Phrase phrase)
    {
        for (Phrase? inner = phrase; inner is not null; inner = inner.Genitive)
            yield return inner;
        for (int k = _clause.Phrases.Count - 1; k >= 0 && k >= _clause.Phrases.Count - 3; k--)
        {
            for (Phrase? inner = _clause.Phrases[k]; inner is not null; inner = inner.Genitive)
                yield return inner;
        }
    }

    private static bool SharesCase(Agreement a, Agreement b)
    {
        foreach (Agreement row in s_cases)
        {
            if ((a & row) != 0 && (b & row) != 0)
                return true;
        }

        return false;
    }

    private static readonly Agreement[] s_cases = [Agreement.Nominative, Agreement.Genitive, Agreement.Dative, Agreement.Accusative];
}
