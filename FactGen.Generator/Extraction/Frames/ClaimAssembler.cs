using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace FactGen.Extraction;

/// <summary>Joins drafts that tell the same event, adds the denials of relative clauses, and turns drafts into claims.</summary>
internal sealed class ClaimAssembler(SegmentedText text)
{
    /// <summary>What "Opfer" says of them.</summary>
    private const string EitherOutcome = "KilledOrWounded";

    private static readonly string[] s_roles = ["agent", "partner", "target", "place"];

    /// <summary>The claims of a sentence.</summary>
    public void Assemble(SentenceGrammar grammar, SentenceAttribution attribution, List<ClaimDraft> drafts, ImmutableArray<ExtractedClaim>.Builder claims)
    {
        AddDenials(attribution, drafts);
        foreach (ClaimDraft draft in Merge(drafts))
            claims.Add(ToClaim(draft, grammar));
    }

    /// <summary>", was Kiew bestreitet": each event of the clause above once more, denied (codebook 9.33).</summary>
    private static void AddDenials(SentenceAttribution attribution, List<ClaimDraft> drafts)
    {
        foreach (SpeechFrame frame in attribution.Frames)
        {
            if (frame.Group.Polarity != Polarity.Negated || frame.Clause.Type != ClauseType.Relative || frame.Clause.Opener is not "was"
                || frame.Speakers.IsEmpty || frame.Clause.IsNegated)
                continue;
            foreach (ClaimDraft draft in drafts.ToArray())
            {
                if (draft.Clause == frame.Clause.Parent && draft.IsEvent)
                    drafts.Add(draft.Denied(Perspective.Article.From(new AttributionLink(frame.Speakers)), draft.Clause, draft.TriggerWord));
            }
        }
    }

    /// <summary>The same event named twice in one sentence is one claim; its roles are united (codebook 9.5, 9.39).</summary>
    private static List<ClaimDraft> Merge(List<ClaimDraft> drafts)
    {
        var merged = new List<ClaimDraft>();
        foreach (ClaimDraft draft in drafts)
        {
            ClaimDraft? same = merged.Find(other => AreSame(other, draft));
            if (same is null)
                merged.Add(draft);
            else
                Unite(same, draft);
        }

        return merged;
    }

    private static bool AreSame(ClaimDraft a, ClaimDraft b)
    {
        // "setzt die Offensive fort", "nimmt an Kämpfen teil": the verb's theme or condition is the noun.
        if (a.Kind == b.Kind && !a.IsNominal && b.IsNominal && a.Clause == b.Clause && (a.ThemeWord == b.TriggerWord || a.WithWord == b.TriggerWord))
            return true;
        if (IsToldAgain(a, b))
            return true;
        // "schickte im Mai Soldaten nach Gao, im Juni nach Kidal": a clause without its verb is there because it tells another event.
        if (a.Clause != b.Clause && (a.Clause.IsGapped || b.Clause.IsGapped) && !a.IsNominal && !b.IsNominal)
            return false;
        if (IsJoining(a, b))
            return true;
        if (a.Kind != b.Kind || a.Kind is "Quotation" || a.IsNegated != b.IsNegated || a.Status != b.Status)
            return false;
        if (a.Kind == "Statement" && (a.Clause != b.Clause || a.Roles.Count == 0))
            return false;
        // "Zu dem Anschlag bekannte sich die Miliz, die im Mai eine Offensive begann": the article adds what the source does not say.
        if ((a.Clause.Type == ClauseType.Relative) != (b.Clause.Type == ClauseType.Relative) && a.Perspective.Chain.IsEmpty != b.Perspective.Chain.IsEmpty)
            return false;
        foreach (string field in new[] { "act", "change", "outcome", "force" })
        {
            if (a.Fields.TryGetValue(field, out ImmutableArray<string> left) && b.Fields.TryGetValue(field, out ImmutableArray<string> right) && left[0] != right[0])
                return false;
        }

        if (a.Quantity is not null && b.Quantity is not null && !a.Quantity.Bounds.Equals(b.Quantity.Bounds))
            return false;
        if (!a.IsNominal && !b.IsNominal && a.TriggerWord != b.TriggerWord)
            return a.Kind != "Statement" && (SameRoles(a, b, strict: true) || IsOneVisit(a, b));
        if (a.TriggerWord == b.TriggerWord && a.Clause == b.Clause)
            return a.Quantity is null == b.Quantity is null && SameRoles(a, b, strict: true);
        return SameRoles(a, b, strict: false) && !(IsBefore(a, b) || IsBefore(b, a));
    }

    /// <summary>"will sich an der Mission beteiligen: Es stellt 200 Soldaten", "beteiligt sich an der Mission und schickt 200 Soldaten": that somebody joins, and with what.</summary>
    private static bool IsJoining(ClaimDraft a, ClaimDraft b)
        => a is { Kind: "Deployment", IsNominal: false, Quantity: null } && b is { Kind: "Deployment", IsNominal: false, Quantity: not null } && a.IsNegated == b.IsNegated && !a.Fields.ContainsKey("force")
            && (b.Clause.FollowsColon || b.Clause.Previous == a.Clause) && a.First("agent") is { } joining && joining.Id == b.First("agent")?.Id && SameRoles(a, b, strict: false);

