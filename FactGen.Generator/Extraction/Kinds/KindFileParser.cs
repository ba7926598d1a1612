using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace FactGen.Extraction;

/// <summary>Reads a kind file line by line; see <see cref="KindFile"/>.</summary>
internal sealed class KindFileParser
{
    private static readonly ImmutableHashSet<string> RoleNames =
        ImmutableHashSet.Create(StringComparer.Ordinal, "agent", "partner", "target", "place");

    private readonly List<KindSchema> _kinds = new();
    private readonly List<KindFileError> _errors = new();
    private readonly HashSet<string> _types = new(KindFile.TakenTypes, StringComparer.Ordinal);
    private readonly HashSet<string> _kindNames = new(StringComparer.Ordinal);
    private KindSchema? _kind;
    private HashSet<string> _properties = new(StringComparer.Ordinal);
    private int _kindLine;
    private int _nameLine;
    private int _line;

    public void Read(int number, string line)
    {
        _line = number;
        int space = line.IndexOf(' ');
        string keyword = space < 0 ? line : line.Substring(0, space);
        string rest = space < 0 ? "" : line.Substring(space + 1).Trim();
        if (keyword is "kind")
        {
            Begin(rest);
        }
        else if (_kind is null)
        {
            Complain($"'{keyword}' before the first kind");
        }
        else
        {
            ReadIn(_kind, keyword, rest);
        }
    }

    public KindFile Finish()
    {
        End();
        return new KindFile(_kinds.ToImmutableArray(), _errors.OrderBy(error => error.Line).ToImmutableArray());
    }

    private void ReadIn(KindSchema kind, string keyword, string rest)
    {
        switch (keyword)
        {
            case "class":
                _kind = kind with { Class = Identifier(rest, "class") };
                break;
            case "set":
                _kind = kind with { Set = Identifier(rest, "set") };
                break;
            case "summary":
                _kind = kind with { Summary = rest };
                break;
            case "main" or "role":
                AddRole(kind, rest, keyword is "main");
                break;
            case "quantity":
                if (TryReadProperty(rest, out string property, out string summary))
                    _kind = kind with { Quantity = property, QuantitySummary = summary };
                break;
            case "text":
                AddField(kind, rest, FieldType.Text);
                break;
            case "list":
                AddField(kind, rest, FieldType.TextList);
                break;
            case "flag":
                AddField(kind, rest, FieldType.Flag);
                break;
            case "choice":
                AddField(kind, rest, FieldType.Choice);
                break;
            case "value":
                AddValue(kind, rest);
                break;
            case "name":
                _nameLine = _line;
                _kind = kind with { NameParts = rest.Split(' ').Where(part => part.Length > 0).Select(ReadNamePart).ToImmutableArray() };
                break;
            default:
                Complain($"'{keyword}' is no keyword of a kind file");
                break;
        }
    }

    private void Begin(string name)
    {
        int line = _line;
        End();
        _line = line;
        _kindLine = _line;
        _nameLine = _line;
        _properties = new HashSet<string>(KindFile.TakenProperties, StringComparer.Ordinal);
        _kind = new KindSchema(
            Identifier(name, "kind"), "", "", null, ImmutableArray<RoleSchema>.Empty, ImmutableArray<FieldSchema>.Empty);
        if (!_kindNames.Add(name))
            Complain($"a second kind '{name}'");
    }

    /// <summary>Checks the kind that is being read as a whole, and takes it up.</summary>
    private void End()
    {
        if (_kind is not { } kind)
            return;
        int errors = _errors.Count;
        _line = _kindLine;
        if (kind.Set.Length == 0)
            Complain($"kind '{kind.Name}' has no set");
        if (kind.Summary.Length == 0)
            Complain($"kind '{kind.Name}' has no summary");
        if (kind.Roles.Count(role => role.IsMain) > 1)
            Complain($"kind '{kind.Name}' has more than one main role");
        foreach (string type in Types(kind))
        {
            if (!_types.Add(type))
                Complain($"the name '{type}' is taken");
        }

        if (_properties.Contains(kind.Class))
            Complain($"the property '{kind.Class}' has the name of its class");
        foreach (FieldSchema field in kind.Fields)
        {
            if (field.Type is FieldType.Choice && field.Choices.IsEmpty)
                Complain($"choice '{field.Field}' has no value");
        }

        CheckNameParts(kind);
        if (errors == _errors.Count)
            _kinds.Add(kind);
        _kind = null;
    }

