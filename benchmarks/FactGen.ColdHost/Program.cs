using System;
using System.Runtime.CompilerServices;
using FactGen.Benchmarks;

// A process that loads one generator, runs it once over a folder of articles, and says how many milliseconds that took.
if (args is not [string generator, string articles])
{
    Console.Error.WriteLine("usage: FactGen.ColdHost GENERATOR.dll FOLDER");
    return 1;
}

SdkCompiler.Use();
return Run(generator, articles);

// In a method of its own, since none of the compiler's types may be needed before it is known where they are.
[MethodImpl(MethodImplOptions.NoInlining)]
static int Run(string generator, string articles) => FirstRun.Report(generator, articles);
