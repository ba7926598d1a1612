using System;

namespace FactGen.Extraction;

/// <summary>Says which verb of speech a verb is with the words beside it: "erklären, für falsch erklären, in Frage stellen, den Befehl geben".</summary>
internal sealed class SpeechVerbReader(SegmentedText text, MentionIndex mentions)
{
    public SpeechVerb? Read(Clause clause, int index, SentenceGrammar grammar)
    {
        if (clause.Verb.Verbs[index] is not { } verb)
            return null;
        string lemma = verb.Class == VerbClass.Modal && Copula(clause, grammar) is { } copula ? copula : verb.Lemma;
        // "ließ wissen"
        if (clause.Verb.Matrix is { } matrix && SpeechLexicon.German.Phrase(lemma, matrix) is { } let)
            return new SpeechVerb(let, lemma + " " + matrix);
        // "machte von sich reden"
        if (clause.Verb.Matrix == "machen")
            return null;
        return OfPhrase(clause, lemma, grammar) ?? OfInfinitive(clause, index, lemma, grammar) ?? OfAct(clause, lemma) ?? OfFunction(clause, lemma)
            ?? (SpeechLexicon.German.Verb(lemma) is { } group ? new SpeechVerb(group, lemma) : null);
    }

    /// <summary>"kann keine Rede sein": the copula that a modal verb leads.</summary>
    private static string? Copula(Clause clause, SentenceGrammar grammar)
    {
        int last = clause.End - 1;
        return clause.Words.Count > 0 && grammar.Words[last].Infinitive is { Class: VerbClass.Auxiliary } verb ? verb.Lemma : null;
    }

    /// <summary>"verantwortlich machen", "in Frage stellen", "die Verantwortung übernehmen"</summary>
    private SpeechVerb? OfPhrase(Clause clause, string lemma, SentenceGrammar grammar)
    {
        if (!SpeechLexicon.German.HasPhrases(lemma))
            return null;
        foreach (Phrase phrase in clause.Phrases)
        {
            // "in einer zweiten Frage": not the bare noun of a set phrase.
            // but "zu dem Schluss" is as fixed as "zum Schluss".
            if (phrase.Head < 0 || phrase.Pronoun >= 0 || (phrase.Preposition is not null && ((phrase.Determiner >= 0 && !IsFixed(phrase, grammar)) || phrase.Adjectives.Count > 0 || phrase.Genitive is not null)))
                continue;
            string noun = phrase.Noun?.Lemma ?? Form(phrase.Head, grammar);
            string word = phrase.Preposition is null ? noun : phrase.Preposition + " " + noun;
            if (SpeechLexicon.German.Phrase(word, lemma) is { } group)
                return new SpeechVerb(group, word + " " + lemma, phrase, IsPhrase: true);
        }

        foreach (int word in clause.Words)
        {
            string form = Form(word, grammar);
            if (!grammar.Words[word].IsCapital && SpeechLexicon.German.Phrase(form, lemma) is { } group)
                return new SpeechVerb(group, form + " " + lemma, IsPhrase: true);
        }

        return null;
    }

    private static bool IsFixed(Phrase phrase, SentenceGrammar grammar)
        => grammar.Words[phrase.Determiner].Is(FunctionClass.Preposition) || (phrase.Preposition == "zu" && grammar.Words[phrase.Determiner].FunctionForm is "dem" or "der");

    private string Form(int word, SentenceGrammar grammar) => text.Forms[grammar.Words[word].Token].Text;

    /// <summary>"war zu hören": an infinitive that the copula leads.</summary>
    private static SpeechVerb? OfInfinitive(Clause clause, int index, string lemma, SentenceGrammar grammar)
    {
        int word = clause.Verb.VerbWords[index];
        return clause.Verb.Finite >= 0 && grammar.Words[clause.Verb.Finite].Finite is { Class: VerbClass.Auxiliary } auxiliary
            && word > 0 && grammar.Words[word - 1].FunctionForm == "zu" && SpeechLexicon.German.Phrase(lemma, auxiliary.Lemma) is { } group
            ? new SpeechVerb(group, lemma + " " + auxiliary.Lemma, IsPhrase: true) : null;
    }

