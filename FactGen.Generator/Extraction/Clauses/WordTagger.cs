using System;
using System.Collections.Generic;

namespace FactGen.Extraction;

/// <summary>Looks up every token of a sentence.</summary>
internal sealed class WordTagger(SegmentedText text, MentionIndex mentions)
{
    private const int MinTownAdjective = 5;

    private const int MaxArticle = 5;

    private const int LongestFunctionWord = 24;

    private readonly WordFormReader _forms = new();
    private readonly List<WordAnalysis> _analyses = [];

    public Word[] Tag(Sentence sentence)
    {
        var words = new Word[sentence.TokenCount];
        bool atStart = true;
        for (int k = 0; k < words.Length; k++)
        {
            int index = sentence.FirstToken + k;
            Token token = text.Tokens[index];
            KnownForm known = text.Forms[index];
            ReadOnlySpan<char> form = known.Text.AsSpan();
            ref Word word = ref words[k];
            word.Token = index;
            word.Form = WordForm.None;
            word.Kind = token.Kind;
            word.Mark = form[0];
            word.Match = mentions.Match(index);
            word.IsState = word.Match >= 0 && mentions.Matches[word.Match].Form == NameForm.Name;
            word.IsBareState = word.IsState && mentions.Matches[word.Match].Readings[0].Gender == NameGender.Bare;
            word.Quantity = mentions.Quantity(index);
            word.Time = mentions.Time(index);
            word.StartsSentence = atStart;
            if (token.Kind is TokenKind.OpenQuote || (token.Kind == TokenKind.Punctuation && form[0] == ':'))
                atStart = true;
            else if (token.Kind is TokenKind.Word or TokenKind.Number)
                atStart = false;
            else if (token.Kind == TokenKind.Punctuation && form[0] is '–' or '—' && StartsClause(index + 1, sentence))
                atStart = true;
            if (token.Kind != TokenKind.Word)
                continue;
            if (word.Match >= 0 && IsInName(index, mentions.Matches[word.Match]))
            {
                // "von der Leyen": no preposition and no article.
                word.Form = WordForm.InName;
                continue;
            }

            // "60 Weitere wurden verletzt": what stands for people behind a number is written either way.
            if (k > 0 && words[k - 1].Quantity >= 0 && char.IsUpper(form[0]) && Cues.German.IsForm(Cue.Additional, form))
                known = KnownForms.Of(known.Text.ToLowerInvariant().AsSpan());
            word.StartsSentence |= OpensTitle(index, k, words, sentence);
            word.Form = _forms.Read(known, word.StartsSentence, word.Match >= 0);
        }

        if (DatelineEnd(words) is var behind and > 0)
            PassDateline(words, behind);
        for (int k = 0; k < words.Length; k++)
        {
            if (IsVerbAfterAll(words, k))
                (words[k].Form = words[k].Form.Copy()).Function = null;
            if (IsUnknownAdjective(words, k) && WordFormReader.HasAdjectiveEnding(text.Form(words[k].Token)))
                (words[k].Form = words[k].Form.Copy()).IsDeclinedAdjective = true;
            if (CanBeNameAdjective(words, k))
                TakeNameAdjective(words[k].Form = words[k].Form.Copy(), text.Form(words[k].Token));
        }

        return words;
    }

    /// <summary>
    /// "Nairobi | Der Präsident hat …", "Lagos/Abuja | Regierungschef Banda hat …": where a report was written, with no mark behind it. What follows shows
    /// that a sentence begins: a function word with a capital, or somebody's title. Returns 0 for other sentences.
    /// </summary>
    private int DatelineEnd(Word[] words)
    {
        int at = 0;
        while (at < words.Length && words[at] is { Kind: TokenKind.Word, IsCapital: true, Match: >= 0 } && mentions.Matches[words[at].Match] is { Form: NameForm.Place or NameForm.Capital, IsGenitive: false, IsCompound: false } place)
        {
            at += place.EndToken - place.FirstToken;
            if (at + 1 < words.Length && words[at].Mark == '/')
                at++;
            else
                break;
        }

        if (at == 0 || at + 1 >= words.Length || words[at] is not { Kind: TokenKind.Word, IsCapital: true, Time: < 0, Quantity: < 0 } next)
            return 0;
        if (next.Match < 0 && text.Form(next.Token) is { Length: <= LongestFunctionWord } form && FunctionWords.German.Find(FirstLetter.Lowered(form, stackalloc char[form.Length])) is { } function
            && (function.Classes & (FunctionClass.Article | FunctionClass.Preposition | FunctionClass.Possessive)) != 0)
            return at;
        // "Nairobi | Außenminister Ken Mutua hat …", but "Berlin Partner" is a body.
        return (next.Match < 0 || mentions.Matches[next.Match].IsCompound) && next.Noun is { } title && (title.Tags & SemanticTags.Office) != 0
            && words[at + 1] is { Kind: TokenKind.Word, IsCapital: true } ? at : 0;
    }

    /// <summary>Makes the words of a dateline such that no clause takes them.</summary>
    private void PassDateline(Word[] words, int behind)
    {
        for (int k = 0; k < behind; k++)
            (words[k].Kind, words[k].Match, words[k].Mark, words[k].Form) = (TokenKind.Punctuation, -1, '\0', WordForm.None);
        ref Word first = ref words[behind];
        first.StartsSentence = true;
        first.Form = _forms.Read(text.Forms[first.Token], true, first.Match >= 0);
    }

