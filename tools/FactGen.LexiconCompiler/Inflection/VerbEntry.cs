using System;
using System.Linq;

namespace FactGen.Extraction;

/// <summary>
/// A line of verbs.txt: <c>nehmen: nimmt, nahm, genommen</c>, <c>teil|nehmen</c>, <c>be~kommen</c>, <c>an|er~kennen</c>,
/// <c>warten</c>, <c>ab|stürzen +sein</c>.
/// </summary>
internal sealed class VerbEntry
{
    private const string Weakly = "weak";
    private const string WithGe = "+ge";
    private const string WithoutGe = "-ge";
    private const string WithSein = "+sein";
    private const string WithEither = "+sein/haben";

    private VerbEntry(string particle, string prefix, string baseLemma)
    {
        Particle = particle;
        Prefix = prefix;
        BaseLemma = baseLemma;
    }

    /// <summary>"teil" in "teil|nehmen", or empty.</summary>
    public string Particle { get; }

    /// <summary>"be" in "be~kommen", or empty; never together with a particle, whose base has the prefix.</summary>
    public string Prefix { get; }

    /// <summary>What the forms come from: "nehmen", "kommen"; the lemma itself for a simple verb.</summary>
    public string BaseLemma { get; }

    /// <summary>The infinitive in one word.</summary>
    public string Lemma => Particle + Prefix + BaseLemma;

    /// <summary>Whether the forms come from the entry of the base.</summary>
    public bool Inherits { get; private set; }

    /// <summary>The principal parts of the base, or null for a weak verb.</summary>
    public VerbParts? Parts { get; private set; }

    /// <summary>Whether participle II has ge-, where the entry says so.</summary>
    public bool? Ge { get; private set; }

    public PerfectAuxiliary Perfect { get; private set; } = PerfectAuxiliary.Haben;

    /// <exception cref="FormatException">The line is not as the file's head describes.</exception>
    public static VerbEntry Parse(string line)
    {
        string[] words = line.Split([' '], StringSplitOptions.RemoveEmptyEntries);
        VerbEntry entry = Head(words[0].TrimEnd(':'));
        entry.Inherits = entry.Lemma != entry.BaseLemma;
        string parts = "";
        foreach (string word in words.Skip(1))
        {
            if (!entry.Mark(word))
                parts += word;
        }

        if (parts.Length > 0 != words[0].EndsWith(":", StringComparison.Ordinal))
            throw new FormatException($"'{line}': principal parts follow a colon.");
        if (parts.Length > 0)
            entry.SetParts(line, parts.Split(','));
        return entry;
    }

    private static VerbEntry Head(string head)
    {
        int bar = head.IndexOf('|', StringComparison.Ordinal);
        if (bar > 0)
            return new VerbEntry(head.Substring(0, bar), "", head.Substring(bar + 1).Replace("~", "", StringComparison.Ordinal));
        int tilde = head.IndexOf('~', StringComparison.Ordinal);
        return tilde > 0
            ? new VerbEntry("", head.Substring(0, tilde), head.Substring(tilde + 1))
            : new VerbEntry("", "", head);
    }

    private bool Mark(string word)
    {
        switch (word)
        {
            case Weakly: Inherits = false; return true;
            case WithGe: Ge = true; return true;
            case WithoutGe: Ge = false; return true;
            case WithSein: Perfect = PerfectAuxiliary.Sein; return true;
            case WithEither: Perfect = PerfectAuxiliary.Sein | PerfectAuxiliary.Haben; return true;
            default: return false;
        }
    }

    private void SetParts(string line, string[] parts)
    {
        if (parts.Length is < 3 or > 4)
            throw new FormatException($"'{line}': the parts are present, preterite, participle II and perhaps Konjunktiv II.");
        Inherits = false;
        Parts = new VerbParts(
            BaseLemma, parts[0].Split('/'), parts[1].Split('/'), parts[2].Split('/'), parts.Length > 3 ? parts[3].Split('/') : []);
    }
}
