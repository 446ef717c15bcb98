package io.sada.extraction.merge;

import io.sada.contract.ArticleText;
import io.sada.contract.Precision;
import io.sada.extraction.merge.Version.Mention;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The bytes of a {@link MergerState}: a version byte, a header, then the versions of articles with
 * their mentions, the clusters (which mention belongs where, and what was joined to what) and what
 * was published. Fields are only ever added at the end of a part.
 */
final class StateFormat {
  static final int VERSION = 2;

  /** The last version whose sketches hold whole hashes. */
  private static final int WHOLE_HASHES = 1;

  private StateFormat() {}

  static void write(MergerState state, DataOutput out) throws IOException {
    out.writeByte(VERSION);
    Block.Writer header = new Block.Writer();
    header.out.writeLong(state.eventTimeMs);
    header.out.writeLong(state.tooLate);
    header.end(out);
    Map<Version, Integer> numbers = new HashMap<>();
    out.writeInt(state.clusters.versions.size());
    for (Version version : state.clusters.versions) {
      numbers.put(version, numbers.size());
      writeVersion(version, out);
    }
    Collection<Cluster> clusters = state.clusters.byId.values();
    out.writeInt(clusters.size());
    for (Cluster cluster : clusters) {
      writeCluster(cluster, numbers, out);
    }
    Map<String, Published> published = new TreeMap<>(state.published);
    out.writeInt(published.size());
    for (Map.Entry<String, Published> entry : published.entrySet()) {
      writePublished(entry.getKey(), entry.getValue(), out);
    }
  }

  private static void writeVersion(Version v, DataOutput out) throws IOException {
    Block.Writer block = new Block.Writer();
    block.text(v.articleId);
    block.text(v.source);
    block.out.writeLong(v.knownAtMs);
    block.time(v.publishedAtMs);
    block.text(v.publishedPrecision == null ? null : v.publishedPrecision.name());
    block.out.writeLong(v.contentHash);
    block.sketch(v.sketch);
    block.words(v.words);
    block.out.writeBoolean(v.text != null);
    if (v.text != null) {
      block.text(v.text.title());
      block.text(v.text.text());
    }
    block.out.writeInt(v.mentions.size());
    for (Mention mention : v.mentions) {
      block.out.writeInt(mention.index);
      block.bytes(mention.json);
    }
    block.end(out);
  }

  private static void writeCluster(Cluster cluster, Map<Version, Integer> numbers, DataOutput out)
      throws IOException {
    Block.Writer block = new Block.Writer();
    block.text(cluster.id);
    block.text(cluster.parent == null ? null : cluster.parent.id);
    block.out.writeInt(cluster.joinedBy == null ? -1 : numbers.getOrDefault(cluster.joinedBy, -1));
    block.out.writeInt(cluster.own.size());
    for (Mention mention : cluster.own) {
      block.out.writeInt(numbers.get(mention.version));
      block.out.writeInt(mention.index);
    }
    block.end(out);
  }

  private static void writePublished(String id, Published p, DataOutput out) throws IOException {
    Block.Writer block = new Block.Writer();
    block.text(id);
    block.out.writeInt(p.revision());
    block.out.writeLong(p.content());
    block.out.writeBoolean(p.retracted());
    block.out.writeLong(p.knownAtMs());
    block.end(out);
  }

  static void read(MergerState state, DataInput in) throws IOException {
    int version = in.readUnsignedByte();
    if (version < 1 || version > VERSION) {
      throw new IOException("merger state of format " + version + ", known up to " + VERSION);
    }
    Block.Reader header = new Block.Reader(in);
    state.eventTimeMs = header.in.readLong();
    state.tooLate = header.in.readLong();
    List<Version> versions = new ArrayList<>();
    for (int n = in.readInt(); n > 0; n--) {
      Version v = readVersion(new Block.Reader(in), version <= WHOLE_HASHES);
      versions.add(v);
      state.clusters.register(v);
    }
    readClusters(state, versions, in);
    for (int n = in.readInt(); n > 0; n--) {
      Block.Reader block = new Block.Reader(in);
      state.published.put(
          block.text(),
          new Published(
              block.in.readInt(),
              block.in.readLong(),
              block.in.readBoolean(),
              block.in.readLong()));
    }
  }

  private static Version readVersion(Block.Reader block, boolean wholeHashes) throws IOException {
    String articleId = block.text();
    String source = block.text();
    long knownAtMs = block.in.readLong();
    Long publishedAtMs = block.time();
    String precision = block.text();
    long contentHash = block.in.readLong();
    Sketch sketch = block.sketch(wholeHashes);
    WordSet words = block.words();
    ArticleText text = null;
    if (block.in.readBoolean()) {
      text = new ArticleText(articleId, block.text(), block.text());
    }
    Version version =
        new Version(
            articleId,
            source,
            knownAtMs,
            publishedAtMs,
            precision == null ? null : Precision.valueOf(precision),
            contentHash,
            sketch,
            words,
            text);
    for (int n = block.in.readInt(); n > 0; n--) {
      int index = block.in.readInt();
      version.mentions.add(new Mention(version, index, block.bytes()));
    }
    return version;
  }

  private static void readClusters(MergerState state, List<Version> versions, DataInput in)
      throws IOException {
    Map<Cluster, String> parents = new HashMap<>();
    for (int n = in.readInt(); n > 0; n--) {
      Block.Reader block = new Block.Reader(in);
      Cluster cluster = new Cluster(block.text());
      String parent = block.text();
      int joinedBy = block.in.readInt();
      cluster.joinedBy = joinedBy < 0 ? null : versions.get(joinedBy);
      for (int m = block.in.readInt(); m > 0; m--) {
        Version version = versions.get(block.in.readInt());
        int index = block.in.readInt();
        for (Mention mention : version.mentions) {
          if (mention.index == index) {
            state.clusters.place(mention, cluster);
          }
        }
      }
      state.clusters.byId.put(cluster.id, cluster);
      if (parent != null) {
        parents.put(cluster, parent);
      }
    }
    state.clusters.byId.values().stream()
        .filter(parents::containsKey)
        .forEach(
            cluster -> {
              cluster.joinTo(state.clusters.byId.get(parents.get(cluster)));
            });
  }
}
