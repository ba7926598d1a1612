namespace FactGen.Extraction;

/// <content>Ages in front of a noun: "ein | 13 Jahre altes | Mädchen". Their years count nothing.</content>
internal sealed partial class PhraseChunker
{
    /// <summary>Skips "13 Jahre alt…" and "17 und 19 Jahre alt…".</summary>
    private bool SkipAge(Phrase phrase, ref int at)
    {
        int end = at;
        bool years = false;
        while (end < _words.Count && (end == at || Adjoins(end)))
        {
            Word word = words[_words[end]];
            if (word.Quantity < 0 && (years || !word.Is(FunctionClass.ListCoordinator)))
                break;
            // "zwei | 17 Jahre alte": the first counts.
            if (end > at && word.Quantity >= 0 && words[_words[end - 1]].Quantity is >= 0 and var before && before != word.Quantity)
                return false;
            years |= word.Quantity >= 0 && mentions.Quantities[word.Quantity].Unit is "years" or "months";
            end++;
        }

        if (!years || end >= _words.Count || !Adjoins(end) || !IsOld(_words[end]) || !NounFollows(end + 1))
            return false;
        at = end + 1;
        phrase.AgeEnd = _words[end] + 1;
        return true;
    }

    private bool IsOld(int word)
        => words[word].IsDeclinedAdjective && System.MemoryExtensions.StartsWith(text.Form(words[word].Token), System.MemoryExtensions.AsSpan("alt"));
}
