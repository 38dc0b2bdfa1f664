using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.EntityFrameworkCore;
using VillageTracker.Domain.Files;
using VillageTracker.Domain.Organisation;
using VillageTracker.Domain.Persistence;
using VillageTracker.TestKit;

namespace VillageTracker.IntegrationTests.Safety;

[Collection(SharedApp.Name)]
public sealed class SafetyFilesTests(VillageApp app)
{
    private const string Attach = "/safety/hazards/attach/1";

    [Theory]
    [InlineData("照片.jpg", "not a photo at all", "不是照片")]
    [InlineData("照片.jpg", "%PDF-1.7 %%EOF", "只能上传照片")]
    [InlineData("空.jpg", "", "请选择要上传的文件")]
    public async Task A_refused_upload_gets_a_sentence_and_leaves_nothing(string name, string content, string sentence)
    {
        var before = (await RowsAsync(), Contents());
        var staff = await app.AsAsync(Role.VillageStaff);

        var response = await UploadAsync(staff, Attach, new() { ["Purpose"] = nameof(FilePurpose.Before) }, "Upload", name, Encoding.UTF8.GetBytes(content));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains(sentence, await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(before, (await RowsAsync(), Contents()));
    }

    [Fact]
    public async Task A_photo_is_listed_served_without_camera_data_and_kept_once()
    {
        var staff = await app.AsAsync(Role.VillageStaff);
        var taken = Photos.WithExif((await CleanAsync(Photos.Png(64, 48))).Bytes);
        var fields = new Dictionary<string, string> { ["Purpose"] = nameof(FilePurpose.Before) };
        Assert.Equal(HttpStatusCode.Redirect, (await UploadAsync(staff, Attach, fields, "Upload", "现场.png", taken)).StatusCode);
        var contents = Contents();
        Assert.Equal(HttpStatusCode.Redirect, (await UploadAsync(staff, Attach, fields, "Upload", "现场.png", taken)).StatusCode);
        Assert.Equal(contents, Contents());

        var page = await staff.PageAsync("/safety/hazards/details/1");
        var response = await staff.GetAsync(page.QuerySelector("main img")!.GetAttribute("src")!);
        var served = await response.Content.ReadAsByteArrayAsync();

        Assert.Equal("image/jpeg", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("inline", response.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal("现场.jpg", response.Content.Headers.ContentDisposition.FileNameStar);
        Assert.DoesNotContain(Photos.HiddenPlace, Encoding.Latin1.GetString(served), StringComparison.Ordinal);
        Assert.Equal((48, 64), Photos.JpegSize(served)); // turned upright
    }

    [Fact]
    public async Task A_scan_is_saved_not_shown()
    {
        var id = await PutAsync(new("Safety", "Hazard", 1, 320902007203), "告知单.pdf", "%PDF-1.4\n%%EOF"u8.ToArray());

        var response = await (await app.AsAsync(Role.StreetReviewer)).GetAsync($"/files/{id}");

        Assert.Equal(("application/pdf", "attachment"), (response.Content.Headers.ContentType!.MediaType, response.Content.Headers.ContentDisposition!.DispositionType));
    }

    [Fact]
    public async Task Another_villages_file_is_not_served_and_its_street_may_see_it()
    {
        var id = await PutAsync(new("Safety", "Hazard", 999, 320902007204), "别村.pdf", "%PDF-1.4 other village\n%%EOF"u8.ToArray());

        Assert.Equal(HttpStatusCode.NotFound, (await (await app.AsAsync(Role.VillageStaff)).GetAsync($"/files/{id}")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await (await app.AsAsync(Role.StreetReviewer)).GetAsync($"/files/{id}")).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await app.Anonymous().GetAsync($"/files/{id}")).StatusCode);
    }

    [Fact]
    public async Task A_file_of_an_area_that_a_person_may_not_read_is_forbidden()
    {
        var id = await PutAsync(new("Admin", "Nothing", 1, 320902007203), "内部.pdf", "%PDF-1.4 admin\n%%EOF"u8.ToArray());

        Assert.Equal(HttpStatusCode.Forbidden, (await (await app.AsAsync(Role.VillageStaff)).GetAsync($"/files/{id}")).StatusCode);
    }

    [Fact]
    public async Task A_failed_re_inspection_form_keeps_no_photo()
    {
        var staff = await app.AsAsync(Role.VillageStaff);
        var before = await RowsAsync();
        var id = await app.InDbAsync(db => db.Hazards.Where(h => h.Status == Domain.Safety.HazardStatus.ReinspectionDue).Select(h => h.Id).FirstAsync());
        var finder = await app.InDbAsync(db => db.Hazards.Where(h => h.Id == id).Select(h => h.FoundBy).SingleAsync());

        var response = await UploadAsync(staff, $"/safety/hazards/reinspect/{id}",
            new() { ["First"] = finder, ["Passed"] = "true", ["Note"] = "已整改" }, "Photo", "后.png", Photos.Png(10, 10));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(before, await RowsAsync());
    }

    private static async Task<HttpResponseMessage> UploadAsync(
        Visitor visitor, string address, Dictionary<string, string> fields, string field, string name, byte[] bytes)
    {
        var page = await visitor.PageAsync(address);
        using var form = new MultipartFormDataContent();
        foreach (var input in page.QuerySelectorAll("main form[method=post] input[name]:not([type=file]):not([type=radio])"))
        {
            if (!fields.ContainsKey(input.GetAttribute("name")!))
            {
                form.Add(new StringContent(input.GetAttribute("value") ?? ""), input.GetAttribute("name")!);
            }
        }

        foreach (var (key, value) in fields)
        {
            form.Add(new StringContent(value), key);
        }

        var file = new ByteArrayContent(bytes);
        file.Headers.ContentType = new MediaTypeHeaderValue("image/jpeg");
        form.Add(file, field, name);
        return await visitor.Http.PostAsync(new Uri(address, UriKind.Relative), form);
    }

    private Task<FileContent> CleanAsync(byte[] photo) =>
        app.WithAsync<IPhotoCleaner, FileContent>(cleaner => Task.FromResult(cleaner.Clean(new("照片", photo))));

    private async Task<int> PutAsync(FileSubject subject, string name, byte[] bytes)
    {
        var file = await app.WithAsync<FileKeeper, StoredFile>(keeper =>
            keeper.TakeInAsync(new(name, bytes), subject, FilePurpose.Document, Actor.System, TestContext.Current.CancellationToken));
        await app.InDbAsync(async (VillageDb db) =>
        {
            db.Add(file);
            await db.SaveChangesAsync();
        });
        return file.Id;
    }

    private Task<int> RowsAsync() => app.InDbAsync(db => db.StoredFiles.CountAsync());

    private int Contents() => Directory.Exists(Path.Combine(app.Folder, "files"))
        ? Directory.GetFiles(Path.Combine(app.Folder, "files"), "*", SearchOption.AllDirectories).Length
        : 0;
}
