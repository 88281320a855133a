// Environment variables belong to the whole process: tests that set them cannot run beside others.
[assembly: CollectionBehavior(CollectionBehavior.CollectionPerAssembly)]
