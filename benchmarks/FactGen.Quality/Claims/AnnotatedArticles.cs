using System;
using System.Buffers;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace FactGen.Quality;

using FactGen.Cli;
using FactGen.Extraction;

/// <summary>Articles with gold claims.</summary>
/// <param name="Name">How tables call them.</param>
/// <param name="Gold">The folder of the gold claims.</param>
/// <param name="Articles">The folder of the texts.</param>
/// <param name="Dates">A file of names and publication dates for articles whose text gives none; null where there is no such article.</param>
internal sealed record AnnotatedArticles(string Name, string Gold, string Articles, string? Dates = null)
{
    /// <summary>The engine's claims against gold, by the scorer of "factgen score".</summary>
    /// <exception cref="InputException">The data are not there, or cannot be read.</exception>
    public ScoreReport Score()
    {
        var corpus = new ScoredCorpus(Articles);
        IReadOnlyList<ScoredClaim> gold = ClaimFile.Load(Gold, corpus, isGold: true);
        return Scorer.Evaluate(gold, ClaimFile.Predicted(Claims(), corpus));
    }

    /// <summary>What the engine says, in the interchange format.</summary>
    private byte[] Claims()
    {
        var lines = new ArrayBufferWriter<byte>();
        IArticleFormat format = new ClaimLines();
        Dictionary<string, CalendarDate> dates = PublicationDates();
        foreach (string path in FileAccessProblem.Guard(() => Directory.GetFiles(Articles, "*.txt")).Order(StringComparer.Ordinal))
        {
            CalendarDate? published = dates.TryGetValue(Path.GetFileName(path), out CalendarDate date) ? date : null;
            format.Write(ClaimExtractor.Analyse(new FileInput(path, Path.GetFileName(path), published).Read(), format.Depth), lines);
        }

        return lines.WrittenSpan.ToArray();
    }

    private Dictionary<string, CalendarDate> PublicationDates()
    {
        var dates = new Dictionary<string, CalendarDate>(StringComparer.Ordinal);
        foreach (string line in Dates is null ? [] : FileAccessProblem.Guard(() => File.ReadAllLines(Dates)))
        {
            string[] cells = line.Split('\t');
            if (cells.Length != 2 || !CalendarDate.TryParse(cells[1], out CalendarDate date))
                throw new InputException($"{Dates}: '{line}' is no article and date");
            dates[cells[0]] = date;
        }

        return dates;
    }
}
