namespace DecisionSupport.Knowledge.Checks;

/// <summary>A source that a reader is sent to names its authors, year and journal.</summary>
internal static class ReferencesAreComplete
{
    public static IEnumerable<KnowledgeProblem> Check(KnowledgeBase knowledge) =>
        from id in knowledge.Document.Evidence.Select(e => e.Reference).Distinct()
        let reference = knowledge.Reference(id)
        where reference is not null && (reference.Authors.Count == 0 || reference.Authors.Any(string.IsNullOrWhiteSpace) || reference.Journal.Length == 0 || reference.Year is null)
        select new KnowledgeProblem(true, "reference " + id, "names no author, no year or no journal");
}
