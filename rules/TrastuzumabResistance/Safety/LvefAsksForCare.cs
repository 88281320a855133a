using DecisionSupport.Knowledge;

namespace DecisionSupport.TrastuzumabResistance.Safety;

/// <summary>A low ejection fraction asks for care with a drug, as its label has it.</summary>
internal sealed class LvefAsksForCare(KnowledgeBase knowledge) : LabelCautions("lvef", knowledge);
