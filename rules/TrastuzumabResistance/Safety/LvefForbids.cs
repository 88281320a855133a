using DecisionSupport.Knowledge;

namespace DecisionSupport.TrastuzumabResistance.Safety;

/// <summary>A low ejection fraction rules a drug out, as its label has it.</summary>
internal sealed class LvefForbids(KnowledgeBase knowledge) : LabelForbids("lvef", knowledge);