    /// <summary>"Nach dem Angriff auf Goma hat Ruanda Uvira beschossen": one attack came before the other.</summary>
    private static bool IsBefore(ClaimDraft noun, ClaimDraft other)
        => noun is { Kind: "Offensive", IsNominal: true } && !other.IsNominal && noun.Clause == other.Clause
            && noun.Clause.Phrases.Find(phrase => phrase.Head == noun.TriggerWord) is { Preposition: "nach" or "vor" or "seit" };

    /// <summary>"sechs Opfer, die ein Amokläufer in Oslo erschossen hatte": the relative clause tells of the same victims.</summary>
    private static bool IsToldAgain(ClaimDraft a, ClaimDraft b)
        => a is { Kind: "Casualties" or "Capture", IsNominal: true } && a.Kind == b.Kind && a.IsNegated == b.IsNegated
            && b.Clause is { Type: ClauseType.Relative, Antecedent: { } antecedent } && antecedent.Head == a.ThemeWord
            && (a.Fields.TryGetValue("outcome", out ImmutableArray<string> outcome) ? outcome[0] == EitherOutcome || outcome[0] == b.Fields["outcome"][0] : true);

    /// <summary>"reiste nach Kairo, wo er den König traf", "flog nach Kairo und traf dort den König": one visit, of which the second clause tells more.</summary>
    private static bool IsOneVisit(ClaimDraft a, ClaimDraft b)
        => a.Kind == "Visit" && a.First("agent")?.Id == b.First("agent")?.Id && !(a.Roles.ContainsKey("partner") && b.Roles.ContainsKey("partner"))
            && (b.Clause.Parent == a.Clause || (b.Clause.Previous == a.Clause && b.Roles.ContainsKey("place"))) && SameRoles(a, b, strict: false);

    private static bool SameRoles(ClaimDraft a, ClaimDraft b, bool strict)
    {
        bool any = false;
        foreach (string role in s_roles)
        {
            Entity? left = a.First(role), right = b.First(role);
            if (left is not null && right is not null && left.Id != right.Id)
                return false;
            if (strict && left is null != right is null)
                return false;
            any |= left is not null && right is not null;
        }

        return any || strict;
    }

    private static void Unite(ClaimDraft into, ClaimDraft other)
    {
        foreach (KeyValuePair<string, ImmutableArray<EntityMention>> role in other.Roles)
        {
            if (!into.Roles.ContainsKey(role.Key))
                into.Roles[role.Key] = role.Value;
        }

        foreach (KeyValuePair<string, ImmutableArray<string>> field in other.Fields)
        {
            if (!into.Fields.TryGetValue(field.Key, out ImmutableArray<string> told) || (told[0] == EitherOutcome && IsToldAgain(into, other)))
                into.Fields[field.Key] = field.Value;
        }

        into.Quantity ??= other.Quantity;
        into.Time ??= other.Time;
    }

    private ExtractedClaim ToClaim(ClaimDraft draft, SentenceGrammar grammar)
    {
        Sentence sentence = grammar.Sentence;
        Token trigger = text.Tokens[Math.Min(sentence.FirstToken + draft.TriggerWord, sentence.EndToken - 1)];
        var roles = ImmutableArray.CreateBuilder<RoleFillers>();
        foreach (string role in s_roles)
        {
            if (draft.Roles.TryGetValue(role, out ImmutableArray<EntityMention> fillers) && !fillers.IsEmpty)
                roles.Add(new RoleFillers(role, fillers));
        }

        var fields = ImmutableArray.CreateBuilder<ClaimField>();
        foreach (string name in FieldOrder(draft.Kind))
        {
            if (draft.Fields.TryGetValue(name, out ImmutableArray<string> values))
                fields.Add(new ClaimField(name, values));
        }

        return new ExtractedClaim
        {
            Kind = draft.Kind,
            Evidence = sentence.Span,
            Line = sentence.Line,
            Column = sentence.Column,
            Attribution = draft.Perspective.Chain,
            Polarity = draft.IsNegated ? Polarity.Negated : Polarity.Affirmed,
            Modality = draft.Modality,
            Status = draft.Status,
            Roles = roles.ToImmutable(),
            Quantity = draft.Quantity,
            Time = draft.Time,
            Fields = fields.ToImmutable(),
            Rule = draft.Rule,
            Trigger = trigger.Span,
        };
    }

    private static IEnumerable<string> FieldOrder(string kind)
    {
        foreach (KindSchema schema in KindCatalog.Shipped)
        {
            if (schema.Name != kind)
                continue;
            foreach (FieldSchema field in schema.Fields)
                yield return field.Field;
        }
    }
}
