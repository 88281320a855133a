using DecisionSupport.Knowledge;

namespace DecisionSupport.TrastuzumabResistance.Safety;

/// <summary>Another medicine asks for care with a drug, as its label has it.</summary>
internal sealed class InteractionAsksForCare(KnowledgeBase knowledge) : LabelCautions("medication:", knowledge);
