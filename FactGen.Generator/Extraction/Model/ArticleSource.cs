namespace FactGen.Extraction;

/// <summary>An article as it comes in: what is read, and what its file's metadata say of it.</summary>
/// <param name="Name">The file name with extension, as the claims name it.</param>
/// <param name="Text">The text as decoded, byte order mark removed, newlines as in the file.</param>
/// <param name="Published">The publication date that the metadata give; null leaves it to the article itself.</param>
/// <param name="Outlet">Who published it, when the metadata say so.</param>
internal sealed record ArticleSource(string Name, string Text, CalendarDate? Published = null, string? Outlet = null);
