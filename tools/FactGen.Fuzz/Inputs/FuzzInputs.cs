using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace FactGen.Fuzz;

using FactGen.Extraction;

/// <summary>
/// The inputs of a run by their numbers. Most are a few sentences, so that a million of them can be read; some are whole articles. The same
/// seed and corpus, the same inputs, in whatever order they are asked for.
/// </summary>
internal sealed class FuzzInputs(int seed, IReadOnlyList<ArticleSource> corpus)
{
    private const int LongestDegenerate = 600;

    public FuzzInput Make(long number)
    {
        int own = Mix(seed, number);
        var random = new Random(own);
        (string text, string making) = Text(own, random);
        CalendarDate? published = random.Next(2) == 0 ? new CalendarDate(random.Next(1990, 2031), random.Next(1, 13), random.Next(1, 29)) : null;
        string name = number.ToString(CultureInfo.InvariantCulture) + ".txt";
        string? outlet = null;
        if (random.Next(16) == 0)
        {
            var damage = new HostileDamage(own);
            name = damage.Value() + name;
            outlet = damage.Value();
        }

        return new FuzzInput(number, new ArticleSource(name, text, published, outlet), making);
    }

    private (string Text, string Making) Text(int own, Random random)
    {
        switch (random.Next(100))
        {
            case < 52:
                return new Mutator(own, corpus).Mutate(Passage(random));
            case < 54:
                return new Mutator(own, corpus).Mutate(Article(random));
            case < 72:
                (string text, string making) = new Mutator(own, corpus).Mutate(Passage(random));
                return (new HostileDamage(own).Spoil(text), making + ", hostile damage");
            case < 82:
                return Degenerate(random);
            case < 88:
                return (UnicodeMix.Spoil(Passage(random), random), "characters of every category");
            case < 90:
                return (UnicodeMix.Make(random, random.Next(1, 200)), "nothing but characters of every category");
            case < 95:
                return (ByteDamage.Spoil(Passage(random), random), "damaged bytes");
            default:
                return (Words(random), "words of many articles");
        }
    }

    private string Article(Random random) => corpus[random.Next(corpus.Count)].Text;

    /// <summary>One or two sentences of an article, or its beginning, where headline, date line and credits stand.</summary>
    private string Passage(Random random)
    {
        string text = Article(random);
        int start = random.Next(6) == 0 ? 0 : BehindPoint(text, random.Next(text.Length + 1));
        int end = start;
        for (int sentences = random.Next(1, 3); sentences > 0; sentences--)
            end = BehindPoint(text, end);
        return text.Substring(start, end - start);
    }

    private static int BehindPoint(string text, int at)
    {
        int point = text.IndexOf(". ", Math.Min(at, text.Length), StringComparison.Ordinal);
        return point < 0 ? text.Length : point + 2;
    }

    /// <summary>A text that grows deep, long or wide, with an ordinary passage before and behind it.</summary>
    private (string Text, string Making) Degenerate(Random random)
    {
        string name = DegenerateTexts.Names[random.Next(DegenerateTexts.Names.Count)];
        string middle = DegenerateTexts.Make(name, random.Next(1, LongestDegenerate));
        return (random.Next(2) == 0 ? middle : Passage(random) + middle + Passage(random), name);
    }

    /// <summary>Words that stand in no sentence together, from anywhere.</summary>
    private string Words(Random random) => string.Join(
        ' ',
        Enumerable.Range(0, random.Next(1, 50)).Select(_ =>
        {
            string[] words = Passage(random).Split(' ');
            return words[random.Next(words.Length)];
        }));

    /// <summary>A seed for each input, so that neighbours have nothing in common.</summary>
    private static int Mix(int seed, long number)
    {
        ulong mixed = ((ulong)(uint)seed << 40) ^ (ulong)number;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return (int)(mixed ^ (mixed >> 31)) & int.MaxValue;
    }
}
