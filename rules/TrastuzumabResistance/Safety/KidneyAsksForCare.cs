using DecisionSupport.Knowledge;

namespace DecisionSupport.TrastuzumabResistance.Safety;

/// <summary>Renal impairment asks for care with a drug, as its label has it.</summary>
internal sealed class KidneyAsksForCare(KnowledgeBase knowledge) : LabelCautions("renal", knowledge);
