using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;

namespace FactGen.Extraction;

/// <summary>
/// Takes an article apart into blocks, and reads its publication date, outlet and agencies. Dates count only where they stand in
/// date lines, datelines, bylines and credits, never in running prose. What is not plainly something else is a paragraph.
/// </summary>
internal sealed class ArticleReader
{
    private const int LongestCaption = 300;

    private readonly string _text;
    private readonly PublicationNotes _notes = new();
    private readonly List<Block> _blocks = [];
    private readonly List<bool> _whole = [];
    private readonly NoteLines _noteLines;
    private readonly ProseSplitter _splitter;
    private int _tail = -1;

    private ArticleReader(string text)
    {
        _text = text;
        _noteLines = new NoteLines(text);
        _splitter = new ProseSplitter(text, _notes, _blocks);
    }

    public static ArticleReading Read(string text, CancellationToken cancellation) => new ArticleReader(PlainText.Of(text)).Read(cancellation);

    private ArticleReading Read(CancellationToken cancellation)
    {
        List<TextLine> lines = TextLine.Split(_text, cancellation);
        List<SourceSpan> paragraphs = new LineJoiner(_text, lines).Join(StandsAlone, cancellation);
        bool prose = false;
        var label = CreditLabel.None;
        for (int i = 0; i < paragraphs.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            List<Block> notes = _noteLines.Read(paragraphs[i], i == 0, label, _notes);
            if (notes.Count > 0)
            {
                if (FurniturePhrases.German.KindOf(_text, paragraphs[i].Start, paragraphs[i].End) == FurnitureKind.Tail)
                    StartTail();
                _blocks.AddRange(notes);
            }
            else if (i == 0 || !ReadRepeatedCaption(paragraphs[i - 1], paragraphs[i]))
            {
                _splitter.Split(paragraphs[i], !prose, cancellation);
                prose = true;
            }

            label = _noteLines.BareLabel(paragraphs[i]);
            MarkWhole(paragraphs[i]);
        }

        MarkCaptions(cancellation);
        new Headings(_text, _blocks).Assign(_whole, cancellation);
        CloseTail();
        return new ArticleReading(_blocks.ToImmutableArray(), _notes.Published, _notes.Outlet, _notes.Agencies);
    }

    private bool StandsAlone(TextLine line)
        => _noteLines.Read(SourceSpan.FromBounds(line.Start, line.End), line.Start == 0, CreditLabel.None, new PublicationNotes()).Count > 0;

    /// <summary>A caption that stands there twice, the second time with whoever made the picture glued to it.</summary>
    private bool ReadRepeatedCaption(SourceSpan before, SourceSpan paragraph)
    {
        int rest = paragraph.Length - before.Length;
        bool repeated = rest is > 0 and <= 80 && SentenceEnd.IsAt(_text, before.Start, before.End) && !SentenceEnd.IsAt(_text, paragraph.Start, paragraph.End)
            && string.CompareOrdinal(_text, before.Start, _text, paragraph.Start, before.Length) == 0;
        if (!repeated || _blocks.Count == 0 || _blocks[_blocks.Count - 1].Span != before)
            return false;
        _blocks[_blocks.Count - 1] = new Block(before, BlockKind.Caption);
        int credit = paragraph.Start + before.Length;
        _blocks.Add(new Block(SourceSpan.FromBounds(paragraph.Start, credit), BlockKind.Caption));
        while (Characters.IsBlank(_text[credit]))
            credit++;
        _blocks.Add(new Block(SourceSpan.FromBounds(credit, paragraph.End), BlockKind.Credit));
        return true;
    }

    private void MarkWhole(SourceSpan paragraph)
    {
        while (_whole.Count < _blocks.Count)
            _whole.Add(_blocks[_whole.Count].Span == paragraph);
    }

    private void MarkCaptions(CancellationToken cancellation)
    {
        for (int i = 0; i < _blocks.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            SourceSpan span = _blocks[i].Span;
            bool caption = _blocks[i].Kind == BlockKind.Paragraph && span.Length <= LongestCaption && CreditReader.German.IsCaption(_text, span.Start, span.End);
            if (caption)
                _blocks[i] = new Block(span, BlockKind.Caption);
        }
    }

    private void StartTail()
    {
        _tail = _blocks.Count;
        _notes.TakesDates = false;
    }

    /// <summary>Below "Tags:" or "Mehr zum Thema" all is furniture, unless a paragraph shows that the article goes on.</summary>
    private void CloseTail()
    {
        if (_tail < 0)
            return;
        for (int i = _tail; i < _blocks.Count; i++)
        {
            SourceSpan span = _blocks[i].Span;
            if (_blocks[i].HoldsProse && SentenceEnd.IsAt(_text, span.Start, span.End))
                return;
        }

        for (int i = _tail; i < _blocks.Count; i++)
        {
            if (_blocks[i].HoldsProse)
                _blocks[i] = _blocks[i] with { Kind = BlockKind.Furniture };
        }
    }
}
