using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using System.Text;

namespace FactGen.Benchmarks;

/// <summary>"compile": what the generated code of 10,000 claims costs the compiler and the assembly.</summary>
internal static class CompileCommand
{
    public static Command Build()
    {
        var runs = new Option<int>("--runs") { Description = "How often to compile each.", HelpName = "N", DefaultValueFactory = _ => 7 };
        var command = new Command("compile", "How long it takes to compile 10,000 claims, and how large they are.") { runs };
        command.SetAction(parsed => GuardedAction.Run(() => Print(parsed.GetValue(runs))));
        return command;
    }

    private static void Print(int runs)
    {
        IReadOnlyDictionary<string, string> files = TenThousandClaims.Files;
        string[] generated = [.. files.Values], data = [.. files.Where(file => file.Key.StartsWith("Facts.Articles.", StringComparison.Ordinal)).Select(file => file.Value)];
        string[] bare = [.. data.Select(BareLiterals)];
        byte[] image = TenThousandClaims.Image, bareImage = Project.Compile(bare), without = Project.Compile(Project.Generate([]).Values);
        int claims = TenThousandClaims.Records().Count;
        long texts = TenThousandClaims.Corpus.Texts.Sum(text => (long)Encoding.UTF8.GetByteCount(text));

        var ours = new double[runs];
        var least = new double[runs];
        for (int run = 0; run < runs; run++)
        {
            least[run] = Time(bare);
            ours[run] = Time(generated);
        }

        Spread more = Spread.Of(ours), less = Spread.Of(least);
        Console.WriteLine(FormattableString.Invariant($"""
            {claims:N0} claims of {TenThousandClaims.Corpus.Texts.Count} articles, parsed and compiled on one core; least of {runs} runs, and median.

            | | ms | source, MB | DLL, MB |
            | --- | ---: | ---: | ---: |
            | bare UTF-8 literals of the same bytes | {less} | {Mega(bare.Sum(Length))} | {Mega(bareImage.Length)} |
            | what is generated | {more} | {Mega(generated.Sum(Length))} | {Mega(image.Length)} |
            | ratio | {more.Least / less.Least:N2} ({more.Median / less.Median:N2}) | | |

            Of the DLL, {(double)(image.Length - without.Length - texts) / claims:N0} bytes are a claim's, beside {Mega(texts)} MB of articles and {Mega(without.Length)} MB of what is there without any.
            """));
    }

    private static long Length(string text) => text.Length;

    private static string Mega(long bytes) => (bytes / 1e6).ToString("N2", CultureInfo.InvariantCulture);

    private static double Time(string[] files)
    {
        GC.Collect();
        var clock = Stopwatch.StartNew();
        Project.Compile(files);
        return clock.Elapsed.TotalMilliseconds;
    }

    /// <summary>The literals of a data file, and nothing around them but what it takes to have them in an assembly.</summary>
    private static string BareLiterals(string file, int number)
    {
        var code = new StringBuilder($"static class Bare{number}\n{{\n");
        int count = 0;
        for (int start = file.IndexOf("\n@\"", StringComparison.Ordinal); start >= 0; start = file.IndexOf("\n@\"", start, StringComparison.Ordinal))
        {
            int end = file.IndexOf("\"u8", start, StringComparison.Ordinal);
            code.Append(CultureInfo.InvariantCulture, $"    internal static System.ReadOnlySpan<byte> L{count++} => ").Append(file, start + 1, end + 2 - start).Append(";\n");
            start = end;
        }

        return code.Append("}\n").ToString();
    }
}
