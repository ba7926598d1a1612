using System.Collections.Immutable;

namespace FactGen.Tests.Metamorphic;

/// <summary>What can be done to any sentence of one clause.</summary>
internal static class Variations
{
    public static ImmutableArray<Variation> All { get; } =
    [
        new("an adverbial in front", s => $"Am Dienstag {s.Inverted}.", Effect.Dated),
        new("a long adverbial in front", s => $"Nach tagelangen Beratungen in der Hauptstadt {s.Inverted}."),
        new("a sentence in front", s => $"Das Wetter war mild. {s.Plain}."),
        new("a sentence behind", s => $"{s.Plain}. Das Wetter war mild."),
        new("joined to a clause in front", s => $"Die Lage ist angespannt, und {s.Inside}."),
        new("a clause joined behind", s => $"{s.Plain}, und die Lage bleibt angespannt."),
        new("a subordinate clause in front", s => $"Während die Verhandlungen andauerten, {s.Inverted}."),
        new("a subordinate clause behind", s => $"{s.Plain}, während die Verhandlungen andauerten."),
        new("an adverbial clause of its own", s => $"Die Beratungen endeten, nachdem {s.VerbFinal}."),
        new("a cause", s => $"Die Beratungen endeten, weil {s.VerbFinal}."),
        new("an adverb inside", s => $"{s.With("unterdessen")}."),
        new("a dateline", s => $"Nairobi (dpa) - {s.Plain}."),
        new("a time of day", s => $"14.35 Uhr: {s.Plain}."),
        new("that is said", s => $"Der Abgeordnete Karl Berger sagte, dass {s.VerbFinal}.", Effect.Sourced),
        new("that is said behind", s => $"Dass {s.VerbFinal}, sagte der Abgeordnete Karl Berger.", Effect.Sourced),
        new("said, in the indicative", s => $"Der Abgeordnete Karl Berger sagte, {s.Inside}.", Effect.Sourced),
        new("said behind", s => $"{s.Plain}, sagte der Abgeordnete Karl Berger am Montag.", Effect.Sourced),
        new("as said in front", s => $"Wie der Abgeordnete Karl Berger am Montag mitteilte, {s.Inverted}.", Effect.Sourced),
        new("as said behind", s => $"{s.Plain}, wie der Abgeordnete Karl Berger am Montag mitteilte.", Effect.Sourced),
        new("according to somebody, in front", s => $"Laut dem Abgeordneten Karl Berger {s.Inverted}.", Effect.Sourced),
        new("according to somebody, inside", s => $"{s.With("nach Angaben des Abgeordneten Karl Berger")}.", Effect.Sourced),
        new("so somebody, inside", s => $"{s.With(", so Karl Berger,").Replace(" ,", ",")}.", Effect.Sourced),
        new("quoted, said behind", s => $"„{s.Plain}“, sagte der Abgeordnete Karl Berger.", Effect.Sourced),
        new("quoted, said in front", s => $"Der Abgeordnete Karl Berger sagte: „{s.Plain}.“", Effect.Sourced),
        new("labelled", s => $"Armeesprecher Karl Berger: {s.Plain}.", Effect.Sourced),
        new("that is announced back", s => $"{s.Plain}. Das teilte der Abgeordnete Karl Berger am Montag mit.", Effect.Sourced),
        new("denied by an adverb", s => $"{s.With("keineswegs")}.", Effect.Negated),
        new("not true", s => $"Es stimmt nicht, dass {s.VerbFinal}.", Effect.Negated),
        new("asked", s => $"{SimpleSentence.Capital(s.Inverted)}?", Effect.Withdrawn),
        new("asked indirectly", s => $"Es ist unklar, ob {s.VerbFinal}.", Effect.Withdrawn),
        new("on a condition", s => $"Falls {s.VerbFinal}, wird neu beraten.", Effect.Withdrawn),
    ];
}
