namespace DecisionSupport.TrastuzumabResistance;

/// <summary>
/// Priorities that let a rule wait until what it collects is there. Conclusions do not depend on them: without them collecting rules
/// would only run again and again.
/// </summary>
internal static class Stages
{
    public const int Reading = 700;
    public const int Finding = 600;
    public const int Status = 500;
    public const int Support = 400;
    public const int Conclusion = 300;
    public const int Review = 200;
}
