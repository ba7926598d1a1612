using System;
using System.Globalization;
using System.Linq;
using System.Text;
using FactGen.Extraction;

namespace FactGen.Emission;

/// <summary>
/// The claims of an article as lines of text, which the runtime reads: first what is known of the article, then a row for each claim.
/// Within a row, tabs part the fields, "|" the elements of a list, "&gt;" the links of a chain, "@" an entity or a text and its place.
/// Words that stand in the article are given by their place alone.
/// </summary>
/// <example><c>k3x9f2a1abcd⇥Casualties⇥1203+212⇥9:1⇥probable⇥by=LeeSeongKweun@1250+3⇥.target=NorthKorea@1260+12⇥q=~[600..600]|persons|1290+8</c></example>
internal static class ClaimRows
{
    private const string Marks = "|>@=+";

    /// <summary>How to read the rows, for whoever opens a file of generated code.</summary>
    public static readonly string[] Legend =
    [
        "What was read from an article, and its text; the library unpacks them when they are first asked for. Each line under \"claims\" is",
        "one claim: its id, its kind, its sentence (12+34 are 34 characters from offset 12 on) and line:column, then, where it is",
        "not simply told as a fact, negated, probable, possible, ongoing or planned, and after that what the article says of it:",
        "  by=       who says so, and behind \">\" who passed it on: entities, each @ the place of its name",
        "  .agent=   who takes part, and as what: entities",
        "  q=        how many: [from..to]|unit|place; a round bracket leaves the bound itself out, ~ means about",
        "  t=        when: from..to|place",
        "  :force=   what else, as words or @ their place",
        "  rule=     the rule that found it, and trigger= the word that it goes by",
    ];

    public static string Of(ArticleFacts article)
    {
        var rows = new StringBuilder();
        if (article.Published is { } published)
            rows.Append("published\t").Append(published).Append('\n');
        if (article.Outlet is { } outlet)
            AppendWord(rows.Append("outlet\t"), outlet).Append('\n');
        foreach (string agency in article.Agencies)
            AppendWord(rows.Append("agency\t"), agency).Append('\n');
        rows.Append("claims\n");
        foreach (ClaimFacts claim in article.Claims)
            AppendClaim(rows, article.Text, claim);
        return rows.ToString();
    }

    private static void AppendClaim(StringBuilder row, string text, ClaimFacts claim)
    {
        AppendWord(row.Append(claim.Id).Append('\t'), claim.Kind).Append('\t');
        AppendSpan(row, claim.Evidence).Append('\t').Append(claim.Line).Append(':').Append(claim.Column);
        if (claim.Polarity is Polarity.Negated)
            row.Append("\tnegated");
        if (claim.Modality is not Modality.Certain)
            row.Append(claim.Modality is Modality.Probable ? "\tprobable" : "\tpossible");
        if (claim.Status is not ClaimStatus.Occurred)
            row.Append(claim.Status is ClaimStatus.Ongoing ? "\tongoing" : "\tplanned");
        if (!claim.Attribution.IsEmpty)
            AppendList(row.Append("\tby="), claim.Attribution, '>', (target, link) => AppendMentions(target, text, link));
        foreach (RoleFacts role in claim.Roles.Items.Where(role => !role.Fillers.IsEmpty))
            AppendMentions(AppendWord(row.Append("\t."), role.Role).Append('='), text, role.Fillers);
        if (claim.Quantity is { } quantity)
            AppendQuantity(row.Append("\tq="), text, quantity);
        if (claim.Time is { } time)
            AppendTime(row.Append("\tt="), text, time);
        foreach (FieldFacts field in claim.Fields.Items.Where(field => !field.Values.IsEmpty))
        {
            AppendWord(row.Append("\t:"), field.Field).Append('=');
            AppendList(row, field.Values, '|', (target, value) => AppendText(target, text, claim.Evidence, value));
        }

        AppendWord(row.Append("\trule="), claim.Rule);
        AppendSpan(row.Append("\ttrigger="), claim.Trigger).Append('\n');
    }

    private static void AppendMentions(StringBuilder row, string text, EquatableArray<EntityMention> mentions)
        => AppendList(row, mentions, '|', (target, mention) =>
        {
            AppendWord(target, mention.Entity.Id).Append('@');
            AppendQuoted(target, text, mention.Span, mention.Text);
        });

    private static void AppendQuantity(StringBuilder row, string text, ClaimQuantity quantity)
    {
        QuantityBounds bounds = quantity.Bounds;
        row.Append(bounds.Approximate ? "~" : "").Append(bounds.LowerExclusive ? '(' : '[');
        AppendNumber(row, bounds.Lower).Append("..");
        AppendNumber(row, bounds.Upper).Append(bounds.UpperExclusive ? ')' : ']').Append('|');
        AppendWord(row, quantity.Unit ?? "").Append('|');
        AppendQuoted(row, text, quantity.Span, quantity.Text);
    }

    private static void AppendTime(StringBuilder row, string text, ClaimTime time)
    {
        row.Append(time.Approximate ? "~" : "").Append(time.From?.ToString()).Append("..").Append(time.To?.ToString()).Append('|');
        AppendQuoted(row, text, time.Span, time.Text);
    }

    /// <summary>The place of words in the article, with the words themselves when they are not what stands there.</summary>
    private static void AppendQuoted(StringBuilder row, string text, SourceSpan span, string words)
    {
        AppendSpan(row, span);
        bool verbatim = span.Start >= 0 && span.End <= text.Length && span.Length == words.Length && span.Of(text).SequenceEqual(words.AsSpan());
        if (!verbatim)
            AppendWord(row.Append('@'), words);
    }

    /// <summary>A text of a field: by its place when it stands in the evidence and is long enough for that to pay, else itself.</summary>
    private static void AppendText(StringBuilder row, string text, SourceSpan evidence, string value)
    {
        int start = value.Length < 16 ? -1 : text.IndexOf(value, evidence.Start, evidence.Length, StringComparison.Ordinal);
        if (start >= 0)
            AppendSpan(row.Append('@'), new SourceSpan(start, value.Length));
        else
            AppendWord(row, value);
    }

    private static StringBuilder AppendSpan(StringBuilder row, SourceSpan span) => row.Append(span.Start).Append('+').Append(span.Length);

    private static StringBuilder AppendNumber(StringBuilder row, double? number)
        => number is { } value ? row.Append(value.ToString("R", CultureInfo.InvariantCulture)) : row;

    private static StringBuilder AppendWord(StringBuilder row, string word)
    {
        Escapes.AppendPacked(row, word, Marks);
        return row;
    }

    private static void AppendList<T>(StringBuilder row, EquatableArray<T> items, char separator, Action<StringBuilder, T> append)
        where T : IEquatable<T>
    {
        for (int i = 0; i < items.Count; i++)
        {
            if (i > 0)
                row.Append(separator);
            append(row, items[i]);
        }
    }
}
