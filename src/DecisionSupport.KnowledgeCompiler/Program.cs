using DecisionSupport.Knowledge;
using DecisionSupport.KnowledgeCompiler;

if (args is not [var folder, var output])
{
    Console.Error.WriteLine("usage: DecisionSupport.KnowledgeCompiler <knowledge folder> <output.json>");
    return 2;
}

try
{
    var json = KnowledgeFolder.Compile(folder);
    var problems = KnowledgeCheck.Run(KnowledgeFolder.Load(json, folder));
    foreach (var problem in problems)
    {
        // The form that MSBuild shows as an error or a warning of the build.
        Console.Error.WriteLine($"{folder} : {(problem.IsError ? "error" : "warning")} KNOW001: {problem.Subject}: {problem.Message}");
    }

    if (problems.Any(p => p.IsError))
    {
        return 1;
    }

    Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(output))!);
    File.WriteAllBytes(output, json);
    return 0;
}
catch (KnowledgeFormatException e)
{
    Console.Error.WriteLine($"{e.Place} : error KNOW000: {e.Message}");
    return 1;
}
