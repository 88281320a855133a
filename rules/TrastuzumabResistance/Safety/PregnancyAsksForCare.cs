using DecisionSupport.Knowledge;

namespace DecisionSupport.TrastuzumabResistance.Safety;

/// <summary>Pregnancy asks for care with a drug, as its label has it.</summary>
internal sealed class PregnancyAsksForCare(KnowledgeBase knowledge) : LabelCautions("pregnancy", knowledge);
