package neo4j

import (
	"embed"
	"path"
	"strings"
)

//go:embed query/*.cypher
var queryFiles embed.FS

// queries are the fixed statements by file name, without the comments at their beginning.
var queries = readQueries()

func readQueries() map[string]string {
	files, err := queryFiles.ReadDir("query")
	if err != nil {
		panic(err) // the folder is part of the binary
	}
	m := make(map[string]string, len(files))
	for _, f := range files {
		text, err := queryFiles.ReadFile(path.Join("query", f.Name()))
		if err != nil {
			panic(err)
		}
		m[strings.TrimSuffix(f.Name(), ".cypher")] = uncommented(string(text))
	}
	return m
}

func uncommented(text string) string {
	var lines []string
	for line := range strings.Lines(text) {
		if !strings.HasPrefix(line, "//") {
			lines = append(lines, strings.TrimSpace(line))
		}
	}
	return strings.TrimSpace(strings.Join(lines, "\n"))
}
