namespace DecisionSupport.TrastuzumabResistance;

/// <summary>Mechanism ids that rules name; a test checks each against the knowledge base.</summary>
internal static class MechanismIds
{
    public const string P95Her2Truncation = "p95her2-truncation";
    public const string Muc4Masking = "muc4-masking";
    public const string Cd44Masking = "cd44-masking";
    public const string CaveolarSequestration = "caveolar-sequestration";
    public const string ImpairedHer2Internalisation = "impaired-her2-internalisation";
    public const string Igf1rCrosstalk = "igf1r-crosstalk";
    public const string Muc1cHer2Activation = "muc1c-her2-activation";
    public const string Beta2AdrenergicSignalling = "beta2-adrenergic-signalling";
    public const string Erbb2KinaseMutation = "erbb2-kinase-mutation";
    public const string Pi3kAktActivation = "pi3k-akt-activation";
    public const string SrcActivation = "src-activation";
    public const string CellCycleEscape = "cell-cycle-escape";
    public const string ImpairedAdcc = "impaired-adcc";
    public const string ImmuneCheckpointEvasion = "immune-checkpoint-evasion";
    public const string EmtHer2Independence = "emt-her2-independence";
    public const string Klk10Overexpression = "klk10-overexpression";
}
