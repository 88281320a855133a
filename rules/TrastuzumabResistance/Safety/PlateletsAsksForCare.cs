using DecisionSupport.Knowledge;

namespace DecisionSupport.TrastuzumabResistance.Safety;

/// <summary>Low platelets asks for care with a drug, as its label has it.</summary>
internal sealed class PlateletsAsksForCare(KnowledgeBase knowledge) : LabelCautions("platelets", knowledge);
