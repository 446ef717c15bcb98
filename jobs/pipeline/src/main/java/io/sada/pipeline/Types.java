package io.sada.pipeline;

import io.sada.connectors.OutRecord;
import io.sada.contract.Correlation;
import io.sada.contract.DeadLetter;
import io.sada.contract.Event;
import io.sada.pipeline.state.Announcement;
import io.sada.pipeline.state.AnnouncementSerializer;
import io.sada.pipeline.state.BinaryTypeInfo;
import io.sada.pipeline.state.CleanArticle;
import io.sada.pipeline.state.Finding;
import io.sada.pipeline.state.FindingSerializer;
import io.sada.pipeline.state.PartialBar;
import io.sada.pipeline.state.PartialBarSerializer;
import io.sada.pipeline.state.SectorSeries;
import io.sada.pipeline.state.SectorSeriesSerializer;
import io.sada.pipeline.state.StudyInput;
import io.sada.pipeline.state.StudyInputSerializer;
import io.sada.pipeline.state.TokenResult;
import io.sada.pipeline.state.TokenResultSerializer;
import io.sada.pipeline.state.Told;
import io.sada.pipeline.state.ToldSerializer;
import org.apache.flink.api.common.typeinfo.TypeInformation;

/**
 * What flows between the operators: hand-written serializers for what is many, Flink's own for
 * records that are few.
 */
final class Types {
  static final TypeInformation<CleanArticle> CLEAN_ARTICLE = TypeInformation.of(CleanArticle.class);
  static final TypeInformation<Told> TOLD = new BinaryTypeInfo<>(Told.class, new ToldSerializer());
  static final TypeInformation<Event> EVENT = TypeInformation.of(Event.class);
  static final TypeInformation<Correlation> CORRELATION = TypeInformation.of(Correlation.class);
  static final TypeInformation<DeadLetter> DEAD_LETTER = TypeInformation.of(DeadLetter.class);
  static final TypeInformation<OutRecord> OUT_RECORD = TypeInformation.of(OutRecord.class);
  static final TypeInformation<Announcement> ANNOUNCEMENT =
      new BinaryTypeInfo<>(Announcement.class, new AnnouncementSerializer());
  static final TypeInformation<PartialBar> PARTIAL_BAR =
      new BinaryTypeInfo<>(PartialBar.class, new PartialBarSerializer());
  static final TypeInformation<StudyInput> STUDY_INPUT =
      new BinaryTypeInfo<>(StudyInput.class, new StudyInputSerializer());
  static final TypeInformation<TokenResult> TOKEN_RESULT =
      new BinaryTypeInfo<>(TokenResult.class, new TokenResultSerializer());
  static final TypeInformation<Finding> FINDING =
      new BinaryTypeInfo<>(Finding.class, new FindingSerializer());
  static final TypeInformation<SectorSeries> SECTOR_SERIES =
      new BinaryTypeInfo<>(SectorSeries.class, new SectorSeriesSerializer());

  private Types() {}
}
