using DecisionSupport.Knowledge;

namespace DecisionSupport.TrastuzumabResistance.Safety;

/// <summary>A long QT interval rules a drug out, as its label has it.</summary>
internal sealed class QtForbids(KnowledgeBase knowledge) : LabelForbids("qtc", knowledge);
