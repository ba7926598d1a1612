using System;
using System.Collections.Generic;

namespace FactGen.Extraction;

/// <summary>The words of an article that were looked up already: half of them come again.</summary>
internal sealed class KnownWords
{
    private readonly WordTable _forms = new(ignoreCase: false, capacity: 256);
    private readonly List<Word> _words = [];

    /// <summary>Takes all that the lexicon says of a form from where it stood before; where it stands now remains.</summary>
    public bool TryTake(ReadOnlySpan<char> form, ref Word word)
    {
        int number = _forms.Find(form);
        if (number < 0)
            return false;
        (int token, int quantity, int time) = (word.Token, word.Quantity, word.Time);
        word = _words[number];
        (word.Token, word.Quantity, word.Time) = (token, quantity, time);
        return true;
    }

    /// <summary>Keeps what the lexicon says of a form that is neither in a name nor at the start of a sentence.</summary>
    public void Add(ReadOnlySpan<char> form, in Word word)
    {
        // Forms that differ in nothing but their apostrophe are one here.
        if (_forms.Add(form.ToString()) == _words.Count)
            _words.Add(word);
    }
}
