using ChatBot.Conversations.Asking;
using ChatBot.Discord.Rendering;
using ChatBot.Discord.Wire;

namespace ChatBot.Discord.Interactions;

/// <summary>Opens a cited passage with its neighbours, and checks it against the file as it is now.</summary>
internal sealed class PassageOpener(QuestionDesk desk)
{
    private const int Around = 2;

    public async Task<MessageBody> OpenAsync(Asker asker, string citation, CancellationToken cancellationToken) => await desk.OpenAsync(asker, citation, Around, cancellationToken) switch
    {
        PassageOpening.Opened opened => OpenedPassageMessage.Of(opened.Context, opened.Verification),
        PassageOpening.NotOpened not => Notices.Private(not.Text),
        var other => throw new InvalidOperationException($"No such opening: {other.GetType()}"),
    };
}
