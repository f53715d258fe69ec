"""The database of clickhouse.mjs: creates the table, inserts the rows, writes the candidates and the table back."""
import sys

from chdb import session

folder = sys.argv[1]


def text_of(name: str) -> str:
    with open(f"{folder}/{name}", encoding="utf-8") as file:
        return file.read()


database = session.Session(f"{folder}/database")
print("ClickHouse", str(database.query("SELECT version()")).strip())
database.query("CREATE DATABASE copydesk ENGINE = Atomic")
database.query("USE copydesk")
database.query(text_of("schema.sql"))
database.query(f"INSERT INTO articles SELECT * FROM file('{folder}/rows.ndjson', JSONEachRow)")
for name, statement in (("candidates", text_of("statement.sql")), ("articles", "SELECT id, source, day, fingerprint FROM articles")):
    answer = database.query(statement, "JSONEachRow")
    with open(f"{folder}/{name}.ndjson", "w", encoding="utf-8") as out:
        out.write(str(answer))
database.close()
