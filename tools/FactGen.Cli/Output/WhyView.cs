using System;
using System.Buffers;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Spectre.Console;

namespace FactGen.Cli;

using FactGen.Extraction;

/// <summary>For the sentences that contain some words: each word that triggers rules, which of them made claims, and what stopped the others.</summary>
internal sealed class WhyView(string words, bool colour, int width) : IArticleFormat
{
    private static readonly Style
        Strong = new(decoration: Decoration.Bold),
        Faint = new(decoration: Decoration.Dim),
        Made = new(Color.Lime),
        Stopped = new(Color.Yellow);

    /// <summary>White space is all alike, as in the sentences that are shown.</summary>
    private readonly string _words = TerminalText.Clean(words);

    public AnalysisDepth Depth => AnalysisDepth.Layers;

    public void Write(ArticleAnalysis analysis, IBufferWriter<byte> output)
        => Encoding.UTF8.GetBytes(TerminalText.Draw(colour, width, console => Draw(console, analysis)), output);

    private void Draw(IAnsiConsole console, ArticleAnalysis analysis)
    {
        var text = analysis.Source.Text;
        Sentence[] sentences =
            [.. analysis.Segments.Sentences.Where(sentence => TerminalText.Clean(sentence.Span.Of(text)).Contains(_words, StringComparison.OrdinalIgnoreCase))];
        if (sentences.Length == 0)
            IndentedText.Write(console, "", $"{analysis.Source.Name}: no sentence contains “{_words}”", Faint);
        foreach (Sentence sentence in sentences)
        {
            console.WriteLine();
            IndentedText.Write(console, "", $"{analysis.Source.Name}:{sentence.Line}:{sentence.Column}", Faint);
            IndentedText.Write(console, "", sentence.Span.In(text), Strong);
            BlockKind block = analysis.Segments.Reading.Blocks[sentence.Block].Kind;
            if (!analysis.Segments.Reading.Blocks[sentence.Block].HoldsProse)
                IndentedText.Write(console, "  ", $"not read for claims: it is in a block of the kind {block}", Stopped);
            else
                DrawTriggers(console, TriggerFate.Of(analysis, sentence.Span), text);
        }
    }

    private static void DrawTriggers(IAnsiConsole console, IReadOnlyList<TriggerFate> fates, string text)
    {
        if (fates.Count == 0)
            IndentedText.Write(console, "  ", "no word of it triggers a rule", Stopped);
        foreach (IGrouping<SourceSpan, TriggerFate> word in fates.GroupBy(fate => fate.Trigger))
        {
            IndentedText.Write(console, "  ", $"“{word.Key.In(text)}”", Style.Plain);
            foreach (TriggerFate fate in word)
            {
                IndentedText.Write(console, fate.IsMade ? "    ✓ " : "    ✗ ", $"{fate.Rule}{fate.Place}: {fate.Words}", fate.IsMade ? Made : Stopped);
            }
        }
    }
}
