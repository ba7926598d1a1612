using System;
using System.Collections.Generic;

namespace FactGen.Extraction;

/// <summary>The forms of an article that were looked up already: half of its words come again.</summary>
internal sealed class KnownWords
{
    private readonly WordTable _numbers = new(ignoreCase: false, capacity: 64);
    private readonly List<WordForm> _forms = [];

    /// <summary>What was found of a form, or null.</summary>
    public WordForm? Find(ReadOnlySpan<char> form)
    {
        int number = _numbers.Find(form);
        return number < 0 ? null : _forms[number];
    }

    /// <summary>Keeps what was found of a form.</summary>
    public void Add(ReadOnlySpan<char> form, WordForm word)
    {
        // Forms that differ in nothing but their apostrophe are one here.
        if (_numbers.Add(form.ToString()) == _forms.Count)
            _forms.Add(word);
    }
}
