using DecisionSupport.Knowledge;

namespace DecisionSupport.TrastuzumabResistance.Safety;

/// <summary>Diabetes asks for care with a drug, as its label has it.</summary>
internal sealed class DiabetesAsksForCare(KnowledgeBase knowledge) : LabelCautions("diabetes", knowledge);
