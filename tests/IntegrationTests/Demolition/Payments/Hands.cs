using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Demolition;
using VillageTracker.Domain.Demolition.Payments;
using VillageTracker.Domain.Demolition.Payments.UseCases;
using VillageTracker.Domain.Demolition.UseCases;
using VillageTracker.Domain.Organisation;
using VillageTracker.Domain.Persistence;
using VillageTracker.TestKit;

namespace VillageTracker.IntegrationTests.Demolition.Payments;

/// <summary>Payments by the acts of the domain, each in the name of a demonstration account.</summary>
internal static class Hands
{
    public static async Task<T> ByAsync<TService, T>(this VillageApp app, string userName, Func<TService, Task<T>> act)
        where TService : notnull
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<VillageDb>();
        var account = await db.Accounts.AsNoTracking().SingleAsync(a => a.UserName == userName);
        db.ActAs(new(account.Id, account.DisplayName, DataScope.Under(account.UnitCode)));
        return await act(scope.ServiceProvider.GetRequiredService<TService>());
    }

    public static Task ByAsync<TService>(this VillageApp app, string userName, Func<TService, Task> act)
        where TService : notnull => app.ByAsync<TService, bool>(userName, async service =>
        {
            await act(service);
            return true;
        });

    /// <summary>A household that was appraised has signed for money, in a round sum: entered from before agreements were kept here.</summary>
    public static Task<Household> SignedForMoneyAsync(this VillageApp app, decimal yuan = 500_000m) => app.InDbAsync(async db =>
    {
        db.ActAs(Actor.System);
        var household = await db.Households.Where(h => h.Status == HouseholdStatus.Appraised).OrderBy(h => h.Id).FirstAsync();
        household.Sign(new(2020, 10, 31), new(2020, 10, 31), CompensationMethod.Money, Money.FromYuan(yuan));
        db.Doing("签订补偿协议");
        await db.SaveChangesAsync();
        return household;
    });

    public static Task<SpecialAccount> AccountAsync(this VillageApp app) => app.InDbAsync(db => db.SpecialAccounts.AsNoTracking().OrderBy(a => a.Id).FirstAsync());

    public static async Task<SpecialAccount> ReceiveAsync(this VillageApp app, decimal yuan, string slip)
    {
        var account = await app.AccountAsync();
        await app.ByAsync<ReceiveFundsHandler>("kuaiji", h => h.HandleAsync(new(account.Id, account.Version, Money.FromYuan(yuan), new(2020, 10, 31), "街道财政所", slip), default));
        return await app.AccountAsync();
    }

    public static PrepareBatch.Line LineOf(Household household, decimal yuan) => new(household.Id, Money.FromYuan(yuan), null, "示例银行", "6222021900000099991", null);

    public static Task<int> PrepareAsync(this VillageApp app, int accountId, params PrepareBatch.Line[] lines) =>
        app.ByAsync<PrepareBatchHandler, int>("cun", h => h.HandleAsync(new(accountId, PayoutKind.Compensation, lines), default));

    public static Task<PaymentBatch> BatchAsync(this VillageApp app, int id) =>
        app.InDbAsync(db => db.PaymentBatches.AsNoTracking().Include(b => b.Lines.OrderBy(l => l.Order)).SingleAsync(b => b.Id == id));

    public static async Task<PaymentBatch> ApprovedAsync(this VillageApp app, int id)
    {
        var batch = await app.BatchAsync(id);
        await app.ByAsync<MoveBatchHandler>("kuaiji", h => h.HandleAsync(new(id, batch.Version, BatchStatus.Checked), default));
        await app.ByAsync<ApproveBatchHandler>("shuji", h => h.HandleAsync(new(id, batch.Version + 1, batch.Total), default));
        return await app.BatchAsync(id);
    }

    public static async Task PayAsync(this VillageApp app, int id, params RecordTransfers.Answer[] answers)
    {
        var batch = await app.BatchAsync(id);
        await app.ByAsync<RecordTransfersHandler>("kuaiji", h => h.HandleAsync(new(id, batch.Version, new(2020, 10, 31), answers), default));
    }
}
