// Package coding finds the groups of an occupational classification that a course points
// to: its words are looked for in all that the classification says of a group, and each
// group that is found shows the words that met, and where. This is retrieval and no
// judgement: what it finds waits for a person.
package coding

import (
	"bytes"
	"compress/gzip"
	_ "embed"
	"encoding/csv"
	"strings"
	"sync"
)

// Field is a part of what is said of a group.
type Field string

// The fields, the most telling first.
const (
	Name        Field = "name"
	JobTitle    Field = "job_title"
	Description Field = "description"
	Tasks       Field = "tasks"
	Routes      Field = "entry_routes"
)

// Fields lists them all.
var Fields = []Field{Name, JobTitle, Description, Tasks, Routes}

// Group is a group of occupations and what is said of it.
type Group struct {
	ID    string // whatever the caller knows it by
	Code  string // in SOC 2020; empty for a group of another classification
	Texts map[Field][]string
}

//go:embed soc2020.csv.gz
var packed []byte

// SOC2020 gives the unit groups of the UK Standard Occupational Classification 2020 by
// code, with all that volume 1 says of each (Office for National Statistics, Open
// Government Licence v3.0). The command in generate makes the table from the workbook.
var SOC2020 = sync.OnceValue(func() map[string]Group {
	z, err := gzip.NewReader(bytes.NewReader(packed))
	if err != nil {
		panic(err) // the table was built in
	}
	rows, err := csv.NewReader(z).ReadAll()
	if err != nil {
		panic(err)
	}
	groups := make(map[string]Group, len(rows))
	for _, row := range rows[1:] {
		groups[row[0]] = Group{ID: row[0], Code: row[0], Texts: map[Field][]string{Name: {row[1]}, Description: {row[2]}, Routes: {row[3]},
			Tasks: strings.Split(row[4], "|"), JobTitle: strings.Split(row[5], "|")}}
	}
	return groups
})
