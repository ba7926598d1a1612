namespace FactGen.Extraction;

/// <summary>A form of a paradigm with what its shape says.</summary>
internal readonly record struct InflectedForm(string Form, WordFeatures Features, Agreement Agreement)
{
    public InflectedForm(string form, WordFeatures features) : this(form, features, Agreement.None)
    {
    }
}
