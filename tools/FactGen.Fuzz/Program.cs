using System.CommandLine;
using FactGen.Fuzz;

return new FuzzCommand().Parse(args).Invoke();
