using AngleSharp.Dom;
using ChatBot.Corpus.Dates;
using ChatBot.Corpus.Reading.Exports;

namespace ChatBot.Corpus.Reading.Html;

/// <summary>
/// Messages of a chat that a program wrote as a page: elements of the same build, each with a time, mostly with a name that comes back, and words. They are
/// found by this, whatever their classes are called.
/// </summary>
internal sealed class PageChat
{
    private const int LongestTime = 48;
    private const int LongestWeekday = 12;
    private const int LeastMessages = 2;
    private const int MostAbove = 2;

    // Of what the page shows, so much stands in the messages.
    private const double LeastShare = 0.5;
    private readonly Dictionary<IElement, PageMessage> _messages = [];
    private readonly HashSet<IElement> _apart = [];

    private PageChat()
    {
    }

    /// <summary>Null where the element is no message.</summary>
    public PageMessage? At(IElement element) => _messages.GetValueOrDefault(element);

    /// <summary>Whether the element says who or when, or what a message answers, and is none of its words.</summary>
    public bool IsApart(IElement element) => _apart.Contains(element);

    /// <summary>Null where the page is no chat.</summary>
    public static PageChat? Of(IDocument document, Func<IElement, bool> isShown)
    {
        if (document.Body is not { } body) return null;
        var times = new List<Time>();
        FindTimes(body, isShown, times);
        var isDayFirst = times.Exists(time => ExportTime.ShowsDayFirst(time.Text));
        var hours = times.Where(time => !time.IsDay).ToList();
        if (hours.Count < LeastMessages) return null;
        var roots = RootsOf(hours, body);
        var chat = new PageChat();
        return roots.Count >= LeastMessages && chat.Read(body, times, roots, isDayFirst, isShown) ? chat : null;
    }

    private bool Read(IElement body, List<Time> times, Dictionary<IElement, Time> roots, bool isDayFirst, Func<IElement, bool> isShown)
    {
        var rows = roots.Keys.ToList();
        var columns = new Dictionary<string, (ExportColumn Column, Dictionary<int, IElement> Elements)>(StringComparer.Ordinal);
        for (var row = 0; row < rows.Count; row++) Columns(rows[row], row, "", roots[rows[row]].Element, columns, isShown);
        var who = columns.Values.Where(column => column.Column.Rows * 3 >= rows.Count).MaxBy(column => column.Column.AsWho());
        if (who.Column is null || who.Column.AsWho() < ExportColumn.LeastWho || !(who.Column.IsCalledWho || who.Column.IsCalledName || who.Column.ComesBack)) return false;
        // A programme has hours and names as well, but no days and nothing that is called an author.
        var dated = 0;
        string? day = null;
        string? speaker = null;
        foreach (var time in times)
        {
            var moment = ExportTime.Of(time.Text, isDayFirst) ?? (time.Title is { } title ? ExportTime.Of(title, isDayFirst) : null);
            if (moment is not { IsDated: true } && time.Title is { } stated && ExportTime.Of(stated, isDayFirst) is { IsDated: true } whole) moment = whole;
            if (time.IsDay)
            {
                // The messages below say it themselves.
                day = moment!.Shown[..10];
                _apart.Add(time.Element);
            }

            if (time.IsDay || time.Root is not { } root || !roots.ContainsKey(root)) continue;
            var row = rows.IndexOf(root);
            var isSystem = ExportNames.Hints("page system", root.ClassName ?? "");
            if (who.Elements.TryGetValue(row, out var element))
            {
                speaker = TextOf(element).TrimEnd(':', ' ');
                _apart.Add(element);
            }

            if (moment is { IsDated: true } || day is not null) dated++;
            _apart.Add(time.Element);
            _messages[root] = new PageMessage(isSystem ? null : speaker, moment is { IsDated: true } ? moment.Shown : day is null ? time.Text : $"{day} {time.Text}", moment is { IsDated: true } ? moment.Seconds : null);
        }

        if (dated * 2 < rows.Count && !who.Column.IsCalledWho && !who.Column.IsCalledName) return false;
        var inside = rows.Sum(row => TextOf(row).Length);
        return inside >= TextOf(body).Length * LeastShare && rows.Count(HasWords) * 2 > rows.Count;
    }

