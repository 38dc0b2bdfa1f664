namespace VillageTracker.Domain.Common.Sheets;

public sealed record SheetFileUnreadable(string Name, string Why) : Refusal($"文件“{Name}”打不开：{Why}。");

public sealed record SheetFileLocked(string Name) : Refusal($"文件“{Name}”设有密码，打不开；请在 Excel 里取消密码（文件—信息—保护工作簿）后再上传。");

public sealed record SheetFileIsWebPage(string Name) : Refusal($"文件“{Name}”其实是网页，不是 Excel 文件；请用 Excel 打开后另存为“Excel 工作簿 (*.xlsx)”再上传。");

public sealed record SheetFileTooBig(string Name, long MostMegabytes) : Refusal($"文件“{Name}”解开后超过 {MostMegabytes} MB，不像正常的表格，没有读取；请只保留要导入的表和行。");

public sealed record SheetTooManyRows(string Name, int Most) : Refusal($"文件“{Name}”超过 {Most} 行，请分成几个文件导入。");

public sealed record SheetHasNoHeader(string Name, string Columns) : Refusal($"文件“{Name}”里没有找到表头；表头要有这些列：{Columns}。请下载模板对照。");

public sealed record SheetNotFound(string Sheet, string Sheets) : Refusal($"工作簿里没有名为“{Sheet}”的表，有：{Sheets}。");

public sealed record SheetColumnsMissing(string Sheet, int Row, string Columns) : Refusal($"“{Sheet}”第 {Row} 行的表头里缺少必填的列：{Columns}。");

public sealed record SheetColumnTwice(string Header, string First, string Second) : Refusal($"表头里“{Header}”出现了两次（{First} 和 {Second}），请删掉一列。");

public sealed record SheetHeaderMerged(string Range) : Refusal($"表头 {Range} 是横着合并的单元格，看不出哪一列是哪一列；请拆开，每列写一个列名。");

public sealed record SheetHasNoRows(string Sheet) : Refusal($"“{Sheet}”的表头下面没有数据。");
