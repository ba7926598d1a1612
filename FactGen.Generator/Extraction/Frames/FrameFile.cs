using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace FactGen.Extraction;

/// <summary>
/// Reads frame files: blocks of "rule ID: Kind" with indented lines. docs/rules.md describes the format; errors name file and line.
/// </summary>
internal sealed class FrameFile
{
    private static readonly HashSet<string> s_roles =
        new(StringComparer.Ordinal) { "theme", "agent", "partner", "target", "place", "count" };

    private static readonly HashSet<string> s_properties =
        new(StringComparer.Ordinal) { "modal", "number", "voice", "object-of-order", "speech-topic", "preposition" };

    private readonly string _file;
    private readonly List<FrameRule> _rules = [];

    private FrameFile(string file) => _file = file;

    /// <exception cref="FormatException">A line cannot be read; the message names file, line and what was expected.</exception>
    public static List<FrameRule> Read(string file, IEnumerable<(int Number, string Line)> lines)
    {
        var reader = new FrameFile(file);
        foreach ((int number, string line) in lines)
            reader.ReadLine(number, line);
        return reader._rules;
    }

    private void ReadLine(int number, string line)
    {
        if (line.StartsWith("rule ", StringComparison.Ordinal))
        {
            int colon = line.IndexOf(':');
            if (colon < 0)
                throw Error(number, "expected 'rule ID: Kind'");
            _rules.Add(new FrameRule(line.Substring(5, colon - 5).Trim(), line.Substring(colon + 1).Trim(), _file, number));
            return;
        }

        if (_rules.Count == 0)
            throw Error(number, "expected 'rule ID: Kind' before anything else");
        FrameRule rule = _rules[_rules.Count - 1];
        string text = line.Trim();
        if (text[0] is '+' or '-')
        {
            rule.Examples.Add(ReadExample(text, number));
            return;
        }

        int at = text.IndexOf(':'), equals = text.IndexOf('=');
        if (equals > 0 && (at < 0 || equals < at))
            ReadConstant(rule, text.Substring(0, equals).Trim(), text.Substring(equals + 1).Trim());
        else if (at > 0)
            ReadProperty(rule, text.Substring(0, at).Trim(), text.Substring(at + 1).Trim(), number);
        else
            throw Error(number, $"expected 'name: value' or 'field = value', found '{text}'");
    }

    private static void ReadConstant(FrameRule rule, string name, string value)
    {
        if (name.StartsWith("stative ", StringComparison.Ordinal))
            rule.StativeConstants[name.Substring(8)] = value;
        else
            rule.Constants[name] = value;
    }

    private void ReadProperty(FrameRule rule, string name, string value, int number)
    {
        bool required = name.EndsWith("!", StringComparison.Ordinal);
        if (required)
            name = name.Substring(0, name.Length - 1);
        switch (name)
        {
            case "verb":
                foreach (string verb in Words(value))
                    rule.Verbs.Add(verb.Replace("sich|", "").Replace("|", ""));
                break;
            case "noun":
                rule.Nouns.AddRange(Words(value));
                break;
            case "except":
                rule.Except.UnionWith(Words(value));
                break;
            case "with":
                rule.With = ReadWith(value, number);
                break;
            case "needs":
                rule.Needs.Add(ReadAlternatives(value, number));
                break;
            default:
                if (s_roles.Contains(name))
                    rule.Roles[name] = new RoleRule(ReadFillers(value, number), required);
                else if (s_properties.Contains(name))
                    rule.Properties[name] = value;
                else
                    throw Error(number, $"there is no property '{name}'");
                break;
        }
    }

    private static string[] Words(string text) => text.Split([' '], StringSplitOptions.RemoveEmptyEntries);

