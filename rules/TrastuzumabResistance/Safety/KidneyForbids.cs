using DecisionSupport.Knowledge;

namespace DecisionSupport.TrastuzumabResistance.Safety;

/// <summary>Renal impairment rules a drug out, as its label has it.</summary>
internal sealed class KidneyForbids(KnowledgeBase knowledge) : LabelForbids("renal", knowledge);
