using DecisionSupport.Browser.Tests.Browsers;
using DecisionSupport.Browser.Tests.Workbench;

// One browser for the whole run. Pages share nothing: each is opened in a context of its own.
[assembly: AssemblyFixture(typeof(TestBrowser))]

// One server, too: it keeps nothing from one page to the next.
[assembly: AssemblyFixture(typeof(WorkbenchServer))]
