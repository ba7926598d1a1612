using System;
using System.Collections.Generic;

namespace FactGen.Extraction;

/// <summary>The grammatical gender of a name, or plural. Names without mark are neuters without article.</summary>
internal enum NameGender : byte
{
    /// <summary>A neuter without article: "Syrien".</summary>
    Bare,
    Masculine,
    Feminine,
    Neuter,
    Plural,
}

/// <summary>
/// A name as the catalogue's files write it: "Vereinigte~ Staaten:pl", "Emirate(n)", "Norden?", "Wiener:". The files explain the marks.
/// </summary>
internal readonly struct NameNotation
{
    private static readonly string[] s_strongEndings = ["es", "er", "e"];

    private readonly string _marked;

    private NameNotation(string marked, NameGender gender, string mark, bool contextual)
    {
        _marked = marked;
        Gender = gender;
        Mark = mark;
        IsContextual = contextual;
    }

    public NameGender Gender { get; }

    /// <summary>What stands behind the colon, null without colon: "pl", "adj", "".</summary>
    public string? Mark { get; }

    public bool IsContextual { get; }

    /// <summary>The name in the nominative, as written.</summary>
    public string Name => _marked.IndexOf('~') < 0 && _marked.IndexOf('(') < 0 ? _marked : Nominative();

    public static NameNotation Parse(string text)
    {
        string? mark = null;
        int colon = text.IndexOf(':');
        if (colon >= 0)
        {
            mark = text.Substring(colon + 1);
            text = text.Substring(0, colon);
        }

        bool contextual = text.EndsWith("?", StringComparison.Ordinal);
        if (contextual)
            text = text.Substring(0, text.Length - 1);
        NameGender gender = mark switch
        {
            "m" => NameGender.Masculine,
            "f" => NameGender.Feminine,
            "n" => NameGender.Neuter,
            "pl" => NameGender.Plural,
            _ => NameGender.Bare,
        };
        return new NameNotation(text, gender, mark!, contextual);
    }

    /// <summary>All cases of the name, but for a genitive -s at its end.</summary>
    public IEnumerable<string> Forms()
    {
        string marked = _marked;
        int optional = marked.IndexOf('(');
        if (optional >= 0)
        {
            int close = marked.IndexOf(')', optional);
            string ending = marked.Substring(optional + 1, close - optional - 1);
            foreach (string form in Declined(marked.Substring(0, optional) + ending + marked.Substring(close + 1)))
                yield return form;
            marked = marked.Substring(0, optional) + marked.Substring(close + 1);
        }

        foreach (string form in Declined(marked))
            yield return form;
    }

    private static IEnumerable<string> Declined(string marked)
    {
        if (marked.IndexOf('~') < 0)
        {
            yield return marked;
            yield break;
        }

        foreach (string ending in EntityInflection.Default.AdjectiveEndings)
            yield return WithEndings(marked, ending);
    }

    /// <summary>Gives each word marked with "~" another ending.</summary>
    private static string WithEndings(string marked, string ending)
    {
        string[] words = marked.Split(' ');
        for (int i = 0; i < words.Length; i++)
        {
            if (!words[i].EndsWith("~", StringComparison.Ordinal))
                continue;
            string word = words[i].Substring(0, words[i].Length - 1);
            foreach (string strong in s_strongEndings)
            {
                if (word.EndsWith(strong, StringComparison.Ordinal))
                {
                    word = word.Substring(0, word.Length - strong.Length);
                    break;
                }
            }

            words[i] = word + ending;
        }

        return string.Join(" ", words);
    }

    private string Nominative()
    {
        string name = _marked.Replace("~", "");
        int optional = name.IndexOf('(');
        return optional < 0 ? name : name.Substring(0, optional) + name.Substring(name.IndexOf(')', optional) + 1);
    }
}
