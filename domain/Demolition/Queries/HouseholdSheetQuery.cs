using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using NetTopologySuite.Geometries;
using VillageTracker.Domain.Common;
using VillageTracker.Domain.Persistence;

namespace VillageTracker.Domain.Demolition.Queries;

/// <summary>One household in a sheet: everything its list and its page show.</summary>
public sealed record HouseholdSheetRow(
    string Code, string AreaName, string HeadName, string IdNumber, string? Phone, int Members, FloorArea CertificateArea, string? Address,
    DateOnly RegisteredOn, DateOnly? SurveyedOn, FloorArea? RecognisedArea, DateOnly? AppraisedOn, Money? AppraisedValue,
    CompensationMethod Method, Money? Compensation, DateOnly? SignedOn, DateOnly? VacatedOn, DateOnly? DemolishedOn, DateOnly? SettledOn,
    HouseholdStatus Status, decimal? Longitude, decimal? Latitude, bool IsDemonstration);

/// <summary>All rows of the household list under its filter, one after another: nothing is held.</summary>
public sealed class HouseholdSheetQuery(HouseholdListQuery list, AreaListQuery areas, PersonalDataVault vault)
{
    /// <param name="filter">As the list's; the page number does not count.</param>
    /// <param name="unmasked">Personal numbers in full.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public async IAsyncEnumerable<HouseholdSheetRow> RunAsync(HouseholdFilter filter, bool unmasked, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var known = await areas.RunAsync(cancellation);
        await foreach (var h in list.Rows(filter).AsAsyncEnumerable().WithCancellation(cancellation))
        {
            yield return Row(h, known.Find(h.AreaId)?.Name ?? "", unmasked);
        }
    }

    private HouseholdSheetRow Row(Household h, string area, bool unmasked)
    {
        var idNumber = vault.Open(h.IdNumberSealed, HouseholdIdentity.IdNumberPurpose);
        var phone = h.PhoneSealed is { } held ? vault.Open(held, HouseholdIdentity.PhonePurpose) : null;
        var at = h.Shape as Point;
        return new(h.Code, area, h.HeadName, unmasked ? idNumber : Masking.CitizenId(idNumber), phone is null || unmasked ? phone : Masking.Phone(phone),
            h.Members, h.CertificateArea, h.Address, h.DateOf(HouseholdStatus.Registered)!.Value, h.SurveyedOn, h.RecognisedArea, h.AppraisedOn, h.AppraisedValue,
            h.Method, h.Compensation, h.SignedOn, h.VacatedOn, h.DemolishedOn, h.SettledOn, h.Status, Degrees(at?.X), Degrees(at?.Y), h.IsDemonstration);
    }

    private static decimal? Degrees(double? value) => value is { } degrees ? decimal.Round((decimal)degrees, 8) : null;
}
