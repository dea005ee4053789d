package main

import (
	"os"
	"path/filepath"
	"testing"
)

// Each folder of testdata/cases is a small ecosystem in native CSV, or else the made-up demo, about
// which something wrong was answered once, with the question and the right answer.
func TestCasesAreAnsweredRightly(t *testing.T) {
	t.Parallel()
	folders, err := filepath.Glob("testdata/cases/*")
	if err != nil || len(folders) == 0 {
		t.Fatal(folders, err)
	}
	for _, folder := range folders {
		t.Run(filepath.Base(folder), func(t *testing.T) {
			in, err := filepath.Abs(filepath.Join(folder, "in"))
			if err != nil {
				t.Fatal(err)
			}
			dir, holds := t.TempDir(), []string{"--demo", "synthetic"}
			if _, err := os.Stat(in); err == nil {
				runs(t, dir, "import", "csv", in, "--store", "sqlite:catchment.db")
				holds = nil
			}
			c := start(t, dir, holds...)
			sameAsFile(t, filepath.Join(folder, "answer.json"), c.data(t, read(t, filepath.Join(folder, "query.graphql")), ""))
		})
	}
}
