using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace FactGen.Tests.Snapshots;

public sealed class DiagnosticTextTests
{
    [Fact]
    public void Diagnostics_are_written_as_Verify_writes_them()
    {
        var rule = new DiagnosticDescriptor("X1", "Title", "Says {0}", "Category", DiagnosticSeverity.Warning, true, customTags: ["CompilationEnd"]);
        var place = Location.Create("articles/lage.txt", new TextSpan(5, 3), new LinePositionSpan(new LinePosition(1, 3), new LinePosition(1, 6)));
        Assert.Equal(
            """
            {
              Diagnostics: [
                {
                  Location: articles\lage.txt: (1,3)-(1,6),
                  Message: Says this,
                  Severity: Warning,
                  WarningLevel: 1,
                  Descriptor: {
                    Id: X1,
                    Title: Title,
                    MessageFormat: Says {0},
                    Category: Category,
                    DefaultSeverity: Warning,
                    IsEnabledByDefault: true,
                    CustomTags: [
                      CompilationEnd
                    ]
                  }
                },
                {
                  Message: Says that,
                  Severity: Error,
                  Descriptor: {
                    Id: X2,
                    Title: Title,
                    Description: Why,
                    HelpLink: a/b.md,
                    MessageFormat: Says that,
                    Category: Category,
                    DefaultSeverity: Error,
                    IsEnabledByDefault: true
                  }
                }
              ]
            }
            """,
            DiagnosticText.Of([
                Diagnostic.Create(rule, place, "this"),
                Diagnostic.Create(new DiagnosticDescriptor("X2", "Title", "Says that", "Category", DiagnosticSeverity.Error, true, "Why", "a/b.md"), Location.None),
            ]));
    }
}
