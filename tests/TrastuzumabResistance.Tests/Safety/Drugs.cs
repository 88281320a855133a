namespace DecisionSupport.TrastuzumabResistance.Tests.Safety;

/// <summary>Groups of drugs for which the specification sets one rule, written out so that the knowledge base is held against them.</summary>
internal static class Drugs
{
    public static readonly string[] Her2AntibodiesConjugatesAndLapatinib =
    [
        "trastuzumab", "pertuzumab", "margetuximab", "ct-p6", "pf-05280014", "inetetamab", "zenocutuzumab", "zanidatamab",
        "trastuzumab-emtansine", "trastuzumab-deruxtecan", "trastuzumab-duocarmazine", "xmt-1522", "medi4276", "trastuzumab-rezetecan", "lapatinib",
    ];

    public static readonly string[] Targeted =
    [
        .. Her2AntibodiesConjugatesAndLapatinib,
        "neratinib", "tucatinib", "pyrotinib", "afatinib", "poziotinib", "p95her2-tcb", "everolimus", "temsirolimus", "ridaforolimus", "perifosine",
        "pictilisib", "pilaralisib", "copanlisib", "alpelisib", "inavolisib", "capivasertib", "cixutumumab", "tanespimycin", "alvespimycin", "retaspimycin",
        "luminespib", "pembrolizumab", "atezolizumab", "avelumab", "anti-cd73", "utomilumab", "go-203", "dasatinib", "saracatinib", "palbociclib", "abemaciclib",
        "ribociclib", "parp-inhibitor", "olaparib", "talazoparib",
    ];

    public static readonly string[] Pi3kInhibitors = ["pictilisib", "pilaralisib", "copanlisib", "alpelisib", "inavolisib"];

    public static readonly string[] ExcludedByActiveIld = ["trastuzumab-deruxtecan", "trastuzumab-emtansine", "everolimus", "abemaciclib"];

    /// <summary>Every combination that contains one of the drugs.</summary>
    public static IEnumerable<string> CombinationsWith(string[] drugs) =>
        Clinic.Knowledge.Document.Combinations.Where(c => c.Agents.Any(drugs.Contains)).Select(c => c.Id);

    public static IEnumerable<string> CombinationsWithout(string[] drugs) =>
        Clinic.Knowledge.Document.Combinations.Where(c => !c.Agents.Any(drugs.Contains)).Select(c => c.Id);

    public static IEnumerable<string> Contraindicated(this Assessment assessment) =>
        assessment.Excluded.Where(e => e.Reasons.Any(r => r.Code == "contraindicated")).Select(e => e.Id);
}
