using ChatBot.Conversations.Asking;
using ChatBot.Corpus.Passages;
using ChatBot.Discord.Rendering;
using ChatBot.Discord.Wire;

namespace ChatBot.Discord.Interactions;

/// <summary>Opens a cited passage with its neighbours, and checks it against the file as it is now.</summary>
internal sealed class PassageOpener(CurrentAnswers current)
{
    private const int Around = 2;

    public MessageBody Open(string citation)
    {
        if (current() is not { } answers) return Notices.Private("The documents are still being read. Press it again in a moment.");
        if (answers.Open(citation, Around) is not { } opened)
            return Notices.Private("No document has that passage any more; it was changed or taken out since it was cited.");
        var passage = opened.Cited.Passage;
        var verification = PassageVerifier.Verify(answers.Corpus.Folder, answers.Corpus.DocumentOf(passage), passage);
        return OpenedPassageMessage.Of(opened, verification);
    }
}
