namespace VillageTracker.Web.Infrastructure;

/// <summary>The one folder that holds what is not in the database: key ring and files. Back it up together with the database.</summary>
public sealed class StorageFolder
{
    public StorageFolder(IConfiguration configuration, IHostEnvironment host)
    {
        Root = Path.GetFullPath(configuration["Storage:Folder"] ?? "App_Data", host.ContentRootPath);
        Keys = Path.Combine(Root, "keys");
        Files = Path.Combine(Root, "files");
    }

    public string Root { get; }

    /// <summary>Keys of cookies and of personal data. Several servers share it.</summary>
    public string Keys { get; }

    public string Files { get; }

    public string PersonalDataKeys => Path.Combine(Keys, "personal-data.json");
}
