using System;
using System.Text;

namespace FactGen.Fuzz;

/// <summary>
/// Damages articles below their characters: bytes are flipped, dropped and doubled, and read back as UTF-8 or as something else. What cannot be
/// decoded arrives as U+FFFD, as the compiler would hand it on.
/// </summary>
internal static class ByteDamage
{
    public static string Spoil(string text, Random random)
    {
        (Encoding written, Encoding read) = random.Next(4) switch
        {
            0 => (Encoding.UTF8, Encoding.Latin1),
            1 => (Encoding.Latin1, Encoding.UTF8),
            2 => (Encoding.Unicode, Encoding.Unicode),
            _ => (Encoding.UTF8, Encoding.UTF8),
        };
        byte[] bytes = written.GetBytes(text);
        for (int k = random.Next(1, 12); k > 0 && bytes.Length > 0; k--)
        {
            int at = random.Next(bytes.Length);
            bytes = random.Next(3) switch
            {
                0 => [.. bytes.AsSpan(0, at), .. bytes.AsSpan(at + 1)],
                1 => [.. bytes.AsSpan(0, at), bytes[at], .. bytes.AsSpan(at)],
                _ => [.. bytes.AsSpan(0, at), (byte)random.Next(256), .. bytes.AsSpan(at + 1)],
            };
        }

        return read.GetString(bytes);
    }
}
