using System;
using System.Collections.Generic;
using System.Linq;
using Spectre.Console;

namespace FactGen.Cli;

using FactGen.Extraction;

/// <summary>An article's text with the look of its layers, and their notes and claims by sentence.</summary>
internal sealed class LayeredText
{
    private readonly string _text;
    private readonly Style[] _styles;
    private readonly Dictionary<Layer, ILookup<int, string>> _notes = [];
    private readonly ILookup<int, ExtractedClaim> _claims;

    public LayeredText(ArticleAnalysis analysis)
    {
        _text = analysis.Source.Text;
        _styles = new Style[_text.Length];
        Array.Fill(_styles, Style.Plain);
        int[] starts = [.. analysis.Segments.Sentences.Select(sentence => sentence.Span.Start)];
        foreach (Layer layer in Layer.All)
        {
            foreach (SourceSpan span in layer.Spans(analysis))
            {
                for (int i = span.Start; i < span.End; i++)
                    _styles[i] = _styles[i].Combine(layer.Style);
            }

            _notes.Add(layer, layer.Notes(analysis).ToLookup(note => SentenceAt(starts, note.Start), note => note.Note));
        }

        _claims = analysis.Claims.ToLookup(claim => SentenceAt(starts, claim.Evidence.Start));
    }

    /// <summary>A stretch of the article, each word in the styles of the layers that hold it.</summary>
    public Paragraph Paint(SourceSpan stretch)
    {
        var paragraph = new Paragraph();
        for (int start = stretch.Start; start < stretch.End;)
        {
            int end = start + 1;
            while (end < stretch.End && _styles[end].Equals(_styles[start]))
                end++;
            paragraph.Append(TerminalText.CleanPart(_text.AsSpan(start, end - start)), _styles[start]);
            start = end;
        }

        return paragraph;
    }

    /// <summary>What a layer says of the words of a sentence.</summary>
    public IEnumerable<string> Notes(Layer layer, int sentence) => _notes[layer][sentence];

    /// <summary>What a sentence claims.</summary>
    public IEnumerable<ExtractedClaim> Claims(int sentence) => _claims[sentence];

    private static int SentenceAt(int[] starts, int offset)
    {
        int found = Array.BinarySearch(starts, offset);
        return found >= 0 ? found : ~found - 1;
    }
}
