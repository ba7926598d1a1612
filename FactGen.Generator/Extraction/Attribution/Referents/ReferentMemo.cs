using System.Collections.Generic;

namespace FactGen.Extraction;

/// <summary>
/// What the phrases of a sentence were found to mean, so that a chain of genitives is followed once and not once for each way that leads
/// to its end. A finding holds as long as the article has told nothing new.
/// </summary>
internal sealed class ReferentMemo
{
    private readonly Dictionary<Phrase, Finding> _actors = new(PhraseIdentity.Instance);
    private readonly Dictionary<Phrase, Finding> _places = new(PhraseIdentity.Instance);
    private readonly List<Question> _open = [];
    private int _asked;

    /// <summary>Forgets the sentence before.</summary>
    public void Clear()
    {
        _actors.Clear();
        _places.Clear();
    }

    /// <summary>
    /// Asks what a phrase means as an actor, or as a place. True when it has to be found out, and <see cref="End"/> must follow. "der Sprecher seiner Partei": whoever
    /// "seiner" means is not asked again while it is being found out; the answer is null then.
    /// </summary>
    public bool Begin(Phrase phrase, bool asPlace, int version, out EntityMention? known)
    {
        Dictionary<Phrase, Finding> findings = asPlace ? _places : _actors;
        known = null;
        if (findings.TryGetValue(phrase, out Finding finding))
        {
            if (finding.OpenAt >= 0)
            {
                LeanOn(finding.OpenAt);
                return false;
            }

            if (finding.Version == version && IsOpen(finding.LeansOn, finding.LeansOnQuestion))
            {
                if (finding.LeansOn < Question.None)
                    LeanOn(finding.LeansOn);
                known = finding.Mention;
                return false;
            }
        }

        findings[phrase] = new Finding(null, _open.Count, -1, Question.None, 0);
        _open.Add(new Question(++_asked, version, Question.None));
        return true;
    }

    /// <summary>Answers the question asked last.</summary>
    public void End(Phrase phrase, bool asPlace, int version, EntityMention? mention)
    {
        int at = _open.Count - 1;
        Question question = _open[at];
        _open.RemoveAt(at);
        int leansOn = question.LeansOn < at ? question.LeansOn : Question.None;
        if (leansOn < Question.None)
            LeanOn(leansOn);
        // What was remembered on the way may change the answer.
        int valid = question.Version == version ? version : -1;
        (asPlace ? _places : _actors)[phrase] = new Finding(mention, -1, valid, leansOn, leansOn < Question.None ? _open[leansOn].Number : 0);
    }

    /// <summary>Whether a finding that left out an open question may still leave it out.</summary>
    private bool IsOpen(int at, int number) => at == Question.None || (at < _open.Count && _open[at].Number == number);

    /// <summary>The answer to the question asked last leaves out what an open one will find.</summary>
    private void LeanOn(int at)
    {
        Question last = _open[_open.Count - 1];
        if (at < last.LeansOn)
            _open[_open.Count - 1] = last with { LeansOn = at };
    }

    private readonly record struct Question(int Number, int Version, int LeansOn)
    {
        public const int None = int.MaxValue;
    }

    private readonly record struct Finding(EntityMention? Mention, int OpenAt, int Version, int LeansOn, int LeansOnQuestion);
}
