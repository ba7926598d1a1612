using System;
using System.Collections.Immutable;

namespace FactGen.Extraction;

/// <summary>The fields that the words of a claim's theme give: force, additional, items, name, extent (codebook 9.16 to 9.18, 9.39).</summary>
internal sealed class ThemeFields(SegmentedText text, PhraseClasses classes)
{
    public void Fill(ClaimDraft draft, FrameContext context, Phrase? theme, bool alone, SentenceGrammar grammar)
    {
        switch (draft.Kind)
        {
            case "Deployment":
                Force(draft, context, theme, alone);
                if (IsAdditional(theme, context, grammar))
                    draft.Set("additional", "true");
                break;
            case "Withdrawal":
                Force(draft, context, theme, alone);
                break;
            case "ArmsDelivery":
                Items(draft, context, grammar);
                break;
            case "Agreement":
                Name(draft, context.Theme ?? context.Phrase, grammar);
                break;
            case "TerritorialControl":
                Extent(draft, context, grammar);
                break;
        }
    }

    private static void Force(ClaimDraft draft, FrameContext context, Phrase? theme, bool alone)
    {
        NounLexeme? noun = (theme is null ? null : PhraseClasses.Whole(theme)?.Noun ?? theme.Noun) ?? (alone ? null : context.ThemeNoun);
        string? force = noun?.Force ?? (noun is { } known && (known.Tags & SemanticTags.Force) != 0 ? "soldiers" : null);
        if (theme is not null && PhraseClasses.IsMember(theme))
            force = "soldiers";
        if (!alone && theme is { Conjuncts.Count: > 0 })
        {
            foreach (Phrase member in theme.Conjuncts)
            {
                // Joined groups of different sorts without numbers of their own have no force.
                if (member.Noun?.Force != force)
                    force = null;
            }
        }

        if (force is not null)
            draft.Set("force", force);
    }

    private bool IsAdditional(Phrase? theme, FrameContext context, SentenceGrammar grammar)
    {
        Phrase? phrase = theme ?? context.Phrase;
        if (phrase is null)
            return false;
        // "20 weitere": behind a number that has no noun.
        int end = phrase is { Noun: null, Quantity: >= 0 } && phrase.End < grammar.Words.Length ? phrase.End + 1 : phrase.End;
        for (int i = Math.Max(0, phrase.First - 1); i < end; i++)
        {
            // "weiter" in front of a phrase is an adverb of its own ("weiter Soldaten schicken").
            ReadOnlySpan<char> form = text.Form(grammar.Words[i].Token);
            if (Cues.German.IsForm(Cue.Additional, form) && (i >= phrase.First ? grammar.Words[i].FunctionForm is null : !Cues.German.Is(Cue.Ongoing, grammar.Words[i].FunctionForm)))
                return true;
        }

        return context.Phrase is { } trigger && trigger != phrase && IsAdditional(trigger, context, grammar);
    }

    // Items

    private void Items(ClaimDraft draft, FrameContext context, SentenceGrammar grammar)
    {
        var items = ImmutableArray.CreateBuilder<string>();
        if (context.Theme is { } found)
        {
            Phrase theme = TakenUp(found);
            foreach (Phrase member in theme.Members())
                AddItem(items, member, context, grammar);
            foreach (Phrase phrase in context.Clause.Phrases)
            {
                if (phrase.First > theme.End && phrase.First > 0 && Cues.German.Is(Cue.SubsetOpener, grammar.Words[phrase.First - 1].FunctionForm))
                {
                    foreach (Phrase member in phrase.Members())
                        AddItem(items, member, context, grammar);
                }
            }
        }
        else if (context.ThemeNoun is { } noun)
        {
            items.Add(noun.Lemma);
        }

        if (items.Count > 0)
            draft.Fields["items"] = items.ToImmutable();
    }

    /// <summary>What a relative pronoun stands for; any other phrase itself.</summary>
    private static Phrase TakenUp(Phrase phrase)
        => phrase is { Noun: null, Pronoun: >= 0, Clause: { Type: ClauseType.Relative, Antecedent: { } antecedent } } ? antecedent : phrase;

