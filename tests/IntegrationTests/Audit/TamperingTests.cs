using Microsoft.Data.Sqlite;
using VillageTracker.Domain.Audit.Queries;
using VillageTracker.TestKit;

namespace VillageTracker.IntegrationTests.Audit;

/// <summary>Somebody with the database file in hand changes the trail; every way of doing so is found. One application of its own.</summary>
public sealed class TamperingTests(VillageApp app) : IClassFixture<VillageApp>
{
    [Theory]
    [InlineData("UPDATE AuditEntries SET Act = '什么也没做' WHERE Sequence = 3", 3)]
    [InlineData("UPDATE AuditEntries SET Changes = '{}' WHERE Sequence = 4", 4)]
    [InlineData("UPDATE AuditEntries SET AtUtc = '2019-01-01 00:00:00' WHERE Sequence = 2", 2)]
    [InlineData("DELETE FROM AuditEntries WHERE Sequence = 3", 3)]
    [InlineData("DELETE FROM AuditEntries WHERE Sequence = (SELECT MAX(Sequence) FROM AuditEntries)", null)]
    [InlineData("UPDATE AuditHead SET Count = Count - 1; DELETE FROM AuditEntries WHERE Sequence = (SELECT MAX(Sequence) FROM AuditEntries)", null)]
    [InlineData("UPDATE AuditEntries SET Sequence = 0 WHERE Sequence = 1", 1)]
    [InlineData("INSERT INTO AuditEntries (Sequence, AccountId, AccountName, Act, Area, AtUtc, Changes, Hash, PreviousHash, Reason, SubjectKey, SubjectType, VillageCode) SELECT (SELECT MAX(Sequence) + 1 FROM AuditEntries), AccountId, AccountName, Act, Area, AtUtc, Changes, Hash, PreviousHash, Reason, SubjectKey, SubjectType, VillageCode FROM AuditEntries WHERE Sequence = 2", null)]
    [InlineData("DELETE FROM AuditEntries", 1)]
    public async Task Tampering_is_found(string sql, int? at)
    {
        var sound = await VerdictAsync();
        Assert.True(sound.IsSound, sound.Fault);
        await using var file = new SqliteConnection($"Data Source={Path.Combine(app.Folder, "village.db")};Pooling=False");
        await file.OpenAsync();
        await ExecuteAsync(file, "CREATE TEMP TABLE E AS SELECT * FROM AuditEntries; CREATE TEMP TABLE H AS SELECT * FROM AuditHead;");
        try
        {
            await ExecuteAsync(file, sql);

            var verdict = await VerdictAsync();

            Assert.False(verdict.IsSound);
            Assert.NotNull(verdict.Fault);
            if (at is { } place)
            {
                Assert.Equal(place, verdict.BrokenAt);
                Assert.Equal(place - 1, verdict.Entries);
            }
        }
        finally
        {
            await ExecuteAsync(file, "DELETE FROM AuditEntries; INSERT INTO AuditEntries SELECT * FROM E; DELETE FROM AuditHead; INSERT INTO AuditHead SELECT * FROM H;");
        }
    }

    private static async Task ExecuteAsync(SqliteConnection file, string sql)
    {
        await using var command = file.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }

    private Task<AuditVerdict> VerdictAsync() => app.WithAsync<VerifyAuditChainQuery, AuditVerdict>(q => q.RunAsync());
}
