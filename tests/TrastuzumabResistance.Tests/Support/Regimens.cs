namespace DecisionSupport.TrastuzumabResistance.Tests.Support;

/// <summary>Combinations that many tests name.</summary>
internal static class Regimens
{
    public const string Tdxd = "trastuzumab-deruxtecan";
    public const string TdxdPertuzumab = "trastuzumab-deruxtecan+pertuzumab";
    public const string Thp = "pertuzumab+trastuzumab+docetaxel";
    public const string Antibodies = "pertuzumab+trastuzumab";
    public const string Tucatinib = "tucatinib+trastuzumab+capecitabine";
    public const string Tdm1 = "trastuzumab-emtansine";
    public const string Neratinib = "neratinib+capecitabine";
    public const string Margetuximab = "margetuximab+capecitabine";
    public const string TrastuzumabCapecitabine = "trastuzumab+capecitabine";
    public const string Everolimus = "everolimus+trastuzumab+vinorelbine";
    public const string Abemaciclib = "abemaciclib+trastuzumab+fulvestrant";
    public const string Inavolisib = "inavolisib+pertuzumab+trastuzumab";
    public const string Alpelisib = "alpelisib+trastuzumab+fulvestrant";
    public const string Lapatinib = "lapatinib+trastuzumab";
    public const string Pyrotinib = "pyrotinib+capecitabine";
}
