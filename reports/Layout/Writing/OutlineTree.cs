namespace VillageTracker.Reports.Layout.Writing;

/// <summary>Who hangs under whom in the bookmarks, from the levels of headings in reading order. -1 is the root or nobody.</summary>
internal sealed class OutlineTree
{
    private readonly int[] _parent;
    private readonly int[] _previous;
    private readonly int[] _next;
    private readonly int[] _first;
    private readonly int[] _last;
    private readonly int[] _children;

    public OutlineTree(IReadOnlyList<Bookmark> bookmarks)
    {
        var count = bookmarks.Count;
        (_parent, _previous, _next) = (new int[count], new int[count], new int[count]);
        (_first, _last, _children) = (new int[count + 1], new int[count + 1], new int[count + 1]);
        foreach (var links in new[] { _parent, _previous, _next, _first, _last })
        {
            Array.Fill(links, -1);
        }

        var open = new Stack<int>();
        for (var i = 0; i < count; i++)
        {
            while (open.TryPeek(out var top) && bookmarks[top].Level >= bookmarks[i].Level)
            {
                open.Pop();
            }

            Hang(i, open.TryPeek(out var parent) ? parent : -1);
            open.Push(i);
        }
    }

    public int Parent(int node) => _parent[node];

    public int Previous(int node) => _previous[node];

    public int Next(int node) => _next[node];

    public int First(int node) => _first[node + 1];

    public int Last(int node) => _last[node + 1];

    public int Children(int node) => _children[node + 1];

    private void Hang(int node, int parent)
    {
        _parent[node] = parent;
        _children[parent + 1]++;
        if (Last(parent) is >= 0 and var before)
        {
            _previous[node] = before;
            _next[before] = node;
        }
        else
        {
            _first[parent + 1] = node;
        }

        _last[parent + 1] = node;
    }
}
