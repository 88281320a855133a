using DecisionSupport.Knowledge;

namespace DecisionSupport.TrastuzumabResistance.Safety;

/// <summary>Interstitial lung disease rules a drug out, as its label has it.</summary>
internal sealed class LungForbids(KnowledgeBase knowledge) : LabelForbids("ild", knowledge);
