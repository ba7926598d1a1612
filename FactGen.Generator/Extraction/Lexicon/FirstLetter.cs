using System;

namespace FactGen.Extraction;

/// <summary>German writes the first word of a sentence, and every noun, with a capital: words are looked up with a small first letter beside their own.</summary>
internal static class FirstLetter
{
    /// <summary>A form with a small first letter, written into the room given, which is as long as the form.</summary>
    public static ReadOnlySpan<char> Lowered(ReadOnlySpan<char> form, Span<char> room)
    {
        form.CopyTo(room);
        room[0] = char.ToLowerInvariant(room[0]);
        return room;
    }

    /// <summary>A form with a small first letter.</summary>
    public static string Lowered(string form) => char.ToLowerInvariant(form[0]) + form.Substring(1);
}
