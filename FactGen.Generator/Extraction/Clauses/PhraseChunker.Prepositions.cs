using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace FactGen.Extraction;

/// <content>Prepositions, of one word and of several.</content>
internal sealed partial class PhraseChunker
{
    /// <summary>No preposition of several words starts with a longer word.</summary>
    private const int LongestFirst = 24;

    private string? ParsePreposition(ref int at, out Agreement governs, out int article)
    {
        governs = Agreement.None;
        article = -1;
        Word word = words[_words[at]];
        if (word.Quantity >= 0 || word.Time >= 0)
            return null;
        if (ParseMultiword(ref at, out article) is { } multiword)
        {
            governs = Agreement.Genitive | Agreement.Dative;
            return multiword;
        }

        if (!word.Is(FunctionClass.Preposition) || (word.IsCapital && !word.StartsSentence) || BehindAdverb(at) > at)
            return null;
        if (at + 1 >= _words.Count || !Adjoins(at + 1) || !IsFree(at + 1) || IsDistributive(at))
            return null;
        governs = word.Function!.Governs;
        if (word.Is(FunctionClass.Article))
            article = _words[at];
        at++;
        return word.Function.Preposition;
    }

    /// <summary>"zahlte den Familien je | 5000 Dollar": in front of a number it only says that each has so much.</summary>
    private bool IsDistributive(int at) => words[_words[at]].FunctionForm == "je" && words[_words[at + 1]].Quantity >= 0;

    /// <summary>"unter anderem | Soldaten aus Uruguay", "nach wie vor | der Flughafen": where an adverb of several words ends, or where it would start.</summary>
    private int BehindAdverb(int at)
    {
        if (!words[_words[at]].Is(FunctionClass.Preposition))
            return at;
        foreach (ImmutableArray<string> adverb in FunctionWords.German.MultiwordAdverbs)
        {
            int k = 0;
            while (k < adverb.Length && at + k < _words.Count && (k == 0 || Adjoins(at + k)) && Equals(_words[at + k], adverb[k]))
                k++;
            if (k == adverb.Length)
                return at + k;
        }

        return at;
    }

    private string? ParseMultiword(ref int at, out int article)
    {
        article = -1;
        foreach (MultiwordPreposition candidate in Multiword(_words[at]))
        {
            if (at + candidate.Words.Length > _words.Count)
                continue;
            bool equal = true;
            for (int k = 0; equal && k < candidate.Words.Length; k++)
                equal = IsFree(at + k) && (k == 0 || Adjoins(at + k)) && Equals(_words[at + k], candidate.Words[k]);
            if (!equal || !CanFollow(candidate, at + candidate.Words.Length))
                continue;
            at += candidate.Words.Length;
            _placeOf = at < _words.Count ? _words[at] : -1;
            return candidate.Lemma;
        }

        return null;
    }

    private List<MultiwordPreposition> Multiword(int word)
    {
        ReadOnlySpan<char> form = text.Form(words[word].Token);
        return form.Length > LongestFirst ? [] : FunctionWords.German.Multiword(FirstLetter.Lowered(form, stackalloc char[form.Length]));
    }

    /// <summary>
    /// "im Norden | Malis", "in der Nähe | der Stadt": behind a noun only what belongs to it. In "im Norden | starben 15 Menschen" and
    /// "starben im Norden | 15 Menschen" that is a phrase of its own.
    /// </summary>
    private bool CanFollow(MultiwordPreposition preposition, int at)
    {
        if (!char.IsUpper(preposition.Words[preposition.Words.Length - 1][0]))
            return true;
        if (at >= _words.Count || !IsFree(at) || !Adjoins(at) || words[_words[at]] is not { Quantity: < 0, Time: < 0 } next)
            return false;
        if (next.Is(FunctionClass.AnyDeterminer))
            return next.Function!.Agreement == Agreement.None || (next.Function.Agreement & Agreement.Genitive) != 0;
        if (next is { IsCapital: false, Match: < 0, IsDeclinedAdjective: false, DeclinedParticiple: null })
            return false;
        while (at + 1 < _words.Count && !words[_words[at]].IsCapital && Adjoins(at + 1))
            at++;
        // "im Norden Rebellen", "im Norden maskierte Männer": several of whom nothing says that they own anything.
        return words[_words[at]] is not { Noun: not null, Match: < 0 } noun || (noun.NounCells & Agreement.NominativePlural) == 0;
    }

    private bool Equals(int word, string expected)
    {
        System.ReadOnlySpan<char> form = text.Form(words[word].Token);
        if (form.Length != expected.Length)
            return false;
        if (words[word].StartsSentence && char.ToLowerInvariant(form[0]) == char.ToLowerInvariant(expected[0]))
            return System.MemoryExtensions.SequenceEqual(form.Slice(1), System.MemoryExtensions.AsSpan(expected, 1));
        return System.MemoryExtensions.SequenceEqual(form, System.MemoryExtensions.AsSpan(expected));
    }

    /// <summary>"vom Jemen | aus", "von einem Schiff | aus", "von dort | aus": where something comes from, and nobody who does it.</summary>
    private void SkipCircumposition(Phrase phrase, ref int at)
    {
        if (phrase.Preposition != "von" || phrase.Time >= 0 || at >= _words.Count || !IsFree(at) || !IsNextTo(phrase.LastEnd, _words[at]) || words[_words[at]].FunctionForm != "aus")
            return;
        bool isGround = phrase.Pronoun >= 0 ? words[phrase.Pronoun].Is(FunctionClass.PlaceProform)
            : phrase.Noun is { } noun ? (noun.Tags & (SemanticTags.Place | SemanticTags.Area | SemanticTags.Building | SemanticTags.Vehicle)) != 0
            : phrase.Matches.Exists(match => mentions.Matches[match].Form is NameForm.Place or NameForm.Name or NameForm.Capital);
        // "von acht Hubschraubern | aus Bulgarien"
        bool isAttribute = phrase is { Noun: not null, Quantity: >= 0 } && at + 1 < _words.Count && IsFree(at + 1) && Adjoins(at + 1) && words[_words[at + 1]].Match >= 0;
        if (!isGround || isAttribute)
            return;
        phrase.Preposition = "aus";
        at++;
    }
}
