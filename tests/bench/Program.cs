using DecisionSupport.Bench.Pack;
using DecisionSupport.Bench.StandIn;

switch (args)
{
    case ["standin"]: StandInBench.Run(); break;
    case ["spin", "standin"]: StandInBench.Spin(8); break;
    case ["quick"]: StandInBench.Quick(); break;
    case ["spin", "pack"]: PackBench.Spin(10); break;
    case ["pack"]: PackBench.Run(); break;
}
