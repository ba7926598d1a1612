using System;
using System.Collections.Generic;

namespace FactGen.Extraction;

/// <content>What stands between determiner and head: quantities, adjectives, and participles with their own phrases.</content>
internal sealed partial class PhraseChunker
{
    private const double Million = 1_000_000;

    /// <summary>"auch die Ukraine", "nur zwei", "mit | immer neuen Waffen": adverbs that stand in front of a phrase and belong to it.</summary>
    private void SkipFocus(ref int at, bool behindPreposition)
    {
        // "von mehr Personal"
        if (behindPreposition && at + 1 < _words.Count && words[_words[at]] is { FunctionForm: "mehr" or "weniger", Quantity: < 0 } && words[_words[at + 1]] is { IsCapital: true, Noun: not null } && Adjoins(at + 1))
            at++;
        while (behindPreposition && at + 1 < _words.Count && !words[_words[at]].IsCapital && words[_words[at]] is { Quantity: < 0, Time: < 0, IsDeclinedAdjective: false }
            && !words[_words[at]].Is(FunctionClass.AnyDeterminer | FunctionClass.Preposition) && Adjoins(at) && IsModifierAdverb(at))
            at++;
        while (at + 1 < _words.Count && words[_words[at]].Is(FunctionClass.Adverb) && !words[_words[at]].IsCapital
            && words[_words[at]].Quantity < 0 && !words[_words[at]].Is(FunctionClass.AnyDeterminer | FunctionClass.Preposition)
            && IsFree(at + 1) && Adjoins(at + 1) && words[_words[at + 1]].Quantity >= 0)
            at++;
    }

    private void ParseDeterminer(Phrase phrase, ref int at)
    {
        Word word = words[_words[at]];
        if (!word.Is(FunctionClass.AnyDeterminer) || word.Is(FunctionClass.Preposition) || word.Quantity >= 0 || (word.Match >= 0 && word.IsCapital && !word.StartsSentence))
            return;
        if (at + 1 >= _words.Count)
            return;
        phrase.Determiner = _words[at];
        phrase.IsNegated = word.Is(FunctionClass.NegativeDeterminer);
        if (word.Function!.Agreement != Agreement.None)
            phrase.Cells &= word.Function.Agreement;
        at++;
        if (at < _words.Count && words[_words[at]].Is(FunctionClass.Determiner) && IsFree(at) && words[_words[at]].Quantity < 0)
            at++;
    }

