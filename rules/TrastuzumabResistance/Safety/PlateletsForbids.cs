using DecisionSupport.Knowledge;

namespace DecisionSupport.TrastuzumabResistance.Safety;

/// <summary>Low platelets rules a drug out, as its label has it.</summary>
internal sealed class PlateletsForbids(KnowledgeBase knowledge) : LabelForbids("platelets", knowledge);