    /// <summary>The types and sets that a kind brings into <c>Facts</c>.</summary>
    private static IEnumerable<string> Types(KindSchema kind)
        => new[] { kind.Class, kind.Class + "Set", kind.Set }
            .Concat(kind.Fields.Where(field => field.Type is FieldType.Choice).Select(field => kind.Class + field.Property));

    private void CheckNameParts(KindSchema kind)
    {
        _line = _nameLine;
        foreach (string source in kind.NameParts.SelectMany(part => part.Pieces).SelectMany(piece => piece))
        {
            bool known = source is "source" or "quantity" or "unit"
                || kind.Roles.Any(role => string.Equals(role.Role, source, StringComparison.Ordinal))
                || kind.Fields.Any(field => string.Equals(field.Field, source, StringComparison.Ordinal));
            if (!known)
                Complain($"'{source}' is neither a role nor a field of '{kind.Name}'");
        }
    }

    private void AddRole(KindSchema kind, string declaration, bool main)
    {
        if (!TryReadNamed(declaration, out string role, out string property, out string summary))
            return;
        if (!RoleNames.Contains(role))
            Complain($"'{role}' is no role; roles are agent, partner, target and place");
        else if (kind.Roles.Any(other => string.Equals(other.Role, role, StringComparison.Ordinal)))
            Complain($"a second role '{role}'");
        else
            _kind = kind with { Roles = kind.Roles.Add(new RoleSchema(role, property, summary, main)) };
    }

    private void AddField(KindSchema kind, string declaration, FieldType type)
    {
        if (!TryReadNamed(declaration, out string field, out string property, out string summary))
            return;
        if (RoleNames.Contains(field) || field is "quantity" or "unit" or "source")
            Complain($"'{field}' cannot be the name of a field");
        else if (kind.Fields.Any(other => string.Equals(other.Field, field, StringComparison.Ordinal)))
            Complain($"a second field '{field}'");
        else
            _kind = kind with { Fields = kind.Fields.Add(new FieldSchema(field, property, type, ImmutableArray<string>.Empty, summary)) };
    }

    private void AddValue(KindSchema kind, string declaration)
    {
        FieldSchema? choice = kind.Fields.LastOrDefault();
        if (choice?.Type is not FieldType.Choice)
        {
            Complain("'value' belongs below a choice");
            return;
        }

        if (!TrySplitSummary(declaration, out string name, out string summary))
            return;
        if (choice.Choices.Contains(Identifier(name, "value")))
            Complain($"a second value '{name}'");
        FieldSchema grown = choice with { Choices = choice.Choices.Add(name), ChoiceSummaries = choice.ChoiceSummaries.Add(summary) };
        _kind = kind with { Fields = kind.Fields.Replace(choice, grown) };
    }

    private static NamePart ReadNamePart(string part)
        => new(part.Split('+').Select(piece => piece.Split('/').ToImmutableArray()).ToImmutableArray());

    private bool TryReadNamed(string declaration, out string name, out string property, out string summary)
    {
        int space = declaration.IndexOf(' ');
        name = space < 0 ? declaration : declaration.Substring(0, space);
        if (space >= 0)
            return TryReadProperty(declaration.Substring(space + 1), out property, out summary);
        property = summary = "";
        Complain("expected: name Property: what it means");
        return false;
    }

    private bool TryReadProperty(string declaration, out string property, out string summary)
    {
        if (!TrySplitSummary(declaration, out property, out summary))
            return false;
        Identifier(property, "property");
        if (!_properties.Add(property))
            Complain($"the property '{property}' is taken");
        return true;
    }

    private bool TrySplitSummary(string declaration, out string name, out string summary)
    {
        int colon = declaration.IndexOf(':');
        name = colon < 0 ? declaration : declaration.Substring(0, colon).Trim();
        summary = colon < 0 ? "" : declaration.Substring(colon + 1).Trim();
        if (summary.Length == 0)
            Complain($"'{name}' needs a colon and a sentence of what it means");
        return summary.Length > 0;
    }

    /// <summary>Checks that a name can stand in code: an ASCII letter in upper case, then letters and digits.</summary>
    private string Identifier(string name, string what)
    {
        bool good = name.Length > 0 && name[0] is >= 'A' and <= 'Z'
            && name.All(c => c is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '0' and <= '9'));
        if (!good)
            Complain($"'{name}' is no {what} name: it must be letters and digits, beginning with a capital");
        return name;
    }

    private void Complain(string message) => _errors.Add(new KindFileError(_line, message));
}