    private bool ParseModifiers(Phrase phrase, ref int at)
    {
        while (IsFree(at) && (at == 0 || phrase.First == _words[at] || Adjoins(at)))
        {
            int i = _words[at];
            Word word = words[i];
            if (word.Quantity >= 0)
            {
                if (SkipAge(phrase, ref at))
                    continue;
                if (phrase.Quantity >= 0 && phrase.Quantity != word.Quantity)
                    return true;
                phrase.Quantity = word.Quantity;
                // "null Soldaten", "0 Tote"
                phrase.IsNegated |= mentions.Quantities[word.Quantity].Bounds is { Lower: 0, Upper: 0 };
                while (at < _words.Count && words[_words[at]].Quantity == phrase.Quantity)
                    at++;
                continue;
            }

            if (word.Time >= 0 && phrase.Determiner < 0)
                return true;
            if ((phrase.Determiner >= 0 || phrase.Possessor is not null) && word.Kind == TokenKind.Number && i + 1 < words.Length && IsStopOfOrdinal(i + 1))
            {
                at++;
                continue;
            }

            if (IsAdjective(i, at) && !(phrase.Determiner < 0 && word.Is(FunctionClass.Adverb)))
            {
                phrase.Adjectives.Add(i);
                if (phrase.Determiner < 0 && !IsUndeclined(i, phrase))
                    phrase.Cells = Narrowed(phrase.Cells, StrongCells(i));
                if (word.Match >= 0 && !IsJoinedAdjective(i))
                    AddMatch(phrase, word.Match);
                if (word.DeclinedParticiple is not null && phrase.Participial is null)
                    phrase.Participial = MakeParticipial(i, []);
                at++;
                continue;
            }

            // "schwere und | blutige Kämpfe": of one thing, where neither is counted nor somebody's.
            if (word.FunctionForm is "und" && phrase is { Adjectives.Count: > 0, Matches.Count: 0, Quantity: < 0, Participial: null } && IsFree(at + 1) && Adjoins(at + 1)
                && words[_words[at + 1]] is { IsCapital: false, IsDeclinedAdjective: true, DeclinedParticiple: null, Match: < 0, Quantity: < 0 } && NounFollows(at + 2)
                && LastLetter(at + 1) == LastLetter(at - 1))
            {
                at++;
                continue;
            }

            // "die | Ende Mai entsandten | Soldaten"
            if (word is { Time: >= 0, IsCapital: true } && phrase.Determiner >= 0 && TryParticipial(phrase, ref at))
                return true;
            if (word.IsCapital || (phrase.Determiner < 0 && phrase.Adjectives.Count == 0 && phrase.Quantity < 0)
                || (word.Is(FunctionClass.ListCoordinator) && phrase.Adjectives.Count > 0))
                return true;
            if (IsModifierAdverb(at))
            {
                at++;
                continue;
            }

            return TryParticipial(phrase, ref at) || (phrase.Determiner < 0 && phrase.Adjectives.Count == 0) || IsMeasure(phrase);
        }

        return at < _words.Count || phrase.Quantity >= 0;
    }

    /// <summary>"die 20 Millionen Dollar | an Malawi", "die 150 Millionen | fehlen": so much needs no noun.</summary>
    private bool IsMeasure(Phrase phrase)
        => phrase.Quantity >= 0 && mentions.Quantities[phrase.Quantity] is var measured && (measured.Unit is not null || measured.Bounds is { Lower: >= Million });

    private char LastLetter(int at)
    {
        ReadOnlySpan<char> form = text.Form(words[_words[at]].Token);
        return form[form.Length - 1];
    }

    /// <summary>"der Hamas-nahe Sender", "Kreml-kritische Blätter": a name and an adjective in one word, which is no name.</summary>
    private bool IsJoinedAdjective(int i)
    {
        if (!words[i].IsCapital || words[i].Match < 0 || !mentions.Matches[words[i].Match].IsCompound)
            return false;
        System.ReadOnlySpan<char> form = text.Form(words[i].Token);
        int hyphen = form.LastIndexOf('-');
        return hyphen > 0 && hyphen + 3 < form.Length && char.IsLower(form[hyphen + 1]) && form[form.Length - 1] is 'e' or 'n' or 'r' or 's' or 'm';
    }

    private bool IsAdjective(int i, int at)
    {
        Word word = words[i];
        if (IsJoinedAdjective(i) && NounFollows(at + 1))
            return true;
        if (word.Match >= 0 && mentions.Matches[word.Match] is { IsCompound: false } match
            && (match.Form is NameForm.Adjective or NameForm.PlaceAdjective || (word.StartsSentence && match.Form == NameForm.Demonym && match.As(NameForm.Adjective) is not null)))
            return !word.IsCapital || (at + 1 < _words.Count && words[_words[at + 1]].IsCapital)
                // "Kenianische und ugandische Firmen"
                || (word.StartsSentence && word.IsDeclinedAdjective && at + 2 < _words.Count && words[_words[at + 1]].Is(FunctionClass.ListCoordinator) && !words[_words[at + 2]].IsCapital && words[_words[at + 2]].IsDeclinedAdjective);
        if (word.IsCapital && !word.StartsSentence && !word.IsNameAdjective)
            return false;
        // "Tote und Verletzte": at the start of a sentence a noun in front of a coordinator is no adjective.
        if (word.IsCapital && word.Noun is not null && at + 1 < _words.Count && words[_words[at + 1]].Is(FunctionClass.ListCoordinator))
            return false;
        if (word.Function is not null && !word.IsDeclinedAdjective)
            return false;
        if (word.Function is { } function && (function.Classes & (FunctionClass.Preposition | FunctionClass.AnyDeterminer | FunctionClass.Pronoun)) != 0)
            return false;
        return word.IsDeclinedAdjective && NounFollows(at + 1);
    }

