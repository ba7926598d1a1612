using System;
using System.Collections.Generic;
using System.Globalization;

namespace FactGen.Extraction;

/// <summary>A vague expression: "jetzt", "in der Zukunft", "damals".</summary>
/// <param name="Value">Its TIMEX3 value.</param>
/// <param name="Lead">How many of its words only lead it.</param>
/// <param name="Tail">How many words must follow that are no part of it.</param>
/// <param name="Back">Whether it points back to a time that the text has spoken of.</param>
internal sealed record TimeReference(string Value, int Lead, int Tail, bool Back);

/// <summary>The words and rules of time expressions: <c>German/times.txt</c> as tables.</summary>
internal sealed class TimeWords
{
    private static readonly Lazy<TimeWords> Loaded = new(() => new TimeWords());
    private static readonly string[] AdjectiveEndings = ["e", "en", "er", "es", "em"];
    private static readonly List<TimeSlot> s_none = [];

    private readonly List<List<TimeSlot>> _members = new();
    private readonly List<(string Form, string Pattern)> _endings = new();
    private readonly List<string> _preterites = new();
    private readonly bool[] _opens;

    private TimeWords()
    {
        Rules = TimeRule.Of("German/times.txt");
        Automaton = new TimeAutomaton(Rules);
        Leads = new(Words);
        Joins = new(Words);
        References = new(Words);
        Away = new(Words);
        Ages = new(Words);
        Times = new(Words);
        Distributive = new(Words);
        Records = new(Words);
        (Between, Onward, OnwardBehind) = (new(Words), new(Words), new(Words));
        Tenses = new(Words);
        var weekdays = new List<(string Form, string Value)>();
        var months = new List<(string Form, string Value)>();
        foreach (DataLine line in DataLine.Of("German/times.txt"))
        {
            foreach (string form in line.Forms)
                Add(line, form, weekdays, months);
        }

        foreach (string element in Automaton.Elements)
        {
            if (!element.StartsWith("<", StringComparison.Ordinal))
                Member(element, new TimeSlot(Automaton.Element(element), element, "", 0, 0));
        }

        _opens = new bool[_members.Count];
        for (int word = 0; word < _opens.Length; word++)
            _opens[word] = _members[word].Exists(member => Automaton.Next(0, member.Element) >= 0);
    }

    /// <summary>The tables of this process, made when first used.</summary>
    public static TimeWords German => Loaded.Value;

    public WordIndex Words { get; } = new(static (KnownForm form) => ref form.TimeWords);

    public IReadOnlyList<TimeRule> Rules { get; }

    public TimeAutomaton Automaton { get; }

    /// <summary>Prepositions with what they do: "in", "since", "until", "before", "after", "within", "other".</summary>
    public PhraseTable<string> Leads { get; }

    /// <summary>What joins expressions: "or", "and", "to", "list", "slash".</summary>
    public PhraseTable<string> Joins { get; }

    /// <summary>Vague words.</summary>
    public PhraseTable<TimeReference> References { get; }

    /// <summary>"zuvor, später" behind a duration.</summary>
    public PhraseTable<string> Away { get; }

    /// <summary>What makes years an age, by its side: "before", "after".</summary>
    public PhraseTable<string> Ages { get; }

    /// <summary>Words like "einmal" that "im Monat" makes a rate of.</summary>
    public PhraseTable<string> Times { get; }

    /// <summary>Words that repeat the time behind them: "jeweils".</summary>
    public PhraseTable<string> Distributive { get; }

    /// <summary>Words that make "seit" tell since when nothing like it has happened: "der erste Angriff seit 2019".</summary>
    public PhraseTable<string> Records { get; }

    /// <summary>What makes "and" join two ends: "zwischen".</summary>
    public PhraseTable<string> Between { get; }

    /// <summary>The word in front of a time that has no end, if one of <see cref="OnwardBehind"/> stands behind it: "von Mai an".</summary>
    public PhraseTable<string> Onward { get; }

    /// <summary>The word behind it.</summary>
    public PhraseTable<string> OnwardBehind { get; }

    /// <summary>Words that say the tense of their sentence: "past", "future".</summary>
    public PhraseTable<string> Tenses { get; }

