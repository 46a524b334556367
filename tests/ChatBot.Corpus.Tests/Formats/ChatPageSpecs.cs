using System.Text;
using ChatBot.Corpus.Documents;
using ChatBot.Corpus.Passages;
using ChatBot.Corpus.Tests.Reading;

namespace ChatBot.Corpus.Tests.Formats;

/// <summary>Chats that a program wrote as a page: author, time and words, told by the build of the page.</summary>
public sealed class ChatPageSpecs
{
    // The names of the elements are those of the programs; the words are ours.
    private const string Discord = """
        <!DOCTYPE html><html><head><title>Lamp Club - board-talk</title></head><body><div class="preamble"><div class="preamble__entry">Lamp Club</div></div><div class="chatlog">
        <div class="chatlog__message-group"><div class="chatlog__message-container"><div class="chatlog__message"><div class="chatlog__message-aside"><img src="a.png"></div><div class="chatlog__message-primary">
        <div class="chatlog__header"><span class="chatlog__author" title="mara">Mara Lund</span> <span class="chatlog__timestamp" title="Tuesday, March 11, 2031 9:01 AM"><a href="#1">03/11/2031 9:01 AM</a></span></div><div class="chatlog__content chatlog__markdown"><span class="chatlog__markdown-preserve">The wick costs <strong>nine</strong> crowns.</span></div></div></div></div>
        <div class="chatlog__message-container"><div class="chatlog__message"><div class="chatlog__message-aside"><div class="chatlog__short-timestamp" title="Tuesday, March 11, 2031 9:02 AM">9:02 AM</div></div><div class="chatlog__message-primary"><div class="chatlog__content chatlog__markdown"><span class="chatlog__markdown-preserve">Oil is dearer.</span></div></div></div></div></div>
        <div class="chatlog__message-group"><div class="chatlog__message-container"><div class="chatlog__message"><div class="chatlog__message-aside"></div><div class="chatlog__message-primary"><div class="chatlog__reply"><div class="chatlog__reply-author">Mara Lund</div><div class="chatlog__reply-content">Oil is dearer.</div></div>
        <div class="chatlog__header"><span class="chatlog__author" title="jonas">Jonas Quill</span> <span class="chatlog__timestamp" title="Tuesday, March 11, 2031 9:03 AM"><a href="#3">03/11/2031 9:03 AM</a></span></div><div class="chatlog__content chatlog__markdown"><span class="chatlog__markdown-preserve">Then we buy it.</span></div></div></div></div></div></div></body></html>
        """;

    private const string Telegram = """
        <!DOCTYPE html><html><body><div class="page_wrap"><div class="page_header"><div class="content"><div class="text bold">Lamp crew</div></div></div><div class="page_body chat_page"><div class="history">
        <div class="message service" id="message-1"><div class="body details">11 March 2031</div></div>
        <div class="message default clearfix" id="message2"><div class="pull_left userpic_wrap"><div class="userpic userpic1"><div class="initials">M</div></div></div><div class="body"><div class="pull_right date details" title="11.03.2031 09:01:00 UTC+01:00">09:01</div><div class="from_name">Mara Lund</div><div class="text">The wick costs nine crowns.</div></div></div>
        <div class="message default clearfix joined" id="message3"><div class="body"><div class="pull_right date details" title="11.03.2031 09:02:00 UTC+01:00">09:02</div><div class="text">Oil is dearer.</div></div></div>
        <div class="message service" id="message4"><div class="body details">Ilse Tanaka joined the group</div></div>
        <div class="message default clearfix" id="message5"><div class="pull_left userpic_wrap"><div class="userpic userpic2"><div class="initials">J</div></div></div><div class="body"><div class="pull_right date details" title="11.03.2031 09:03:00 UTC+01:00">09:03</div><div class="from_name">Jonas Quill</div><div class="text">Then we buy it.</div></div></div>
        </div></div></div></body></html>
        """;

    private const string Viewer = """
        <html><body><div class="messages"><div class="message-container"><div class="message"><img class="user_icon" src="x"><div class="message"><div class="username">Mara Lund</div><div class="time">2031-03-11 09:01:00</div><div class="msg"><p>The wick costs nine crowns.</p></div></div></div></div>
        <div class="message-container"><div class="message"><img class="user_icon" src="x"><div class="message"><div class="username">Mara Lund</div><div class="time">2031-03-11 09:02:00</div><div class="msg"><p>Oil is dearer.</p></div></div></div></div>
        <div class="message-container"><div class="message"><img class="user_icon" src="x"><div class="message"><div class="username">Jonas Quill</div><div class="time">2031-03-11 09:03:00</div><div class="msg"><p>Then we buy it.</p></div></div></div></div></div></body></html>
        """;

