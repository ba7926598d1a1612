using System.Threading.Tasks;
using FactGen.Tests.Generator;
using Xunit;

namespace FactGen.Tests.Snapshots;

/// <summary>The code that is generated, as it was accepted.</summary>
public sealed class GeneratedCodeTests
{
    [Fact]
    public Task A_project_without_articles_and_with_a_property_that_cannot_be()
        => Snapshot.Verify(GeneratorHost.Run(GeneratorHost.Compilation(), GeneratorHost.Driver([], options: new OptionsInMemory(("FactGenPublic", "yes")))));

    [Fact]
    public Task The_seeds() => Snapshot.Verify(GeneratorHost.Run(Seeds.Articles()));
}
