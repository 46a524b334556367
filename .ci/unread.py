#!/usr/bin/env python3
"""The questions of a set on documents that the shipped reader has not learnt from (tests/ChatBot.Learning/Reader/folds.py).

  unread.py QUESTIONS.jsonl OUT.jsonl
"""
import json
import sys
import zlib

UNREAD = 0  # of two halves, by the CRC of the document's name


def document(row):
    gold = row.get("gold")
    return row.get("doc_id") or (gold[0]["doc"] if gold else row["qid"])


with open(sys.argv[1], encoding="utf-8") as questions, open(sys.argv[2], "w", encoding="utf-8") as out:
    for line in questions:
        if line.strip() and zlib.crc32(document(json.loads(line)).split(".")[0].encode()) % 2 == UNREAD:
            out.write(line)
