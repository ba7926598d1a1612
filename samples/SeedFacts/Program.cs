using System;
using System.Text;
using SeedFacts.Output;
using SeedFacts.Questions;

Console.OutputEncoding = Encoding.UTF8;
var screen = new Screen(Console.Out);

Corpus.Introduce(screen);
Deployments.Answer(screen);
Casualties.Answer(screen);
Confirmations.Answer(screen);
Deliveries.Answer(screen);
Timeline.Answer(screen);
Quotations.Answer(screen);
