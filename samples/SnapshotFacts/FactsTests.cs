using FactGen;
using Xunit;

namespace SnapshotFacts;

/// <summary>What a newsroom wants to know before it publishes: has anything changed in what the articles say?</summary>
public sealed class FactsTests
{
    /// <summary>All of it, as somebody has read and accepted it: an article that is corrected fails this test and shows what changed.</summary>
    [Fact]
    public void The_articles_claim_what_was_read() => Snapshot.Verify(FactSheet.Write(), "Facts");

    /// <summary>What is printed elsewhere needs no snapshot, but a claim by its name: this no longer compiles when it is gone.</summary>
    [Fact]
    public void The_number_in_the_headline_has_a_source()
    {
        Facts.Deployment sent = Facts.Deployments.France_300Soldiers_Mali_FrenchDefenceMinistry;
        Assert.True(sent.Count.IsAtLeast(300));
        Assert.Equal(ClaimStatus.Occurred, sent.Status);
        Assert.Equal(Modality.Certain, sent.Modality);
    }

    /// <summary>What holds of all claims that this newsroom prints, whatever they are.</summary>
    [Fact]
    public void Nothing_is_told_of_the_future_as_if_it_had_happened()
        => Assert.DoesNotContain(Facts.All, claim => claim.Status == ClaimStatus.Occurred && claim.Time.IsAfter(new CalendarDate(2025, 3, 5)));
}
