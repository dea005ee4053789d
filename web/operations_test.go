package web_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2"

	"catchment/graph/schematest"
)

// The page is built without Go; that its questions fit the schema is seen here too.
func TestWhatThePageAsksFitsTheSchema(t *testing.T) {
	schema := schematest.Schema(t).Schema()
	files, err := filepath.Glob("src/api/operations/*.graphql")
	if err != nil || len(files) == 0 {
		t.Fatalf("found %d files: %v", len(files), err)
	}
	var asked strings.Builder // as one text, since a fragment serves several files
	for _, name := range files {
		query, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		asked.Write(query)
		asked.WriteByte('\n')
	}
	if _, errs := gqlparser.LoadQueryWithRules(schema, asked.String(), nil); len(errs) > 0 {
		t.Error(errs)
	}
}
