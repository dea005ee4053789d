// Command generate prints what the API says of the nouns, from their tables, into
// graph/nouns.graphqls, and lets gqlgen write the Go types of what people have written
// in schema.graphqls, where graph/model has none by hand.
package main

import (
	"fmt"
	"os"
	"path/filepath"
)

func main() {
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "usage: generate FOLDER, the one that schema.graphqls and gqlgen.yml are in")
		os.Exit(2)
	}
	if err := run(os.Args[1]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(folder string) error {
	text, err := os.ReadFile(filepath.Join(folder, "schema.graphqls"))
	if err != nil {
		return err
	}
	nouns, err := nounsOfTheAPI(string(text))
	if err != nil {
		return err
	}
	if err := os.WriteFile(filepath.Join(folder, "graph", "nouns.graphqls"), []byte(nouns), 0o644); err != nil {
		return err
	}
	return models(filepath.Join(folder, "gqlgen.yml"))
}