    private ImmutableArray<WithRule> ReadWith(string value, int number)
    {
        var rules = ImmutableArray.CreateBuilder<WithRule>();
        foreach (string part in value.Split('|'))
        {
            string[] pieces = part.Trim().Split(':');
            string last = pieces[pieces.Length - 1];
            string semantic = last.StartsWith("{", StringComparison.Ordinal) ? last.Trim('{', '}') : "";
            ImmutableArray<string> lemmas = semantic.Length > 0 ? ImmutableArray<string>.Empty : ImmutableArray.Create(last.Split(','));
            if (pieces.Length is < 2 or > 3)
                throw Error(number, $"expected 'function:lemmas' or 'prep:preposition:lemmas', found '{part.Trim()}'");
            rules.Add(new WithRule(pieces[0], pieces.Length == 3 ? pieces[1] : "", lemmas, semantic));
        }

        return rules.ToImmutable();
    }

    private ImmutableArray<ImmutableArray<Filler>> ReadFillers(string value, int number)
    {
        var alternatives = ImmutableArray.CreateBuilder<ImmutableArray<Filler>>();
        foreach (string alternative in value.Split('|'))
        {
            var group = ImmutableArray.CreateBuilder<Filler>();
            foreach (string part in alternative.Split('&'))
                group.Add(ReadFiller(part.Trim(), number));
            alternatives.Add(group.ToImmutable());
        }

        return alternatives.ToImmutable();
    }

    private ImmutableArray<Filler> ReadAlternatives(string value, int number)
    {
        var alternatives = ImmutableArray.CreateBuilder<Filler>();
        foreach (string part in value.Split('|'))
            alternatives.Add(ReadFiller(part.Trim(), number));
        return alternatives.ToImmutable();
    }

    private Filler ReadFiller(string text, int number)
    {
        string semantic = "";
        int brace = text.IndexOf('{');
        if (brace >= 0)
        {
            if (!text.EndsWith("}", StringComparison.Ordinal))
                throw Error(number, $"'{text}' lacks its closing brace");
            semantic = text.Substring(brace + 1, text.Length - brace - 2);
            text = text.Substring(0, brace);
        }

        string path = "";
        int arrow = text.IndexOf('>');
        if (arrow >= 0)
        {
            path = text.Substring(0, arrow);
            text = text.Substring(arrow + 1);
        }

        int colon = text.IndexOf(':');
        string function = colon < 0 ? text : text.Substring(0, colon);
        ImmutableArray<string> words = colon < 0 ? ImmutableArray<string>.Empty : ImmutableArray.Create(text.Substring(colon + 1).Split(',')).RemoveAll(static word => word.Length == 0);
        // "prep:an:{military}" of a condition
        if (colon >= 0)
            words = words.ConvertAllTrimmed();
        return new Filler(path, function, words, semantic);
    }

    private RuleExample ReadExample(string text, int number)
    {
        if (text[0] == '-')
            return new RuleExample(text.Substring(1).Trim(), null, number);
        int arrow = text.IndexOf("=>", StringComparison.Ordinal);
        if (arrow < 0)
            throw Error(number, "expected '+ sentence => field=value …'");
        var expected = ImmutableArray.CreateBuilder<KeyValuePair<string, string>>();
        foreach (string pair in Words(text.Substring(arrow + 2)))
        {
            int equals = pair.IndexOf('=');
            if (equals < 0)
                throw Error(number, $"expected 'field=value', found '{pair}'");
            expected.Add(new KeyValuePair<string, string>(pair.Substring(0, equals), pair.Substring(equals + 1)));
        }

        return new RuleExample(text.Substring(1, arrow - 1).Trim(), expected.ToImmutable(), number);
    }

    private FormatException Error(int number, string what) => new($"{_file}:{number}: {what}.");
}

/// <summary>Helpers for lists of words.</summary>
internal static class WordListExtensions
{
    /// <summary>The words without white space and trailing colons.</summary>
    public static ImmutableArray<string> ConvertAllTrimmed(this ImmutableArray<string> words)
    {
        var trimmed = ImmutableArray.CreateBuilder<string>(words.Length);
        foreach (string word in words)
        {
            string clean = word.Trim().TrimEnd(':');
            if (clean.Length > 0)
                trimmed.Add(clean);
        }

        return trimmed.ToImmutable();
    }
}
