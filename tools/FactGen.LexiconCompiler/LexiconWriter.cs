using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using FactGen.Extraction;

namespace FactGen.LexiconCompiler;

/// <summary>Gathers the forms of a lexicon and writes them as <see cref="CompiledLexicon"/> reads them.</summary>
internal sealed class LexiconWriter
{
    /// <summary>Buckets for each form, so that a look-up compares with one or two.</summary>
    private const double BucketsPerForm = 0.8;

    private readonly Dictionary<string, List<(int Lexeme, int Cells)>> _forms = new(StringComparer.Ordinal);
    private readonly Numbering<Lexeme> _lexemes = new(ReferenceEqualityComparer.Instance);
    private readonly Numbering<(WordFeatures, Agreement)> _cells = new(null);
    private readonly Numbering<string> _strings = new(StringComparer.Ordinal);

    /// <summary>Adds a form, behind what it can be already.</summary>
    /// <exception cref="FormatException">The form has letters beyond Latin-1.</exception>
    public void Add(string form, WordAnalysis analysis)
    {
        if (form.Any(letter => letter > byte.MaxValue))
            throw new FormatException($"'{form}': forms are of letters in Latin-1.");
        if (!_forms.TryGetValue(form, out List<(int, int)>? analyses))
            _forms.Add(form, analyses = []);
        analyses.Add((_lexemes.Of(analysis.Lexeme), _cells.Of((analysis.Features, analysis.Agreement))));
    }

    /// <summary>Writes the whole lexicon.</summary>
    /// <exception cref="FormatException">There are more words than the format holds.</exception>
    public void Write(Stream stream)
    {
        if (_lexemes.Items.Count > ushort.MaxValue || _cells.Items.Count > ushort.MaxValue)
            throw new FormatException($"A lexicon holds {ushort.MaxValue} words at most.");
        int buckets = 1;
        while (buckets < _forms.Count * BucketsPerForm)
            buckets *= 2;
        string[] forms = [.. _forms.Keys.OrderBy(form => Bucket(form, buckets)).ThenBy(form => form, StringComparer.Ordinal)];
        int[] lexemes = [.. _lexemes.Items.SelectMany(Numbers)];
        int[] particles =
        [
            .. _lexemes.Items.OfType<VerbLexeme>().Where(verb => verb.IsSeparable).Select(verb => verb.Particle).Distinct()
                .OrderByDescending(particle => particle.Length).ThenBy(particle => particle, StringComparer.Ordinal).Select(_strings.Of),
        ];
        byte[][] strings = [.. _strings.Items.Select(Encoding.UTF8.GetBytes)];

        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        foreach (int number in (int[])[
            CompiledLexicon.Format, buckets, forms.Length, _forms.Values.Sum(analyses => analyses.Count), _cells.Items.Count, _lexemes.Items.Count, strings.Length,
            particles.Length, forms.Sum(form => form.Length), strings.Sum(text => text.Length)])
        {
            writer.Write(number);
        }

        Write(writer, FirstForms(forms, buckets));
        Write(writer, Starts(forms.Select(form => form.Length)));
        Write(writer, Starts(forms.Select(form => _forms[form].Count)));
        Write(writer, _cells.Items.Select(cells => (int)cells.Item1));
        Write(writer, _cells.Items.Select(cells => (int)cells.Item2));
        Write(writer, lexemes);
        Write(writer, Starts(strings.Select(text => text.Length)));
        Write(writer, particles);
        foreach ((int lexeme, int _) in forms.SelectMany(form => _forms[form]))
            writer.Write((ushort)lexeme);
        foreach ((int _, int cells) in forms.SelectMany(form => _forms[form]))
            writer.Write((ushort)cells);
        foreach (string form in forms)
            writer.Write(Encoding.Latin1.GetBytes(form));
        foreach (byte[] text in strings)
            writer.Write(text);
    }

    private static int Bucket(string form, int buckets) => (int)FormHash.Of(form[0], form.AsSpan(1)) & (buckets - 1);

    private static int[] FirstForms(string[] forms, int buckets)
    {
        var counts = new int[buckets];
        foreach (string form in forms)
            counts[Bucket(form, buckets)]++;
        return Starts(counts);
    }

    private static int[] Starts(IEnumerable<int> lengths)
    {
        var starts = new List<int> { 0 };
        foreach (int length in lengths)
            starts.Add(starts[^1] + length);
        return [.. starts];
    }

    private static void Write(BinaryWriter writer, IEnumerable<int> numbers)
    {
        foreach (int number in numbers)
            writer.Write(number);
    }

    /// <summary>A word as <see cref="LexemeTable"/> reads it.</summary>
    private IEnumerable<int> Numbers(Lexeme lexeme) => lexeme switch
    {
        VerbLexeme verb => [(int)LexemeSort.Verb, String(verb.Lemma), (int)verb.Class, (int)verb.Perfect, String(verb.Particle), String(verb.BaseLemma)],
        NounLexeme noun => [(int)LexemeSort.Noun, String(noun.Lemma), (int)noun.Gender, (int)noun.Tags, String(noun.Unit), String(noun.Force)],
        _ => [(int)LexemeSort.Adjective, String(lexeme.Lemma), 0, 0, 0, 0],
    };

    private int String(string? text) => text is null ? CompiledLexicon.NoString : _strings.Of(text);

    /// <summary>Gives things numbers in the order in which they first come.</summary>
    private sealed class Numbering<T>(IEqualityComparer<T>? comparer)
        where T : notnull
    {
        private readonly Dictionary<T, int> _numbers = new(comparer);

        public List<T> Items { get; } = [];

        public int Of(T item)
        {
            if (!_numbers.TryGetValue(item, out int number))
            {
                _numbers.Add(item, number = Items.Count);
                Items.Add(item);
            }

            return number;
        }
    }
}
