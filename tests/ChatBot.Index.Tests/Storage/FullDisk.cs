using Lucene.Net.Store;
using LuceneDirectory = Lucene.Net.Store.Directory;

namespace ChatBot.Index.Tests.Storage;

/// <summary>A disk that takes so many bytes and then no more, as a full one does.</summary>
internal sealed class FullDisk(LuceneDirectory disk, long room) : FilterDirectory(disk)
{
    private long _room = room;

    public bool IsFull => Interlocked.Read(ref _room) < 0;

    public override IndexOutput CreateOutput(string name, IOContext context) => new Output(this, base.CreateOutput(name, context));

    private void Take(int bytes)
    {
        if (Interlocked.Add(ref _room, -bytes) < 0) throw new IOException("No space left on device");
    }

    private sealed class Output(FullDisk disk, IndexOutput file) : IndexOutput
    {
        public override long Position => file.Position;

        public override long Checksum => file.Checksum;

        public override long Length => file.Length;

        public override void Flush() => file.Flush();

        [Obsolete("(4.1) this method will be removed in Lucene 5.0")]
        public override void Seek(long pos) => file.Seek(pos);

        public override void WriteByte(byte b)
        {
            disk.Take(1);
            file.WriteByte(b);
        }

        public override void WriteBytes(byte[] b, int offset, int length)
        {
            disk.Take(length);
            file.WriteBytes(b, offset, length);
        }

        protected override void Dispose(bool disposing)
        {
            if (disposing) file.Dispose();
        }
    }
}
