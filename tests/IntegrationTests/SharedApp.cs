using VillageTracker.TestKit;

namespace VillageTracker.IntegrationTests;

/// <summary>One application for all tests that name this collection; those tests run one after another.</summary>
[CollectionDefinition(Name)]
public sealed class SharedApp : ICollectionFixture<VillageApp>
{
    public const string Name = "village app";
}