    private void AddItem(ImmutableArray<string>.Builder items, Phrase phrase, FrameContext context, SentenceGrammar grammar)
    {
        if (classes.ArmsNeeded(phrase, grammar) is { } needed)
        {
            AddItem(items, needed, context, grammar);
            return;
        }

        if (phrase.Noun is null)
        {
            if (phrase.Genitive is { } whole)
                AddItem(items, whole, context, grammar);
            return;
        }

        // "60 Prozent der Waffenimporte": what happens to weapons is none.
        if ((phrase.Noun.Tags & SemanticTags.Event) != 0)
            return;
        // "Waffen und Soldaten", "Öl und Waffen": neither people nor other goods are items.
        if ((phrase.Noun.Tags & SemanticTags.Human) != 0 || (!classes.IsOne(phrase, "arms-need", grammar) && (phrase.Noun.Tags & (SemanticTags.Goods | SemanticTags.Money)) != 0 && (phrase.Noun.Tags & SemanticTags.Weapon) == 0))
            return;

        string? item = classes.IsOne(phrase, "arms-need", grammar) && !classes.IsOne(phrase, "arms", grammar) && context.Rule.Roles["theme"].Fillers[0][0].Class == "arms-need"
            ? PhraseClasses.Noun(grammar.Words[phrase.Head].Modifier!)?.Lemma
            : Singular(phrase, grammar);
        if (item is not null && !items.Contains(item))
            items.Add(item);
    }

    /// <summary>The head in the nominative singular, the first parts of a compound as they stand: "Panzerhaubitzen" to "Panzerhaubitze".</summary>
    private string Singular(Phrase phrase, SentenceGrammar grammar)
    {
        string form = text.Forms[grammar.Words[phrase.Head].Token].Text;
        string lemma = phrase.Noun!.Lemma;
        if (grammar.Words[phrase.Head].Modifier is null)
            return lemma;
        int length = Math.Min(3, lemma.Length);
        int at = form.LastIndexOf(lemma.Substring(0, length), StringComparison.OrdinalIgnoreCase);
        if (at <= 0)
            return form;
        bool capital = form[at - 1] == '-' && char.IsUpper(form[at]);
        return form.Substring(0, at) + (capital ? lemma : FirstLetter.Lowered(lemma));
    }

    // Names of agreements

    private void Name(ClaimDraft draft, Phrase? phrase, SentenceGrammar grammar)
    {
        if (phrase is null)
            return;
        phrase = TakenUp(phrase);
        if (phrase.Noun is not { } noun)
            return;
        int first = phrase.Head;
        foreach (int adjective in phrase.Adjectives)
        {
            if (IsNaming(adjective, phrase, grammar) && grammar.Words[adjective].Match < 0)
            {
                first = adjective;
                break;
            }
        }

        FrameCatalogue.German.OfNoun(noun.Lemma, out string modifier);
        bool compound = grammar.Words[phrase.Head].Modifier is not null || modifier.Length > 0;
        Phrase? about = About(phrase);
        if (!compound && first == phrase.Head && about is null)
            return;
        var words = new System.Text.StringBuilder();
        foreach (int adjective in phrase.Adjectives)
        {
            if (adjective >= first && IsNaming(adjective, phrase, grammar))
                words.Append(Nominative(grammar.Words[adjective], noun)).Append(' ');
        }

        words.Append(Singular(phrase, grammar));
        if (about is not null)
            words.Append(' ').Append(PlainText.Visible(grammar.Span(text, about.First, about.End).In(text.Text)));
        draft.Set("name", words.ToString());
    }

    private static Phrase? About(Phrase phrase)
    {
        foreach (Phrase next in phrase.Clause?.Phrases ?? [])
        {
            if (next.Governor == phrase && next.Preposition is "über" or "zur" or "zu")
                return next;
        }

        return null;
    }

    /// <summary>Whether an adjective belongs to the name: none that only says when or how it was made.</summary>
    private bool IsNaming(int adjective, Phrase phrase, SentenceGrammar grammar)
        => !char.IsDigit(text.Form(grammar.Words[adjective].Token)[0]) && !Cues.German.IsForm(Cue.NewAdjective, text.Form(grammar.Words[adjective].Token)) && phrase.Participial?.Words.Contains(adjective) != true;

    private string Nominative(Word word, NounLexeme noun)
    {
        string form = text.Forms[word.Token].Text;
        string stem = form;
        foreach (string ending in new[] { "en", "er", "es", "em", "e" })
        {
            if (form.EndsWith(ending, StringComparison.Ordinal))
            {
                stem = form.Substring(0, form.Length - ending.Length);
                break;
            }
        }

        return stem + (noun.Gender == Agreement.Masculine ? "er" : noun.Gender == Agreement.Neuter ? "es" : "e");
    }

    // Extent

    private void Extent(ClaimDraft draft, FrameContext context, SentenceGrammar grammar)
    {
        foreach (int i in context.Clause.Words)
        {
            if (context.Phrase is { } phrase && (i < phrase.First || i >= phrase.End))
                continue;
            ReadOnlySpan<char> form = text.Form(grammar.Words[i].Token);
            if (Cues.German.IsForm(Cue.Complete, form))
                draft.Set("extent", "Complete");
            else if (Cues.German.IsForm(Cue.Partial, form))
                draft.Set("extent", "Partial");
        }
    }
}
