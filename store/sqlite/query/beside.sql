-- What is kept beside the records under the sums of a JSON list.
SELECT sum, text FROM beside WHERE sum IN (SELECT value FROM json_each(?1))
