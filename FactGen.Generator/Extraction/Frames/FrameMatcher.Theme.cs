using System.Collections.Immutable;

namespace FactGen.Extraction;

/// <content>What the event is done to, and what of it is counted.</content>
internal sealed partial class FrameMatcher
{
    private static readonly string[] s_counted = ["object", "subject"];

    private bool FindTheme(FrameContext context, RoleRule rule)
    {
        foreach (ImmutableArray<Filler> alternative in rule.Fillers)
        {
            Filler filler = alternative[0];
            if (filler.Function == "self")
            {
                if (filler.Class.Length > 0 && context.Phrase is { } own && !classes.Is(own, filler.Class, _grammar))
                    continue;
                context.Theme = context.Phrase;
                context.ThemeNoun = context.Phrase?.Noun;
                return true;
            }

            if (filler.Function == "compound")
            {
                if (CompoundTheme(filler, context))
                    return true;
                continue;
            }

            foreach (Phrase phrase in Candidates(filler, context))
            {
                foreach (Phrase member in phrase.Members())
                {
                    if (!classes.IsOne(member, filler.Class, _grammar))
                        continue;
                    context.Theme = context.Rule.Kind is "Casualties" or "Capture" && Company(phrase) is { } people ? people : phrase;
                    context.ThemeNoun = ThemeNoun(context.Theme == phrase ? member : context.Theme, context);
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>"eine Gruppe von 14 Touristen", "eine Reisegruppe aus vier Briten und drei Iren": those who are counted.</summary>
    private static Phrase? Company(Phrase phrase)
        => phrase is { Quantity: < 0, Conjuncts.Count: 0, Noun: { } noun } && Cues.German.IsOrEndsIn(Cue.CompanyNoun, noun.Lemma) && phrase.CanBe(Agreement.Singular)
            && ReferentResolver.Following(phrase) is { Preposition: "von" or "aus", Quantity: >= 0 } people ? people : null;

    /// <summary>
    /// The noun that a theme stands for: its own; of "die" and "sie" what they take up; of the bare number in "die Zahl der Soldaten stieg
    /// auf 500" what is counted there (codebook 9.48).
    /// </summary>
    private NounLexeme? ThemeNoun(Phrase theme, FrameContext context)
    {
        if (theme.Noun is { } noun)
            return PhraseClasses.Whole(theme)?.Noun ?? noun;
        if (SharedHead(theme) is { } shared)
            return shared.Noun;
        if (theme.Pronoun >= 0)
            return referents.AntecedentPhrase(theme) is { } antecedent && antecedent != theme ? antecedent.Noun : memory.LastForce;
        foreach (string function in s_counted)
        {
            // "Die Angreifer töteten 40 Menschen und verletzten 20": whoever does it is not counted.
            if (theme.Matches.Count == 0 && Logical(context.Clause, function) is { } phrase && phrase != theme && !(context.Rule.Kind is "Casualties" or "Capture" && context.Clause.Object == theme) && classes.IsOne(phrase, "strength", _grammar))
                return PhraseClasses.Counted(phrase);
        }

        return null;
    }

    private bool CompoundTheme(Filler filler, FrameContext context)
    {
        if (context.Modifier.Length == 0)
            return false;
        NounLexeme? noun = filler.Class == "force" ? classes.ForceNoun(context.Modifier)
            : classes.IsArms(context.Modifier) ? PhraseClasses.Noun(context.Modifier) : null;
        context.ThemeNoun = noun;
        return noun is not null;
    }

    private Phrase? First(RoleRule rule, FrameContext context)
    {
        foreach (ImmutableArray<Filler> alternative in rule.Fillers)
        {
            foreach (Filler filler in alternative)
            {
                if (filler.Function == "theme")
                    return context.Theme;
                if (filler.Function == "sum" && Sum(context) is { } sum)
                    return sum;
                foreach (Phrase phrase in Candidates(filler, context))
                {
                    if (filler.Class.Length == 0 || classes.Is(phrase, filler.Class, _grammar))
                        return phrase;
                }
            }
        }

        return null;
    }

    /// <summary>"einen Kredit über zwei Milliarden Euro", "Waffen im Wert von …": the sum that is told behind the theme.</summary>
    private Phrase? Sum(FrameContext context)
    {
        if ((context.Theme ?? context.Phrase) is not { } theme)
            return null;
        foreach (Phrase member in theme.Members())
        {
            if (classes.IsSum(member))
                return member;
        }

        if (theme.Quantity >= 0)
            return null;
        foreach (Phrase phrase in context.Clause.Phrases)
        {
            if (phrase.First <= theme.First || !classes.IsSum(phrase))
                continue;
            bool attached = phrase.Preposition is null ? phrase.First == theme.End && _grammar.Words[phrase.First].FunctionForm == "über"
                : Follows(phrase, theme) || phrase.Preposition is "in-höhe" or "im-wert" or "um" or "für";
            if (attached)
                return phrase;
        }

        return null;
    }
}
