using System;
using System.Buffers;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Text;

namespace FactGen.Cli;

using FactGen.Extraction;

/// <summary>
/// Reads, analyses and renders articles on several cores, and writes the results in the order of the articles. What fails is named,
/// and the rest goes on.
/// </summary>
internal static class ArticleRun
{
    /// <summary>Buffers that one very long article has blown up are left to the garbage collector.</summary>
    private const int LargestKeptBuffer = 1 << 20;

    /// <summary>Runs over all articles and returns the exit code.</summary>
    public static int Execute(IEnumerable<ArticleInput> inputs, IArticleFormat format, CommandIo io, int cores)
    {
        var buffers = new ConcurrentBag<ArrayBufferWriter<byte>>();
        int code = ExitCode.Success;
        var output = new BufferedStream(io.Output, 1 << 16);
        output.Write(Encoding.UTF8.GetBytes(format.Header));
        OrderedWork.Run(
            inputs,
            cores,
            input => Render(input, format, buffers.TryTake(out ArrayBufferWriter<byte>? buffer) ? buffer : new ArrayBufferWriter<byte>()),
            rendered =>
            {
                output.Write(rendered.Output.WrittenSpan);
                if (rendered.Problem is { } problem)
                {
                    io.Complain(problem);
                    code = ExitCode.Failure;
                }

                if (rendered.Output.Capacity <= LargestKeptBuffer)
                {
                    rendered.Output.ResetWrittenCount();
                    buffers.Add(rendered.Output);
                }
            },
            output.Flush);
        output.Flush();
        return code;
    }

    private static Rendered Render(ArticleInput input, IArticleFormat format, ArrayBufferWriter<byte> buffer)
    {
        try
        {
            format.Write(ClaimExtractor.Analyse(input.Read(), format.Depth), buffer);
            return new Rendered(buffer, null);
        }
        catch (InputException exception)
        {
            return new Rendered(buffer, $"{input.Label}: {exception.Message}");
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // A fault of ours in one article is no reason to lose the others.
            buffer.ResetWrittenCount();
            return new Rendered(buffer, $"{input.Label}: internal error: {exception.GetType().Name}: {exception.Message}");
        }
    }

    private readonly record struct Rendered(ArrayBufferWriter<byte> Output, string? Problem);
}
