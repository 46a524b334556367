namespace ChatBot.Corpus.Passages;

/// <summary>Finds passages by what names them.</summary>
public interface IPassageLookup
{
    /// <summary>The passages of that id, of whichever documents, in no order: more than one only by chance.</summary>
    IEnumerable<Passage> Find(PassageId id);
}
