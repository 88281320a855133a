// Each test class starts servers of its own; a few at a time are enough for a small machine.
[assembly: Parallelization(MaxThreads = 2)]
