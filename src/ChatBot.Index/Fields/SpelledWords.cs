using ChatBot.Index.Analysis;
using ChatBot.Index.Analysis.Languages;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Documents;

namespace ChatBot.Index.Fields;

/// <summary>
/// The words of some passages that follow each other, as they are spelled: what a misspelt word of a question is compared with. They are
/// indexed once for
/// all of them, with the last, as only which words there are is asked for: for each passage they would take as long as all other fields
/// together.
/// </summary>
public sealed class SpelledWords
{
    /// <summary>Nobody is offered a longer one.</summary>
    private const int Longest = 42;

    private readonly HashSet<WordForm> _forms = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<string> _words = new(StringComparer.Ordinal);
    private string _heading = "";
    private string _title = "";

    public void Add(in PassageText passage)
    {
        var language = Language.Of(passage.Language);
        Add(passage.Words, language);
        Add(passage.Speaker, language);
        if (passage.Heading != _heading) Add(_heading = passage.Heading, language);
        if (passage.Title != _title) Add(_title = passage.Title, language);
    }

    /// <summary>Adds them to the last passage's document.</summary>
    public void AddTo(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (_words.Count > 0) document.Add(new Field(FieldNames.Spelling, new Words(_words), SearchedFields.Presence));
    }

    private void Add(string text, Language language)
    {
        if (text.Length == 0) return;
        var tokens = TextTokens.OfThread;
        tokens.Read(text, language.HasDecimalComma);
        while (tokens.MoveNext())
        {
            // Most are the very forms that were met before.
            var form = language.Forms.Of(tokens.Word);
            if (!_forms.Add(form) || form.IsStopWord) continue;
            if (form.Folded.Length is > 0 and <= Longest && !form.Folded.AsSpan().ContainsAnyInRange('0', '9')) _words.Add(form.Folded);
        }
    }

    private sealed class Words : TokenStream
    {
        private readonly ICharTermAttribute _term;
        private readonly HashSet<string> _words;
        private HashSet<string>.Enumerator _next;

        public Words(HashSet<string> words)
        {
            _words = words;
            _term = AddAttribute<ICharTermAttribute>();
        }

        public override void Reset() => _next = _words.GetEnumerator();

        public override bool IncrementToken()
        {
            if (!_next.MoveNext()) return false;
            ClearAttributes();
            _term.SetEmpty().Append(_next.Current);
            return true;
        }
    }
}
