using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace FactGen.Extraction;

/// <summary>Finds names of the catalogue in a sequence of tokens.</summary>
internal sealed class NameMatcher
{
    private const int ShortestPrefix = 3;
    private const int ShortestHead = 3;
    private const int LongestAbbreviation = 3;

    private readonly NameTrie _names;
    private readonly AdjectiveTable _adjectives;
    private readonly EntityInflection _inflection;
    private readonly Directions _directions;
    private readonly HashSet<char> _headInitials = [];
    private readonly List<string> _heads = [];

    public NameMatcher(CatalogueBuilder builder, Directions directions)
    {
        _names = builder.Names;
        _adjectives = builder.Adjectives;
        _inflection = builder.Inflection;
        _directions = directions;
        foreach ((int _, string line) in EmbeddedText.Lines("German/compound-heads.txt"))
        {
            foreach (string head in line.Split(' '))
            {
                _heads.Add(head);
                _headInitials.Add(head[0]);
            }
        }
    }

    /// <summary>The longest name that starts with a token.</summary>
    public bool TryMatch(SegmentedText text, int token, int endToken, out CatalogueMatch match)
    {
        if (!IsName(text.Tokens[token]))
        {
            match = default;
            return false;
        }

        bool named = TryWords(text, token, 0, endToken, out match) && !(match.IsCompound && !StartsCompounds(match.Form));
        bool whole = named && !match.IsCompound;
        if (whole && match.EndToken > token + 1)
            return true;
        if (TryAdjective(text, token, out CatalogueMatch adjective))
        {
            // "Deutsche" is a noun and an adjective.
            match = whole ? match with { Readings = match.Readings.AddRange(adjective.Readings) } : adjective;
            return true;
        }

        return named || _directions.TryMatch(text, token, this, out match) || TryClosedCompound(text, token, out match);
    }

    /// <summary>Appends the matches that start with a token, and says which token comes next.</summary>
    public int Append(SegmentedText text, int token, int endToken, ImmutableArray<CatalogueMatch>.Builder matches)
    {
        KnownForm form = text.Forms[token];
        if (form.StartsName == Answer.No || !IsName(text.Tokens[token]))
            return token + 1;
        if (TryMatch(text, token, endToken, out CatalogueMatch match))
        {
            matches.Add(match);
            AppendFurtherParts(text, match, matches);
            return match.EndToken;
        }

        int known = matches.Count;
        AppendJoinedAdjectives(text, token, matches);
        if (form.StartsName == Answer.Open)
            form.StartsName = matches.Count == known && !StartsName(form.Text.AsSpan()) ? Answer.No : Answer.Yes;
        return token + 1;
    }

    /// <summary>Whether the first word of a form is the first of names.</summary>
    private bool StartsName(ReadOnlySpan<char> form)
    {
        int end = 0;
        while (end < form.Length && !NameTrie.IsSeparator(form[end]))
            end++;
        return Find(NameTrie.Root, form.Slice(0, end), out _) >= 0;
    }

    /// <summary>What a single word means as a whole name, in any case; empty when it is none.</summary>
    public ImmutableArray<CatalogueReading> Word(ReadOnlySpan<char> word, out bool genitive)
    {
        int node = Find(NameTrie.Root, word, out genitive);
        return node < 0 ? ImmutableArray<CatalogueReading>.Empty : _names.Readings(node);
    }

    /// <summary>What an adjective without ending means.</summary>
    public bool TryStem(ReadOnlySpan<char> stem, out CatalogueReading reading) => _adjectives.TryGet(stem, out reading);

    /// <summary>The length of an adjective without its ending.</summary>
    public int StemLength(ReadOnlySpan<char> word) => _inflection.AdjectiveStem(word);

    /// <summary>Whether names of a form are first parts of compounds with a hyphen.</summary>
    private static bool StartsCompounds(NameForm form) => form is not (NameForm.Contextual or NameForm.WeakSurname);

