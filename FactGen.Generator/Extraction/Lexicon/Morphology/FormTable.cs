using System;
using System.Threading;

namespace FactGen.Extraction;

/// <summary>
/// All forms of the lexicon with their analyses, found by a span. Case-sensitive. The analyses of a form are made when it is first asked for; until
/// then it is a few numbers.
/// </summary>
internal sealed class FormTable
{
    private readonly CompiledLexicon _compiled;
    private readonly LexemeTable _lexemes;
    private readonly WordAnalysis[]?[] _made;

    public FormTable(CompiledLexicon compiled)
    {
        _compiled = compiled;
        _lexemes = new LexemeTable(compiled);
        _made = new WordAnalysis[]?[compiled.FormStarts.Length - 1];
    }

    /// <summary>The analyses of a form as it is written; empty when it is not in the table.</summary>
    public ReadOnlySpan<WordAnalysis> Find(scoped ReadOnlySpan<char> form) =>
        form.IsEmpty ? default : Find(form[0], form.Slice(1));

    /// <summary>The analyses of a form whose first letter is given apart, for looking up another case without a copy.</summary>
    public ReadOnlySpan<WordAnalysis> Find(char first, scoped ReadOnlySpan<char> rest)
    {
        int found = IndexOf(first, rest);
        return found < 0 ? default : Volatile.Read(ref _made[found]) ?? Make(found);
    }

    private int IndexOf(char first, ReadOnlySpan<char> rest)
    {
        int[] firstForms = _compiled.FirstForms, starts = _compiled.FormStarts;
        int bucket = (int)FormHash.Of(first, rest) & (firstForms.Length - 2);
        int length = rest.Length + 1;
        for (int form = firstForms[bucket]; form < firstForms[bucket + 1]; form++)
        {
            int start = starts[form];
            if (starts[form + 1] - start == length && _compiled.Forms[start] == first && Equals(_compiled.Forms.AsSpan(start + 1, rest.Length), rest))
                return form;
        }

        return -1;
    }

    private static bool Equals(ReadOnlySpan<byte> letters, ReadOnlySpan<char> form)
    {
        for (int i = 0; i < letters.Length; i++)
        {
            if (letters[i] != form[i])
                return false;
        }

        return true;
    }

    // Two threads may make the same analyses; they are equal, and of the same lexemes.
    private WordAnalysis[] Make(int form)
    {
        int first = _compiled.FirstAnalyses[form];
        var analyses = new WordAnalysis[_compiled.FirstAnalyses[form + 1] - first];
        for (int i = 0; i < analyses.Length; i++)
        {
            int cells = _compiled.AnalysisCells[first + i];
            analyses[i] = new WordAnalysis(_lexemes[_compiled.AnalysisLexemes[first + i]], (WordFeatures)_compiled.Features[cells], (Agreement)_compiled.Agreements[cells]);
        }

        Volatile.Write(ref _made[form], analyses);
        return analyses;
    }
}
