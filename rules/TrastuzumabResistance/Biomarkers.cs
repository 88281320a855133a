namespace DecisionSupport.TrastuzumabResistance;

/// <summary>Biomarker ids that rules name; a test checks each against the knowledge base.</summary>
internal static class Biomarkers
{
    public const string Her2 = "her2";
    public const string Er = "er";
    public const string Pr = "pr";
    public const string Erbb2Mutation = "erbb2-mutation";
    public const string Pik3ca = "pik3ca";
    public const string Akt1 = "akt1";
    public const string Pten = "pten";
    public const string P95Her2 = "p95her2";
    public const string Igf1r = "igf1r";
    public const string Muc1 = "muc1";
    public const string Muc4 = "muc4";
    public const string Cd44Cd24 = "cd44-cd24";
    public const string Cav1 = "cav1";
    public const string Tgfa = "tgfa";
    public const string EndophilinA2 = "endophilin-a2";
    public const string Adrb2 = "adrb2";
    public const string SrcPy416 = "src-py416";
    public const string Ppm1h = "ppm1h";
    public const string P27 = "p27";
    public const string Ccne1 = "ccne1";
    public const string Fcgr3a = "fcgr3a";
    public const string StromalTils = "stromal-tils";
    public const string Pd1Tils = "pd1-tils";
    public const string Snai2 = "snai2";
    public const string Klk10 = "klk10";
}
