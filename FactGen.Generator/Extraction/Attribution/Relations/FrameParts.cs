using System.Collections.Generic;

namespace FactGen.Extraction;

/// <summary>Finds cue, speaker, addressee and frame of a clause whose verb reports (conventions of the WIKINEWS scheme).</summary>
internal sealed class FrameParts(SentenceGrammar grammar, WordOwners owners, SegmentedText text)
{
    private readonly Word[] _words = grammar.Words;
    private readonly SpeakerExtent _extent = new(grammar, text);

    /// <summary>
    /// All words of the verb, with its particle, its reflexive pronoun, an "es" that means nobody, the "wie" that opens it, and the correlate
    /// that announces what is said ("geht davon aus, dass").
    /// </summary>
    /// <param name="clause">The clause.</param>
    /// <param name="light">The noun that makes a speech act of the verb, or null: "vertritt die Ansicht".</param>
    /// <param name="without">A word that is no part of it, or -1: "Davon geht die Polizei aus", where it takes up what was said.</param>
    public List<SourceSpan> Cue(Clause clause, Phrase? light = null, int without = -1)
    {
        var cue = new SortedSet<int>();
        for (int word = light?.First ?? 0; light is not null && word <= light.Head; word++)
            cue.Add(word);
        if (clause.Verb.Finite >= 0 && clause.Words.Contains(clause.Verb.Finite))
            cue.Add(clause.Verb.Finite);
        cue.UnionWith(clause.Verb.VerbWords);
        // "sagte weiter" goes on; "wies darauf hin" is one verb.
        if (clause.ParticleWord >= 0 && !Cues.German.Is(Extraction.Cue.CarryAdverb, _words[clause.ParticleWord].FunctionForm))
            cue.Add(clause.ParticleWord);
        if (clause.Opener == "wie")
            cue.Add(clause.OpenerWord);
        foreach (int word in clause.Words)
        {
            if (BelongsToVerb(word, clause, cue))
                cue.Add(word);
        }

        cue.Remove(without);
        return WordStretches.Exact(cue, grammar, text);
    }

    private bool BelongsToVerb(int word, Clause clause, SortedSet<int> cue)
    {
        Word candidate = _words[word];
        string form = candidate.FunctionForm ?? Form(word);
        return form is "sich" or "worden"
            || (form is "es" && (clause.Subject is not { } subject || subject.Pronoun == word))
            || (candidate.Participle?.Lemma == "werden" && clause.Verb.Voice == Voice.Passive)
            || (!candidate.IsCapital && RelationWords.German.Is(RelationWord.Attitude, form))
            || (RelationWords.German.Is(RelationWord.VerbAdjective, form) && (cue.Contains(word + 1) || cue.Contains(word - 1)))
            || RelationWords.German.Is(RelationWord.Correlate, form)
            || (form == "als" && RelationWords.German.Is(RelationWord.PredicateVerb, clause.Verb.Lemma))
            || (RelationWords.German.Is(RelationWord.LooseCorrelate, form) && Behind(word, clause) is var next && next < _words.Length && _words[next].Mark == ',');
    }

    /// <summary>The index behind a word, and behind the particle of the verb: "forderte dazu auf, …".</summary>
    private static int Behind(int word, Clause clause) => clause.ParticleWord == word + 1 ? word + 2 : word + 1;

    /// <summary>Who speaks: the phrase of the speech frame, else what stands where a subject would.</summary>
    public List<SourceSpan> Speaker(Clause clause, Phrase? named) => _extent.Of(clause, named ?? (clause.Verb.Voice == Voice.Active ? clause.Subject : null));

    /// <summary>The words that a phrase names somebody with.</summary>
    public List<SourceSpan> Words(Phrase phrase) => _extent.Of(phrase);

    /// <summary>The index behind the last word of a phrase that names somebody or something said.</summary>
    public int EndOf(Phrase phrase) => _extent.End(phrase);

    /// <summary>The words of a frame with the comma or colon between it and its content.</summary>
    public List<SourceSpan> Frame(ISet<int> frame, ISet<int> content)
    {
        var words = new SortedSet<int>();
        foreach (SourceSpan span in WordStretches.WithMarks(frame, owners, grammar, text))
        {
            for (int i = 0; i < _words.Length; i++)
            {
                if (span.Contains(text.Tokens[_words[i].Token].Start))
                    words.Add(i);
            }
        }

        foreach (int word in new List<int>(words))
        {
            if (word + 1 < _words.Length && _words[word + 1].Mark is ',' or ':' && Next(word + 1, content, 1))
                words.Add(word + 1);
            if (word > 0 && _words[word - 1].Mark is ',' && Next(word - 1, content, -1) && frame.Contains(word))
                words.Add(word - 1);
        }

        return WordStretches.Exact(words, grammar, text);
    }

    /// <summary>Whether content lies beyond a mark; where none is known yet, a quotation.</summary>
    private bool Next(int mark, ISet<int> content, int step)
    {
        if (content.Count == 0)
            return mark + step >= 0 && mark + step < _words.Length && _words[mark + step].IsQuote;
        for (int i = mark + step; i >= 0 && i < _words.Length; i += step)
        {
            if (!WordStretches.IsMark(_words[i]))
                return content.Contains(i);
        }

        return step > 0;
    }

    private string Form(int word) => text.Forms[_words[word].Token].Text;
}
