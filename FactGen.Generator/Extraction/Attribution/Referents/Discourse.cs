using System.Collections.Generic;

namespace FactGen.Extraction;

/// <summary>An entity that was mentioned, as pronouns and stand-ins find it again.</summary>
/// <param name="Mention">What was mentioned.</param>
/// <param name="Sentence">The index of the sentence.</param>
/// <param name="Word">The word index of the phrase's first word.</param>
/// <param name="Columns">The genders or plural that the mention had.</param>
/// <param name="IsSubject">Whether it was a subject.</param>
/// <param name="IsPlace">Whether it was told as a place where something is or goes.</param>
/// <param name="IsPeople">Whether it named soldiers, inhabitants or other people of a state rather than the state.</param>
/// <param name="IsAnonymous">Whether it named people without saying whose they are or who: "Soldaten, Menschen".</param>
/// <param name="IsSomebody">Whether it told of one person without a name: "Der Anwalt schwieg."</param>
internal readonly record struct DiscourseMention(
    EntityMention Mention, int Sentence, int Word, Agreement Columns, bool IsSubject, bool IsPlace, bool IsPeople, bool IsAnonymous = false, bool IsSomebody = false)
{
    /// <summary>Whether it stands before a word; sentences are read one ahead of their claims.</summary>
    public bool IsBefore(int sentence, int word) => Sentence < sentence || (Sentence == sentence && Word < word);
}

/// <summary>What an article has mentioned so far, in order.</summary>
internal sealed class Discourse
{
    /// <summary>A pronoun reaches back so many sentences.</summary>
    private const int PronounReach = 3;

    /// <summary>A stand-in ("die Regierung") reaches back so many mentions: some fifty sentences.</summary>
    private const int Reach = 400;

    private readonly List<DiscourseMention> _mentions = [];
    /// <summary>Things that sentences were about, which a pronoun may mean as well; few are ever looked back on.</summary>
    private readonly List<(int Sentence, int Word, Agreement Columns)> _things = [];
    /// <summary>Who was called by a title, in order: "Verteidigungsminister".</summary>
    private readonly List<(int Sentence, int Word, string Title, EntityMention Holder)> _titles = [];
    /// <summary>The places that were called a region or the like, and are no towns.</summary>
    private readonly HashSet<string> _regions = new(System.StringComparer.Ordinal);
    private readonly Dictionary<string, Entity> _bySurname = new(System.StringComparer.Ordinal);
    private readonly Dictionary<string, int> _countries = new(System.StringComparer.Ordinal);

    /// <summary>Changes whenever something is remembered that was not known before: what was found out until then may change.</summary>
    public int Version { get; private set; }

    /// <summary>Whether somebody only looks on, so that nothing is remembered.</summary>
    public bool IsLookedAt { get; set; }

    private int Oldest => System.Math.Max(0, _mentions.Count - Reach);

    /// <summary>Adds what a sentence has named already: a place that only a claim shows to be one, the first of several.</summary>
    public void AddAgain(DiscourseMention mention)
    {
        Version++;
        // What a claim finds out about a sentence comes when the next one has been read.
        int at = _mentions.Count;
        while (at > 0 && _mentions[at - 1].Sentence > mention.Sentence)
            at--;
        _mentions.Insert(at, mention);
    }

    public void Add(DiscourseMention mention)
    {
        AddAgain(mention);
        if (mention.Mention.Entity is not { Country: { } country } entity)
            return;
        _countries.TryGetValue(country, out int count);
        // Where a newspaper is at home says nothing of what it writes about.
        if (count > 0 || (entity.Kind != EntityKind.NewsAgency && !EntityCatalogue.Default.IsMedium(entity.Id)))
            _countries[country] = count + 1;
    }

    /// <summary>Remembers that a sentence was about a thing: "Die Studie …. Sie …".</summary>
    public void NoteThing(int sentence, int word, Agreement columns) => _things.Add((sentence, word, columns));

    /// <summary>Remembers by which title somebody was called.</summary>
    public void NoteTitle(string title, EntityMention holder, int sentence, int word) => _titles.Add((sentence, word, title, holder));

