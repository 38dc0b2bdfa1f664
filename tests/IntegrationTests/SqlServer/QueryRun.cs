using System.Collections;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Organisation;
using VillageTracker.Domain.Persistence;
using VillageTracker.Domain.Resettlement.Villagers;
using VillageTracker.Domain.Resettlement.Villagers.UseCases;
using VillageTracker.Migrations.SqlServer;

namespace VillageTracker.IntegrationTests.SqlServer;

/// <summary>Runs one method of a query against the pretended server and returns the SQL it would have sent.</summary>
/// <remarks>
/// Each command is answered with no row, or with a made-up one. Where the query can't go on with that, it is asked again and the last
/// command answered otherwise, until the query comes to its end or every answer was tried.
/// </remarks>
internal static class QueryRun
{
    private const int MostTries = 40;

    public static IReadOnlyList<Type> Queries { get; } =
    [
        .. typeof(VillageDb).Assembly.GetExportedTypes()
            .Where(t => t is { IsClass: true, IsAbstract: false } && t.Name.EndsWith("Query", StringComparison.Ordinal)).OrderBy(t => t.FullName, StringComparer.Ordinal),
    ];

    public static IEnumerable<MethodInfo> Methods(Type query) => query
        .GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly)
        .Where(m => !m.IsSpecialName && !m.IsGenericMethodDefinition && (m.ReturnType.IsAssignableTo(typeof(Task)) || IsStream(m.ReturnType)));

    /// <param name="query">The query class.</param>
    /// <param name="method">One of its methods.</param>
    /// <param name="samples">What it is asked.</param>
    /// <param name="usual">How a command is answered unless that leads nowhere.</param>
    /// <param name="fault">Why it did not come to its end, or null.</param>
    public static IReadOnlyList<CapturedSql> Capture(Type query, MethodInfo method, Samples samples, Answer usual, out Exception? fault)
    {
        var answers = new Dictionary<int, Answer>();
        var captured = new List<CapturedSql>();
        for (var tries = 0; ; tries++)
        {
            var server = new PretendedServer(answers, usual);
            fault = Attempt(query, method, samples, o => o.UseSqlServer("Server=nowhere;Database=Village").AddInterceptors(server, new NoConnection()));
            captured.AddRange(server.Commands);
            if (fault is null || IsAnswer(fault) || tries == MostTries)
            {
                return captured;
            }

            // the latest command whose answers were not all tried gives another one
            var at = server.Commands.Count - 1;
            while (at >= 0 && answers.TryGetValue(at, out var given) && Next(given) == usual)
            {
                answers.Remove(at--);
            }

            if (at < 0)
            {
                return captured;
            }

            answers[at] = Next(answers.GetValueOrDefault(at, usual));
        }
    }

    /// <summary>A refusal, or "there is no such record", is an answer, not a fault.</summary>
    public static bool IsAnswer(Exception fault) => fault is RefusedException or NotFoundException;

    private static Answer Next(Answer answer) => (Answer)(((int)answer + 1) % 3);

    /// <summary>Runs the method to its end on the given database; returns why it did not get there, or null.</summary>
    public static Exception? Attempt(Type query, MethodInfo method, Samples samples, Action<DbContextOptionsBuilder> database)
    {
        try
        {
            using var services = Services(database);
            using var scope = services.CreateScope();
            var result = method.Invoke(scope.ServiceProvider.GetRequiredService(query), samples.Arguments(method));
            Complete(result!).GetAwaiter().GetResult();
            return null;
        }
        catch (TargetInvocationException outer)
        {
            return outer.InnerException;
        }
        catch (Exception fault) // whatever it is, the caller tells it
        {
            return fault;
        }
    }

    private static async Task Complete(object result)
    {
        if (result is Task task)
        {
            await task;
            return;
        }

        var item = result.GetType().GetInterfaces().First(IsStream).GetGenericArguments()[0];
        await (Task)typeof(QueryRun).GetMethod(nameof(ReadAll), BindingFlags.Static | BindingFlags.NonPublic)!.MakeGenericMethod(item).Invoke(null, [result])!;
    }

    private static async Task ReadAll<T>(IAsyncEnumerable<T> rows)
    {
        await foreach (var _ in rows)
        {
        }
    }

    private static bool IsStream(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IAsyncEnumerable<>);

    private static ServiceProvider Services(Action<DbContextOptionsBuilder> database)
    {
        var services = new ServiceCollection();
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(new VillageClock(TimeProvider.System, new DateOnly(2020, 10, 31)));
        services.AddSingleton(new PersonalDataVault(PersonalDataKeys.Create(development: true)));
        services.AddSingleton(Actor.System);
        services.AddSingleton<StampedFigures>();
        services.AddSingleton<VillageTracker.Domain.Resettlement.Draws.DrawVerdicts>();
        services.AddSingleton<VillagerMemory>();
        services.AddSingleton(new LookupTrail(() => throw new InvalidOperationException("No look-up is written here.")));
        services.AddScoped<StampedCache>();
        services.AddScoped(_ =>
        {
            var options = new DbContextOptionsBuilder<SqlServerVillageDb>();
            database(options);
            return new SqlServerVillageDb(options.Options).ActAs(Actor.System);
        });
        foreach (var type in Queries)
        {
            services.AddScoped(type);
            if (type.IsAssignableTo(typeof(IDueItems)))
            {
                services.AddScoped(typeof(IDueItems), type);
            }
        }

        return services.BuildServiceProvider();
    }
}
