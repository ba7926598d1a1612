using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Xml.Linq;

namespace FactGen.Quality;

/// <summary>A time expression as annotated.</summary>
internal sealed record AnnotatedTime(int Start, int End, string Type, string Value);

/// <summary>An article of the KRAUTS corpus: TimeML with TIMEX3 elements in the text.</summary>
internal sealed record KrautsArticle(string Name, string Published, string Text, IReadOnlyList<AnnotatedTime> Times)
{
    /// <summary>The corpus' files, in an order that is the same everywhere.</summary>
    public static string[] FilesIn(string folder) => [.. Directory.EnumerateFiles(folder, "*.tml").Order(StringComparer.Ordinal)];

    public static KrautsArticle Load(string file)
    {
        XElement root = XElement.Load(file, LoadOptions.PreserveWhitespace);
        var text = new StringBuilder();
        var times = new List<AnnotatedTime>();
        Append(root.Element("TEXT")!, text, times);
        string published = root.Element("DCT")!.Element("TIMEX3")!.Attribute("value")!.Value;
        return new KrautsArticle(Path.GetFileName(file), published, text.ToString(), times);
    }

    private static void Append(XElement element, StringBuilder text, List<AnnotatedTime> times)
    {
        foreach (XNode node in element.Nodes())
        {
            if (node is XText words)
            {
                text.Append(words.Value);
            }
            else if (node is XElement inner)
            {
                int start = text.Length;
                Append(inner, text, times);
                if (inner.Name == "TIMEX3" && text.Length > start)
                    times.Add(new AnnotatedTime(start, text.Length, inner.Attribute("type")!.Value, inner.Attribute("value")!.Value));
            }
        }
    }
}
