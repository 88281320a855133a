using DecisionSupport.Bench.Pack;
using DecisionSupport.Bench.StandIn;

switch (args)
{
    case ["standin"]: StandInBench.Run(); break;
    case ["pack"]: PackBench.Run(); break;
}
