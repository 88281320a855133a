namespace DecisionSupport.Knowledge.Checks;

/// <summary>What is said of findings that bear on one another stands on evidence that speaks about at least one biomarker.</summary>
internal static class InteractionsAreCited
{
    public static IEnumerable<KnowledgeProblem> Check(KnowledgeBase knowledge) =>
        knowledge.Document.Interactions.SelectMany(i => Problems(i, knowledge).Select(m => new KnowledgeProblem(true, "interaction " + i.Id, m)));

    private static IEnumerable<string> Problems(InteractionDefinition interaction, KnowledgeBase knowledge)
    {
        if (interaction.Evidence.Count == 0)
        {
            yield return "stands on no evidence";
        }

        foreach (var id in interaction.Evidence.Where(e => knowledge.Evidence(e) is null))
        {
            yield return $"names the unknown evidence '{id}'";
        }

        if (interaction.Evidence.All(e => knowledge.Evidence(e) is { Biomarkers.Count: 0 }))
        {
            yield return "stands on nothing that is about a biomarker";
        }

        if (interaction.Kind == InteractionKind.Conflict && interaction.Evidence.Distinct().Count() < 2)
        {
            yield return "is a conflict and shows one side only";
        }
    }
}
