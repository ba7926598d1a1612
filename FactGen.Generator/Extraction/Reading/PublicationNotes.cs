using System;
using System.Collections.Immutable;

namespace FactGen.Extraction;

/// <summary>Gathers what bylines, date lines and credits say of an article's publication.</summary>
internal sealed class PublicationNotes
{
    private readonly ImmutableArray<string>.Builder _agencies = ImmutableArray.CreateBuilder<string>();
    private CalendarDate? _said;
    private CalendarDate? _bare;
    private bool _onlyUpdated;
    private bool _isChronicle;

    /// <summary>
    /// The first date of publication, or of an update where there is no other. Lines with nothing but a day count only when they agree:
    /// several days are the headings of a chronicle.
    /// </summary>
    public CalendarDate? Published => _said ?? (_isChronicle ? null : _bare);

    /// <summary>Whether dates are still taken; below the article they are those of others.</summary>
    public bool TakesDates { get; set; } = true;

    /// <summary>The first publisher named.</summary>
    public string? Outlet { get; private set; }

    /// <summary>The agencies as written, each once.</summary>
    public ImmutableArray<string> Agencies => _agencies.ToImmutable();

    public void Add(DateStretch dates)
    {
        if (!TakesDates || dates.Date is null || (_said is not null && (!_onlyUpdated || dates.IsUpdate)))
            return;
        _said = dates.Date;
        _onlyUpdated = dates.IsUpdate;
    }

    /// <summary>Notes a line that is nothing but a date.</summary>
    public void AddLine(DateStretch dates)
    {
        if (dates.HasLabel || dates.HasClock)
        {
            Add(dates);
        }
        else if (TakesDates && dates.Date is not null)
        {
            _isChronicle |= _bare is not null && _bare != dates.Date;
            _bare ??= dates.Date;
        }
    }

    public void Add(CreditReading credit)
    {
        foreach (DateStretch dates in credit.Dates)
            Add(dates);

        // Who delivered a picture did not deliver the text.
        if (credit.Label == CreditLabel.Picture)
            return;
        Outlet ??= credit.Outlet;
        foreach (string agency in credit.Agencies)
        {
            if (!Contains(agency))
                _agencies.Add(agency);
        }
    }

    private bool Contains(string agency)
    {
        foreach (string known in _agencies)
        {
            if (string.Equals(known, agency, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
