using System.Collections.Generic;

namespace FactGen.Extraction;

/// <summary>What a credit says that it is.</summary>
internal enum CreditLabel : byte
{
    None,

    /// <summary>"Quelle:", "Text:".</summary>
    Source,

    /// <summary>"Foto:", "©".</summary>
    Picture,

    /// <summary>"Von …".</summary>
    Byline,
}

/// <summary>A stretch read as a credit: how many of its items are what.</summary>
internal sealed class CreditReading
{
    public CreditLabel Label { get; set; }

    /// <summary>News agencies, as written.</summary>
    public List<string> Agencies { get; } = [];

    public List<DateStretch> Dates { get; } = [];

    public string? Outlet { get; set; }

    /// <summary>Picture agencies and platforms.</summary>
    public int Images { get; set; }

    /// <summary>Items of a few capitalised words: people, places, or anything.</summary>
    public int Names { get; set; }

    /// <summary>The words of the longest such item.</summary>
    public int LongestName { get; set; }

    /// <summary>Items of two to five small letters, as authors sign.</summary>
    public int Initials { get; set; }

    /// <summary>Notes such as "Archivbild".</summary>
    public int Notes { get; set; }

    /// <summary>Items that no credit has: it is prose, or a label with a sentence behind.</summary>
    public int Others { get; set; }

    /// <summary>Whether a slash separates items: "Jana Muster/dpa".</summary>
    public bool HasSlash { get; set; }

    /// <summary>Whether it gives a full date.</summary>
    public bool IsDated => Dates.Exists(static d => d.Date is not null);

    /// <summary>Whether it names anybody at all.</summary>
    public bool IsEmpty => Agencies.Count + Images + Names + Initials + Notes + Dates.Count == 0 && Outlet is null;

    /// <summary>Nothing but agencies, publishers, initials and dates: a credit wherever it stands.</summary>
    public bool IsPlain => Others == 0 && Names == 0 && (Agencies.Count > 0 || (Outlet is not null && Initials + Dates.Count > 0));

    /// <summary>As <see cref="IsPlain"/>, with the names of people beside the agency or the date.</summary>
    public bool IsSigned => IsPlain
        || (Others == 0 && Names <= 3 && LongestName <= 4 && (Agencies.Count > 0 || (Images > 0 && (HasSlash || LongestName > 1))))
        || (Others == 0 && Names + Initials is > 0 and <= 4 && IsDated && LongestName <= 4);

    /// <summary>"Von Jana Muster, Seoul": somebody's full name behind the word for it.</summary>
    public bool IsByline => Label == CreditLabel.Byline && Others == 0 && Names is >= 1 and <= 4 && LongestName is >= 2 and <= 5;

    /// <summary>A label with nothing but names behind.</summary>
    public bool IsLabelled => Others == 0 && Label is CreditLabel.Source or CreditLabel.Picture;
}
