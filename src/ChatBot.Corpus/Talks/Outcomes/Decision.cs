using ChatBot.Corpus.Passages;

namespace ChatBot.Corpus.Talks.Outcomes;

/// <summary>Words of a record that say plainly what was decided.</summary>
/// <param name="Passage">The passage that says so.</param>
/// <param name="Start">Where the words start in the passage's text, in UTF-16 code units.</param>
/// <param name="Length">In UTF-16 code units.</param>
public sealed record Decision(Passage Passage, int Start, int Length)
{
    /// <summary>As written, line breaks included.</summary>
    public string Text => Passage.Text.Substring(Start, Length);
}
