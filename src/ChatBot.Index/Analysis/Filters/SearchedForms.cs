using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace ChatBot.Index.Analysis.Filters;

/// <summary>Gives each written word as what is searched for; stop words leave a gap.</summary>
internal sealed class SearchedForms : TokenFilter
{
    private readonly WordForms _forms;
    private readonly ICharTermAttribute _term;
    private readonly IPositionIncrementAttribute _position;

    public SearchedForms(TokenStream input, WordForms forms)
        : base(input)
    {
        _forms = forms;
        _term = AddAttribute<ICharTermAttribute>();
        _position = AddAttribute<IPositionIncrementAttribute>();
    }

    public override bool IncrementToken()
    {
        var passed = 0;
        while (m_input.IncrementToken())
        {
            var form = _forms.Of(_term.Buffer.AsSpan(0, _term.Length));
            if (form.IsStopWord || form.Term.Length == 0)
            {
                passed++;
                continue;
            }

            // What the tokenizer passed over (a word without end) is no gap: questions do not count it either.
            _position.PositionIncrement = 1 + passed;
            _term.SetEmpty().Append(form.Term);
            return true;
        }

        return false;
    }
}
