"""The driver of spark.mjs: articles through the NDJSON filter, then the candidates by one statement."""
import json
import sys

from pyspark.sql import SparkSession

master, folder, node, filter_script, rows_script, mark_script, statement_file, partitions = sys.argv[1:]

spark = (
    SparkSession.builder.master(master)
    .config("spark.ui.enabled", "false")
    .config("spark.driver.host", "127.0.0.1")
    .config("spark.executor.memory", "512m")
    .config("spark.sql.shuffle.partitions", "4")
    .config("spark.default.parallelism", "4")
    .getOrCreate()
)
lines = spark.sparkContext.textFile(f"{folder}/articles.ndjson", int(partitions))
(
    # Each program is given a part of the lines and answers with as many.
    lines.pipe(f"{node} {mark_script} {folder}/begun")
    .pipe(f"{node} {filter_script} run --steps fingerprint", checkCode=True)
    .pipe(f"{node} {rows_script}", checkCode=True)
    .saveAsTextFile(f"{folder}/rows")
)
print("ROWS", flush=True)
schema = "id STRING, id_hash BIGINT, source STRING, day INT, words INT, keys ARRAY<BIGINT>, fingerprint STRING"
spark.read.json(f"{folder}/rows", schema).createOrReplaceTempView("articles")
with open(statement_file, encoding="utf-8") as statement:
    candidates = spark.sql(statement.read()).collect()
with open(f"{folder}/candidates.ndjson", "w", encoding="utf-8") as out:
    for row in candidates:
        out.write(json.dumps(row.asDict()) + "\n")
spark.stop()
