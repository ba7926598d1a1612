using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace FactGen.Extraction;

/// <summary>
/// Reads frame files: blocks of "rule ID: Kind" with indented lines. docs/rules.md describes the format; errors name file and line.
/// </summary>
internal sealed class FrameFile
{
    private readonly string _file;
    private readonly List<FrameRule> _rules = [];
    private KindSchema? _kind;

    private FrameFile(string file) => _file = file;

    /// <exception cref="FormatException">A line cannot be read; the message names file, line and what was expected.</exception>
    public static List<FrameRule> Read(string file, IEnumerable<(int Number, string Line)> lines)
    {
        var reader = new FrameFile(file);
        foreach ((int number, string line) in lines)
            reader.ReadLine(number, line);
        reader.EndRule();
        return reader._rules;
    }

    private void ReadLine(int number, string line)
    {
        if (line.StartsWith("rule ", StringComparison.Ordinal))
        {
            EndRule();
            _rules.Add(ReadRule(number, line));
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
            ReadConstant(rule, text.Substring(0, equals).Trim(), text.Substring(equals + 1).Trim(), number);
        else if (at > 0)
            ReadProperty(rule, text.Substring(0, at).Trim(), text.Substring(at + 1).Trim(), number);
        else
            throw Error(number, $"expected 'name: value' or 'field = value', found '{text}'");
    }

    private FrameRule ReadRule(int number, string line)
    {
        int colon = line.IndexOf(':');
        string id = colon < 0 ? "" : line.Substring(5, colon - 5).Trim();
        if (id.Length == 0)
            throw Error(number, "expected 'rule ID: Kind'");
        string kind = line.Substring(colon + 1).Trim();
        _kind = KindCatalog.Find(kind) ?? throw Error(number, $"there is no kind '{kind}'");
        return new FrameRule(id, kind, _file, number);
    }

    private void EndRule()
    {
        if (_rules.Count > 0 && _rules[_rules.Count - 1] is { Verbs.Count: 0, Nouns.Count: 0, Adjectives.Count: 0 } rule)
            throw Error(rule.Line, $"'{rule.Id}' has neither a verb nor a noun nor an adjective");
    }

    // Constants: "outcome = Killed"

    private void ReadConstant(FrameRule rule, string name, string value, int number)
    {
        Dictionary<string, string> constants = rule.Constants;
        if (name.StartsWith("stative ", StringComparison.Ordinal))
            constants = rule.StativeConstants;
        else if (name.StartsWith("again ", StringComparison.Ordinal))
            constants = rule.AgainConstants;
        if (constants != rule.Constants)
            name = name.Substring(name.IndexOf(' ')).Trim();
        if (!FrameVocabulary.Constants.Contains(name) || constants != rule.Constants)
            CheckField(name, value, number);
        else if (name is "status" or "present" && !Enum.TryParse(value, out ClaimStatus _))
            throw Error(number, $"'{value}' is no status");
        else if (name == "polarity" && value != nameof(Polarity.Negated))
            throw Error(number, $"'polarity' can only be '{nameof(Polarity.Negated)}'");
        constants[name] = value;
    }

    private void CheckField(string name, string value, int number)
    {
        foreach (FieldSchema field in _kind!.Fields)
        {
            if (field.Field != name)
                continue;
            if (field.Type == FieldType.Choice && !field.Choices.Contains(value))
                throw Error(number, $"'{value}' is no {name}; there are {string.Join(", ", field.Choices)}");
            return;
        }

        throw Error(number, $"{_kind.Name} has no field '{name}'");
    }

    // Properties: "verb: schicken senden", "theme!: object{force}"

    private void ReadProperty(FrameRule rule, string name, string value, int number)
    {
        if (value.Length == 0)
            throw Error(number, $"'{name}:' is empty");
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
            case "adjective":
                rule.Adjectives.AddRange(Words(value));
                break;
            case "except":
                rule.Except.UnionWith(Words(value));
                break;
            case "with":
                rule.With = new FillerReader(_file, number).With(value);
                break;
            case "needs":
                rule.Needs.Add(new FillerReader(_file, number).Conditions(value));
                break;
            case "unless":
                rule.Unless.AddRange(new FillerReader(_file, number).Conditions(value));
                break;
            default:
                ReadOther(rule, name, value, required, number);
                return;
        }

        if (required)
            throw Error(number, $"'{name}' takes no '!'");
    }

    private void ReadOther(FrameRule rule, string name, string value, bool required, int number)
    {
        if (FrameVocabulary.Helpers.Contains(name) || FrameVocabulary.Roles.Contains(name))
        {
            if (FrameVocabulary.Roles.Contains(name) && !HasRole(name))
                throw Error(number, $"{_kind!.Name} has no {name}");
            rule.Roles[name] = new RoleRule(new FillerReader(_file, number).Fillers(value), required);
            return;
        }

        if (!FrameVocabulary.Properties.TryGetValue(name, out ImmutableSortedSet<string>? values))
            throw Error(number, $"there is no property '{name}'");
        if (values is not null && !values.Contains(value))
            throw Error(number, $"'{name}' cannot be '{value}'");
        rule.Properties[name] = value;
    }

    private bool HasRole(string name)
    {
        foreach (RoleSchema role in _kind!.Roles)
        {
            if (role.Role == name)
                return true;
        }

        return false;
    }

    private static string[] Words(string text) => text.Split([' '], StringSplitOptions.RemoveEmptyEntries);

    // Examples: "+ sentence => field=value", "- sentence"

    private RuleExample ReadExample(string text, int number)
    {
        if (text[0] == '-')
            return new RuleExample(text.Substring(1).Trim(), null, number);
        int arrow = text.IndexOf("=>", StringComparison.Ordinal);
        if (arrow < 0)
            throw Error(number, "expected '+ sentence => field=value …'");
        var expected = ImmutableArray.CreateBuilder<KeyValuePair<string, string>>();
        foreach (string word in Words(text.Substring(arrow + 2)))
        {
            int equals = word.IndexOf('=');
            if (equals > 0)
                expected.Add(new KeyValuePair<string, string>(word.Substring(0, equals), word.Substring(equals + 1)));
            else if (expected.Count > 0)
                // A value of several words: "name=Abkommen über Gas"
                expected[expected.Count - 1] = new KeyValuePair<string, string>(expected[expected.Count - 1].Key, expected[expected.Count - 1].Value + " " + word);
            else
                throw Error(number, $"expected 'field=value', found '{word}'");
        }

        return new RuleExample(text.Substring(1, arrow - 1).Trim(), expected.ToImmutable(), number);
    }

    private FormatException Error(int number, string what) => new($"{_file}:{number}: {what}.");
}
