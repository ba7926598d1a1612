using System.Buffers;

namespace FactGen.Cli;

using FactGen.Extraction;

/// <summary>A way to write what was found in articles. Articles are written independently, on several threads at once.</summary>
internal interface IArticleFormat
{
    /// <summary>What stands before the first article.</summary>
    string Header => "";

    /// <summary>How much of an analysis it writes.</summary>
    AnalysisDepth Depth => AnalysisDepth.Claims;

    /// <summary>Writes one article.</summary>
    void Write(ArticleAnalysis analysis, IBufferWriter<byte> output);
}
