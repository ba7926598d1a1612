using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace FactGen.Extraction;

/// <summary>A trigger that was found, with what its rule has found around it so far.</summary>
internal sealed class FrameContext
{
    private Dictionary<string, ImmutableArray<EntityMention>>? _roles;

    public FrameContext(FrameRule rule, Clause clause, int triggerWord, Phrase? phrase, string modifier)
        => (Rule, Clause, TriggerWord, Phrase, Modifier) = (rule, clause, triggerWord, phrase, modifier);

    public FrameRule Rule { get; private set; }

    public Clause Clause { get; private set; }

    public int TriggerWord { get; private set; }

    /// <summary>The phrase whose head is the trigger; null for verbs.</summary>
    public Phrase? Phrase { get; private set; }

    /// <summary>The first part of a compound trigger: "Truppen" of "Truppenabzug".</summary>
    public string Modifier { get; private set; }

    /// <summary>The phrase that the condition "with" found.</summary>
    public Phrase? With { get; set; }

    /// <summary>What the event is done to or with.</summary>
    public Phrase? Theme { get; set; }

    /// <summary>The noun of the theme, also where only a compound names it.</summary>
    public NounLexeme? ThemeNoun { get; set; }

    /// <summary>The phrase that the place was read from, if it was one.</summary>
    public Phrase? Place { get; set; }

    /// <summary>Whether the place has been looked for, on which it depends who did the same there before.</summary>
    public bool IsPlaceKnown { get; set; }

    /// <summary>The phrase whose quantity counts.</summary>
    public Phrase? Counted { get; set; }

    /// <summary>The roles that were filled; made when the first is asked for, since few triggers come so far.</summary>
    public Dictionary<string, ImmutableArray<EntityMention>> Roles => _roles ??= [];

    public bool IsVerb => Phrase is null;

    /// <summary>Begins again with another trigger: most come to nothing, and leave nothing behind that anybody keeps.</summary>
    public FrameContext Begin(FrameRule rule, Clause clause, int triggerWord, Phrase? phrase, string modifier)
    {
        (Rule, Clause, TriggerWord, Phrase, Modifier) = (rule, clause, triggerWord, phrase, modifier);
        (With, Theme, ThemeNoun, Place, Counted, IsPlaceKnown) = (null, null, null, null, null, false);
        _roles?.Clear();
        return this;
    }
}
