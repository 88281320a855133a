using DecisionSupport.Knowledge;

namespace DecisionSupport.TrastuzumabResistance.Safety;

/// <summary>A long QT interval asks for care with a drug, as its label has it.</summary>
internal sealed class QtAsksForCare(KnowledgeBase knowledge) : LabelCautions("qtc", knowledge);
