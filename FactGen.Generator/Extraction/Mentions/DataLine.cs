using System;
using System.Collections.Generic;

namespace FactGen.Extraction;

/// <summary>A line of a data file: <c>section arguments = form | form</c>.</summary>
internal readonly record struct DataLine(int Number, string Section, string[] Arguments, string[] Forms)
{
    /// <summary>The lines of a data file in this format; lines without a "=" are left to others.</summary>
    public static IEnumerable<DataLine> Of(string file)
    {
        foreach ((int number, string line) in EmbeddedText.Lines(file))
        {
            int split = line.IndexOf(" = ", StringComparison.Ordinal);
            if (split < 0 || line[0] is '+' or '-')
                continue;
            string[] left = line.Substring(0, split).Split(Blanks, StringSplitOptions.RemoveEmptyEntries);
            string[] forms = line.Substring(split + 3).Split('|');
            for (int i = 0; i < forms.Length; i++)
                forms[i] = forms[i].Trim();
            string[] arguments = new string[left.Length - 1];
            Array.Copy(left, 1, arguments, 0, arguments.Length);
            yield return new DataLine(number, left[0], arguments, forms);
        }
    }

    private static readonly char[] Blanks = [' ', '\t'];
}
