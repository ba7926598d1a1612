namespace FactGen.Diagnostics;

/// <summary>The ids of the rules that code fixes answer.</summary>
internal static class RuleIds
{
    public const string DeniedClaim = "FACT101";
    public const string PlannedClaim = "FACT102";
    public const string QuantityEquality = "FACT103";
    public const string QuantityText = "FACT104";
    public const string MissingMember = "FACT105";
    public const string UnknownId = "FACT106";
}
