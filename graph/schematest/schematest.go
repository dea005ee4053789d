// Package schematest gives tests the schema of the tree that they run in.
package schematest

import (
	"os"
	"path/filepath"
	"sync"
	"testing"

	"github.com/99designs/gqlgen/graphql"

	"catchment/graph"
)

// Text is the whole schema, as the server serves it.
func Text(tb testing.TB) string {
	tb.Helper()
	return graph.SchemaText(written(tb))
}

// Schema executes operations of it. It is read once for all tests of a process.
func Schema(tb testing.TB) graphql.ExecutableSchema {
	tb.Helper()
	text := written(tb)
	reading.Do(func() { schema, unreadable = graph.NewSchema(text) })
	if unreadable != nil {
		tb.Fatal(unreadable)
	}
	return schema
}

var (
	reading    sync.Once
	schema     graphql.ExecutableSchema
	unreadable error
)

// written is schema.graphqls, at the root of the tree: where go.mod is.
func written(tb testing.TB) string {
	tb.Helper()
	folder := "."
	for {
		if _, err := os.Stat(filepath.Join(folder, "go.mod")); err == nil {
			break
		}
		if folder = filepath.Join("..", folder); len(folder) > 30 {
			tb.Fatal("no folder above this one has a go.mod")
		}
	}
	text, err := os.ReadFile(filepath.Join(folder, "schema.graphqls"))
	if err != nil {
		tb.Fatal(err)
	}
	return string(text)
}
