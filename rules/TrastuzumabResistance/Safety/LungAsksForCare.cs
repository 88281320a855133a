using DecisionSupport.Knowledge;

namespace DecisionSupport.TrastuzumabResistance.Safety;

/// <summary>Interstitial lung disease asks for care with a drug, as its label has it.</summary>
internal sealed class LungAsksForCare(KnowledgeBase knowledge) : LabelCautions("ild", knowledge);
