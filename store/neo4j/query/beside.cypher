// What is kept beside the records under $sums.
MATCH (n:Beside) WHERE n.sum IN $sums RETURN n.sum, n.text
