using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;

namespace FactGen.Tests.Snapshots;

/// <summary>Diagnostics in the relaxed JSON that Verify writes: names and values unquoted, nothing written that is empty.</summary>
internal static class DiagnosticText
{
    public static string Of(IEnumerable<Diagnostic> diagnostics)
    {
        var text = new StringBuilder("{\n  Diagnostics: [\n");
        text.AppendJoin(",\n", diagnostics.Select(diagnostic => Object(4, Members(diagnostic))));
        return text.Append("\n  ]\n}").ToString();
    }

    private static IEnumerable<string?> Members(Diagnostic diagnostic)
    {
        DiagnosticDescriptor rule = diagnostic.Descriptor;
        yield return Member("Location", diagnostic.Location == Location.None ? null : Place(diagnostic.Location.GetLineSpan()));
        yield return Member("Message", diagnostic.GetMessage(CultureInfo.InvariantCulture));
        yield return Member("Severity", diagnostic.Severity.ToString());
        yield return diagnostic.WarningLevel == 0 ? null : Member("WarningLevel", diagnostic.WarningLevel.ToString(CultureInfo.InvariantCulture));
        yield return "Descriptor: " + Object(6, Members(rule)).TrimStart();
    }

    private static IEnumerable<string?> Members(DiagnosticDescriptor rule)
    {
        yield return Member("Id", rule.Id);
        yield return Member("Title", rule.Title.ToString(CultureInfo.InvariantCulture));
        yield return Member("Description", rule.Description.ToString(CultureInfo.InvariantCulture));
        yield return Member("HelpLink", rule.HelpLinkUri);
        yield return Member("MessageFormat", rule.MessageFormat.ToString(CultureInfo.InvariantCulture));
        yield return Member("Category", rule.Category);
        yield return Member("DefaultSeverity", rule.DefaultSeverity.ToString());
        yield return Member("IsEnabledByDefault", rule.IsEnabledByDefault ? "true" : "false");
        string[] tags = rule.CustomTags.ToArray();
        yield return tags.Length == 0 ? null : $"CustomTags: [\n{string.Join(",\n", tags.Select(tag => new string(' ', 10) + tag))}\n{new string(' ', 8)}]";
    }

    private static string? Member(string name, string? value) => string.IsNullOrWhiteSpace(value) ? null : $"{name}: {value}";

    private static string Object(int indent, IEnumerable<string?> members)
    {
        string outer = new(' ', indent), inner = new(' ', indent + 2);
        return $"{outer}{{\n{string.Join(",\n", members.OfType<string>().Select(member => inner + member))}\n{outer}}}";
    }

    /// <summary>A place as Verify writes it: back slashes, lines and characters counted from 0.</summary>
    private static string Place(FileLinePositionSpan span)
        => $"{span.Path.Replace('/', '\\')}: ({span.StartLinePosition})-({span.EndLinePosition})";
}
