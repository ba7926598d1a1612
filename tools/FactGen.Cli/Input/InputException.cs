using System;

namespace FactGen.Cli;

/// <summary>Input that cannot be used; the message says what is wrong with it, for the user.</summary>
internal sealed class InputException(string message) : Exception(message);
