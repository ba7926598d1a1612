using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using FactGen.Extraction;

namespace FactGen.Emission;

/// <summary>
/// The name that a claim has in the typed API: <c>NorthKorea_About600Killed_Lee</c>. It is made of the claim alone, by the name
/// parts of its kind, so that no other claim changes it.
/// </summary>
internal static class ClaimNamer
{
    private const int MaxWords = 4;
    private const int MaxLength = 90;
    private const int MaxEntities = 2;

    private static readonly ImmutableArray<NamePart> DefaultParts =
        new[] { "agent", "quantity", "target", "partner", "place", "source" }
            .Select(piece => new NamePart(ImmutableArray.Create(ImmutableArray.Create(piece)))).ToImmutableArray();

    public static string NameOf(ClaimFacts claim, KindSchema kind)
    {
        ImmutableArray<NamePart> parts = kind.NameParts.IsEmpty ? DefaultParts : kind.NameParts;
        var words = new List<string>();
        for (int i = 0; i < parts.Length; i++)
        {
            string part = string.Concat(parts[i].Pieces.Select(piece => Piece(claim, kind, piece)));
            if (part.Length > 0)
                words.Add(part);
            if (i == 0 && claim.Polarity is Polarity.Negated)
                words.Add("Not");
        }

        if (words.Count == 0 || words[0] is "Not")
            words.Insert(0, kind.Class);
        if (char.IsDigit(words[0][0]))
            words[0] = "Exactly" + words[0];
        while (words.Count > 1 && words.Sum(word => word.Length + 1) > MaxLength)
            words.RemoveAt(words.Count - 1);
        return Identifiers.Start(string.Join("_", words));
    }

    /// <summary>The first of these roles, fields and values that is filled, as a word.</summary>
    private static string Piece(ClaimFacts claim, KindSchema kind, ImmutableArray<string> alternatives)
    {
        foreach (string name in alternatives)
        {
            string word = name switch
            {
                "quantity" => claim.Quantity is { } quantity ? QuantityName.Of(quantity.Bounds) : "",
                "unit" => Identifiers.Pascal(claim.Quantity?.Unit ?? ""),
                "source" => claim.Attribution.IsEmpty ? "" : Entities(claim.Attribution[0], Short),
                _ => RoleOrField(claim, kind, name),
            };
            if (word.Length > 0)
                return word;
        }

        return "";
    }

    private static string RoleOrField(ClaimFacts claim, KindSchema kind, string name)
    {
        EquatableArray<EntityMention> fillers = claim.Role(name);
        if (!fillers.IsEmpty)
            return Entities(fillers, mention => Identifiers.Pascal(mention.Entity.Id));
        FieldSchema? field = kind.Fields.FirstOrDefault(field => string.Equals(field.Field, name, StringComparison.Ordinal));
        EquatableArray<string> values = claim.Field(name);
        if (values.IsEmpty)
            return "";
        return field?.Type is FieldType.Flag
            ? field.Property
            : string.Concat(values.Items.Take(MaxEntities).Select(value => Identifiers.Pascal(value, MaxWords)));
    }

    private static string Entities(EquatableArray<EntityMention> mentions, Func<EntityMention, string> name)
    {
        string[] names = mentions.Items.Select(name).Where(word => word.Length > 0).Distinct(StringComparer.Ordinal).ToArray();
        string first = string.Join("And", names.Take(MaxEntities));
        return names.Length > MaxEntities ? first + "AndOthers" : first;
    }

    /// <summary>A source by the name that the sentence gives it, when that is one word of a person's name, else by its id.</summary>
    private static string Short(EntityMention mention)
    {
        if (mention.Entity.Kind is EntityKind.Person)
        {
            foreach (string word in mention.Entity.Name.Split(' '))
            {
                bool named = string.Equals(mention.Text, word, StringComparison.Ordinal)
                    || string.Equals(mention.Text, word + "s", StringComparison.Ordinal);
                if (named && word.Length > 1)
                    return Identifiers.Pascal(word);
            }
        }

        return Identifiers.Pascal(mention.Entity.Id);
    }
}
