using System;

namespace FactGen.Fuzz;

/// <summary>Something that holds of every input does not hold of one.</summary>
internal sealed class InvariantException(string message) : Exception(message);
