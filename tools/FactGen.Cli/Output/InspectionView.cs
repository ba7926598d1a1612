using System.Buffers;
using System.Collections.Generic;
using System.Text;
using Spectre.Console;

namespace FactGen.Cli;

using FactGen.Extraction;

/// <summary>Every layer of an article for people: its sentences in the colours of their layers, below each what was found and claimed.</summary>
internal sealed class InspectionView(bool colour, int width) : IArticleFormat
{
    private static readonly Style Faint = new(decoration: Decoration.Dim), Strong = new(decoration: Decoration.Bold);

    public AnalysisDepth Depth => AnalysisDepth.Layers;

    public string Header => TerminalText.Draw(colour, width, static console =>
    {
        var legend = new Paragraph();
        foreach (Layer layer in Layer.All)
            legend.Append(layer.Name, layer.Style).Append("  ");
        console.Write(legend);
        console.WriteLine();
    });

    public void Write(ArticleAnalysis analysis, IBufferWriter<byte> output)
        => Encoding.UTF8.GetBytes(TerminalText.Draw(colour, width, console => Draw(console, analysis)), output);

    private static void Draw(IAnsiConsole console, ArticleAnalysis analysis)
    {
        console.WriteLine();
        string published = analysis.Published is { } date ? $"published {date}" : "publication date unknown";
        IndentedText.Write(console, "", $"{analysis.Source.Name} ({published})", Strong);
        var layers = new LayeredText(analysis);
        int block = -1;
        for (int i = 0; i < analysis.Segments.Sentences.Length; i++)
        {
            Sentence sentence = analysis.Segments.Sentences[i];
            if (sentence.Block != block)
            {
                block = sentence.Block;
                console.WriteLine();
                IndentedText.Write(console, "", analysis.Segments.Reading.Blocks[block].Kind.ToString(), Faint);
            }

            console.Write(layers.Paint(sentence.Span));
            console.WriteLine();
            foreach (Layer layer in Layer.All)
            {
                string notes = string.Join(" · ", layers.Notes(layer, i));
                if (notes.Length > 0)
                    IndentedText.Write(console, "    ", $"{layer.Name}: {notes}", Faint);
            }

            DrawClaims(console, layers.Claims(i), analysis.Source.Text);
        }
    }

    private static void DrawClaims(IAnsiConsole console, IEnumerable<ExtractedClaim> claims, string text)
    {
        foreach (ExtractedClaim claim in claims)
        {
            string firmness = ClaimWords.Firmness(claim), source = ClaimWords.Source(claim);
            IndentedText.Write(console, "  ► ", $"{claim.Kind}{(firmness.Length > 0 ? $" [{firmness}]" : "")}{(source.Length > 0 ? $", says {source}" : "")}", Strong);
            foreach ((string name, string value) in ClaimWords.Details(claim))
                IndentedText.Write(console, "      ", $"{name}: {value}", Style.Plain);
            IndentedText.Write(console, "      ", $"rule {claim.Rule} on “{claim.Trigger.In(text)}”", Faint);
        }
    }
}
