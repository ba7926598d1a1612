using System.Collections.Generic;

namespace FactGen.Cli;

using FactGen.Extraction;

/// <summary>A clause as words for people: "Subordinate “dass”: kämpfen (Perfect; subject “ihre Soldaten”)".</summary>
internal static class ClauseWords
{
    public static string Of(ClauseView clause, string text)
    {
        var marks = new List<string>();
        if (clause.Tense != VerbTense.None)
            marks.Add(clause.Tense.ToString());
        if (clause.Mood != VerbMood.Indicative)
            marks.Add(clause.Mood.ToString());
        if (clause.Voice != Voice.Active)
            marks.Add(clause.Voice.ToString());
        if (clause.IsNegated)
            marks.Add("negated");
        Add("subject", clause.Subject);
        Add("object", clause.Object);
        Add("dative", clause.Dative);
        string opener = clause.Opener is null ? "" : $" “{clause.Opener}”";
        string verb = clause.Verb.Length == 0 ? "no verb" : clause.Verb;
        return $"{clause.Type}{opener}: {verb}{(marks.Count == 0 ? "" : $" ({string.Join("; ", marks)})")}";

        void Add(string name, SourceSpan? span)
        {
            if (span is { } place)
                marks.Add($"{name} “{place.In(text)}”");
        }
    }
}
