"""Loads CSV and JSON Lines of tagged postings in pandas and DuckDB as they are, answers an analyst's questions from each, and
checks that all give the same answers.

    analysis.py tagged.csv tagged.jsonl
"""
import json
import sys

import duckdb
import pandas

table, lines = sys.argv[1:3]

# Ids such as "00000" are text: pandas must be told, or it makes numbers of them.
csv = pandas.read_csv(table, dtype={"posting": str, "concept": str}, keep_default_na=False, na_values=[""])

records = [json.loads(line) for line in open(lines, encoding="utf-8")]
ads = pandas.json_normalize([record["posting"] for record in records])
asked = pandas.DataFrame(
    {
        "posting": record["posting"]["id"], "organization": record["posting"]["organization"],
        "datePosted": record["posting"]["datePosted"], "label": asked["concept"]["label"], "concept": asked["concept"]["id"],
        "kind": asked["concept"]["kind"], "type": asked["concept"]["type"], "importance": asked["importance"],
    }
    for record in records for asked in record["requirements"]
)

sql = duckdb.connect()
sql.execute("CREATE TABLE csv AS SELECT * FROM read_csv(?, all_varchar = true)", [table])
sql.execute("CREATE TABLE csv_typed AS SELECT * FROM read_csv(?, sample_size = -1)", [table])
sql.execute("CREATE TABLE lines AS SELECT * FROM read_json(?, format = 'newline_delimited', sample_size = -1)", [lines])
sql.execute("""CREATE TABLE asked AS SELECT posting.id AS posting, posting.organization AS organization,
    posting.datePosted::VARCHAR AS datePosted, r.concept.id AS concept, r.concept.label AS label, r.concept.kind AS kind,
    r.concept."type" AS type, r.importance AS importance FROM lines, UNNEST(requirements) AS u(r)""")


def same(question, *answers):
    first, *others = [sorted(map(tuple, answer)) for answer in answers]
    for other in others:
        assert other == first, f"{question}: {first[:5]} / {other[:5]}"
    assert first, f"{question}: no answer"
    print(f"{question}: {len(first)}")


def rows(query):
    return sql.execute(query).fetchall()


def counted(frame, *keys):
    return [(*(key if isinstance(key, tuple) else (key,)), int(count))
            for key, count in frame.groupby(list(keys) if len(keys) > 1 else keys[0])["posting"].nunique().items()]


# No posting is lost, and no id is changed.
same("postings", [(id,) for id in csv.posting.unique()], [(id,) for id in ads.id],
     rows("SELECT DISTINCT posting FROM csv"), rows("SELECT posting.id FROM lines"))
assert csv.posting.str.match("^0000").any(), "an id with leading zeros is there and survived"

required = "importance = 'required' AND kind = 'skill' AND type IS NOT NULL"
top = "SELECT type, label, count(DISTINCT posting) FROM {} WHERE " + required + " GROUP BY ALL"
choose = lambda frame: frame[(frame.importance == "required") & (frame.kind == "skill") & frame.type.notna()]
same("required skills by type", counted(choose(csv), "type", "label"), counted(choose(asked), "type", "label"),
     rows(top.format("csv")), rows(top.format("asked")))

share = "SELECT count(DISTINCT posting) FILTER (type = 'certification') FROM {}"
same("ads that ask for a certification", [(csv[csv.type == "certification"].posting.nunique(),)],
     [(asked[asked.type == "certification"].posting.nunique(),)], rows(share.format("csv")), rows(share.format("asked")))

month = "SELECT datePosted[:7], count(DISTINCT posting) FROM {} WHERE datePosted IS NOT NULL AND concept IS NOT NULL GROUP BY ALL"
by_month = lambda frame: counted(frame[frame.datePosted.notna() & frame.concept.notna()].assign(
    month=lambda f: f.datePosted.astype(str).str[:7]), "month")
same("by month", by_month(csv), by_month(asked), rows(month.format("csv")), rows(month.format("asked")))

employer = "SELECT organization, count(DISTINCT posting) FROM {} WHERE organization IS NOT NULL AND concept IS NOT NULL GROUP BY ALL"
by_employer = lambda frame: counted(frame[frame.organization.notna() & frame.concept.notna()], "organization")
same("by employer", by_employer(csv), by_employer(asked), rows(employer.format("csv")), rows(employer.format("asked")))

wanted = "SELECT label, importance, count(DISTINCT posting) FROM {} WHERE kind = 'skill' GROUP BY ALL"
by_importance = lambda frame: counted(frame[frame.kind == "skill"], "label", "importance")
same("required against preferred", by_importance(csv), by_importance(asked), rows(wanted.format("csv")),
     rows(wanted.format("asked")))

pairs = """SELECT a.label, b.label, count(DISTINCT a.posting) FROM {0} a JOIN {0} b USING (posting)
    WHERE a.kind = 'skill' AND b.kind = 'skill' AND a.label < b.label GROUP BY ALL HAVING count(DISTINCT a.posting) > 1"""


def together(frame):
    skills = frame[frame.kind == "skill"][["posting", "label"]].drop_duplicates()
    both = skills.merge(skills, on="posting")
    both = both[both.label_x < both.label_y]
    return [answer for answer in counted(both, "label_x", "label_y") if answer[2] > 1]


same("co-occurrence", together(csv), together(asked), rows(pairs.format("csv")), rows(pairs.format("asked")))

# DuckDB finds the types by itself.
types = dict(sql.execute("SELECT column_name, data_type FROM duckdb_columns() WHERE table_name = 'csv_typed'").fetchall())
for column, expected in {"datePosted": "DATE", "weight": "DOUBLE", "remote": "BOOLEAN", "start": "BIGINT"}.items():
    assert types[column] == expected, f"{column} is {types[column]}"
