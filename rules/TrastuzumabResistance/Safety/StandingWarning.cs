using DecisionSupport.Knowledge;

namespace DecisionSupport.TrastuzumabResistance.Safety;

/// <summary>Boxed warnings and the like hold for every patient.</summary>
internal sealed class StandingWarning(KnowledgeBase knowledge) : LabelCautions("always", knowledge);
