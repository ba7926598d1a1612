using System.Collections.Generic;

namespace FactGen.Extraction;

/// <summary>Reads lines that hold no prose at all: date lines, bylines, credits, furniture.</summary>
internal sealed class NoteLines(string text)
{
    /// <summary>The blocks of such a line; empty when it is prose. A byline needs something above it that it can be the byline of.</summary>
    /// <param name="line">The line.</param>
    /// <param name="isFirst">Whether nothing stands above it.</param>
    /// <param name="label">The label that the line above consists of, if it does.</param>
    /// <param name="notes">Takes what it says of the publication.</param>
    public List<Block> Read(SourceSpan line, bool isFirst, CreditLabel label, PublicationNotes notes)
    {
        var blocks = new List<Block>(2);
        if (line.Length > CreditReader.MaxLength)
            return blocks;
        if (FurniturePhrases.German.KindOf(text, line.Start, line.End) != FurnitureKind.None)
            blocks.Add(new Block(line, BlockKind.Furniture));
        else if (!ReadDates(line, blocks, notes))
            ReadCredit(line, isFirst, label, blocks, notes);
        return blocks;
    }

    /// <summary>The label that a line consists of ("Foto:"), if it does.</summary>
    public CreditLabel BareLabel(SourceSpan line)
    {
        if (line.Length > 24 || text[line.End - 1] != ':')
            return CreditLabel.None;
        return CreditReader.German.Read(text, line.Start, line.End).Label;
    }

    /// <summary>"12. März 2024, 14:05 Uhr", with a credit or furniture behind it or not.</summary>
    private bool ReadDates(SourceSpan line, List<Block> blocks, PublicationNotes notes)
    {
        DateStretch dates = DateStretchReader.German.Read(text, line.Start, line.End);
        if (!dates.IsAny)
            return ReadDateWithin(line, blocks, notes);
        int rest = dates.End;
        while (rest < line.End && (Characters.IsBlank(text[rest]) || text[rest] is ',' or '|' or '•' or '·' or ')' or ']' or '.' || Characters.IsDash(text[rest])))
            rest++;
        if (rest == line.End)
        {
            notes.AddLine(dates);
            blocks.Add(new Block(line, BlockKind.DateLine));
            return true;
        }

        bool furniture = FurniturePhrases.German.KindOf(text, rest, line.End) != FurnitureKind.None;
        CreditReading credit = CreditReader.German.Read(text, rest, line.End);
        bool named = dates.Date is not null && credit.Others == 0 && credit.Names is 1 or 2 && credit.LongestName is >= 2 and <= 4;
        if (!furniture && !credit.IsPlain && !credit.IsLabelled && !credit.IsByline && !named)
            return ReadDateAhead(line, dates, rest, blocks, notes);
        notes.Add(dates);
        if (!furniture)
            notes.Add(credit);
        int end = rest;
        while (Characters.IsBlank(text[end - 1]))
            end--;
        blocks.Add(new Block(SourceSpan.FromBounds(line.Start, end), BlockKind.DateLine));
        blocks.Add(new Block(SourceSpan.FromBounds(rest, line.End), furniture ? BlockKind.Furniture : BlockKind.Credit));
        return true;
    }

    /// <summary>"12. März 2024, 14:05 Uhr • Lesezeit 3 Minuten", "Aktualisiert am 12. März 2024. Ein Fehler wurde berichtigt.": the rest can be prose.</summary>
    private bool ReadDateAhead(SourceSpan line, DateStretch dates, int rest, List<Block> blocks, PublicationNotes notes)
    {
        bool cutOff = text.IndexOfAny(['|', '•', '·'], dates.End, rest - dates.End) >= 0;
        bool labelled = dates.HasLabel && text.IndexOfAny(['.', '|', '•', '·'], dates.End, rest - dates.End) >= 0;
        if (dates.Date is null || (!labelled && !(cutOff && dates.HasClock)))
            return false;
        notes.Add(dates);
        if (SentenceEnd.IsAt(text, line.Start, line.End))
            return false;
        blocks.Add(new Block(line, BlockKind.DateLine));
        return true;
    }

    /// <summary>"Von unserer Redaktion 12.03.2024, 14:05 Drucken Teilen": a date with the time of day in a line that is no sentence.</summary>
    private bool ReadDateWithin(SourceSpan line, List<Block> blocks, PublicationNotes notes)
    {
        if (SentenceEnd.IsAt(text, line.Start, line.End))
            return false;
        for (int at = line.Start + 1; at < line.End; at++)
        {
            if (!Characters.IsDigit(text[at]) || Characters.IsWordPart(text[at - 1]))
                continue;
            DateStretch dates = DateStretchReader.German.Read(text, at, line.End);
            if (dates is { Date: not null, HasClock: true })
            {
                notes.Add(dates);
                blocks.Add(new Block(line, BlockKind.DateLine));
                return true;
            }

            at = System.Math.Max(at, dates.End - 1);
        }

        return false;
    }

    private void ReadCredit(SourceSpan line, bool isFirst, CreditLabel label, List<Block> blocks, PublicationNotes notes)
    {
        // A sentence with anything that no credit has is none, whatever else it names.
        bool sentence = SentenceEnd.IsAt(text, line.Start, line.End);
        CreditReading credit = CreditReader.German.Read(text, line.Start, line.End, untilOthers: sentence);
        if (credit.Label == CreditLabel.None)
            credit.Label = label;
        bool source = credit.Label == CreditLabel.Source && !sentence && line.Length <= 120;
        bool note = credit.Notes > 0 && credit.Names + credit.Others == 0;
        bool dated = credit.IsDated && credit.Others == 0 && credit.Names <= 3 && (text[line.End - 1] != ')' || text[line.Start] == '(');
        bool byline = credit.IsByline && !isFirst;
        if (!credit.IsPlain && !credit.IsLabelled && !credit.IsSigned && !source && !note && !dated && !byline)
            return;
        notes.Add(credit);
        bool place = dated && credit.Names == 1 && credit.Agencies.Count + credit.Initials == 0 && credit.Label == CreditLabel.None;
        blocks.Add(new Block(line, place ? BlockKind.DateLine : BlockKind.Credit));
    }
}
