using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using VillageTracker.Domain.Common;

namespace VillageTracker.Domain.Persistence;

/// <summary>Moments are stored in UTC and come back marked as UTC, which neither database remembers by itself.</summary>
internal sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(
    at => at.ToUniversalTime(), at => DateTime.SpecifyKind(at, DateTimeKind.Utc));

internal sealed class CreditCodeConverter() : ValueConverter<CreditCode, string>(
    code => code.ToString(), text => CreditCode.Parse(text));
