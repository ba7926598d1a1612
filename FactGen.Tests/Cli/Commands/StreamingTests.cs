using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using Xunit;

namespace FactGen.Tests;

using FactGen.Cli;

public class StreamingTests
{
    [Fact]
    public void A_result_is_written_before_the_next_article_comes()
    {
        using var output = new SignallingStream();
        using var input = new RecordsOnDemand(output, records: 5);

        int code = FactGenCommandLine.Run(["inspect", "--stdin-jsonl"], new CommandIo(input, output, TextWriter.Null));

        Assert.Equal(0, code);
        Assert.Equal(5, output.Lines);
        Assert.False(input.GaveUp);
    }

    [Fact]
    public void A_reader_that_goes_away_ends_the_run_quietly()
    {
        using var error = new StringWriter();
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("{\"id\":\"a\",\"text\":\"Ja.\"}\n", 1000))));

        int code = FactGenCommandLine.Run(["inspect", "--stdin-jsonl"], new CommandIo(input, new BrokenStream(new ClosedPipeException()), error));

        Assert.Equal((0, ""), (code, error.ToString()));
    }

    [Fact]
    public void An_output_that_cannot_be_written_is_an_error()
    {
        using var error = new StringWriter { NewLine = "\n" };
        using var input = new MemoryStream("{\"id\":\"a\",\"text\":\"Ja.\"}"u8.ToArray());

        int code = FactGenCommandLine.Run(["inspect", "--stdin-jsonl"], new CommandIo(input, new BrokenStream(new IOException("No space left")), error));

        Assert.Equal((1, "factgen: No space left\n"), (code, error.ToString()));
    }

    [Fact]
    public void Results_come_in_order_and_few_items_are_taken_ahead()
    {
        int taken = 0, ahead = 0, consumed = 0;
        var results = new List<int>();

        OrderedWork.Run(
            Items(),
            cores: 3,
            item =>
            {
                Thread.Sleep(item % 3);
                return item;
            },
            result =>
            {
                ahead = Math.Max(ahead, Volatile.Read(ref taken) - ++consumed);
                results.Add(result);
            },
            () => { });

        Assert.Equal(Enumerable.Range(0, 200), results);
        Assert.InRange(ahead, 0, (2 * 3) + 2);

        IEnumerable<int> Items()
        {
            for (int i = 0; i < 200; i++)
            {
                Interlocked.Increment(ref taken);
                yield return i;
            }
        }
    }

    [Fact]
    public void What_fails_while_items_are_taken_reaches_the_caller()
    {
        Assert.Throws<InputException>(() => OrderedWork.Run(Items(), 2, item => item, _ => { }, () => { }));

        static IEnumerable<int> Items()
        {
            yield return 1;
            throw new InputException("standard input: gone");
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void No_more_are_worked_on_at_a_time_than_was_said(int cores)
    {
        int working = 0, most = 0;
        var counting = new object();

        OrderedWork.Run(Enumerable.Range(0, 60), cores, Work, _ => { }, () => { });

        Assert.InRange(most, 1, cores);

        int Work(int item)
        {
            lock (counting)
                most = Math.Max(most, ++working);
            Thread.Sleep(1);
            lock (counting)
                working--;
            return item;
        }
    }

    [Fact]
    public void Where_a_result_cannot_be_used_no_more_items_are_taken()
    {
        using var ended = new ManualResetEventSlim();

        Assert.Throws<IOException>(() => OrderedWork.Run(Items(), 2, item => item, _ => throw new IOException(), () => { }));

        Assert.True(ended.Wait(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken));

        IEnumerable<int> Items()
        {
            try
            {
                for (int i = 0; ; i++)
                    yield return i;
            }
            finally
            {
                ended.Set();
            }
        }
    }

    [Fact]
    public void A_line_that_never_ends_is_cut_and_the_next_is_read()
    {
        byte[] input = [.. "ab\nabc\nabcd\n\nabcdefghi\nab"u8, .. new byte[200_000], .. "\nz"u8];

        Assert.Equal(["ab", "abc", "abcd", "", "abcd", "ab\0\0", "z"], LineReader.ReadLines(new MemoryStream(input), longest: 3).Select(Encoding.UTF8.GetString));
        Assert.Equal(200_002, LineReader.ReadLines(new MemoryStream(input), longest: 200_002).Max(line => line.Length));
    }

    [Fact]
    public void Input_that_fills_the_memory_is_told()
    {
        using var error = new StringWriter { NewLine = "\n" };

        int code = FactGenCommandLine.Run(["inspect", "--stdin-jsonl"], new CommandIo(new NoMemory(), new MemoryStream(), error));

        Assert.Equal((1, "factgen: out of memory\n"), (code, error.ToString()));
    }

    private sealed class NoMemory : MemoryStream
    {
        public override int Read(Span<byte> buffer) => throw new OutOfMemoryException();
    }

    /// <summary>Gives the next record only when the result of the one before has come out.</summary>
    private sealed class RecordsOnDemand(SignallingStream output, int records) : MemoryStream
    {
        private int _given;

        public bool GaveUp { get; private set; }

        public override int Read(Span<byte> buffer)
        {
            if (!output.WaitFor(_given))
                GaveUp = true;
            if (_given == records || GaveUp)
                return 0;
            _given++;
            ReadOnlySpan<byte> record = "{\"id\":\"a\",\"text\":\"Ja.\"}\n"u8;
            record.CopyTo(buffer);
            return record.Length;
        }
    }

    private sealed class SignallingStream : MemoryStream
    {
        private readonly object _lock = new();

        public int Lines { get; private set; }

        public bool WaitFor(int lines)
        {
            lock (_lock)
            {
                while (Lines < lines)
                {
                    if (!Monitor.Wait(_lock, TimeSpan.FromSeconds(30)))
                        return false;
                }

                return true;
            }
        }

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            lock (_lock)
            {
                Lines += buffer.Count((byte)'\n');
                Monitor.PulseAll(_lock);
            }
        }

        public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));
    }

    private sealed class BrokenStream(Exception exception) : MemoryStream
    {
        public override void Write(ReadOnlySpan<byte> buffer) => throw exception;

        public override void Write(byte[] buffer, int offset, int count) => throw exception;
    }
}
