using System;
using System.Collections.Generic;
using System.Globalization;

namespace FactGen.Extraction;

/// <summary>Reads number words, which German joins: "zweihundertfünfzigtausend".</summary>
internal sealed class NumberWords
{
    /// <summary>The parts by their first letter, the longest first: "siebzehn" before "sieben", "dreizehn" before "drei".</summary>
    private readonly Dictionary<char, List<(string Form, Part Part, int Value)>> _parts = new();

    private enum Part : byte
    {
        Unit,
        Teen,
        Ten,
        Hundred,
        Thousand,
        And,
    }

    /// <summary>Takes a line of the data file, if it is about parts of number words.</summary>
    public bool Add(DataLine line)
    {
        Part? part = line.Section switch
        {
            "unit" => Part.Unit,
            "teen" => Part.Teen,
            "ten" => Part.Ten,
            "hundred" => Part.Hundred,
            "thousand" => Part.Thousand,
            "join" => Part.And,
            _ => null,
        };
        if (part is not { } known)
            return false;
        int value = int.Parse(line.Arguments[0], CultureInfo.InvariantCulture);
        foreach (string form in line.Forms)
        {
            if (!_parts.TryGetValue(form[0], out List<(string Form, Part Part, int Value)>? parts))
                _parts.Add(form[0], parts = []);
            parts.Add((form, known, value));
            parts.Sort((a, b) => b.Form.Length.CompareTo(a.Form.Length));
        }

        return true;
    }

    /// <summary>Reads a whole word. "ein" and "eins" alone are no number here: the first is mostly the article.</summary>
    /// <param name="word">The word.</param>
    /// <param name="capital">Whether it may have a capital: where a sentence opens.</param>
    /// <param name="value">Its number.</param>
    public bool TryRead(ReadOnlySpan<char> word, bool capital, out int value)
    {
        value = 0;
        if (word.Length < 3)
            return false;
        int total = 0, hundreds = 0, ones = -1;
        bool tens = false, joined = false;
        for (int at = 0; at < word.Length;)
        {
            if (!Next(word.Slice(at), capital && at == 0, out int length, out Part part, out int number))
                return false;
            at += length;
            switch (part)
            {
                case Part.Unit or Part.Teen when ones < 0:
                    ones = number;
                    tens = part == Part.Teen;
                    break;
                case Part.Ten when ones < 0 || (joined && !tens && ones is > 0 and < 10):
                    ones = number + Math.Max(ones, 0);
                    tens = true;
                    break;
                case Part.And when at < word.Length && (ones is > 0 and < 10 || (ones < 0 && (hundreds > 0 || total > 0))):
                    joined = true;
                    continue;
                case Part.Hundred when hundreds == 0 && !joined:
                    hundreds = Math.Max(ones, 1) * 100;
                    (ones, tens) = (-1, false);
                    break;
                case Part.Thousand when total == 0 && !joined:
                    total = Math.Max(hundreds + Math.Max(ones, 0), 1) * 1000;
                    (hundreds, ones, tens) = (0, -1, false);
                    break;
                default:
                    return false;
            }

            joined = false;
        }

        value = total + hundreds + Math.Max(ones, 0);
        return value != 1;
    }

    /// <summary>Reads a number word whose magnitude stands with another: "fünf-", as in "fünf- bis sechstausend".</summary>
    public bool TryReadCut(ReadOnlySpan<char> word, bool capital, out int value)
    {
        value = 0;
        return word.Length > 3 && Characters.IsHyphen(word[word.Length - 1]) && (TryRead(word.Slice(0, word.Length - 1), capital, out value) || value == 1);
    }

    private bool Next(ReadOnlySpan<char> rest, bool capital, out int length, out Part part, out int number)
    {
        if (_parts.TryGetValue(capital ? char.ToLowerInvariant(rest[0]) : rest[0], out List<(string Form, Part Part, int Value)>? parts))
        {
            foreach ((string form, Part kind, int value) in parts)
            {
                if (rest.Length < form.Length || !rest.Slice(1, form.Length - 1).SequenceEqual(form.AsSpan(1)))
                    continue;
                (length, part, number) = (form.Length, kind, value);
                return true;
            }
        }

        (length, part, number) = (0, default, 0);
        return false;
    }
}
