using Microsoft.AspNetCore.DataProtection;
using VillageTracker.Web.Infrastructure;

namespace VillageTracker.UnitTests.Web;

/// <summary>The ticket of an area's people opens that area, for half an hour, and nothing when it was touched.</summary>
public sealed class AreaTicketTests
{
    private static readonly EphemeralDataProtectionProvider Keys = new();

    private readonly AreaTicket _tickets = new(Keys, new At(0));

    [Fact]
    public void A_ticket_opens_the_area_it_was_given_for() => Assert.Equal(8, _tickets.Read(_tickets.Issue(8)));

    [Fact]
    public void After_half_an_hour_it_opens_nothing()
    {
        var ticket = _tickets.Issue(8);

        Assert.Equal(8, new AreaTicket(Keys, new At(29)).Read(ticket));
        Assert.Null(new AreaTicket(Keys, new At(30)).Read(ticket));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("8")]
    [InlineData("8|9999999999")]
    public void What_nobody_issued_opens_nothing(string? ticket) => Assert.Null(_tickets.Read(ticket));

    [Fact]
    public void A_ticket_with_a_changed_letter_opens_nothing()
    {
        var ticket = _tickets.Issue(8).ToCharArray();
        ticket[^5] = ticket[^5] == 'A' ? 'B' : 'A';

        Assert.Null(_tickets.Read(new string(ticket)));
    }

    [Fact]
    public void A_ticket_of_another_installation_opens_nothing() =>
        Assert.Null(_tickets.Read(new AreaTicket(new EphemeralDataProtectionProvider(), new At(0)).Issue(8)));

    private sealed class At(int minutes) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new DateTimeOffset(2020, 10, 31, 1, 0, 0, TimeSpan.Zero).AddMinutes(minutes);
    }
}
