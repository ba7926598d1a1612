using System;
using System.Collections.Generic;

namespace FactGen.Extraction;

/// <summary>
/// Gives the quotations of an article their frames: the one that follows or leads to it, the one whose content holds it, or the last
/// one before it.
/// </summary>
internal sealed class QuotationRelations(SegmentedText text, SentenceQuotes quotes)
{
    private static readonly List<RelationDraft> s_none = [];

    private readonly Dictionary<int, List<RelationDraft>> _frames = [];
    private readonly Dictionary<int, List<RelationDraft>> _holders = [];
    private readonly Dictionary<int, RelationDraft> _sources = [];

    /// <summary>Offers a clause that can frame a quotation behind or before it. Returns whether there is one.</summary>
    public bool Offer(RelationDraft frame)
    {
        Register(_frames, frame.Sentence, frame);
        for (int sentence = Math.Max(0, frame.Sentence - 1); sentence <= frame.Sentence + 1; sentence++)
        {
            foreach (QuotedSpan quote in quotes.Of(sentence))
            {
                if (IsBeside(frame, quote) && IsLong(quote))
                    return true;
            }
        }

        return false;
    }

    /// <summary>Says who spoke last when a sentence ends.</summary>
    public void Speak(int sentence, RelationDraft source) => _sources[sentence] = source;

    /// <summary>Says that a relation has content in a sentence.</summary>
    public void Hold(int sentence, RelationDraft relation) => Register(_holders, sentence, relation);

    /// <summary>Makes the relations of all quotations.</summary>
    public void Complete(List<RelationDraft> relations)
    {
        RelationDraft? last = null;
        int lastSentence = -1;
        foreach ((QuotedSpan quote, int first, int end) in quotes.All)
        {
            RelationDraft? frame = Frame(quote, first, end);
            RelationDraft? holder = Holder(quote, first, end);
            RelationDraft? made = null;
            if (TakeInside(quote, first, end) is { } part)
                holder = part;
            if (holder is not null && IsWhole(quote, holder))
            {
                holder.Type = SpeechType.Direct;
                holder.Content = [quote.Span];
                made = holder;
            }
            else if (frame is not null && (frame.Type == SpeechType.Direct ? IsSpeech(quote) || IsLong(quote) : IsSentence(quote)))
            {
                relations.Add(made = frame.Again(SpeechType.Direct, quote.Span));
            }
            else if (holder is not null && IsSpeech(quote))
            {
                relations.Add((holder.CarriedFrom ?? holder).Again(SpeechType.Direct, quote.Span));
            }
            else if (IsSentence(quote))
            {
                bool near = last is not null && first - lastSentence <= 2;
                made = near ? last!.Again(SpeechType.Direct, quote.Span) : new RelationDraft(SpeechType.Direct) { Content = [quote.Span] };
                // "Sie verurteilte die Haltung. „…“"
                if (_sources.TryGetValue(first - 1, out RelationDraft? source) && source.Sentence == first - 1 && (!near || lastSentence < first - 1))
                    (made.Speaker, made.Cue) = (source.Speaker, []);
                relations.Add(made);
            }

            if (made is not null)
                (last, lastSentence) = (made, end);
        }
    }

    private static void Register(Dictionary<int, List<RelationDraft>> table, int sentence, RelationDraft relation)
    {
        if (!table.TryGetValue(sentence, out List<RelationDraft>? relations))
            table.Add(sentence, relations = []);
        relations.Add(relation);
    }

    private static List<RelationDraft> In(Dictionary<int, List<RelationDraft>> table, int sentence)
        => table.TryGetValue(sentence, out List<RelationDraft>? relations) ? relations : s_none;

