using System.Threading.Tasks;
using Xunit;

namespace FactGen.Tests;

/// <summary>Standard streams that are closed, full, or gone: one line and an exit code, never a crash, never a wait without end.</summary>
public sealed class HandleTests
{
    private const string Record = """echo '{"id":"a","text":"Ja."}' | """;

    [Theory]
    [InlineData("factgen extract --stdin-jsonl <&-", 1, "factgen: standard input: it is closed\n")]
    [InlineData("factgen extract --stdin-jsonl </", 1, "factgen: standard input: Is a directory\n")]
    [InlineData(Record + "factgen inspect --stdin-jsonl >&-", 1, "factgen: standard output: it is closed\n")]
    [InlineData(Record + "factgen inspect --stdin-jsonl >/dev/full", 1, "factgen: standard output: No space left on device\n")]
    [InlineData("factgen extract nowhere.txt 2>&-", 1, "")]
    [InlineData("factgen extract nowhere.txt 2>/dev/full", 1, "")]
    [InlineData("factgen extract 2>/dev/full", 2, "")]
    [InlineData("factgen extract nowhere.txt <&- >&- 2>&-", 1, "")]
    [InlineData("set -o pipefail; for i in {1..200}; do echo '{\"id\":\"a\",\"text\":\"Ja.\"}'; done | factgen inspect --stdin-jsonl | head -c 1 >/dev/null", 0, "")]
    public async Task A_stream_that_cannot_be_used_is_told_in_a_line(string line, int code, string error)
    {
        CliRun run = await CliProcess.Shell(line);

        Assert.Equal((code, "", error), (run.Code, run.Output, run.Error));
    }
}
