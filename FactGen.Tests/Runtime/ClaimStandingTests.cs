using System;
using System.Linq;
using FactGen.Infrastructure;
using Xunit;

namespace FactGen.Tests.Runtime;

public sealed class ClaimStandingTests
{
    public static MatrixTheoryData<Polarity, Modality, ClaimStatus> All
        => new(Enum.GetValues<Polarity>(), Enum.GetValues<Modality>(), Enum.GetValues<ClaimStatus>());

    [Theory]
    [MemberData(nameof(All))]
    public void All_of_it_is_read(Polarity polarity, Modality modality, ClaimStatus status)
    {
        string[] said = [polarity is Polarity.Affirmed ? "" : "negated", modality is Modality.Certain ? "" : Lower(modality), status is ClaimStatus.Occurred ? "" : Lower(status)];
        Claim claim = Of(string.Join('\t', said.Where(word => word.Length > 0).Prepend("id\tCombat\t0+1\t1:1").Append(":note=planned")));
        Assert.Equal((polarity, modality, status), (claim.Polarity, claim.Modality, claim.Status));
        Assert.Equal(["planned"], claim.Field("note"));
    }

    [Fact]
    public void No_other_value_is_unpacked_for_it()
    {
        Claim claim = Of("id\tCombat\tnowhere\tnever\tnegated\tq=nothing");
        Assert.Equal(Polarity.Negated, claim.Polarity);
        Assert.ThrowsAny<SystemException>(() => claim.Quantity);
    }

    private static string Lower(Enum value) => value.ToString().ToLowerInvariant();

    private static Claim Of(string row)
    {
        var data = new ArticleData("a.txt", Text($"claims\n{row}\trule=by-hand\ttrigger=0+1\n"), Text("Sie kämpfen."));
        return new ClaimSet<Claim>(new FactStore(StoreInMemory.Entities(), () => [[data]], _ => null))[0];
    }

    private static PackedText Text(string text) => PackedText.Utf16(_ => [text], 0);
}