    private bool HasWords(IElement root) => TextOf(root).Length > _apart.Where(root.Contains).Sum(element => TextOf(element).Length);

    private static void FindTimes(IElement element, Func<IElement, bool> isShown, List<Time> times)
    {
        if (!isShown(element)) return;
        var before = times.Count;
        foreach (var child in element.Children) FindTimes(child, isShown, times);
        if (times.Count > before || element.TextContent.Length > 4 * LongestTime) return;
        var text = TextOf(element).Trim('[', ']', '(', ')', ' ', ',');
        if (text.Length is 0 or > LongestTime) return;
        var moment = ExportTime.Of(text);
        if (moment is { IsDated: true, HasHour: false } && DateFinder.Find(text) is [var day] && text.Remove(day.Start, day.Length).Count(char.IsLetter) <= LongestWeekday) times.Add(new Time(element, text, null) { IsDay = true });
        else if (moment is { IsDated: true, HasHour: true } || (ExportTime.IsClock(text) && text.Contains(':'))) times.Add(new Time(element, text, TitleOf(element)));
    }

    // The whole time often stands behind a mouse: in the element's title, or that of an element around it.
    private static string? TitleOf(IElement element)
    {
        var at = element;
        for (var up = 0; up <= MostAbove && at is not null; up++, at = at.ParentElement)
        {
            foreach (var name in (string[])["datetime", "title", "aria-label", "data-timestamp", "data-time"])
            {
                if (at.GetAttribute(name) is { Length: > 0 } value && ExportTime.Of(value) is { IsDated: true }) return value;
            }
        }

        return null;
    }

    // A message reaches as far as no other time does.
    private static Dictionary<IElement, Time> RootsOf(List<Time> times, IElement body)
    {
        var counts = new Dictionary<IElement, int>();
        foreach (var time in times)
        {
            for (var at = time.Element; at is not null; at = at.ParentElement) counts[at] = counts.GetValueOrDefault(at) + 1;
        }

        var roots = new Dictionary<IElement, Time>();
        foreach (var time in times)
        {
            var root = time.Element;
            while (root.ParentElement is { } parent && parent != body && counts[parent] == 1) root = parent;
            if (root == time.Element) continue;
            time.Root = root;
            roots[root] = time;
        }

        return roots;
    }

    private void Columns(IElement element, int row, string near, IElement time, Dictionary<string, (ExportColumn Column, Dictionary<int, IElement> Elements)> columns, Func<IElement, bool> isShown)
    {
        foreach (var child in element.Children.Where(child => child != time && isShown(child)))
        {
            var name = child.ClassName is { Length: > 0 } given ? given.Replace('.', '_') : child.LocalName;
            if (ExportNames.Hints("page aside", name) || child.LocalName == "blockquote")
            {
                if (!child.Contains(time)) _apart.Add(child);
                continue;
            }

            // A message alone in its group begins farther out than the others: the way to a name counts from the name.
            var own = $"{near}.{name}";
            if (child.ChildNodes.OfType<IText>().Any(text => !string.IsNullOrWhiteSpace(text.Data)))
            {
                if (!columns.TryGetValue(own, out var column)) columns[own] = column = (new ExportColumn(own), []);
                if (column.Elements.TryAdd(row, child)) column.Column.Add(row, TextOf(child).TrimEnd(':', ' '), isText: true);
            }

            Columns(child, row, name, time, columns, isShown);
        }
    }

    private static string TextOf(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private sealed record Time(IElement Element, string Text, string? Title)
    {
        /// <summary>A day without an hour, above the messages of that day.</summary>
        public bool IsDay { get; init; }

        public IElement? Root { get; set; }
    }
}

/// <summary>Who wrote a message and when.</summary>
/// <param name="Seconds">Since 1970; null where only the hour is known.</param>
internal sealed record PageMessage(string? Speaker, string Time, double? Seconds)
{
    public int FirstLine { get; set; }

    public int EndLine { get; set; }
}
