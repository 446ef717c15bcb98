package io.sada.pipeline.state;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.stream.Stream;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.api.common.typeutils.TypeSerializerSnapshot;
import org.apache.flink.api.common.typeutils.base.ListSerializer;
import org.apache.flink.core.memory.DataInputDeserializer;
import org.apache.flink.core.memory.DataOutputSerializer;
import org.apache.flink.util.InstantiationUtil;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every serializer of state comes back from a savepoint, also as the elements of a list. */
class SerializerSnapshotTest {
  private static final ClassLoader LOADER = SerializerSnapshotTest.class.getClassLoader();

  static Stream<Class<?>> serializers() {
    return new ClassFileImporter()
        .importPackagesOf(BinarySerializer.class).stream()
            .filter(c -> c.isAssignableTo(BinarySerializer.class))
            .filter(c -> !c.isEquivalentTo(BinarySerializer.class))
            .map(c -> c.reflect());
  }

  @ParameterizedTest
  @MethodSource("serializers")
  void isRestored(Class<? extends TypeSerializer<Object>> type) throws Exception {
    TypeSerializer<Object> serializer = InstantiationUtil.instantiate(type);
    TypeSerializer<List<Object>> list = new ListSerializer<>(serializer);

    assertThat(restored(serializer)).isEqualTo(serializer);
    assertThat(restored(list)).isEqualTo(list);
  }

  private static <T> TypeSerializer<T> restored(TypeSerializer<T> serializer) throws Exception {
    DataOutputSerializer out = new DataOutputSerializer(64);
    TypeSerializerSnapshot.writeVersionedSnapshot(out, serializer.snapshotConfiguration());
    TypeSerializerSnapshot<T> before =
        TypeSerializerSnapshot.readVersionedSnapshot(
            new DataInputDeserializer(out.getCopyOfBuffer()), LOADER);
    assertThat(
            serializer
                .snapshotConfiguration()
                .resolveSchemaCompatibility(before)
                .isCompatibleAsIs())
        .isTrue();
    return before.restoreSerializer();
  }
}
