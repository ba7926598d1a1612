namespace FactGen.Extraction;

/// <content>Pronouns, personal and relative.</content>
internal sealed partial class ReferentResolver
{
    private EntityMention? Pronoun(Phrase phrase, SentenceGrammar grammar)
    {
        Word word = grammar.Words[phrase.Pronoun];
        if (IsWho(word))
            return null;
        if (phrase.Clause is { Type: ClauseType.Relative, Antecedent: { } antecedent } clause && phrase.Pronoun == clause.RelativeWord)
            return Actor(antecedent, grammar);
        string? form = word.FunctionForm;
        Agreement columns = form switch
        {
            "er" or "ihn" => Agreement.Masculine,
            "ihm" => Agreement.Masculine | Agreement.Neuter,
            "sie" => SieColumns(phrase),
            "ihr" => Agreement.Feminine,
            "ihnen" => Agreement.Plural,
            "diese" => Agreement.Feminine | Agreement.Plural,
            "dieser" => Agreement.Masculine,
            // "die Soldaten, die es entsandt hat": a state; "es" is nobody elsewhere.
            "es" when IsStateAgain(phrase) => Agreement.Neuter,
            "dessen" => Agreement.Masculine | Agreement.Neuter,
            "deren" => Agreement.Feminine | Agreement.Plural,
            _ => Agreement.None,
        };
        if (columns == Agreement.None)
            return null;
        // "Kenia schickte Soldaten nach Somalia, um dessen Armee zu helfen": who was told of last.
        // "Schoigu traf Kim. Dieser sagte …": so does "dieser", of men.
        if (form == "dieser" && phrase.Clause is { Subject: { } taking } && taking == phrase && _discourse.LastOf(columns, grammar.Index, phrase.First, wantsPerson: true) is { } man)
            return At(man.Entity, phrase, grammar);
        if (form is "dessen" or "deren" && _discourse.LastOf(columns, grammar.Index, phrase.First) is { } last)
            return At(last.Entity, phrase, grammar);
        // "Ali warf ihm vor": an object is somebody else than the subject.
        Phrase? other = form is "ihm" or "ihn" or "ihr" or "ihnen" && phrase.Clause?.Subject is { Pronoun: < 0 } subject && subject != phrase ? subject : null;
        // "Banda warf er vor, …": nor is he who is named in front of the verb.
        other ??= form is "er" or "sie" && phrase.Clause is { } own && own.Subject == phrase
            ? own.Phrases.Find(named => named is { Preposition: null, Pronoun: < 0, Time: < 0 } && named.First < phrase.First && (named.NameFirst >= 0 || named.Matches.Count > 0)) : null;
        // "die Kammer, der sie … vorwirft": nor is she whom the relative clause is about.
        other ??= phrase.Clause is { Type: ClauseType.Relative, Antecedent: { } about } ? about : null;
        // "Präsident Halm reiste nach Oslo, sagte er": who speaks calls nobody by name who is himself.
        if (ClosesSpeech(phrase) && _discourse.Antecedent(columns, grammar.Index, 0, wantsPerson: true, speaks: true) is { Mention.Entity: { Kind: EntityKind.Person } speaker })
            return At(speaker, phrase, grammar);
        DiscourseMention? found = _discourse.Antecedent(
            columns, grammar.Index, phrase.First, wantsPerson: form is "er" or "ihn", other, other is null ? null : Actor(other, grammar)?.Entity.Id,
            speaks: columns is Agreement.Feminine or Agreement.Plural && phrase.Clause is { } clauseOfIt && clauseOfIt.Subject == phrase && SpeechLexicon.German.Verb(clauseOfIt.Verb.Lemma) is not null);
        return found is { } mention ? At(mention.Mention.Entity, phrase, grammar) : null;
    }

    /// <summary>Whether a pronoun is the speaker behind what he says: "…, sagte er".</summary>
    private static bool ClosesSpeech(Phrase phrase)
        => phrase.Clause is { StartsWithVerb: true, Start: > 0 } clause && clause.Subject == phrase && (clause.Verb.Person & WordFeatures.Plural) == 0 && SpeechLexicon.German.Verb(clause.Verb.Lemma) is not null;

    /// <summary>Whether "es" does something with what a relative pronoun takes up; "die es gibt" is impersonal.</summary>
    private static bool IsStateAgain(Phrase phrase)
        => phrase.Clause is { Type: ClauseType.Relative, Object: { Pronoun: >= 0 } taken } clause && clause.Subject == phrase && taken != phrase && taken.Pronoun == clause.RelativeWord
            && clause.Verb.Lemma is not "geben";

    /// <summary>"Die Polizei ermittelt, wer schoss": asks for somebody, and takes up nothing.</summary>
    private static bool IsWho(Word word) => word.FunctionForm is "wer" or "wen" or "wem" or "wessen";

    private static Agreement SieColumns(Phrase phrase)
    {
        if (phrase.Clause is { } clause && clause.Subject == phrase)
            return (clause.Verb.Person & WordFeatures.Plural) != 0 ? Agreement.Plural : Agreement.Feminine;
        return Agreement.Feminine | Agreement.Plural;
    }

    /// <summary>The phrase that a relative pronoun takes up, or null.</summary>
    public Phrase? AntecedentPhrase(Phrase phrase)
        => phrase.Clause is { Type: ClauseType.Relative, Antecedent: { } antecedent } clause && phrase.Pronoun == clause.RelativeWord ? antecedent : null;
}
