using VillageTracker.TestKit;

namespace VillageTracker.IntegrationTests;

/// <summary>An application whose rows no test changes, for tests of the articles' own figures.</summary>
[CollectionDefinition(Name)]
public sealed class UntouchedApp : ICollectionFixture<VillageApp>
{
    public const string Name = "untouched app";
}
