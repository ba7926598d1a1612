using System;
using System.Collections.Generic;

namespace FactGen.Extraction;

/// <summary>The adjectives of states and places, without ending.</summary>
internal sealed class AdjectiveTable
{
    private readonly WordTable _stems = new(ignoreCase: false);
    private readonly List<CatalogueReading> _readings = [];

    public void Add(string stem, CatalogueReading reading)
    {
        int number = _stems.Add(stem);
        if (number == _readings.Count)
            _readings.Add(reading);
    }

    /// <summary>What an adjective without ending means.</summary>
    public bool TryGet(ReadOnlySpan<char> stem, out CatalogueReading reading)
    {
        int number = _stems.Find(stem);
        reading = number >= 0 ? _readings[number] : default;
        return number >= 0;
    }
}