    private static Agreement Narrowed(Agreement cells, Agreement by) => (cells & by) != 0 ? cells & by : cells;

    /// <summary>"Schweizer Soldaten", "ein Dutzend saudischer Soldaten": here "-er" tells nothing of the phrase's case.</summary>
    private bool IsUndeclined(int i, Phrase phrase)
    {
        System.ReadOnlySpan<char> form = text.Form(words[i].Token);
        return form[form.Length - 1] == 'r' && (phrase.Quantity >= 0 || (words[i].IsCapital && words[i].Match >= 0));
    }

    /// <summary>Without a determiner the adjective's ending tells the case: "Afghanischen Behörden" can only be a dative.</summary>
    private Agreement StrongCells(int i)
    {
        System.ReadOnlySpan<char> form = text.Form(words[i].Token);
        if (form.Length < 4 || form[form.Length - 1] is not ('e' or 'n' or 'm' or 'r' or 's'))
            return Agreement.All;
        return form[form.Length - 1] switch
        {
            'e' => Agreement.NominativePlural | Agreement.AccusativePlural | Agreement.NominativeFeminine | Agreement.AccusativeFeminine,
            'm' => Agreement.DativeMasculine | Agreement.DativeNeuter,
            'r' => Agreement.NominativeMasculine | Agreement.GenitiveFeminine | Agreement.DativeFeminine | Agreement.GenitivePlural,
            's' => Agreement.NominativeNeuter | Agreement.AccusativeNeuter,
            _ => Agreement.DativePlural | Agreement.AccusativeMasculine | Agreement.GenitiveMasculine | Agreement.GenitiveNeuter,
        };
    }

    private bool NounFollows(int at)
    {
        for (; at < _words.Count && Adjoins(at) && !_isVerbWord[_words[at]]; at++)
        {
            Word word = words[_words[at]];
            if (word.Kind == TokenKind.Word && word.IsCapital)
                return true;
            if (word.Quantity >= 0 || word.IsDeclinedAdjective || word.Is(FunctionClass.Adverb | FunctionClass.ListCoordinator) || word.IsBareAdjective || (word.Kind == TokenKind.Number && _words[at] + 1 < words.Length && IsStopOfOrdinal(_words[at] + 1)))
                continue;
            return false;
        }

        return false;
    }

    /// <summary>"der standesgemäß vorsichtige Trainer": a word that nothing is known of, right in front of an adjective and its noun.</summary>
    private bool IsUnknownModifier(Word word, int at)
        => word is { Kind: TokenKind.Word, IsCapital: false, Function: null, Finite: null, IsNonfinite: false, Match: < 0, Time: < 0 }
            && at + 2 < _words.Count && Adjoins(at + 1) && IsFree(at + 1) && words[_words[at + 1]].IsDeclinedAdjective && words[_words[at + 2]].IsCapital;

    /// <summary>"bereits geschickten", "sehr hohen": an adverb or bare adjective between determiner and adjective.</summary>
    private bool IsModifierAdverb(int at)
    {
        Word word = words[_words[at]];
        if (!word.Is(FunctionClass.Adverb) && !word.IsBareAdjective && !(word.Participle is not null && word.Finite is null))
            return IsUnknownModifier(word, at);
        if (word.Is(FunctionClass.Preposition) && at + 1 < _words.Count && !words[_words[at + 1]].IsDeclinedAdjective)
            return false;
        for (int next = at + 1; next < _words.Count && next < at + 4 && Adjoins(next) && IsFree(next); next++)
        {
            Word following = words[_words[next]];
            if (following.Quantity >= 0 || following.IsDeclinedAdjective || (following.IsCapital && word.IsBareAdjective))
                return true;
            if (!following.Is(FunctionClass.Adverb) && !following.IsBareAdjective)
                return false;
        }

        return false;
    }