    /// <summary>"den Befehl geben", "schwere Vorwürfe erheben": the act is what the object names; "Zusagen kamen aus Oslo": what the subject does.</summary>
    private static SpeechVerb? OfAct(Clause clause, string lemma)
    {
        Phrase? act = SpeechLexicon.German.IsArrival(lemma) ? clause.Subject : Logical(clause);
        return act?.Noun is { } noun && SpeechLexicon.German.IsLight(lemma) && SpeechLexicon.German.Noun(noun.Lemma) is { Act: not null } group
            ? new SpeechVerb(group, noun.Lemma + " " + lemma, act, IsPhrase: true) : null;
    }

    /// <summary>"rief den Ausnahmezustand aus", "mahnte zur Ruhe": what the verb does to this.</summary>
    private SpeechVerb? OfFunction(Clause clause, string lemma)
    {
        if (SpeechLexicon.German.Conditional(lemma) is not { } conditional)
            return null;
        if (conditional.Function == "victims")
            return CountsVictims(clause) ? new SpeechVerb(conditional.Group, lemma) : null;
        Phrase? phrase = conditional.Function == "object" ? Logical(clause) : conditional.Function == "subject" ? clause.Subject : clause.Phrases.Find(phrase => phrase.Preposition == conditional.Function && phrase.Time < 0);
        if (phrase is null or { Pronoun: >= 0 } && conditional.OfContent)
            return new SpeechVerb(conditional.Group, lemma);
        if (phrase?.Noun is not { } noun || phrase.Quantity >= 0 || SpeechLexicon.German.IsIdiom(lemma, noun.Lemma))
            return null;
        if (conditional.Nouns.Count == 0)
            return new SpeechVerb(conditional.Group, lemma);
        foreach (string one in conditional.Nouns)
        {
            if (noun.Lemma.EndsWith(one, StringComparison.OrdinalIgnoreCase))
                return new SpeechVerb(conditional.Group, lemma);
        }

        return null;
    }

    /// <summary>"Die Beobachtungsstelle zählte sieben getötete Soldaten", "Seoul kommt auf 300 Tote"; but "Mexiko verzeichnete 900 Tote".</summary>
    private bool CountsVictims(Clause clause)
        => clause.Subject is { Pronoun: < 0, Preposition: null } subject && clause.Verb.Voice == Voice.Active && !IsStateByName(subject)
            && (subject.Noun is null || (subject.Noun.Tags & (SemanticTags.Human | SemanticTags.Organisation | SemanticTags.Government | SemanticTags.Army | SemanticTags.Agency | SemanticTags.Media | SemanticTags.Document | SemanticTags.Speech)) != 0)
            && clause.Phrases.Exists(phrase => phrase == clause.Object ? HasVictims(phrase) : phrase.Preposition == "auf" && (HasVictims(phrase) || phrase is { Quantity: >= 0, Noun: { } counted } && (counted.Force is not null || (counted.Tags & SemanticTags.Human) != 0)));

    private static bool HasVictims(Phrase phrase)
    {
        foreach (Phrase member in phrase.Members())
        {
            if (member.Participial is not null || (member.Quantity >= 0 && Cues.German.Is(Cue.VictimNoun, member.Noun?.Lemma)))
                return true;
        }

        return false;
    }

    /// <summary>"Mexiko", but not "Seoul", where the government is meant.</summary>
    private bool IsStateByName(Phrase phrase)
    {
        foreach (int match in phrase.Matches)
        {
            if (phrase.Noun is null && mentions.Matches[match].As(NameForm.Name) is { Kind: EntityKind.State })
                return true;
        }

        return false;
    }

    private static Phrase? Logical(Clause clause) => clause.Verb.Voice == Voice.Active ? clause.Object : clause.Subject;
}
