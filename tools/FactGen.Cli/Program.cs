using FactGen.Cli;

return FactGenCommandLine.RunOnConsole(args);
