// Package sdl knows what the text of a schema needs beyond the types: how names are
// spelled, and a description of every argument. Most arguments mean the same wherever they
// stand, and those are described here, once.
package sdl

import (
	"slices"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/parser"
)

// arguments are described by their names, wherever the schema says nothing else.
var arguments = map[string]string{
	"first":  "Default 25.",
	"after":  "Cursor.",
	"last":   "The last.",
	"before": "Cursor.",
	"filter": "What fits.",
	"search": "What has these words.",
	"order":  "Sorted by.",
	"link":   "Over links.",

	"at":               "Else the newest.",
	"synthetic":        "Made up too.",
	"asOf":             "Else today.",
	"staleAfterMonths": "Months; else 24.",

	"key":       "A key (ukprn:10004930) or an id.",
	"id":        "Which, by its id.",
	"names":     "Only these; else all.",
	"by":        "Fields to count by.",
	"types":     "Links of these types.",
	"kinds":     "Things of these kinds.",
	"direction": "Else both ways.",
	"field":     "On this field; empty: on the whole.",
	"status":    "That stand so.",
	"stance":    "Only these; left out: all but notes.",
	"statuses":  "Only flows that stand so; else those that exist or are conditional.",

	"input":           "What to say of it.",
	"claim":           "What it rests on; else your word of today.",
	"expectedVersion": "The revision that you saw; a CONFLICT if it has another now.",
	"changeSet":       "Yours, chg_ and a ULID: sent twice, done once.",
	"message":         "Why, for the history.",
	"dryRun":          "Only tells what would happen.",
	"publish":         "May publish.",

	"tolerance": "In degrees.",
}

// Explain gives a part of a schema in which every argument that the text says nothing
// of, and whose name tells what it means, is described. The text must be well formed.
func Explain(text string) (string, error) {
	doc, err := parser.ParseSchema(&ast.Source{Name: "schema.graphqls", Input: text})
	if err != nil {
		return "", err
	}
	type note struct {
		at   int // in runes
		says string
	}
	var notes []note
	for _, d := range append(slices.Clone(doc.Definitions), doc.Extensions...) {
		for _, f := range d.Fields {
			for _, a := range f.Arguments {
				if says := arguments[a.Name]; says != "" && a.Description == "" {
					notes = append(notes, note{a.Position.Start, says})
				}
			}
		}
	}
	slices.SortFunc(notes, func(a, b note) int { return a.at - b.at })
	var explained strings.Builder
	runes, from := []rune(text), 0
	for _, n := range notes {
		explained.WriteString(string(runes[from:n.at]) + `"` + n.says + `" `)
		from = n.at
	}
	explained.WriteString(string(runes[from:]))
	return explained.String(), nil
}