    /// <summary>Who was called last, before a word, by a title or a compound of it: "der Minister" is the one who was "Verteidigungsminister".</summary>
    public EntityMention? LastTitled(string title, int sentence, int beforeWord)
    {
        for (int k = _titles.Count - 1; k >= 0; k--)
        {
            (int at, int word, string known, EntityMention holder) = _titles[k];
            if ((at < sentence || (at == sentence && word < beforeWord)) && known.EndsWith(title, System.StringComparison.OrdinalIgnoreCase))
                return holder;
        }

        return null;
    }

    /// <summary>Remembers that a place was called a region: "die Stadt" is another.</summary>
    public void NoteRegion(string place) => _regions.Add(place);

    public bool IsRegion(string place) => _regions.Contains(place);

    /// <summary>Remembers a person under the last part of the name.</summary>
    public void Name(string surname, Entity person)
    {
        if (IsLookedAt || (_bySurname.TryGetValue(surname, out Entity? known) && known == person))
            return;
        Version++;
        _bySurname[surname] = person;
    }

    public Entity? BySurname(string surname) => _bySurname.TryGetValue(surname, out Entity? person) ? person : null;

    /// <summary>The best antecedent of a pronoun: it agrees; nearer sentences and subjects win. Null when that is a name of which nothing is known.</summary>
    /// <param name="columns">The genders that the pronoun can have.</param>
    /// <param name="sentence">The index of its sentence.</param>
    /// <param name="beforeWord">Its word index.</param>
    /// <param name="wantsPerson">Whether it means a person.</param>
    /// <param name="notIn">A phrase of its sentence that it does not point into, or null.</param>
    /// <param name="notThis">The id of an entity that it does not mean, or null.</param>
    /// <param name="speaks">Whether it is the subject of a speech act.</param>
    public DiscourseMention? Antecedent(Agreement columns, int sentence, int beforeWord, bool wantsPerson, Phrase? notIn = null, string? notThis = null, bool speaks = false)
    {
        DiscourseMention? best = null;
        int bestScore = int.MinValue;
        for (int k = _mentions.Count - 1; k >= Oldest; k--)
        {
            DiscourseMention mention = _mentions[k];
            int distance = sentence - mention.Sentence;
            if (distance > PronounReach)
                break;
            if (!mention.IsBefore(sentence, beforeWord) || (mention.Columns & columns) == 0)
                continue;
            if (mention.Mention.Entity.Id == notThis || (distance == 0 && notIn is not null && mention.Word >= notIn.First && mention.Word < notIn.End))
                continue;
            // "nach Angaben der Agentur … unter ihrer Kontrolle": who only reports has nothing.
            if (!speaks && mention.Mention.Entity.Kind == EntityKind.NewsAgency)
                continue;
            // "Dulmatin galt als Terrorist. Er …": somebody of whom no more is known.
            if (wantsPerson && mention.Mention.Entity.Kind != EntityKind.Person && !mention.IsSomebody && !(mention.Mention.Entity.Kind == EntityKind.Unknown && mention.IsSubject))
                continue;
            // "ihre" is hardly ever a person whose gender the text has not shown.
            if ((columns & Agreement.Masculine) == 0 && (mention.Columns & Agreement.Masculine) != 0 && mention.Mention.Entity.Kind == EntityKind.Person)
                continue;
            // "Sie gab zu": rather somebody than a body.
            int score = (speaks && mention.Mention.Entity.Kind == EntityKind.Person ? 2 : 0) + (mention.IsSubject ? 3 : 0) - (distance * 4) + (mention.Mention.Entity.Kind == EntityKind.Place ? -4 : 0);
            if (score > bestScore)
            {
                bestScore = score;
                best = mention;
            }
        }

        // "Die Spiele …. Sie fordern …": what the sentence before was about, and not whoever was told of long ago.
        for (int k = _things.Count - 1; k >= 0 && speaks && best is not { Mention.Entity.Kind: EntityKind.Person } && sentence - _things[k].Sentence <= 1; k--)
        {
            if ((_things[k].Sentence < sentence || _things[k].Word < beforeWord) && (_things[k].Columns & columns) != 0 && (sentence - _things[k].Sentence) * -4 > bestScore)
                return null;
        }

        // Of what nothing is known it is not even known that it is somebody; who else may be meant is not known either.
        return best is { Mention.Entity.Kind: EntityKind.Unknown } ? null : best;
    }

