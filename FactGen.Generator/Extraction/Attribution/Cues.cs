using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace FactGen.Extraction;

/// <summary>What a word does to the claims of its clause or phrase.</summary>
internal enum Cue : byte
{
    SourcePreposition,
    SourcePostposition,
    SourceNounPreposition,
    SourceNounPostposition,
    CitingNoun,
    CitingVerb,
    InterviewNoun,
    SoFrame,
    StateOffice,
    CarryAdverb,
    AdversativeOpener,
    Nobody,
    LegalBasis,
    RanksNoun,
    NamingVerb,
    PlatformNoun,
    ReleasePart,
    ReleaseNoun,
    Probable,
    Possible,
    Ongoing,
    ProbableAdjective,
    PossibleAdjective,
    PlannedAdjective,
    DroppedAdjective,
    OngoingAdjective,
    ArmedAdjective,
    ArmedModifier,
    OrdnanceNoun,
    RowNoun,
    SuspectVerb,
    TitleNoun,
    FormationNoun,
    ConditionOpener,
    UnrealOpener,
    PlanVerb,
    OpponentNoun,
    OpponentAdjective,
    ObjectVerb,
    ScheduleNoun,
    PersonStandIn,
    StateVerb,
    WeighVerb,
    IrrealisVerb,
    RefuseVerb,
    PreventVerb,
    EnableVerb,
    AwaitingVerb,
    DrillNoun,
    AnniversaryVerb,
    SportNoun,
    BandNoun,
    SinceAdjective,
    StreetModifier,
    AssassinationNoun,
    BodyStandIn,
    CeaseVerb,
    BelieveVerb,
    SigningPeople,
    PeopleNoun,
    LabelNoun,
    ArmedBody,
    HouseholdNoun,
    PresenceVerb,
    LackingVerb,
    CalledWord,
    PrivateTitle,
    NeighbourNoun,
    StopVerb,
    OwnDeedVerb,
    IrrealisNoun,
    IrrealisAdverb,
    RealisVerb,
    BeginVerb,
    ContinueVerb,
    NumberNoun,
    MemberNoun,
    ExistenceVerb,
    ResponsibleWord,
    CulpritVerb,
    OrganiseVerb,
    RiseVerb,
    PositionNoun,
    One,
    OneMore,
    SideNoun,
    Additional,
    ObjectControl,
    HelpVerb,
    Partitive,
    CompanyNoun,
    DeedNoun,
    AftermathVerb,
    DrillVerb,
    FindVerb,
    Turn,
    GroupStandIn,
    GenericPeople,
    UnnamedPeople,
    OwnSideNoun,
    ControlNoun,
    StateNoun,
    PairedNoun,
    StateNameNoun,
    GroundNoun,
    MilitaryNoun,
    NoFightNoun,
    StateForce,
    SimultaneousPreposition,
    ScenePreposition,
    SimultaneousOpener,
    AttributiveTimeLead,
    WithinPreposition,
    TermLead,
    UnarmedNoun,
    HelpNoun,
    NeedNoun,
    HelpAdjective,
    AidNoun,
    Complete,
    Partial,
    NewAdjective,
    SubsetOpener,
    OwnAdjective,
    DelegationNoun,
    CountedForce,
    HeadcountNoun,
    CivilForce,
    ContingentNoun,
    StrengthNoun,
    BaseNoun,
    AgainAdverb,
    ExchangeWord,
    NowAdverb,
    NewsAgencyNoun,
    InternationalForce,
    WarDead,
    FreeingVerb,
    SucceedVerb,
    CarryOutVerb,
    VergeVerb,
    TreatyNoun,
    MeasuredAdverb,
    RelativePlaceAdverb,
    PartAdjective,
    ReadyWord,
    NoGroundNoun,
    StripNoun,
    PlanNoun,
    MandateNoun,
    FailVerb,
    OpenPredicate,
    ColleagueNoun,
    WorkVerb,
    StreetNoun,
    ElsewhereNoun,
    GenitiveNumber,
    TransportVerb,
    TalksNoun,
    PartNoun,
    HabitualAdverb,
    BorderLine,
    BorderRegion,
    PlacePreposition,
    NewsNoun,
    ViewNoun,
    ExchangeNoun,
    SinceWord,
    RestatingOpener,
    KillVerb,
    ConquerVerb,
    PeacefulStandIn,
    RegionNoun,
    TownNoun,
    SeriesNoun,
    AllianceNoun,
    DirectionNoun,
    CommandNoun,
    EmbeddingAdjective,
    VictimNoun,
    ForeignAdjective,
    BackwardAdverb,
    AbroadBuilding,
    StateModifier,
    TrafficNoun,
    WorkNoun,
    PlayVerb,
    PlayerNoun,
    KinNoun,
    MakeVerb,
    PlatformName,
    TurnAdverb,
    GiverVerb,
    JointForceNoun,
    Undertaking,
    ForceModifier,
    JourneyNoun,
    Magnitude,
    OnwardAdverb,
    ClockNoun,
    TypeNoun,
    FutureAdverb,
    DropVerb,
    DropNoun,
    MagnitudeModifier,
}

/// <summary>Word lists of attribution and factuality, from German/cues.txt.</summary>
internal sealed class Cues
{
    private const string File = "German/cues.txt";

    /// <summary>The endings of adjectives have two letters at most.</summary>
    private const int LongestEnding = 2;

    private static readonly Lazy<Cues> Shared = new(() => new Cues());

    private readonly HashSet<string>[] _words = new HashSet<string>[Enum.GetValues(typeof(Cue)).Length];

    private Cues()
    {
        for (int i = 0; i < _words.Length; i++)
            _words[i] = new HashSet<string>(StringComparer.Ordinal);
        foreach ((int number, string line) in EmbeddedText.Lines(File))
        {
            string[] words = line.Split([' ', ':'], StringSplitOptions.RemoveEmptyEntries);
            if (!Enum.TryParse(words[0].Replace("-", ""), ignoreCase: true, out Cue cue))
                throw new FormatException($"{File}:{number}: there is no class '{words[0]}'.");
            for (int i = 1; i < words.Length; i++)
            {
                string word = words[i].Replace("|", "");
                _words[(int)cue].Add(word);
                // "grösst", "mutmasslich": forms as they are written in Switzerland
                if (word.IndexOf('ß') >= 0)
                    _words[(int)cue].Add(word.Replace("ß", "ss"));
            }
        }
    }

    public static Cues German => Shared.Value;

    /// <summary>The words of a class, in alphabetical order.</summary>
    public ImmutableArray<string> Words(Cue cue) => [.. _words[(int)cue].OrderBy(static word => word, StringComparer.Ordinal)];

    /// <summary>Whether a lemma is in a class, or a compound that ends in one of its words.</summary>
    public bool IsOrEndsIn(Cue cue, string lemma)
    {
        foreach (string word in _words[(int)cue])
        {
            if (lemma.EndsWith(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>Whether a form is a word of a class, declined or not ("zusätzlichen").</summary>
    public bool IsForm(Cue cue, ReadOnlySpan<char> form)
    {
        foreach (string word in _words[(int)cue])
        {
            if (form.Length <= word.Length + LongestEnding && form.StartsWith(word.AsSpan(), StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>Whether a lemma or form is in a class.</summary>
    public bool Is(Cue cue, string? word) => word is not null && _words[(int)cue].Contains(word);
}
