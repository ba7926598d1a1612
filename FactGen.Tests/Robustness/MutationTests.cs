using System;
using System.Threading.Tasks;
using Xunit;

namespace FactGen.Tests;

using FactGen.Extraction;

public class MutationTests
{
    private const int Count = 2500;

    [Fact]
    public void Damaged_articles_keep_the_invariants()
        => Parallel.For(0, 4, part => SmallStack.Run(() =>
        {
            for (int seed = part; seed < Count; seed += 4)
            {
                (string text, string damage) = Damaged(seed);
                try
                {
                    AnalysisInvariants.Check(new ArticleSource("a.txt", text, seed % 2 == 0 ? new CalendarDate(2025, 2, 28) : null));
                }
                catch (Exception failure)
                {
                    throw new InvalidOperationException($"Mutation {seed} ({damage}): {failure.Message}\n{text}", failure);
                }
            }
        }));

    [Fact]
    public void Damage_is_the_same_each_time()
    {
        for (int seed = 0; seed < 50; seed++)
            Assert.Equal(Damaged(seed), Damaged(seed));
    }

    private static (string Text, string Damage) Damaged(int seed) => new Mutator(seed).Mutate(KnownArticles.All[seed % KnownArticles.All.Count].Text);
}