    /// <summary>The mention of a gender that stands nearest in front of a word, no further back than the sentence before.</summary>
    public EntityMention? LastOf(Agreement columns, int sentence, int beforeWord, bool wantsPerson = false)
    {
        for (int k = _mentions.Count - 1; k >= Oldest && _mentions[k].Sentence >= sentence - 1; k--)
        {
            DiscourseMention mention = _mentions[k];
            if ((mention.Columns & columns) != 0 && mention.IsBefore(sentence, beforeWord) && (!wantsPerson || mention.Mention.Entity.Kind == EntityKind.Person))
                return mention.Mention;
        }

        return null;
    }

    /// <summary>
    /// The only person of a gender, and of a state if one is told, in this sentence and the one before, or else in those that a pronoun reaches; null where
    /// there are several.
    /// </summary>
    public Entity? OnlyPerson(Agreement gender, string? country, int sentence, int beforeWord)
    {
        Entity? only = null;
        for (int k = _mentions.Count - 1; k >= Oldest && sentence - _mentions[k].Sentence <= PronounReach; k--)
        {
            DiscourseMention mention = _mentions[k];
            if (only is not null && sentence - mention.Sentence > 1)
                break;
            Entity entity = mention.Mention.Entity;
            if (!mention.IsBefore(sentence, beforeWord) || entity.Kind != EntityKind.Person || (mention.Columns & gender) == 0 || entity.Id == only?.Id
                || (country is not null && entity.Country is not null && entity.Country != country))
                continue;
            if (only is not null)
                return null;
            only = entity;
        }

        return only;
    }

    /// <summary>The last mention before a place that fulfils a condition.</summary>
    public EntityMention? Last(System.Func<EntityMention, bool> condition, int sentence, int beforeWord)
        => LastMention(mention => condition(mention.Mention), sentence, beforeWord);

    /// <summary>The named organisation without a state that was mentioned last before a word: what "die Gruppe" means; no "Regierung" of which no more is known.</summary>
    /// <param name="sentence">The index of its sentence.</param>
    /// <param name="beforeWord">The word.</param>
    /// <param name="fights">Whether only one that fights is meant: "die Miliz".</param>
    /// <param name="noun">The noun that stands for it.</param>
    public EntityMention? LastGroup(int sentence, int beforeWord, bool fights, string noun)
        => LastMention(
            mention => mention.Mention.Entity is { Kind: EntityKind.Organisation or EntityKind.MilitaryForce } group
                && (EntityCatalogue.Default.Find(group.Id) is { } known
                    // "die RSF-Miliz … die Miliz": a militia of a state, when it was called one.
                    ? known.Kind == EntityKind.MilitaryForce ? mention.Mention.Text.EndsWith(noun, System.StringComparison.OrdinalIgnoreCase)
                        // "die Gruppe" is no alliance of states, "die Organisation" can be one.
                        : EntityCatalogue.Default.IsBand(known) || (!fights && (!EntityCatalogue.Default.IsFighter(known) || Cues.German.Is(Cue.BodyStandIn, noun)))
                    : group is { Kind: EntityKind.Organisation, Country: null } && !mention.IsAnonymous),
            sentence,
            beforeWord);

    /// <summary>The state that the article is mainly about: mentioned twice as often as any other; or null.</summary>
    public string? MainCountry()
    {
        string? main = null;
        int most = 0, second = 0;
        foreach (KeyValuePair<string, int> count in _countries)
        {
            if (count.Value > most)
                (main, most, second) = (count.Key, count.Value, most);
            else if (count.Value > second)
                second = count.Value;
        }

        return most >= 2 * second && most > 1 ? main : null;
    }

    /// <summary>The state or force whose people were mentioned last before a word.</summary>
    public EntityMention? LastPeople(int sentence, int beforeWord)
        => LastMention(static mention => mention.IsPeople && mention.Mention.Entity.Kind is EntityKind.State or EntityKind.MilitaryForce, sentence, beforeWord);

    /// <summary>The army that was told of last before a word, no further back than a pronoun reaches.</summary>
    public EntityMention? LastArmy(int sentence, int beforeWord)
        => LastMention(mention => mention.Mention.Entity.Kind == EntityKind.MilitaryForce && sentence - mention.Sentence <= PronounReach, sentence, beforeWord);

