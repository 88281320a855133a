using DecisionSupport.Knowledge;

namespace DecisionSupport.TrastuzumabResistance.Safety;

/// <summary>Diabetes rules a drug out, as its label has it.</summary>
internal sealed class DiabetesForbids(KnowledgeBase knowledge) : LabelForbids("diabetes", knowledge);
