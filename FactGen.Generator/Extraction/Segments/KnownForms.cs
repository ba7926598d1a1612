using System;
using System.Runtime.InteropServices;

namespace FactGen.Extraction;

/// <summary>
/// The forms that this process has met, in a table of fixed size: forms that belong to the same place take turns. An entry is a reference to one object, written
/// at once, so that all threads share the table and none waits.
/// </summary>
internal static class KnownForms
{
    private const int PlaceBits = 15;

    /// <summary>Longer ones are not kept, so that what is kept stays below ten megabytes.</summary>
    private const int LongestForm = 40;

    private static readonly KnownForm?[] s_forms = new KnownForm?[1 << PlaceBits];

    /// <summary>The form of these characters.</summary>
    public static KnownForm Of(ReadOnlySpan<char> form)
    {
        if (form.Length > LongestForm)
            return new KnownForm(form.ToString());
        ref KnownForm? place = ref s_forms[Place(form)];
        KnownForm? known = place;
        if (known is null || !form.SequenceEqual(known.Text.AsSpan()))
            place = known = new KnownForm(form.ToString());
        return known;
    }

    /// <summary>Where a form stands: by its length, its first and its last four letters, and four about its middle.</summary>
    private static int Place(ReadOnlySpan<char> form)
    {
        ulong hash = (uint)form.Length;
        if (form.Length >= 4)
        {
            int last = form.Length - 4;
            hash ^= (Four(form) * 0x9E3779B97F4A7C15) ^ (Four(form.Slice(last)) * 0xC2B2AE3D27D4EB4F) ^ (Four(form.Slice(last >> 1)) * 0x165667B19E3779F9);
        }
        else
        {
            foreach (char c in form)
                hash = (hash << 16) ^ c;
        }

        return (int)(((hash ^ (hash >> 31)) * 0xBF58476D1CE4E5B9) >> (64 - PlaceBits));
    }

    private static ulong Four(ReadOnlySpan<char> letters) => MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(letters));
}
