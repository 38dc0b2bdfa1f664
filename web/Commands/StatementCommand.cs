using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Resettlement.Calculation;

namespace VillageTracker.Web.Commands;

/// <summary><c>statement compute FILE.json</c>: the engine of the settlement statement by itself, without a database.</summary>
/// <remarks>An array of results on standard output, one for each case in its order; exit code 0 only if all could be computed.</remarks>
internal static class StatementCommand
{
    private static readonly JsonSerializerOptions Plain = new(ReadableJson.CamelCase) { WriteIndented = true };

    public static Command Create()
    {
        var file = new Argument<string>("文件") { Description = "结算案例的 JSON 数组" };
        var compute = new Command("compute", "按结算规则计算，结果写到标准输出，不读写数据库") { file };
        compute.SetAction(async (parsed, cancellation) => await ComputeAsync(parsed.GetValue(file)!, cancellation));
        return new Command("statement", "拿房结算单") { compute };
    }

    private static async Task<int> ComputeAsync(string file, CancellationToken cancellation)
    {
        if (!File.Exists(file))
        {
            throw new NotFoundException($"文件“{file}”");
        }

        var cases = SettlementCases.Compute(await File.ReadAllBytesAsync(file, cancellation));
        Console.WriteLine(JsonSerializer.Serialize(cases.Select(c => c.Result is { } result ? Shown(result) : new { error = c.Fault }), Plain));
        foreach (var fault in cases.Select(c => c.Fault).OfType<string>())
        {
            await Console.Error.WriteLineAsync(fault);
        }

        return cases.Any(c => c.Fault is not null) ? 1 : 0;
    }

    private static object Shown(SettlementResult result) => new
    {
        debit = Said(result.Debit), credit = Said(result.Credit), net = Said(result.AmountDue), direction = result.DirectionWord, result.Capitals,
        entitlementLeft = Said(result.EntitlementLeft.SquareMetres),
        lines = result.Lines.Select(l => new
        {
            group = SettlementResult.Word(l.Group), unit = l.UnitName, name = l.Label, quantity = l.Quantity is { } q ? Said(q) : null,
            price = l.UnitPrice is { } price ? Said(price) : null, amount = Said(l.Amount), l.Why,
        }),
    };

    private static string Said(Money amount) => Said(amount.Yuan);

    private static string Said(decimal number) => number.ToString("0.00##", CultureInfo.InvariantCulture);
}
