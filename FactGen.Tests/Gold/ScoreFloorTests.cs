using System.IO;
using Xunit;

namespace FactGen.Tests;

using FactGen.Cli;

public class ScoreFloorTests
{
    private static readonly ScoreFloor s_floor = new(0.6, 0.7, 0.5);

    [Theory]
    [InlineData(0.6, 0.7, 0.5, null)]
    [InlineData(0.61, 0.71, 0.51, null)]
    [InlineData(0.5999, 0.8, 0.6, "detection F1 is 0.5999, its floor 0.6: the engine has become worse.")]
    [InlineData(0.6, 0.7112, 0.5, "fields F1 is 0.7112, its floor 0.7: raise the floor, by a run with FACTGEN_ACCEPT=1.")]
    [InlineData(0.6, 0.7, 0.4, "claim F1 is 0.4, its floor 0.5: the engine has become worse.")]
    public void A_figure_may_neither_fall_nor_rise_unnoticed(double detection, double fields, double claim, string? expected)
        => Assert.Equal(expected, s_floor.Judge(new ScoreFloor(detection, fields, claim)));

    [Fact]
    public void A_floor_is_a_file()
    {
        using var folder = new TemporaryFolder();
        string path = Path.Combine(folder.Path, "floor.json");

        s_floor.Write(path);

        Assert.Equal("{\n  \"detection\": 0.6,\n  \"fields\": 0.7,\n  \"claim\": 0.5\n}\n", File.ReadAllText(path));
        Assert.Equal(s_floor, ScoreFloor.Read(path));
    }

    [Fact]
    public void Figures_are_rounded_down_and_nothing_is_zero()
    {
        var figures = new FigureRow();
        figures.Detection.Add(3, 3, 2);

        Assert.Equal(new ScoreFloor(0.6666, 0, 0), ScoreFloor.Of(figures));
    }
}
