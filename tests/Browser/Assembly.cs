using DecisionSupport.Browser.Tests.Browsers;

// One browser for the whole run. Pages share nothing: each is opened in a context of its own.
[assembly: AssemblyFixture(typeof(TestBrowser))]
