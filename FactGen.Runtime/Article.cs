using System;
using System.Collections.Generic;
using System.Diagnostics;
using FactGen.Infrastructure;

namespace FactGen;

/// <summary>An article of the project.</summary>
[DebuggerDisplay("{Name,nq}")]
public sealed class Article
{
    private readonly Lazy<string> _text;
    private readonly Lazy<ArticleContents> _contents;

    internal Article(ArticleData data, FactStore store)
    {
        Name = data.Name;
        _text = new Lazy<string>(() => Packed.Unescape(data.Text.Read()));
        _contents = new Lazy<ArticleContents>(() => ArticleContents.Read(this, data.Claims, store));
    }

    /// <summary>Its file name with extension, or what the project calls it.</summary>
    public string Name { get; }

    /// <summary>Its text as the claims are read from it: a byte order mark is no part of it, line ends are as in the file.</summary>
    public string Text => _text.Value;

    /// <summary>The day it was published, from the project or from the article itself; null when neither says so.</summary>
    public CalendarDate? Published => _contents.Value.Published;

    /// <summary>Who published it, when the project or the article says so.</summary>
    public string? Outlet => _contents.Value.Outlet;

    /// <summary>The news agencies of its bylines, as written.</summary>
    public IReadOnlyList<string> Agencies => _contents.Value.Agencies;

    /// <summary>Its claims, in the order of their sentences.</summary>
    public IReadOnlyList<Claim> Claims => Table;

    internal ClaimTable Table => _contents.Value.Claims;

    /// <summary>Its name.</summary>
    public override string ToString() => Name;
}
