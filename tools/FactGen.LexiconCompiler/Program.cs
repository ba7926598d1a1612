using System;
using System.IO;
using FactGen.Extraction;
using FactGen.LexiconCompiler;

// FactGen.LexiconCompiler <folder of a language's lexicon> <file to write>
if (args.Length != 2)
{
    Console.Error.WriteLine("usage: FactGen.LexiconCompiler <lexicon folder> <output file>");
    return 2;
}

try
{
    var writer = new LexiconWriter();
    foreach ((string form, WordAnalysis analysis) in new LexiconBuilder(new LexiconFiles(args[0])).Forms())
        writer.Add(form, analysis);
    using var file = new MemoryStream();
    writer.Write(file);
    File.WriteAllBytes(args[1], file.ToArray());
    return 0;
}
catch (Exception e) when (e is FormatException or IOException)
{
    // As MSBuild shows errors.
    Console.Error.WriteLine($"{args[0]} : error LEXICON: {e.Message}");
    return 1;
}
