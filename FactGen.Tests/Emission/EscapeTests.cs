using System;
using System.Linq;
using System.Xml.Linq;
using FactGen.Emission;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace FactGen.Tests.Emission;

/// <summary>Whatever an article says stays text: in documentation comments, and in literals.</summary>
public sealed class EscapeTests
{
    private static readonly CSharpParseOptions s_diagnosing = new(LanguageVersion.CSharp8, DocumentationMode.Diagnose);

    [Fact]
    public void Documentation_survives_any_text()
        => Prop.ForAll(HostileText.Texts.ToArbitrary(), text =>
        {
            string code = new CodeWriter().Summary(text).Line("public class C { }").ToString();
            SyntaxTree tree = CSharpSyntaxTree.ParseText(code, s_diagnosing);
            return code.Count(c => c == '\n') == 2 && !tree.GetDiagnostics().Any() && tree.GetRoot().ChildNodes().Single() is ClassDeclarationSyntax;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Documentation_keeps_every_letter_and_mark()
        => Prop.ForAll(HostileText.Texts.ToArbitrary(), text =>
            Visible(XElement.Parse($"<summary>{Escapes.Xml(text)}</summary>", LoadOptions.PreserveWhitespace).Value) == Visible(text)).QuickCheckThrowOnFailure();

    [Fact]
    public void A_literal_is_the_text_itself()
        => Prop.ForAll(HostileText.Texts.ToArbitrary(), text =>
        {
            ExpressionSyntax expression = SyntaxFactory.ParseExpression(Escapes.Literal(text), options: s_diagnosing);
            return !expression.ContainsDiagnostics && expression is LiteralExpressionSyntax { Token.Value: string value } && value == text;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_comment_ends_with_its_line()
        => Prop.ForAll(HostileText.Texts.ToArbitrary(), text =>
            CSharpSyntaxTree.ParseText($"// {Escapes.Literal(text)}\n", s_diagnosing).GetRoot().DescendantTrivia().Select(trivia => trivia.Kind())
                .SequenceEqual([SyntaxKind.SingleLineCommentTrivia, SyntaxKind.EndOfLineTrivia])).QuickCheckThrowOnFailure();

    /// <summary>What a reader sees of a text.</summary>
    private static string Visible(string text)
        => string.Concat(text.Where(c => char.IsLetterOrDigit(c) || char.IsPunctuation(c) || char.IsSymbol(c)).Where(c => c != '\uFFFD'));
}
