using DecisionSupport.Knowledge;

namespace DecisionSupport.TrastuzumabResistance.Safety;

/// <summary>Hepatic impairment asks for care with a drug, as its label has it.</summary>
internal sealed class LiverAsksForCare(KnowledgeBase knowledge) : LabelCautions("hepatic", knowledge);
