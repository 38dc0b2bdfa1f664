using VillageTracker.Domain.Common;

namespace VillageTracker.Web.Infrastructure;

/// <summary>The key ring of personal data, kept outside the database: without it a stolen database file tells no ID number.</summary>
public static class Secrets
{
    /// <summary>Loads the ring; makes a development one where that is allowed.</summary>
    /// <exception cref="StartupRefusedException">There is none, or it is a development one and this is production.</exception>
    public static PersonalDataVault OpenVault(StorageFolder storage, bool isDevelopment)
    {
        var file = storage.PersonalDataKeys;
        if (!File.Exists(file))
        {
            if (!isDevelopment)
            {
                throw new StartupRefusedException($"没有个人信息密钥（{file}），请先运行：VillageTracker.Web setup");
            }

            Create(storage, development: true);
        }

        var keys = PersonalDataKeys.Load(file);
        return keys.Development && !isDevelopment
            ? throw new StartupRefusedException($"个人信息密钥（{file}）是开发环境自动生成的，正式环境不能使用，请换一个空的数据文件夹后运行 setup。")
            : new PersonalDataVault(keys);
    }

    public static void Create(StorageFolder storage, bool development)
    {
        Directory.CreateDirectory(storage.Keys);
        PersonalDataKeys.Create(development).Save(storage.PersonalDataKeys);
    }
}