    /// <summary>Whether names of a form are first parts of compounds without hyphen.</summary>
    private static bool StartsClosedCompounds(NameForm form)
        => form is NameForm.Name or NameForm.Adjective or NameForm.Demonym or NameForm.Capital or NameForm.Metonym or NameForm.Organisation or NameForm.Place;

    private static bool IsName(Token token) => token.Kind == TokenKind.Word;

    /// <summary>Walks along the words of a name, which may begin within a token.</summary>
    private bool TryWords(SegmentedText text, int token, int offset, int endToken, out CatalogueMatch match)
    {
        match = default;
        int first = token, start = text.Tokens[token].Start + offset, node = NameTrie.Root;
        while (token < endToken)
        {
            Token current = text.Tokens[token];
            ReadOnlySpan<char> form = text.Form(token);
            if (current.Kind == TokenKind.Punctuation)
            {
                if (!IsAbbreviationPoint(text, token, first))
                    break;
                token++;
                continue;
            }

            if (current.Kind is not (TokenKind.Word or TokenKind.Number))
                break;
            while (offset < form.Length)
            {
                int end = offset;
                while (end < form.Length && !NameTrie.IsSeparator(form[end]))
                    end++;
                ReadOnlySpan<char> word = form.Slice(offset, end - offset);
                int exact = Find(node, word, out bool genitive);
                if (exact < 0)
                    return match.Readings is { IsDefault: false };
                node = exact;
                offset = Math.Min(end + 1, form.Length);
                ImmutableArray<CatalogueReading> readings = _names.Readings(node);
                if (readings.Length > 0)
                {
                    var span = SourceSpan.FromBounds(start, current.Start + end);
                    SourceSpan head = end < form.Length ? SourceSpan.FromBounds(current.Start + offset, current.End) : default;
                    match = new CatalogueMatch(first, token + 1, span, head, genitive, readings);
                }

                if (genitive)
                    return match.Readings is { IsDefault: false };
            }

            token++;
            offset = 0;
        }

        return match.Readings is { IsDefault: false };
    }

    /// <summary>The node behind a word, as it is or without a genitive ending.</summary>
    private int Find(int node, ReadOnlySpan<char> word, out bool genitive)
    {
        genitive = false;
        int next = _names.Next(node, word);
        if (next < 0 && word.Length > 1 && word[word.Length - 1] == '.')
            next = _names.Next(node, word.Slice(0, word.Length - 1));
        if (next >= 0)
            return next;
        foreach (string ending in _inflection.GenitiveEndings)
        {
            int length = word.Length - ending.Length;
            if (length < 2 || !EndsWith(word, ending))
                continue;
            next = _names.Next(node, word.Slice(0, length));
            if (next >= 0 && _names.Readings(next).Length > 0)
            {
                genitive = true;
                return next;
            }
        }

        return -1;
    }

    private static bool EndsWith(ReadOnlySpan<char> word, string ending)
        => word.EndsWith(ending.AsSpan(), StringComparison.Ordinal) || (ending == "'" && word[word.Length - 1] == '’');

    private static bool IsAbbreviationPoint(SegmentedText text, int token, int first)
    {
        if (token == first || text.Form(token) is not ".")
            return false;
        Token before = text.Tokens[token - 1];
        return before.End == text.Tokens[token].Start && before.Length <= LongestAbbreviation;
    }

    private bool TryAdjective(SegmentedText text, int token, out CatalogueMatch match)
    {
        match = default;
        ReadOnlySpan<char> form = text.Form(token);
        if (!TryDeclined(form, out CatalogueReading reading))
            return false;
        match = new CatalogueMatch(token, token + 1, text.Tokens[token].Span, default, false, [reading]);
        return true;
    }

