using System;
using System.Collections.Generic;

namespace FactGen.Extraction;

/// <summary>
/// A verb whose forms auxiliaries.txt lists one by one: a head line "sein auxiliary +sein" and indented lines "present: bin bist ist
/// sind seid sind" with alternatives after "/".
/// </summary>
internal sealed record ListedVerb(VerbLexeme Lexeme, VerbParadigm Paradigm)
{
    private static readonly WordFeatures[] Cells =
    [
        WordFeatures.FirstPerson | WordFeatures.Singular,
        WordFeatures.SecondPerson | WordFeatures.Singular,
        WordFeatures.ThirdPerson | WordFeatures.Singular,
        WordFeatures.FirstPerson | WordFeatures.Plural,
        WordFeatures.SecondPerson | WordFeatures.Plural,
        WordFeatures.ThirdPerson | WordFeatures.Plural,
    ];

    /// <exception cref="FormatException">A line is neither a head nor a row of forms.</exception>
    public static List<ListedVerb> ReadAll(LexiconFiles files, string file)
    {
        var verbs = new List<ListedVerb>();
        VerbLexeme? lexeme = null;
        var forms = new VerbFormCollector();
        foreach ((int number, string line) in files.Lines(file))
        {
            if (line[0] == ' ')
            {
                AddRow(forms, line.Trim(), $"{file}, line {number}");
                continue;
            }

            if (lexeme != null)
                verbs.Add(new ListedVerb(lexeme, VerbParadigm.Listed(lexeme.Lemma, forms)));
            lexeme = Head(line, $"{file}, line {number}");
            forms = new VerbFormCollector();
        }

        if (lexeme != null)
            verbs.Add(new ListedVerb(lexeme, VerbParadigm.Listed(lexeme.Lemma, forms)));
        return verbs;
    }

    private static VerbLexeme Head(string line, string where)
    {
        string[] words = line.Split(' ');
        VerbClass verbClass = words[1] switch
        {
            "auxiliary" => VerbClass.Auxiliary,
            "modal" => VerbClass.Modal,
            "verb" => VerbClass.Full,
            _ => throw new FormatException($"{where}: '{words[1]}' is no class of verbs."),
        };
        bool sein = words.Length > 2 && words[2] == "+sein";
        return new VerbLexeme(words[0], verbClass, sein ? PerfectAuxiliary.Sein : PerfectAuxiliary.Haben, "", words[0]);
    }

    private static void AddRow(VerbFormCollector forms, string row, string where)
    {
        int colon = row.IndexOf(':', StringComparison.Ordinal);
        string[] cells = row.Substring(colon + 1).Split([' '], StringSplitOptions.RemoveEmptyEntries);
        WordFeatures features = Row(row.Substring(0, Math.Max(colon, 0)), where);
        if ((features & WordFeatures.Tense) != 0 && cells.Length != Cells.Length)
            throw new FormatException($"{where}: a tense has six forms.");
        for (int i = 0; i < cells.Length; i++)
        {
            foreach (string form in cells[i].Split('/'))
                forms.Add(form, (features & WordFeatures.Tense) != 0 ? features | Cells[i] : features);
        }
    }

    private static WordFeatures Row(string name, string where) => name switch
    {
        "present" => WordFeatures.Present | WordFeatures.Indicative,
        "konjunktiv1" => WordFeatures.Present | WordFeatures.KonjunktivI,
        "preterite" => WordFeatures.Preterite | WordFeatures.Indicative,
        "konjunktiv2" => WordFeatures.Preterite | WordFeatures.KonjunktivII,
        "infinitive" => WordFeatures.Infinitive,
        "participle1" => WordFeatures.ParticipleI,
        "participle2" => WordFeatures.ParticipleII,
        _ => throw new FormatException($"{where}: '{name}' is no row of a paradigm."),
    };
}
