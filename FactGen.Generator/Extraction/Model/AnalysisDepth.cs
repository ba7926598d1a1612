namespace FactGen.Extraction;

/// <summary>How much of an analysis is kept. Claims come out the same at any depth.</summary>
internal enum AnalysisDepth : byte
{
    /// <summary>What the generator needs: claims, and the layers that they are made from anyway.</summary>
    Claims,

    /// <summary>Also what people look at: entities, clauses, attributions, and what became of each trigger.</summary>
    Layers,
}
