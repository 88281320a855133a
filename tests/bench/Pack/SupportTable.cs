using DecisionSupport.TrastuzumabResistance;

namespace DecisionSupport.Bench.Pack;

/// <summary>What the mechanism rules say, as a table.</summary>
internal static class SupportTable
{
    public static readonly Row[] Rows =
    [
        new(Biomarkers.Akt1, ["detected"], "pi3k-akt-activation/akt1-mutation", MechanismIds.Pi3kAktActivation,
            "AKT1 carries an activating mutation: AKT signals below HER2 whatever binds outside."),
        new(Biomarkers.Adrb2, ["high"], "beta2-adrenergic-signalling/adrb2-high", MechanismIds.Beta2AdrenergicSignalling,
            "The beta2-adrenergic receptor is high."),
        new(Biomarkers.Cav1, ["high"], "caveolar-sequestration/cav1-high", MechanismIds.CaveolarSequestration,
            "Caveolin-1 is high: less HER2 stays at the surface for trastuzumab to bind."),
        new(Biomarkers.Ccne1, ["amplified"], "cell-cycle-escape/ccne1-amplified", MechanismIds.CellCycleEscape,
            "Cyclin E is amplified: CDK2 can drive the cell past the arrest in G1."),
        new(Biomarkers.Erbb2Mutation, ["detected"], "erbb2-kinase-mutation/erbb2-mutated", MechanismIds.Erbb2KinaseMutation,
            "An activating ERBB2 mutation was found."),
        new(Biomarkers.Pd1Tils, ["positive"], "immune-checkpoint-evasion/pd1-tils-positive", MechanismIds.ImmuneCheckpointEvasion,
            "Tumour-infiltrating lymphocytes carry PD-1."),
        new(Biomarkers.P27, ["high"], "cell-cycle-escape/p27-high-adjuvant", MechanismIds.CellCycleEscape,
            "p27 is high before adjuvant therapy: in one trial trastuzumab added little, with a good prognosis. It is never a reason to withhold trastuzumab."),
        new(Biomarkers.Igf1r, ["positive"], "igf1r-crosstalk/igf1r-positive", MechanismIds.Igf1rCrosstalk,
            "IGF-1R stains at the membrane."),
        new(Biomarkers.Klk10, ["high"], "klk10-overexpression/klk10-high", MechanismIds.Klk10Overexpression,
            "KLK10 is high."),
        new(Biomarkers.Fcgr3a, ["F/F"], "impaired-adcc/fcgr3a-ff", MechanismIds.ImpairedAdcc,
            "FCGR3A is F/F: natural killer cells hold trastuzumab weakly."),
        new(Biomarkers.EndophilinA2, ["low"], "impaired-her2-internalisation/endophilin-a2-low", MechanismIds.ImpairedHer2Internalisation,
            "Endophilin A2 is low: HER2 is taken up less after binding trastuzumab."),
        new(Biomarkers.Muc1, ["high"], "muc1c-her2-activation/muc1-high", MechanismIds.Muc1cHer2Activation,
            "MUC1-C is high: it can keep HER2 active."),
        new(Biomarkers.Muc4, ["high"], "muc4-masking/muc4-high", MechanismIds.Muc4Masking,
            "MUC4 is high: it can hide the trastuzumab epitope and blunt ADCC."),
        new(Biomarkers.P95Her2, ["high"], "p95her2-truncation/p95her2-high", MechanismIds.P95Her2Truncation,
            "A truncated HER2 that lacks the trastuzumab epitope is abundant."),
        new(Biomarkers.Pik3ca, ["detected"], "pi3k-akt-activation/pik3ca-mutation", MechanismIds.Pi3kAktActivation,
            "PIK3CA carries an activating mutation: PI3K/AKT signals below HER2 whatever binds outside."),
        new(Biomarkers.Pten, ["lost", "deleted"], "pi3k-akt-activation/pten-loss", MechanismIds.Pi3kAktActivation,
            "PTEN is lost: nothing holds PI3K/AKT signalling below HER2 back."),
        new(Biomarkers.Snai2, ["high"], "emt-her2-independence/snai2-high", MechanismIds.EmtHer2Independence,
            "SLUG (SNAI2) is high, a sign of epithelial-mesenchymal transition."),
        new(Biomarkers.SrcPy416, ["high"], "src-activation/src-py416-high", MechanismIds.SrcActivation,
            "Phosphorylated SRC is high."),
        new(Biomarkers.Cd44Cd24, ["positive"], "cd44-masking/cd44-cd24", MechanismIds.Cd44Masking,
            "The stem-like CD44+/CD24- phenotype is present."),
        new(Biomarkers.Tgfa, ["high"], "impaired-her2-internalisation/tgfa-high", MechanismIds.ImpairedHer2Internalisation,
            "TGF-alpha is high: HER2 is not taken up and degraded after binding trastuzumab."),
    ];

    public static readonly Dictionary<string, Row[]> ByBiomarker =
        Rows.GroupBy(r => r.Biomarker).ToDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);

    internal sealed record Row(string Biomarker, string[] Calls, string Rule, string Mechanism, string Text);
}