    /// <summary>Whether a word has the ending of a weak verb in the past: "stürmte, forderten".</summary>
    public bool IsPreterite(ReadOnlySpan<char> word)
    {
        if (word.Length < 5 || char.IsUpper(word[0]))
            return false;
        foreach (string ending in _preterites)
        {
            if (word.EndsWith(ending.AsSpan(), StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>What a word can be in a rule.</summary>
    public List<TimeSlot> Members(int word) => word >= 0 && word < _members.Count ? _members[word] : s_none;

    /// <summary>Whether a rule starts with a word.</summary>
    public bool Opens(int word) => word < _opens.Length && _opens[word];

    /// <summary>Whether a word is an article.</summary>
    public bool IsArticle(int word)
    {
        foreach (TimeSlot member in Members(word))
        {
            if (member.Class is "the" or "a" or "that")
                return true;
        }

        return false;
    }

    /// <summary>The TIMEX3 value of a duration in one word ("zweistündig"), or null.</summary>
    public string? LengthOf(ReadOnlySpan<char> word)
    {
        if (word.Length < 8 || char.IsUpper(word[0]))
            return null;
        foreach ((string form, string pattern) in _endings)
        {
            if (word.Length <= form.Length || word[word.Length - 1] != form[form.Length - 1] || !word.EndsWith(form.AsSpan(), StringComparison.Ordinal))
                continue;
            ReadOnlySpan<char> number = word.Slice(0, word.Length - form.Length);
            if (number.SequenceEqual("ein".AsSpan()))
                return pattern.Replace("#", "1");
            if (QuantityWords.German.NumberWords.TryRead(number, false, out int value))
                return pattern.Replace("#", value.ToString(CultureInfo.InvariantCulture));
        }

        return null;
    }

    private void Add(DataLine line, string form, List<(string Form, string Value)> weekdays, List<(string Form, string Value)> months)
    {
        switch (line.Section)
        {
            case "word":
                string name = line.Arguments[0], value = line.Arguments[1];
                foreach (string word in Inflected(form))
                {
                    Member(word, Slot(name, value, name));
                    Member(word, Slot(name, value, name + ":" + value));
                }

                if (name == "weekday" && !form.EndsWith("s", StringComparison.Ordinal))
                    weekdays.Add((form, value));
                if (name == "month")
                    months.Add((form, value));
                break;
            case "joined":
                foreach ((string weekday, string number) in weekdays)
                {
                    TimeSlot slot = Slot("weekdaypart", line.Arguments[0], "weekdaypart");
                    Member(weekday + form, slot with { Number = int.Parse(number, CultureInfo.InvariantCulture) });
                    Member(weekday + form + "s", slot with { Number = int.Parse(number, CultureInfo.InvariantCulture) });
                }

                break;
            case "compound":
                foreach ((string month, string number) in months)
                    Member(month + form, Slot(line.Arguments[0], number, line.Arguments[0]));
                break;
            case "ending":
                foreach (string ending in Inflected(form))
                    _endings.Add((ending, line.Arguments[0]));
                break;
            case "preterite":
                _preterites.Add(form);
                break;
            case "ref":
                Refer(form, line.Arguments[0], false);
                break;
            case "back":
                Refer(form, line.Arguments[0], true);
                break;
            default:
                Table(line).Add(form, line.Arguments[0]);
                break;
        }
    }

    private void Refer(string form, string value, bool back)
    {
        int open = form.IndexOf('['), close = form.IndexOf(']');
        int lead = open < 0 ? 0 : form.Substring(0, open).Split(' ').Length - 1;
        int tail = close < 0 ? 0 : form.Substring(close + 1).Split(' ').Length - 1;
        References.Add(form.Replace("[", "").Replace("]", ""), new TimeReference(value, lead, tail, back));
    }

    private PhraseTable<string> Table(DataLine line) => line.Section switch
    {
        "lead" => Leads,
        "join" => Joins,
        "behind" => Away,
        "age" => Ages,
        "times" => Times,
        "distributive" => Distributive,
        "record" => Records,
        "between" => Between,
        "onward" => Onward,
        "onward-behind" => OnwardBehind,
        "tense" => Tenses,
        _ => throw new ArgumentException($"Line {line.Number} of the time words begins with the unknown word '{line.Section}'."),
    };

    private TimeSlot Slot(string name, string value, string element)
    {
        bool numeric = int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number);
        return new TimeSlot(Automaton.Element("<" + element + ">"), name, value, numeric ? number : 0, 0);
    }

    /// <summary>Adds what a word can be; classes that no rule has are left out.</summary>
    private void Member(string word, TimeSlot slot)
    {
        int id = Words.Add(word);
        while (_members.Count <= id)
            _members.Add(new List<TimeSlot>());
        if (slot.Element >= 0)
            _members[id].Add(slot);
    }

    private static IEnumerable<string> Inflected(string form)
    {
        if (!form.EndsWith("~", StringComparison.Ordinal))
        {
            yield return form;
            yield break;
        }

        foreach (string ending in AdjectiveEndings)
            yield return form.Substring(0, form.Length - 1) + ending;
    }
}
