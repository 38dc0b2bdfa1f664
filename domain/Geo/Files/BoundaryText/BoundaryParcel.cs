using System.Globalization;

namespace VillageTracker.Domain.Geo.Files.BoundaryText;

/// <summary>One parcel of a boundary-point TXT while its lines are read.</summary>
internal sealed class BoundaryParcel
{
    private static readonly string[] Columns = ["点数", "面积", "地块编号", "地块名称", "图形属性", "图幅号", "用途", "地类编码"];

    private readonly Dictionary<string, string> _attributes = new(StringComparer.Ordinal);
    private readonly List<(int Number, FileFault Fault)> _faults = [];
    private readonly List<List<List<FilePoint>>> _parts = [];
    private readonly int _line;
    private int _ring;
    private int _corners;
    private int _closings;
    private int _unread;
    private bool _isClosed;

    private BoundaryParcel(int line) => _line = line;

    /// <summary>Columns as they stand: the first number of a line as North, the second as East.</summary>
    public IEnumerable<FilePoint> Points => _parts.SelectMany(p => p).SelectMany(r => r);

    public static BoundaryParcel Begin(string[] head, int line)
    {
        var parcel = new BoundaryParcel(line);
        if (head.Length > 0 && head[^1].Length == 0)
        {
            head = head[..^1]; // the comma before @
        }

        for (var i = 0; i < Math.Min(head.Length, Columns.Length); i++)
        {
            if (head[i].Length > 0)
            {
                parcel._attributes[Columns[i]] = head[i];
            }
        }

        if (head.Length > Columns.Length)
        {
            parcel.Fault(line, $"第{line}行的地块行有 {head.Length + 1} 项，应为 9 项（名称里不能有逗号）。");
        }

        return parcel;
    }

    public void Take(string[] fields, int line)
    {
        _unread++;
        if (fields.Length != 4)
        {
            Fault(line, $"第{line}行应为“点号,圈号,X,Y”四项，现在是 {fields.Length} 项。");
        }
        else if (!int.TryParse(fields[1], NumberStyles.None, CultureInfo.InvariantCulture, out var ring) || ring < 1)
        {
            Fault(line, $"第{line}行的圈号“{fields[1]}”不是 1、2、3……");
        }
        else if (!BoundaryLines.Number(fields[2], out var first) || !BoundaryLines.Number(fields[3], out var second))
        {
            Fault(line, $"第{line}行的坐标“{fields[2]}, {fields[3]}”不是数字。");
        }
        else
        {
            _unread--;
            Add(ring, new(second, first, line));
        }
    }

    public FileFeature Feature(int number, bool swapped)
    {
        CheckCount();
        CheckKind();
        List<FilePart> parts = _unread > 0 ? [] : _parts.ConvertAll(p => new FilePart([.. p.Select(r => Closed(r, swapped))])); // a shape with a corner missing would only mislead
        return new(number, _line, parts, _attributes, [.. _faults.OrderBy(f => f.Number).Select(f => f.Fault with { Feature = number })]);
    }

    private void Add(int ring, FilePoint point)
    {
        if (ring != _ring || _isClosed)
        {
            if (_isClosed && ring == _ring && ring > 1)
            {
                Fault(point.Line, $"第{point.Line}行：第{ring}圈已经闭合，后面又出现同一圈号的点。");
            }

            Open(ring);
        }

        var current = _parts[^1][^1];
        current.Add(point);
        if (current.Count > 3 && Same(current[0], point))
        {
            (_isClosed, _closings) = (true, _closings + 1);
        }
        else
        {
            _corners++;
        }
    }

    private void Open(int ring)
    {
        if (ring == 1 || _parts.Count == 0)
        {
            _parts.Add([]);
        }

        _parts[^1].Add([]);
        (_ring, _isClosed) = (ring, false);
    }

    /// <summary>The head may or may not count the corner that is repeated to close a ring.</summary>
    private void CheckCount()
    {
        var rings = _parts.Sum(p => p.Count);
        var stated = _attributes.GetValueOrDefault("点数", "");
        if (_corners + _closings + _unread == 0)
        {
            Fault(_line, $"第{_line}行的地块下面没有界址点。");
        }
        else if (!int.TryParse(stated, NumberStyles.None, CultureInfo.InvariantCulture, out var count))
        {
            Fault(_line, $"第{_line}行的点数“{stated}”不是整数。");
        }
        else if (count < _corners + _unread || count > _corners + _unread + rings)
        {
            Fault(_line, $"第{_line}行写明 {count} 个点，实际有 {_corners + _closings + _unread} 行界址点（{rings} 圈，其中不重复的点 {_corners} 个）。");
        }
    }

    private void CheckKind()
    {
        if (_attributes.GetValueOrDefault("图形属性") is { } kind && kind != "面")
        {
            Fault(_line, $"第{_line}行的图形属性是“{kind}”，这里只收“面”。");
        }
    }

    private static List<FilePoint> Closed(List<FilePoint> ring, bool swapped)
    {
        var points = swapped ? [.. ring.Select(p => new FilePoint(p.North, p.East, p.Line))] : ring;
        return Same(points[0], points[^1]) && points.Count > 1
            ? [.. points[..^1], points[0] with { Line = points[^1].Line }]
            : [.. points, points[0] with { Line = points[^1].Line }];
    }

    /// <summary>Within half of the last digit that is written.</summary>
    private static bool Same(FilePoint a, FilePoint b) => Math.Abs(a.East - b.East) < 0.0005 && Math.Abs(a.North - b.North) < 0.0005
        && (a.North > 200 || (a.East.Equals(b.East) && a.North.Equals(b.North)));

    private void Fault(int line, string message) => _faults.Add((line, new(null, line, message)));
}
