namespace FactGen.Emission;

/// <summary>A hash of text that is the same on every machine and in every version (FNV-1a with a final mix).</summary>
internal static class StableHash
{
    public static ulong Of(string text)
    {
        unchecked
        {
            ulong hash = 14695981039346656037;
            foreach (char c in text)
            {
                hash = (hash ^ (byte)c) * 1099511628211;
                hash = (hash ^ (byte)(c >> 8)) * 1099511628211;
            }

            hash = (hash ^ (hash >> 30)) * 0xBF58476D1CE4E5B9;
            hash = (hash ^ (hash >> 27)) * 0x94D049BB133111EB;
            return hash ^ (hash >> 31);
        }
    }
}
