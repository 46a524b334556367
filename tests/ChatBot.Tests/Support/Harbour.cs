namespace ChatBot.Tests.Support;

/// <summary>Invented documents about an invented lease.</summary>
internal static class Harbour
{
    public const string Minutes = """
        ---
        title: Harbour lease, second round
        provenance: minutes
        date: 2024-11-05
        ---
        # Harbour lease, second round

        ## Session on the quay

        Attendees:
        - Mara Oyelaran, Harbour Master (Port of Eastwick)
        - Jonas Thorvald, Counsel (Thorvald Shipping)

        Mara Oyelaran: The quay needs dredging before the winter storms. Without it no vessel over forty metres can moor.

        Jonas Thorvald: Thorvald Shipping would pay half of the dredging if the lease runs for twelve years.

        ## Result

        Agreements:
        - The lease runs for ten years from January 2025.
        - Dredging costs are shared equally.

        Regrets:
        - Anselm Pryce

        ## Action items

        - Jonas Thorvald to send the draft of the lease by 12 November 2024
        - Mara Oyelaran to measure the quay
        """;

    public const string Daydream = """
        ---
        title: A ferry daydream
        provenance: fiction
        ---
        # A ferry daydream

        Mara Oyelaran: In my dream the ferry “Sparrow” flew over the lighthouse – twice.

        Captain Ilse Brandt: Then the lighthouse bowed and asked us for a ticket.
        """;

    public static ChatBotProcess Process(bool isTerminal = false, TimeProvider? time = null, long? availableMemory = null) =>
        Inhabited(new ChatBotProcess { IsTerminal = isTerminal, Time = time ?? TimeProvider.System, AvailableMemory = availableMemory ?? 16L * 1024 * 1024 * 1024 });

    private static ChatBotProcess Inhabited(ChatBotProcess process) => process
        .WithDocument("harbour-lease.md", Minutes)
        .WithDocument("ferry-daydream.md", Daydream);
}
