namespace FactGen.Pipeline;

/// <summary>The names of the steps of the pipeline, by which tests see what ran and what came from the cache.</summary>
internal static class StepNames
{
    public const string Settings = nameof(Settings);
    public const string Literals = nameof(Literals);
    public const string Options = nameof(Options);

    public const string Files = nameof(Files);
    public const string NewNames = nameof(NewNames);
    public const string Sources = nameof(Sources);
    public const string ReadAhead = nameof(ReadAhead);
    public const string Extraction = nameof(Extraction);
    public const string Facts = nameof(Facts);

    public const string Corpus = nameof(Corpus);
    public const string Api = nameof(Api);
    public const string Entities = nameof(Entities);
    public const string Buckets = nameof(Buckets);
}
