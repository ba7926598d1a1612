using System.Buffers;

namespace FactGen.Cli;

using FactGen.Extraction;

/// <summary>The interchange format (codebook, section 7): a claim a line, ordered as the engine orders them.</summary>
internal sealed class ClaimLines : IArticleFormat
{
    public void Write(ArticleAnalysis analysis, IBufferWriter<byte> output)
        => JsonLines.Write(output, analysis.Claims.AsSpan(), (json, claim) => ClaimJson.Write(json, claim, analysis.Source));
}
