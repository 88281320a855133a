using DecisionSupport.Knowledge;

namespace DecisionSupport.TrastuzumabResistance.Safety;

/// <summary>Pregnancy rules a drug out, as its label has it.</summary>
internal sealed class PregnancyForbids(KnowledgeBase knowledge) : LabelForbids("pregnancy", knowledge);
