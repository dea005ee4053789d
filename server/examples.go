package server

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"net/http"
	"path"
	"strings"
)

// exampleNumbers are those of the documented questions that GraphiQL opens with and
// the start page links to: who adopts a standard, who holds what data, what nobody shares.
var exampleNumbers = [...]string{"12", "01", "08"}

// example is one of the documented questions, ready to run.
type example struct {
	Slug      string `json:"slug"`  // 12-standard-adopters
	Title     string `json:"title"` // the first line of the file's opening comment
	Query     string `json:"query"`
	Variables string `json:"variables"` // JSON; empty: none
}

// readExamples reads the examples, in their order; those that are not there are left out.
func readExamples(from fs.FS) ([]example, error) {
	chosen := []example{} // none is an empty list in JSON, not null
	if from == nil {
		return chosen, nil
	}
	for _, number := range exampleNumbers {
		files, err := fs.Glob(from, number+"-*.graphql")
		if err != nil {
			return nil, err
		}
		for _, name := range files {
			q, err := readExample(from, name)
			if err != nil {
				return nil, err
			}
			chosen = append(chosen, q)
		}
	}
	return chosen, nil
}

func readExample(from fs.FS, name string) (example, error) {
	slug := strings.TrimSuffix(path.Base(name), ".graphql")
	text, err := fs.ReadFile(from, name)
	if err != nil {
		return example{}, err
	}
	variables, err := fs.ReadFile(from, slug+".variables.json")
	if errors.Is(err, fs.ErrNotExist) {
		variables, err = nil, nil
	}
	if err == nil && len(variables) > 0 && !json.Valid(variables) {
		err = fmt.Errorf("%s.variables.json is not JSON", slug)
	}
	return example{Slug: slug, Title: title(string(text), slug), Query: string(text), Variables: string(variables)}, err
}

// title is the first words of the opening comment, else the slug.
func title(text, slug string) string {
	first, _, _ := strings.Cut(strings.TrimSpace(text), "\n")
	if words, ok := strings.CutPrefix(first, "#"); ok {
		return strings.TrimSpace(words)
	}
	return slug
}

// examplesFile gives the examples to GraphiQL.
func (s *site) examplesFile(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", jsonType+"; charset=utf-8")
	text, err := json.Marshal(s.examples)
	if err != nil {
		panic(err) // texts can be written
	}
	sendUnlessKept(w, r, append(text, '\n'))
}