    // Classes that say nothing, newest first.
    private const string Unnamed = """
        <html><body><h1>Lamp crew</h1><div class="_a70e"><div class="pam _3-95"><div class="_a6-h">Jonas Quill</div><div class="_a6-p"><div><div>Then we buy it.</div></div></div><div class="_3-94"><div class="_a72d">Mar 11, 2031 9:03 am</div></div></div>
        <div class="pam _3-95"><div class="_a6-h">Mara Lund</div><div class="_a6-p"><div><div>Oil is dearer.</div></div></div><div class="_3-94"><div class="_a72d">Mar 11, 2031 9:02 am</div></div></div>
        <div class="pam _3-95"><div class="_a6-h">Mara Lund</div><div class="_a6-p"><div><div>The wick costs nine crowns.</div></div></div><div class="_3-94"><div class="_a72d">Mar 11, 2031 9:01 am</div></div></div></div></body></html>
        """;

    private const string Days = """
        <html><body><div class="chat"><div class="day">11 March 2031</div>
        <div class="bubble in"><span class="sender">Mara Lund</span><p>The wick costs nine crowns.</p><span class="time">9:01 AM</span></div>
        <div class="bubble in"><span class="sender">Mara Lund</span><p>Oil is dearer.</p><span class="time">9:02 AM</span></div>
        <div class="bubble out"><span class="sender">Jonas Quill</span><p>Then we buy it.</p><span class="time">9:03 AM</span></div></div></body></html>
        """;

    private const string Log = """
        <html><body><h1>#lamps, 2031-03-11</h1><table class="irclog"><tr id="t1"><th class="nick">Mara Lund</th><td class="text">The wick costs nine crowns.</td><td class="time"><a href="#t1">09:01</a></td></tr>
        <tr id="t2"><th class="nick">Mara Lund</th><td class="text">Oil is dearer.</td><td class="time"><a href="#t2">09:02</a></td></tr>
        <tr id="t3"><th class="nick">Jonas Quill</th><td class="text">Then we buy it.</td><td class="time"><a href="#t3">09:03</a></td></tr></table></body></html>
        """;

    private const string Items = """
        <html><body><ul class="chat"><li class="divider">11 March 2031</li>
        <li class="msg"><div class="meta"><span class="name">Mara Lund</span><time datetime="2031-03-11T09:01:00">09:01</time></div><div class="txt">The wick costs nine crowns.</div></li>
        <li class="msg"><div class="meta"><span class="name">Mara Lund</span><time datetime="2031-03-11T09:02:00">09:02</time></div><div class="txt">Oil is dearer.</div></li>
        <li class="msg"><div class="meta"><span class="name">Jonas Quill</span><time datetime="2031-03-11T09:03:00">09:03</time></div><div class="txt">Then we buy it.</div></li></ul></body></html>
        """;

    [Theory]
    [InlineData(Items)]
    [InlineData(Discord)]
    [InlineData(Telegram)]
    [InlineData(Viewer)]
    [InlineData(Unnamed)]
    [InlineData(Days)]
    [InlineData(Log)]
    public void A_page_of_messages_is_read_by_author_time_and_words(string page)
    {
        var document = Read(page);

        Assert.Equal(["Mara Lund: The wick costs nine crowns.", "Mara Lund: Oil is dearer.", "Jonas Quill: Then we buy it."], document.Turns());
        Assert.Equal("2031-03-11", document.Date?.ToString());
        Assert.Equal(Provenance.Transcript, document.Provenance.Provenance);
    }

    [Theory]
    [InlineData(Discord, "2031-03-11 09:02:00")]
    [InlineData(Telegram, "2031-03-11 09:02:00")]
    [InlineData(Days, "2031-03-11 9:02 AM")]
    public void The_whole_time_is_taken_from_where_the_page_has_it(string page, string time) => Assert.Equal(time, Read(page).Of(PassageKind.Turn)[1].Timestamp);

    [Fact]
    public void Who_came_is_no_words_of_whoever_wrote_before() => Assert.Contains("Ilse Tanaka joined the group", Read(Telegram).Texts(PassageKind.Metadata));

    [Theory]
    [InlineData("<html><body><h1>Lamp day</h1><ul><li><span>10:00</span> Opening <b>Mara Lund</b></li><li><span>10:30</span> Wicks of the world <b>Jonas Quill</b></li><li><span>11:00</span> Closing <b>Mara Lund</b></li></ul></body></html>")]
    [InlineData("<html><body><h1>The lamp</h1><p>On <time>11 March 2031</time> the lamp was lit, Mara Lund said.</p><p>At <time>09:30</time> it went out, and at <time>09:45</time> Mara Lund lit it again.</p></body></html>")]
    [InlineData("<html><body><table><tr><th>Time</th><th>Item</th><th>Who</th></tr><tr><td>10:00</td><td>Opening of the day</td><td>Mara Lund</td></tr><tr><td>10:30</td><td>Wicks of the world</td><td>Mara Lund</td></tr></table></body></html>")]
    public void A_programme_or_a_report_with_hours_is_no_chat(string page) => Assert.Empty(Read(page).Turns());

    private static Document Read(string page) => Assert.Single(Shapes.Corpus(("page.html", Encoding.UTF8.GetBytes(page))).Documents);
}
