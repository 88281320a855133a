using DecisionSupport.Knowledge;

namespace DecisionSupport.TrastuzumabResistance.Safety;

/// <summary>Another medicine rules a drug out, as its label has it.</summary>
internal sealed class InteractionForbids(KnowledgeBase knowledge) : LabelForbids("medication:", knowledge);
