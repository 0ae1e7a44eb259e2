package consumer;

import static org.apache.spark.sql.functions.call_udf;
import static org.apache.spark.sql.functions.col;

import consumer.articles.Articles;
import io.github.kernsatz.Summarizer;
import io.github.kernsatz.SummaryLength;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.DataTypes;
import scala.Tuple2;

/**
 * A batch job: JSON lines in, Parquet out, the articles summarized once by a UDF and once in {@code
 * mapPartitions}. Both capture a Summarizer; what travels to the executors is its options.
 */
public final class SparkConsumer {

  private static final int ARTICLES = 600;

  private final Summarizer summarizer =
      Summarizer.builder().length(SummaryLength.words(45)).build();
  private final Articles articles = new Articles();
  private final Path folder;

  private SparkConsumer(Path folder) {
    this.folder = folder;
  }

  /** Runs the job below the folder of the argument and fails if it differs from direct calls. */
  public static void main(String[] args) throws IOException {
    new SparkConsumer(Path.of(args[0])).run();
  }

  private void run() throws IOException {
    Path input = folder.resolve("articles.jsonl");
    writeJsonLines(input);
    try (SparkSession spark =
        SparkSession.builder()
            .master("local[2]")
            .config("spark.ui.enabled", false)
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.driver.host", "127.0.0.1")
            .config("spark.sql.warehouse.dir", folder.resolve("warehouse").toString())
            .getOrCreate()) {
      Dataset<Row> read =
          spark.read().schema("id INT, text STRING").json(input.toString()).repartition(4);
      check(spark, byUdf(spark, read), "UDF");
      check(spark, byPartition(read), "mapPartitions");
    }
  }

  private String byUdf(SparkSession spark, Dataset<Row> read) {
    String output = folder.resolve("by-udf.parquet").toString();
    Summarizer captured = summarizer;
    UDF1<String, String> summarize = text -> captured.summarize(text).text();
    spark.udf().register("summarize", summarize, DataTypes.StringType);
    read.select(col("id"), call_udf("summarize", col("text")).as("summary"))
        .write()
        .mode(SaveMode.Overwrite)
        .parquet(output);
    return output;
  }

  private String byPartition(Dataset<Row> read) {
    String output = folder.resolve("by-partition.parquet").toString();
    Summarizer captured = summarizer;
    MapPartitionsFunction<Row, Tuple2<Integer, String>> summarize =
        rows -> summaries(captured, rows);
    read.mapPartitions(summarize, Encoders.tuple(Encoders.INT(), Encoders.STRING()))
        .toDF("id", "summary")
        .write()
        .mode(SaveMode.Overwrite)
        .parquet(output);
    return output;
  }

  private static Iterator<Tuple2<Integer, String>> summaries(
      Summarizer summarizer, Iterator<Row> rows) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return rows.hasNext();
      }

      @Override
      public Tuple2<Integer, String> next() {
        Row row = rows.next();
        return new Tuple2<>(row.getInt(0), summarizer.summarize(row.getString(1)).text());
      }
    };
  }

  private void check(SparkSession spark, String parquet, String way) {
    List<Row> rows = new ArrayList<>(spark.read().parquet(parquet).collectAsList());
    if (rows.size() != ARTICLES) {
      throw new IllegalStateException(way + ": " + rows.size() + " rows");
    }
    for (Row row : rows) {
      String direct = summarizer.summarize(articles.variation(row.getInt(0), 20)).text();
      if (direct.isEmpty() || !direct.equals(row.getString(1))) {
        throw new IllegalStateException(way + ": article " + row + ", directly: " + direct);
      }
    }
    System.out.println(way + ": " + rows.size() + " summaries in " + parquet + ", as direct calls");
  }

  private void writeJsonLines(Path file) throws IOException {
    Files.createDirectories(folder);
    try (Writer out = Files.newBufferedWriter(file)) {
      for (int i = 0; i < ARTICLES; i++) {
        String text = articles.variation(i, 20).replace("\\", "\\\\").replace("\"", "\\\"");
        out.write("{\"id\": " + i + ", \"text\": \"" + text.replace("\n", "\\n") + "\"}\n");
      }
    }
  }
}