    /// <summary>"sich auf einen Vertrag einigen | , …", "einigen | konnten", "Togo und Benin einigen | sich": a determiner with nothing to determine is the verb.</summary>
    private static bool IsVerbAfterAll(Word[] words, int at)
        => words[at].Infinitive is not null && words[at] is var word && word.Is(FunctionClass.Determiner) && word.Quantity < 0
            && (at + 1 == words.Length || words[at + 1].Kind == TokenKind.Punctuation || words[at + 1].IsModal || words[at + 1].IsAuxiliary
                || (words[at + 1].Is(FunctionClass.Reflexive) && at > 0 && !words[at - 1].Is(FunctionClass.Preposition)));

    /// <summary>"Erboste Muslime …": an unknown word at the start of a sentence, right in front of a plural. "Peter Koch" is a name.</summary>
    private bool IsUnknownAdjective(Word[] words, int at)
        => words[at] is { StartsSentence: true, IsCapital: true, Kind: TokenKind.Word, Noun: null, Finite: null, Match: < 0, Quantity: < 0, Time: < 0, Function: null, IsDeclinedAdjective: false }
            && at + 1 < words.Length && words[at + 1] is { IsCapital: true, Kind: TokenKind.Word, Match: < 0, Noun: not null } next && ((next.NounCells & Agreement.Singular) == 0 || EndsLikeAdjective(words[at]));

    /// <summary>"Tamilische | Rebellen": what ends in "-isch" and the like is an adjective, whatever number its noun has.</summary>
    private bool EndsLikeAdjective(Word word)
    {
        ReadOnlySpan<char> form = text.Form(word.Token);
        return form.Length > 3 && form[form.Length - 1] == 'e' && Lexicon.German.Rules.HasAdjectiveEnding(form.Slice(0, form.Length - 1));
    }

    /// <summary>Whether a capitalised word stands between a determiner, or another adjective, and a noun: "der | Oberste | Gerichtshof", "der | Vorsitzende | Richter".</summary>
    private static bool CanBeNameAdjective(Word[] words, int at)
        => at > 0 && at + 1 < words.Length && words[at].Form.IsCapital && words[at] is { IsCapital: true, StartsSentence: false, Match: < 0, Quantity: < 0, Time: < 0 }
            && (words[at - 1].Is(FunctionClass.AnyDeterminer) || words[at - 1].IsNameAdjective || (!words[at - 1].IsCapital && words[at - 1].IsDeclinedAdjective)) && words[at + 1] is { IsCapital: true, Kind: TokenKind.Word, Match: < 0, Noun: not null };

    private void TakeNameAdjective(WordForm word, ReadOnlySpan<char> form)
    {
        if (form.Length > 24)
            return;
        // "der Duisburger Bahnhof": of a town that nobody knows.
        // "der Kaspischen Flottille", "die Drinische Brigade": of what nobody knows either.
        if (word is { Noun: null, Finite: null } && form.Length > MinTownAdjective && (form.EndsWith("er".AsSpan(), StringComparison.Ordinal) || WordFormReader.HasAdjectiveEnding(form) && form.IndexOf("isch".AsSpan()) > 1))
        {
            word.AdjectiveCells = Agreement.All;
            word.IsDeclinedAdjective = word.IsNameAdjective = true;
            return;
        }

        ReadOnlySpan<char> lower = FirstLetter.Lowered(form, stackalloc char[form.Length]);
        _analyses.Clear();
        Lexicon.German.Analyse(lower, false, _analyses);
        foreach (WordAnalysis analysis in _analyses)
        {
            if (!analysis.Is(WordFeatures.Declined) || (analysis.Verb is not null && !analysis.Is(WordFeatures.ParticipleI)))
                continue;
            word.AdjectiveCells |= analysis.Agreement;
            word.IsDeclinedAdjective = word.IsNameAdjective = true;
            word.Noun = null;
        }
    }

    /// <summary>"Frankfurt/Brüssel – Die Regierung …": a function word with a capital behind a dash starts a sentence.</summary>
    private bool StartsClause(int index, Sentence sentence)
    {
        if (index >= sentence.FirstToken + sentence.TokenCount || text.Form(index) is not { Length: <= 24 } form || !char.IsUpper(form[0]))
            return false;
        ReadOnlySpan<char> lower = FirstLetter.Lowered(form, stackalloc char[form.Length]);
        return FunctionWords.German.Find(lower) is not null;
    }

    /// <summary>"kündigte Moser | Die | Verwandlung an": an article with a capital, where a title has lost its quotation marks.</summary>
    private bool OpensTitle(int index, int k, Word[] words, Sentence sentence)
        => k > 0 && words[k].Match < 0 && words[k - 1].Kind == TokenKind.Word && index + 1 < sentence.FirstToken + sentence.TokenCount && text.Tokens[index + 1].Kind == TokenKind.Word
            && char.IsUpper(text.Form(index + 1)[0]) && text.Form(index) is { Length: <= MaxArticle } form && char.IsUpper(form[0])
            && FunctionWords.German.Find(FirstLetter.Lowered(form, stackalloc char[form.Length])) is { } word && (word.Classes & FunctionClass.Article) != 0;

    /// <summary>A word of a person's name that is no name itself.</summary>
    private bool IsInName(int token, CatalogueMatch match)
        => match.EndToken - match.FirstToken > 1 && match.Form is NameForm.Person or NameForm.Surname
            && token < match.EndToken - 1 && EntityInflection.Default.SurnameParticles.Contains(text.Forms[token].Text);
}
