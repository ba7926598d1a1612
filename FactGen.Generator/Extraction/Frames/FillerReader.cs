using System;
using System.Collections.Immutable;

namespace FactGen.Extraction;

/// <summary>Reads where a rule looks for something: "theme>prep:gegen,auf{actor} | subject &amp; by".</summary>
/// <param name="file">The file, for errors.</param>
/// <param name="number">The 1-based line, for errors.</param>
internal sealed class FillerReader(string file, int number)
{
    /// <summary>The alternatives of a role; the members of a group joined by "&amp;" all count.</summary>
    public ImmutableArray<ImmutableArray<Filler>> Fillers(string value)
    {
        var alternatives = ImmutableArray.CreateBuilder<ImmutableArray<Filler>>();
        foreach (string alternative in value.Split('|'))
        {
            var group = ImmutableArray.CreateBuilder<Filler>();
            foreach (string part in alternative.Split('&'))
                group.Add(Read(part.Trim(), isCondition: false));
            alternatives.Add(group.ToImmutable());
        }

        return alternatives.ToImmutable();
    }

    /// <summary>The alternatives of a condition "needs".</summary>
    public ImmutableArray<Filler> Conditions(string value)
    {
        var alternatives = ImmutableArray.CreateBuilder<Filler>();
        foreach (string part in value.Split('|'))
            alternatives.Add(Read(part.Trim(), isCondition: true));
        return alternatives.ToImmutable();
    }

    /// <summary>The alternatives of a condition "with": "object:Leben,Tod | prep:an,bei:{military}".</summary>
    public ImmutableArray<WithRule> With(string value)
    {
        var rules = ImmutableArray.CreateBuilder<WithRule>();
        foreach (string part in value.Split('|'))
        {
            string[] pieces = part.Trim().Split(':');
            if (!FrameVocabulary.WithFunctions.Contains(pieces[0]))
                throw Error($"'with' knows no function '{pieces[0]}'");
            bool isPrepositional = pieces[0] is "prep" or "comparison";
            if (pieces.Length != (isPrepositional ? 3 : 2) || Array.IndexOf(pieces, "") >= 0)
                throw Error(isPrepositional ? $"expected '{pieces[0]}:prepositions:lemmas', found '{part.Trim()}'" : $"expected '{pieces[0]}:lemmas', found '{part.Trim()}'");
            string last = pieces[pieces.Length - 1];
            string semantic = "";
            if (last[0] == '{')
                (_, semantic) = Class(last);
            rules.Add(new WithRule(
                pieces[0],
                isPrepositional ? ImmutableArray.Create(pieces[1].Split(',')) : ImmutableArray<string>.Empty,
                semantic.Length > 0 ? ImmutableArray<string>.Empty : ImmutableArray.Create(last.Split(',')),
                semantic));
        }

        return rules.ToImmutable();
    }

    private Filler Read(string text, bool isCondition)
    {
        string whole = text;
        (text, string semantic) = Class(text);
        int arrow = text.IndexOf('>');
        string path = arrow < 0 ? "" : text.Substring(0, arrow);
        if (arrow >= 0 && !FrameVocabulary.Paths.Contains(path))
            throw Error($"there is no path '{path}'");
        text = text.Substring(arrow + 1);
        int colon = text.IndexOf(':');
        string function = colon < 0 ? text : text.Substring(0, colon);
        ImmutableArray<string> words = Words(colon < 0 ? "" : text.Substring(colon + 1));
        if (function == FrameVocabulary.Where && colon < 0)
            return new Filler(path, "prep", Cues.German.Words(Cue.PlacePreposition), semantic) { IsWhere = true };
        if (FrameVocabulary.FunctionsWithWords.Contains(function) || (isCondition && function is FrameVocabulary.Predicate or FrameVocabulary.IsBehind))
        {
            // "with>inside" looks into the phrase that was found; all else is found by its preposition.
            if (words.IsEmpty && path != "with")
                throw Error($"'{whole}' names no preposition");
        }
        else if (!FrameVocabulary.Functions.Contains(function) && !(isCondition && FrameVocabulary.Conditions.Contains(function)))
        {
            throw Error($"there is no function '{function}'");
        }
        else if (colon >= 0)
        {
            throw Error($"'{function}' takes no words");
        }

        return new Filler(path, function, words, semantic);
    }

    /// <summary>What stands in front of "{class}", and the class.</summary>
    private (string Text, string Name) Class(string text)
    {
        int brace = text.IndexOf('{');
        if (brace < 0)
            return (text, "");
        if (!text.EndsWith("}", StringComparison.Ordinal))
            throw Error($"'{text}' lacks its closing brace");
        string semantic = text.Substring(brace + 1, text.Length - brace - 2);
        return FrameVocabulary.Classes.Contains(semantic) ? (text.Substring(0, brace), semantic) : throw Error($"there is no class '{semantic}'");
    }

    /// <summary>"an,bei", also with the colon in front of a class: "an,bei:".</summary>
    private static ImmutableArray<string> Words(string text)
        => ImmutableArray.Create(text.TrimEnd(':').Split([','], StringSplitOptions.RemoveEmptyEntries));

    private FormatException Error(string what) => new($"{file}:{number}: {what}.");
}
