using System;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace FactGen.Pipeline;

/// <summary>Makes a namespace that compiles of what a project is called: "my-app.2025" becomes "my_app._2025".</summary>
internal static class NamespaceName
{
    public static string From(string text)
        => string.Join(".", text.Split('.').Where(static part => part.Length > 0).Select(Identifier));

    private static string Identifier(string part)
    {
        if (part[0] == '@' && SyntaxFacts.IsValidIdentifier(part.Substring(1)))
            return part;
        var fit = new StringBuilder(part.Length + 1);
        if (!SyntaxFacts.IsIdentifierStartCharacter(part[0]) && SyntaxFacts.IsIdentifierPartCharacter(part[0]))
            fit.Append('_');
        foreach (char c in part)
            fit.Append(SyntaxFacts.IsIdentifierPartCharacter(c) ? c : '_');
        string name = fit.ToString();
        return SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;
    }
}
