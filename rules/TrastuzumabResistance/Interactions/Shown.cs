using DecisionSupport.Assessments;
using DecisionSupport.Facts;

namespace DecisionSupport.TrastuzumabResistance.Interactions;

/// <summary>What several rules on interactions ask of a finding.</summary>
internal static class Shown
{
    public static bool PtenLoss(BiomarkerFinding finding) => finding.Biomarker == Biomarkers.Pten && (finding.Is("lost") || finding.Is("deleted"));

    public static bool ActivePi3kPathway(BiomarkerFinding finding) => PtenLoss(finding) || (finding.Biomarker == Biomarkers.Pik3ca && finding.Is("detected"));

    public static bool HormoneReceptor(BiomarkerFinding finding) => (finding.Biomarker == Biomarkers.Er || finding.Biomarker == Biomarkers.Pr) && Measured(finding);

    public static bool Measured(BiomarkerFinding finding) => finding.State != FindingState.NotAssessed;
}