    /// <summary>The people that were told of last before a word, no further back than a pronoun reaches: whose they are, or the group that they are; null when nobody said.</summary>
    /// <param name="sentence">The index of its sentence.</param>
    /// <param name="beforeWord">The word.</param>
    /// <param name="isOne">Whether an army, which is one, may be meant: "ihnen" means several.</param>
    public EntityMention? LastPlural(int sentence, int beforeWord, bool isOne = true)
    {
        for (int k = _mentions.Count - 1; k >= Oldest && sentence - _mentions[k].Sentence <= PronounReach; k--)
        {
            DiscourseMention mention = _mentions[k];
            if (mention.IsBefore(sentence, beforeWord) && (isOne || (mention.Columns & Agreement.Plural) != 0) && (mention.IsPeople || (mention.Mention.Entity.Kind == EntityKind.Group && (mention.Columns & Agreement.Plural) != 0)))
                return mention.IsAnonymous ? null : mention.Mention;
        }

        return null;
    }

    /// <summary>The place that was told last before a word.</summary>
    public EntityMention? LastPlace(int sentence, int beforeWord)
        => LastMention(static mention => mention.IsPlace, sentence, beforeWord);

    private EntityMention? LastMention(System.Func<DiscourseMention, bool> condition, int sentence, int beforeWord)
    {
        for (int k = _mentions.Count - 1; k >= Oldest; k--)
        {
            if (_mentions[k].IsBefore(sentence, beforeWord) && condition(_mentions[k]))
                return _mentions[k].Mention;
        }

        return null;
    }

    /// <summary>
    /// The state that "das Land" means where somebody goes or leaves: the one that was last told as a place; or else the last one of which no
    /// soldiers were told.
    /// </summary>
    /// <param name="sentence">The index of its sentence.</param>
    /// <param name="beforeWord">Its word index.</param>
    /// <param name="home">The id of the state that is not meant, because those who go or leave are at home there; or null.</param>
    public EntityMention? LastGround(int sentence, int beforeWord, string? home = null)
    {
        EntityMention? last = null;
        for (int k = _mentions.Count - 1; k >= Oldest && _mentions[k].Sentence >= sentence - PronounReach; k--)
        {
            DiscourseMention mention = _mentions[k];
            if (!mention.IsBefore(sentence, beforeWord) || mention.Mention.Entity.Kind != EntityKind.State || mention.Mention.Entity.Id == home)
                continue;
            if (mention.IsPlace)
                return mention.Mention;
            if (last is null && !HasSoldiers(mention.Mention.Entity.Id))
                last = mention.Mention;
        }

        return last;
    }

    private bool HasSoldiers(string state)
    {
        for (int k = Oldest; k < _mentions.Count; k++)
        {
            if (_mentions[k].IsPeople && _mentions[k].Mention.Entity.Id == state)
                return true;
        }

        return false;
    }

    /// <summary>The last different states mentioned, the earlier first.</summary>
    public List<EntityMention> LastStates(int count, int sentence, int beforeWord)
    {
        var states = new List<EntityMention>();
        for (int k = _mentions.Count - 1; k >= Oldest && states.Count < count; k--)
        {
            DiscourseMention mention = _mentions[k];
            if (!mention.IsBefore(sentence, beforeWord) || mention.Mention.Entity.Kind != EntityKind.State)
                continue;
            if (!states.Exists(state => state.Entity.Id == mention.Mention.Entity.Id))
                states.Insert(0, mention.Mention);
        }

        return states;
    }

    /// <summary>The states of the last two people who were told of, when they belong to two: what "beide Seiten" means behind a meeting.</summary>
    public List<string> LastCountries(int sentence, int beforeWord)
    {
        var countries = new List<string>();
        for (int k = _mentions.Count - 1; k >= Oldest && countries.Count < 2 && sentence - _mentions[k].Sentence <= PronounReach; k--)
        {
            if (_mentions[k].IsBefore(sentence, beforeWord) && _mentions[k].Mention.Entity is { Kind: EntityKind.Person, Country: { } country } && !countries.Contains(country))
                countries.Insert(0, country);
        }

        return countries;
    }
}
