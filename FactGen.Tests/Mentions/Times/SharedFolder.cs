using System;
using System.IO;

namespace FactGen.Tests;

/// <summary>Annotated data that licences keep out of the repository: a folder "shared" beside it, or beside one of its parents.</summary>
internal static class SharedFolder
{
    /// <summary>The folder of that path below "shared", or null where there is none.</summary>
    public static string? Find(string path)
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            string found = Path.Combine(folder.FullName, "shared", path);
            if (Directory.Exists(found))
                return found;
        }

        return null;
    }
}