    /// <summary>The clause beside a quotation that can be its frame; one of speech rather than another.</summary>
    private RelationDraft? Frame(QuotedSpan quote, int first, int end)
    {
        RelationDraft? best = null;
        for (int sentence = Math.Max(0, first - 1); sentence <= end + 1; sentence++)
        {
            foreach (RelationDraft frame in In(_frames, sentence))
            {
                if (IsBeside(frame, quote) && (best is null || frame.Type == SpeechType.Direct))
                    best = frame;
            }
        }

        return best;
    }

    /// <summary>The smallest relation whose content holds a quotation.</summary>
    private RelationDraft? Holder(QuotedSpan quote, int first, int end)
    {
        RelationDraft? holder = null;
        for (int sentence = first; sentence <= end; sentence++)
        {
            foreach (RelationDraft relation in In(_holders, sentence))
            {
                if (relation.Holds(quote.Content) && (holder is null || relation.Length < holder.Length))
                    holder = relation;
            }
        }

        return holder;
    }

    /// <summary>
    /// The relation whose content is a part of a quotation: its first sentence behind "sagte:", or its last one in front of an inquit.
    /// It gets the whole quotation; others inside it lose their content.
    /// </summary>
    private RelationDraft? TakeInside(QuotedSpan quote, int first, int end)
    {
        RelationDraft? taken = null;
        for (int sentence = first; sentence <= end; sentence++)
        {
            foreach (RelationDraft relation in In(_holders, sentence))
            {
                if (relation.Content.Count == 0 || !relation.Content.TrueForAll(quote.Span.Contains))
                    continue;
                relation.Content = taken is null ? [quote.Span] : [];
                taken ??= relation;
            }
        }

        return taken;
    }

    /// <summary>Whether a relation says nothing but the quotation.</summary>
    private static bool IsWhole(QuotedSpan quote, RelationDraft holder)
        => holder.Type != SpeechType.IndirectFreeIndirect && holder.Length <= quote.Span.Length + 2;

    private bool IsBeside(RelationDraft frame, QuotedSpan quote)
    {
        bool speaks = frame.Type == SpeechType.Direct;
        // "“ Demgegenüber sagte": behind a whole sentence another one starts.
        if (IsBetween(quote.Span.End, frame.Frame[0].Start, ",–", speaks) && !(char.IsUpper(text.Text[frame.Frame[0].Start]) && EndsSentence(quote)))
            return true;
        foreach (SourceSpan span in frame.Frame)
        {
            if (IsBetween(span.End, quote.Span.Start, ":,–", speaks))
                return true;
        }

        return false;
    }

    private bool EndsSentence(QuotedSpan quote) => quote.Content.Length > 0 && text.Text[quote.Content.End - 1] is '.' or '!' or '?';

    /// <summary>Whether only such marks are between two places; at least a colon or comma where the frame's verb is none of speech.</summary>
    private bool IsBetween(int from, int to, string marks, bool speaks)
    {
        if (to < from || to - from > 4)
            return false;
        bool mark = speaks || (from > 0 && text.Text[from - 1] == ':');
        for (int i = from; i < to; i++)
        {
            char c = text.Text[i];
            if (c != ' ' && marks.IndexOf(c) < 0)
                return false;
            mark |= c != ' ';
        }

        return mark;
    }

    private static bool IsLong(QuotedSpan quote) => quote.EndToken - quote.FirstToken > 3;

    private bool IsSentence(QuotedSpan quote) => quote.EndToken - quote.FirstToken > 7 && IsSpeech(quote);

    /// <summary>Whether a quotation can be words that somebody spoke, rather than a name: it has a word in small letters that is no article.</summary>
    private bool IsSpeech(QuotedSpan quote)
    {
        int small = 0, words = 0;
        for (int i = quote.FirstToken; i < quote.EndToken; i++)
        {
            if (text.Tokens[i].Kind != TokenKind.Word)
                continue;
            words++;
            ReadOnlySpan<char> form = text.Form(i);
            if (form.Length > 3 && char.IsLower(form[0]))
                small++;
        }

        return small > 0 && (words > 1 || small == words);
    }
}
