using System.Linq;
using FactGen.Pipeline;
using Xunit;

namespace FactGen.Tests.Generator;

public sealed class ArticleNamesTests
{
    [Fact]
    public void Names_of_their_own_stay() => Assert.Empty(Disambiguate(("/a/x.txt", "x.txt"), ("/a/y.txt", "y.txt"), ("/a/Y.txt", "Y.txt")));

    [Fact]
    public void A_file_that_is_listed_twice_is_one_article() => Assert.Empty(Disambiguate(("/a/x.txt", "x.txt"), ("/a/x.txt", "x.txt")));

    [Fact]
    public void Folders_go_in_front_as_far_as_they_tell_apart()
        => Assert.Equal(["a/q/x.txt", "b/q/x.txt", "b/r/x.txt"], Disambiguate(("/w/a/q/x.txt", "x.txt"), ("/w/b/q/x.txt", "x.txt"), (@"\w\b\r\x.txt", "x.txt")));

    [Fact]
    public void Names_given_twice_by_hand_get_folders_too()
        => Assert.Equal(["a/Lage", "b/Lage"], Disambiguate(("a/x.txt", "Lage"), ("b/y.txt", "Lage")));

    [Fact]
    public void Where_folders_do_not_tell_apart_numbers_do()
        => Assert.Equal(["a/Lage", "a/Lage (2)"], Disambiguate(("a/x.txt", "Lage"), ("a/y.txt", "Lage")));

    [Fact]
    public void A_new_name_is_none_that_another_article_has()
        => Assert.Equal(["a/x.txt (2)", "b/x.txt"], Disambiguate(("a/x.txt", "x.txt"), ("b/x.txt", "x.txt"), ("c/z.txt", "a/x.txt")));

    [Fact]
    public void The_order_of_files_changes_nothing()
    {
        (string, string)[] articles = [("a/x.txt", "Lage"), ("a/y.txt", "Lage"), ("b/z.txt", "Lage")];
        Assert.Equal(Disambiguate(articles), Disambiguate([.. articles.Reverse()]));
    }

    private static string[] Disambiguate(params (string Path, string Name)[] articles)
        => [.. ArticleNames.Disambiguate(articles.Select(article => new NamedPath(article.Path, article.Name))).Select(renamed => renamed.Name)];
}
