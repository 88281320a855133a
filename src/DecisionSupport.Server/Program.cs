return await DecisionSupport.Server.DecisionSupportServer.RunAsync(args);
