namespace FactGen.Tests.Snapshots;

/// <summary>One text of a snapshot.</summary>
/// <param name="Name">What tells it from the others of its test; null for the one that needs no name.</param>
/// <param name="Extension">"cs" or "txt".</param>
internal sealed record SnapshotTarget(string? Name, string Extension, string Text);
