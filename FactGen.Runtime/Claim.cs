using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Threading;
using FactGen.Infrastructure;

namespace FactGen;

/// <summary>
/// One statement in one article that something happened, holds or is planned, in the words of one sentence. The typed classes of the
/// kinds (<c>Facts.Deployment</c>) derive from it. Claims are immutable; their values are decoded when first asked for.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public abstract class Claim
{
    private readonly ClaimRow _row;
    private ClaimValues? _values;
    private int _standing;

    /// <summary>Called by generated code.</summary>
    /// <param name="row">The packed claim.</param>
    protected Claim(ClaimRow row) => _row = row;

    /// <summary>The name of its kind: "Deployment".</summary>
    public string Kind => _row.Kind;

    /// <summary>
    /// Its id: the same in every build as long as its article's name, its sentence and what it claims are the same, whatever changes
    /// elsewhere.
    /// </summary>
    public string Id => _row.Id;

    /// <summary>The sentence that says it.</summary>
    public Evidence Evidence => Values.Evidence;

    /// <summary>The article that says it.</summary>
    public Article Article => _row.Article;

    /// <summary>Who says so, through whom.</summary>
    public Attribution Attribution => Values.Attribution;

    /// <summary>The primary source; empty when the article itself says it.</summary>
    public EntitySet Source => Values.Attribution.Source;

    /// <summary>Whether the source says that it is so, or that it is not so.</summary>
    public Polarity Polarity => Standing.Polarity;

    /// <summary>How firmly the source commits itself.</summary>
    public Modality Modality => Standing.Modality;

    /// <summary>Whether it has happened, is under way, or is planned.</summary>
    public ClaimStatus Status => Standing.Status;

    /// <summary>When it happened; <see cref="TimeRange.None"/> when the sentence does not say.</summary>
    public TimeRange Time => Values.Time;

    /// <summary>How many or how much; <see cref="Quantity.None"/> when the sentence does not say.</summary>
    public Quantity Quantity => Values.Quantity;

    /// <summary>The roles that are filled, by their interchange names: "agent", "partner", "target", "place".</summary>
    public IReadOnlyDictionary<string, EntitySet> Roles => Values.Roles;

    /// <summary>The fields of its kind that are filled, by their interchange names: "force", "items", "outcome".</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Fields => Values.Fields;

    /// <summary>The id of the rule that found it.</summary>
    public string Rule => Values.Rule;

    /// <summary>The words that the rule fired on, verbatim.</summary>
    public string Trigger => Values.Trigger;

    /// <summary>Who or what fills a role; empty when nothing does.</summary>
    /// <param name="role">"agent", "partner", "target" or "place".</param>
    public EntitySet Role(string role) => Values.Roles.TryGetValue(role, out EntitySet? filled) ? filled : EntitySet.Empty;

    /// <summary>The values of a field; empty when it is not filled.</summary>
    /// <param name="field">The interchange name: "items".</param>
    public IReadOnlyList<string> Field(string field)
        => Values.Fields.TryGetValue(field, out IReadOnlyList<string>? values) ? values : [];

    /// <summary>"Deployment: Nordkorea, Russland; more than 10,000 soldiers; 2024-01-01 to 2024-12-31; says Westen (probable) [a.txt:9]".</summary>
    public override string ToString()
    {
        var parts = new List<string>(4);
        if (Values.Roles.Count > 0)
            parts.Add(string.Join(", ", Values.Roles.Values));
        if (Quantity.IsStated)
            parts.Add(Quantity.ToString());
        if (Time.IsStated)
            parts.Add(Time.ToString());
        parts.Add("says " + Attribution + Reservations());
        return $"{Kind}: {string.Join("; ", parts)} [{Evidence.Location}]";
    }

    /// <summary>The value of a field that has one; null when it is not filled.</summary>
    protected string? FieldText(string field)
    {
        IReadOnlyList<string> values = Field(field);
        return values.Count > 0 ? values[0] : null;
    }

    /// <summary>Whether a field that is a flag is set.</summary>
    protected bool FieldFlag(string field) => string.Equals(FieldText(field), "true", StringComparison.Ordinal);

    private ClaimStanding Standing
    {
        get
        {
            if (_standing == 0)
                _standing = _row.Standing.Bits;
            return ClaimStanding.Of(_standing);
        }
    }

    private ClaimValues Values
    {
        get
        {
            ClaimValues? values = Volatile.Read(ref _values);
            if (values is not null)
                return values;
            values = ClaimValues.Read(_row);
            return Interlocked.CompareExchange(ref _values, values, null) ?? values;
        }
    }

    private string Reservations()
    {
        string[] words =
        [
            Polarity is Polarity.Negated ? "not so" : "",
            Modality switch { Modality.Probable => "probable", Modality.Possible => "possible", _ => "" },
            Status switch { ClaimStatus.Planned => "planned", ClaimStatus.Ongoing => "ongoing", _ => "" },
        ];
        string joined = string.Join(", ", words.Where(word => word.Length > 0));
        return joined.Length == 0 ? "" : $" ({joined})";
    }
}
