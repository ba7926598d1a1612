using System;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FactGen.Pipeline;

/// <summary>A project property whose value cannot be used.</summary>
/// <param name="Name">The property.</param>
/// <param name="Value">What it says.</param>
/// <param name="Instead">What is taken in its place.</param>
/// <param name="Expected">What it can be, in words.</param>
internal sealed record UnreadableProperty(string Name, string Value, string Instead, string Expected);

/// <summary>What the project decides for all of its articles.</summary>
/// <param name="Namespace">The namespace of what is generated; empty for the global one.</param>
/// <param name="Public">Whether it is visible outside of the project.</param>
/// <param name="Unreadable">The first property whose value cannot be used, or null.</param>
internal sealed record ProjectSettings(string Namespace, bool Public, UnreadableProperty? Unreadable)
{
    private const string NamespaceProperty = "FactGenNamespace";
    private const string PublicProperty = "FactGenPublic";

    public static ProjectSettings Read(AnalyzerConfigOptions options)
    {
        string? wished = Value(options, NamespaceProperty);
        string settled = NamespaceName.From(wished ?? Value(options, "RootNamespace") ?? string.Empty);
        string? visibility = Value(options, PublicProperty);
        bool isPublic = Is(visibility, "true");

        // A root namespace is often just the name of the project file, so it is made fit silently; a wish is answered.
        UnreadableProperty? unreadable = null;
        if (wished is not null && settled != wished)
            unreadable = new UnreadableProperty(NamespaceProperty, wished, settled, "a namespace");
        else if (visibility is not null && !isPublic && !Is(visibility, "false"))
            unreadable = new UnreadableProperty(PublicProperty, visibility, "false", "true or false");
        return new ProjectSettings(settled, isPublic, unreadable);
    }

    private static bool Is(string? value, string expected) => string.Equals(value, expected, StringComparison.OrdinalIgnoreCase);

    private static string? Value(AnalyzerConfigOptions options, string property)
        => options.TryGetValue("build_property." + property, out string? value) && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;
}
