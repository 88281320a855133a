using DecisionSupport.Knowledge;

namespace DecisionSupport.TrastuzumabResistance.Safety;

/// <summary>Hepatic impairment rules a drug out, as its label has it.</summary>
internal sealed class LiverForbids(KnowledgeBase knowledge) : LabelForbids("hepatic", knowledge);