    private bool TryDeclined(ReadOnlySpan<char> form, out CatalogueReading reading)
    {
        int length = StemLength(form);
        if (length > 0)
        {
            ReadOnlySpan<char> stem = form.Slice(0, length);
            return TryStem(stem, out reading) || (char.IsUpper(form[0]) && TryDecapitalised(stem, out reading));
        }

        // Without ending and with a capital it is a language: "Russisch".
        reading = default;
        return !char.IsUpper(form[0]) && TryStem(form, out reading);
    }

    /// <summary>Looks an adjective up that stands at the start of a sentence or in a proper name.</summary>
    private bool TryDecapitalised(ReadOnlySpan<char> stem, out CatalogueReading reading)
    {
        Span<char> lower = stackalloc char[64];
        if (stem.Length > lower.Length)
        {
            reading = default;
            return false;
        }

        stem.CopyTo(lower);
        lower[0] = char.ToLowerInvariant(lower[0]);
        return TryStem(lower.Slice(0, stem.Length), out reading);
    }

    /// <summary>Adds the other names in a compound of several: "Iran-Israel-Krieg".</summary>
    private void AppendFurtherParts(SegmentedText text, CatalogueMatch match, ImmutableArray<CatalogueMatch>.Builder matches)
    {
        int token = match.EndToken - 1, start = text.Tokens[token].Start;
        while (match.IsCompound
            && TryWords(text, token, match.Head.Start - start, token + 1, out CatalogueMatch next)
            && StartsCompounds(next.Form))
        {
            match = next;
            matches.Add(match);
        }
    }

    /// <summary>Adds the adjectives in "amerikanisch-britische" and "US-russische".</summary>
    private void AppendJoinedAdjectives(SegmentedText text, int token, ImmutableArray<CatalogueMatch>.Builder matches)
    {
        ReadOnlySpan<char> form = text.Form(token);
        int start = text.Tokens[token].Start, offset = 0, known = matches.Count;
        while (offset < form.Length)
        {
            int hyphen = form.Slice(offset).IndexOf('-');
            int end = hyphen < 0 ? form.Length : offset + hyphen;
            ReadOnlySpan<char> part = form.Slice(offset, end - offset);
            bool last = end == form.Length;
            int stem = last ? StemLength(part) : part.Length;
            if (stem <= 0 || (last && offset == 0) || !(TryStem(part.Slice(0, stem), out CatalogueReading reading) || TryDecapitalisedPart(part, stem, offset, out reading)))
            {
                while (matches.Count > known)
                    matches.RemoveAt(matches.Count - 1);
                return;
            }

            matches.Add(new CatalogueMatch(token, token + 1, new SourceSpan(start + offset, end - offset), default, false, [reading]));
            offset = end + 1;
        }
    }

    private bool TryDecapitalisedPart(ReadOnlySpan<char> part, int stem, int offset, out CatalogueReading reading)
    {
        reading = default;
        return offset == 0 && part.Length > 1 && char.IsUpper(part[0]) && TryDecapitalised(part.Slice(0, stem), out reading);
    }

    /// <summary>A name that is the first part of a compound without hyphen: "Irakkrieg", "Kremlchef".</summary>
    private bool TryClosedCompound(SegmentedText text, int token, out CatalogueMatch match)
    {
        match = default;
        ReadOnlySpan<char> form = text.Form(token);
        if (form.Length < ShortestPrefix + ShortestHead || !char.IsUpper(form[0]))
            return false;
        int node = _names.Prefix(form, ShortestPrefix, ShortestHead, out int length);
        if (node < 0 || !StartsClosedCompounds(_names.Readings(node)[0].Form) || !StartsHead(form.Slice(length)))
            return false;
        int start = text.Tokens[token].Start;
        match = new CatalogueMatch(
            token, token + 1, new SourceSpan(start, length), new SourceSpan(start + length, form.Length - length), false, _names.Readings(node));
        return true;
    }

    private bool StartsHead(ReadOnlySpan<char> rest)
    {
        if (!_headInitials.Contains(rest[0]))
            return false;
        foreach (string head in _heads)
        {
            if (rest.StartsWith(head.AsSpan(), StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
