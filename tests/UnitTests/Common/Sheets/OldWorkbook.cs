using System.IO.Compression;

namespace VillageTracker.UnitTests.Common.Sheets;

/// <summary>A workbook in the old format (.xls, BIFF8) with two invented households, made by LibreOffice from a text of ours; packed.</summary>
internal static class OldWorkbook
{
    private const string Packed =
        "H4sICHNKCGsCA2gueGxzAO1Ya2xURRQ+c/fu9u62tNuXD9CyFtkWaM3dttptECl9qASBhlZstFG37W3pizalGIgSF5BfCGpQiEkTQ1JJDIoYE0wUY6t//KHRmJCgv4qJP4gmLkbTkNCu"
        + "35w7+7DZJrsFTdSem3NnztmZM+fOecyZ/fab/OnTHyy/QvNgPTloLuomVxJPAN0xwkukKd5cNBqNsaNL8K+CWdVKG+qwnxMobZ4FNJRtPapdgv8e7KBhPGPko2bajXaU9lMmcBs8Jlle"
        + "OnPm0hyXLiytv/j1Zf6WedwBTBX/Mt/L+M8G5gCXAXOBefYRQPnAAmAhsAhYzD5BdDvwDuCdwOXAFcC7gHcDS4ArgT7gPcBSpdO9qpVYhn65otcu5Z+/DdwGrOhy0ifLvpImZ9tfgUec"
        + "16fYL34EdtCI9I3G0GCX75+CBtYhJKQOk3DSDegJGgc3l95n7kV+b2DvA9STL6g8ul2rZ92P8buU37kk53/Ec35gToD89KWMnhdfVUGQLZrIon4K0U7aC+9sRW837cHI5ckjZZSITciU"
        + "ffh98KZ+LdFzaELG2iPWbms0NFii59PbMs72Azoqh4Y6Kru7S3QXnZGBWj/NITZBf0R9SeE86ZN8KZ35v6fH1zLk0/+OP4G9S7XP6+zxkfn8NQvwKxbgr12A707JJzgG66PP55+x+TkJ"
        + "/gkNg8IUla037OA2P+zitiCsc1sYzuK2KOyMPsthcQQrb3XaIbTrZawj8EwJA0jUdkzQz/SkzPuRHbyMKyLzu1Qndg9IxmrKjsjI/AyniEEHBc4RY1LU411PJde89kliQGcDJ4Uxg8Pk"
        + "Br3O35DDwShqO2dauVm/zUni7PHZbVNHZ1rFPqh14an3nv5424iF7tTRA690nvp1P7rPP3f+6E/Wyl5EU5NZWxk0Aw4SNW15Hbk9UKS6yqwzqwJ1dab5gBkwzer2+LgqjCsbqD6Z/QbG"
        + "1dSY91fVBIJBE6MwLlATxfmXQyd1W7MuoxiYcIpi1WrykLSTqfcvyTQHH9ONbZPpJ5+3yosNufHOte+2drZsfIb5YUpIXK2xgcVB/DKlr+UZ6/h9iMcW4fjEYepv9Jc2Wf2hnXt9rdZo"
        + "X09Fw/DwQKk/UOXfVEyrpD8sOKIl1Gv5/C2HWehL/PZDgWqGqxvLkvrl6B+uvHyo8nJk45qk/mlkVTc+S/BziCpEhYjNibWCHodsgw4ozyw08riVtJy1RU/QGp6swgTtwNPsTNA6ns+T"
        + "aCeekCdBY6NFsaJJy+XGQTETGJo31rdzsMhjnkjB0+bxZrn6sesdUpQAJeKUxsaNUQ5Qjjilg9LjlBOUU1GCZbrilJSZFaekTOkSn6KGEizTrrm+eFN6nOucBjlypMZct5qnsRRPnNJQ"
        + "iWUrKRpLKeDxWy5KKR6W8gu1SP0jj9qOGTFU/Eq18SURk2fokXLmuyPeFPWkRh6eJ+fI73tIK6ALLvtQJnoQfkJc+eUpm6jdJepF8PcayYJErIb1pFn7ClSGDo9dA3sNzU6A9k8Py5pz"
        + "a1/X6PCe4Z4xX/O+LmvQV1db2RbqtAYHLd78hr6enuDN1N7CTn+Lhrkosb1TyKXpI2/9dn37Lu/Z1wxaV/bh99IWLyiflr8HVX1er/brMVWnt6ss2q3q9RFV41+dtWtv2TfVvBik089E"
        + "f8nRLn19afy+Fd4Tp6B/xfVzTTIG5vE61D0hdm54k3RdiL8Etw5u5f2f7TQvBlPNkVlgUgX4E1h9lAaok/UYyFj/As5zdlUUzeBePW7E4qwR6w4hRrZDh/5Fre9IuoOnM2cVcHM8zrfj"
        + "HmAt2n4yz2d6/1+t7up8G8EtZy++fwj3EWn7zfCCHraJ5IzhnjIMzsJQrtZ3ZrD/fuC78fWbsEIX62CxB2amT3AR378GOLb0/w/Dn05wyF8AGAAA";

    public static byte[] Bytes()
    {
        using var zip = new GZipStream(new MemoryStream(Convert.FromBase64String(Packed)), CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        zip.CopyTo(bytes);
        return bytes.ToArray();
    }
}
