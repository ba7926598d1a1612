using System;
using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace FactGen.Extraction;

/// <summary>
/// The tables of a compiled lexicon, as they stand in its file: whole arrays, so that a process that reads its first article makes a few copies
/// instead of a hundred thousand forms. tools/FactGen.LexiconCompiler writes the file when the engine is built; all numbers are little-endian.
/// </summary>
/// <remarks>
/// In this order: the format's number; how many buckets, forms, analyses, cells, lexemes, strings and particles there are, and how many bytes forms and
/// strings fill; then the tables below.
/// </remarks>
internal sealed class CompiledLexicon
{
    /// <summary>The number of the format: "FGL1".</summary>
    public const int Format = 0x314C4746;

    /// <summary>How many numbers stand for a lexeme.</summary>
    public const int NumbersOfLexeme = 6;

    /// <summary>Stands for a string that a lexeme does not have.</summary>
    public const int NoString = -1;

    /// <summary>Reads the tables of a file.</summary>
    /// <exception cref="FormatException">The file is of another version than the engine.</exception>
    public CompiledLexicon(byte[] file)
    {
        var reader = new Reader(file);
        if (reader.Next() != Format)
            throw new FormatException("The compiled lexicon is of another version than the engine.");
        int buckets = reader.Next(), forms = reader.Next(), analyses = reader.Next(), cells = reader.Next(), lexemes = reader.Next();
        int strings = reader.Next(), particles = reader.Next(), formBytes = reader.Next(), stringBytes = reader.Next();
        FirstForms = reader.Numbers(buckets + 1);
        FormStarts = reader.Numbers(forms + 1);
        FirstAnalyses = reader.Numbers(forms + 1);
        Features = reader.Numbers(cells);
        Agreements = reader.Numbers(cells);
        Lexemes = reader.Numbers(lexemes * NumbersOfLexeme);
        StringStarts = reader.Numbers(strings + 1);
        Particles = reader.Numbers(particles);
        AnalysisLexemes = reader.Shorts(analyses);
        AnalysisCells = reader.Shorts(analyses);
        Forms = reader.Bytes(formBytes);
        Strings = reader.Bytes(stringBytes);
    }

    /// <summary>The first form of each bucket; one more than there are buckets, a power of two.</summary>
    public int[] FirstForms { get; }

    /// <summary>Where each form's letters start in <see cref="Forms"/>, and where the last one's end.</summary>
    public int[] FormStarts { get; }

    /// <summary>The first analysis of each form, and where the last one's end.</summary>
    public int[] FirstAnalyses { get; }

    /// <summary>The <see cref="WordFeatures"/> of each combination of features and agreement that occurs.</summary>
    public int[] Features { get; }

    /// <summary>The <see cref="Agreement"/> of each of them.</summary>
    public int[] Agreements { get; }

    /// <summary>
    /// <see cref="NumbersOfLexeme"/> numbers a lexeme: its sort (<see cref="LexemeTable"/>), its lemma, and what else is said of that sort.
    /// </summary>
    public int[] Lexemes { get; }

    /// <summary>Where each string starts in <see cref="Strings"/>, and where the last one ends.</summary>
    public int[] StringStarts { get; }

    /// <summary>The strings that are particles of separable verbs, longest first.</summary>
    public int[] Particles { get; }

    /// <summary>The lexeme of each analysis.</summary>
    public ushort[] AnalysisLexemes { get; }

    /// <summary>The combination of features and agreement of each analysis.</summary>
    public ushort[] AnalysisCells { get; }

    /// <summary>The letters of all forms, bucket by bucket, in Latin-1.</summary>
    public byte[] Forms { get; }

    /// <summary>All strings, in UTF-8.</summary>
    public byte[] Strings { get; }

    /// <summary>A string by its number; null for <see cref="NoString"/>.</summary>
    public string? String(int number)
        => number == NoString ? null : Encoding.UTF8.GetString(Strings, StringStarts[number], StringStarts[number + 1] - StringStarts[number]);

    private ref struct Reader(byte[] file)
    {
        private int _at;

        public int Next() => Numbers(1)[0];

        public int[] Numbers(int count)
        {
            int[] numbers = MemoryMarshal.Cast<byte, int>(file.AsSpan(_at, count * sizeof(int))).ToArray();
            _at += count * sizeof(int);
            for (int i = 0; !BitConverter.IsLittleEndian && i < count; i++)
                numbers[i] = BinaryPrimitives.ReverseEndianness(numbers[i]);
            return numbers;
        }

        public ushort[] Shorts(int count)
        {
            ushort[] numbers = MemoryMarshal.Cast<byte, ushort>(file.AsSpan(_at, count * sizeof(ushort))).ToArray();
            _at += count * sizeof(ushort);
            for (int i = 0; !BitConverter.IsLittleEndian && i < count; i++)
                numbers[i] = BinaryPrimitives.ReverseEndianness(numbers[i]);
            return numbers;
        }

        public byte[] Bytes(int count)
        {
            byte[] bytes = file.AsSpan(_at, count).ToArray();
            _at += count;
            return bytes;
        }
    }
}
