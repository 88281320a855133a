namespace DecisionSupport.Engine.Runtime;

internal enum ScanKind
{
    Not,
    Exists,
    ForAll,
}
