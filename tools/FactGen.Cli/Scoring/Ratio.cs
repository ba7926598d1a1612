namespace FactGen.Cli;

/// <summary>Counts of gold and predicted things, and how many agree.</summary>
internal sealed class Ratio
{
    public int Gold { get; private set; }

    public int Predicted { get; private set; }

    public double Hits { get; private set; }

    /// <summary>The share of what is predicted that agrees; null where nothing is.</summary>
    public double? Precision => Predicted == 0 ? null : Hits / Predicted;

    /// <summary>The share of gold that is found; null where there is none.</summary>
    public double? Recall => Gold == 0 ? null : Hits / Gold;

    /// <summary>The harmonic mean of both.</summary>
    public double? F1 => Gold + Predicted == 0 ? null : 2 * Hits / (Gold + Predicted);

    public void Add(int gold, int predicted, double hits)
    {
        Gold += gold;
        Predicted += predicted;
        Hits += hits;
    }
}
