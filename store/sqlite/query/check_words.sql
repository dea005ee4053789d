-- Every word of every row.
SELECT term, doc FROM word_rows