    /// <summary>"1.000 in Deutschland stationierte Soldaten": without a determiner the participle declines strongly, and has none of its own.</summary>
    private bool IsStrong(int participle, Phrase phrase)
    {
        System.ReadOnlySpan<char> form = text.Form(words[_words[participle]].Token);
        return (form[form.Length - 1] == 'e' || (form[form.Length - 1] == 'r' && phrase.Quantity >= 0)) && !words[_words[participle - 1]].Is(FunctionClass.AnyDeterminer);
    }

    /// <summary>"die in London | ansässige Stiftung"</summary>
    private bool IsEmbedding(Word word)
        => word is { IsDeclinedAdjective: true, IsCapital: false } && Cues.German.Is(Cue.EmbeddingAdjective, AdjectiveStem.Of(text.Form(word.Token)));

    /// <summary>"die | in der Region Kursk stationierten | Truppen": phrases between the determiner and a declined participle.</summary>
    private bool TryParticipial(Phrase phrase, ref int at)
    {
        int participle = -1;
        for (int k = at; k < _words.Count && k < at + MaxParticipial; k++)
        {
            Word word = words[_words[k]];
            if (_isVerbWord[_words[k]] || (k > at && !Adjoins(k)))
                break;
            if ((word.DeclinedParticiple is not null || (k > at && IsEmbedding(word))) && !word.IsCapital && NounFollows(k + 1))
            {
                participle = k;
                break;
            }
        }

        if (participle >= 0 && words[_words[participle]].DeclinedParticiple is null)
        {
            phrase.Adjectives.Add(_words[participle]);
            at = participle + 1;
            return ParseModifiers(phrase, ref at);
        }

        if (participle < 0 || (phrase.Determiner < 0 && phrase.Adjectives.Count == 0 && !IsStrong(participle, phrase)))
            return false;
        var inner = new List<Phrase>();
        int position = at;
        while (position < participle)
        {
            int before = position;
            Phrase? found = Parse(ref position);
            if (found is null || position > participle)
            {
                position = before + 1;
                continue;
            }

            inner.Add(found);
        }

        phrase.Participial = MakeParticipial(_words[participle], inner);
        phrase.Adjectives.Add(_words[participle]);
        at = participle + 1;
        return ParseModifiers(phrase, ref at);
    }

    private Clause MakeParticipial(int participle, List<Phrase> inner)
    {
        VerbLexeme verb = VerbClusterReader.WithParticleBefore(words[participle].DeclinedParticiple!, participle, words);
        bool active = words[participle].IsParticipleI || ((verb.Perfect & PerfectAuxiliary.Haben) == 0);
        var clause = new Clause(ClauseType.Participial)
        {
            Verb = new VerbCluster
            {
                Verbs = [verb],
                VerbWords = [participle],
                Voice = active ? Voice.Active : Voice.Passive,
                Tense = words[participle].IsParticipleI ? VerbTense.Present : VerbTense.Perfect,
            },
        };
        foreach (Phrase phrase in inner)
        {
            for (int i = phrase.First; i < phrase.End; i++)
                clause.Words.Add(i);
            clause.Phrases.Add(phrase);
            foreach (Phrase member in phrase.Members())
                Own(member, clause, null);
        }

        clause.Words.Add(participle);
        return clause;
    }

    private void AddMatch(Phrase phrase, int match)
    {
        if (!phrase.Matches.Contains(match))
            phrase.Matches.Add(match);
        phrase.NamesState |= mentions.Matches[match].Form == NameForm.Name;
    }
}
