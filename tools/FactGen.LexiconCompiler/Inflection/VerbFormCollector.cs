using System.Collections.Generic;

namespace FactGen.Extraction;

/// <summary>Gathers the cells of a verb's paradigm and joins those that one form fills without blurring which person has which mood.</summary>
internal sealed class VerbFormCollector
{
    private readonly List<InflectedForm> cells = new(32);

    /// <summary>Adds a form; moods of the same person, number and tense are joined.</summary>
    public void Add(string form, WordFeatures features) => Join(cells, form, features, WordFeatures.Mood);

    public InflectedForm[] ToForms()
    {
        var forms = new List<InflectedForm>(cells.Count);
        foreach (InflectedForm cell in cells)
            Join(forms, cell.Form, cell.Features, WordFeatures.Person);
        return forms.ToArray();
    }

    private static void Join(List<InflectedForm> forms, string form, WordFeatures features, WordFeatures free)
    {
        for (int i = 0; i < forms.Count; i++)
        {
            InflectedForm other = forms[i];
            if ((other.Features & ~free) == (features & ~free) && other.Form == form)
            {
                forms[i] = new InflectedForm(form, other.Features | features);
                return;
            }
        }

        forms.Add(new InflectedForm(form, features));
    }
}
