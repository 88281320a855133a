using DecisionSupport.Bench;

// Kept small: a child process that measures an empty program runs through here too.
if (args is ["child", var program])
{
    ColdStart.Child(program);
    return;
}

Suite.Run(args);
