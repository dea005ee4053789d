package sqlite

import (
	"embed"
	"path"
	"strings"
	"sync"

	"catchment/ecosystem"
)

//go:embed query/*.sql
var queryFiles embed.FS

// queries are the fixed statements by file name.
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
		m[strings.TrimSuffix(f.Name(), ".sql")] = strings.TrimSpace(string(text))
	}
	return m
}

// moment is what a read looks at: through a lens, at the head or in the past.
type moment struct {
	past bool
	lens ecosystem.Lens
	also string // further tables, of other moments

	// The lens's level and the made-up sources that it shows, where it leaves out what rests
	// on these: what ?2 is then.
	sight string
}

// over gives a statement its tables: state, what is true at the moment; shown,
// what the lens shows of it; and held, the keys. ?1 is the revision, ?2 the
// lens's level; a statement's own arguments begin at ?3.
func (m moment) over(statement string) string {
	state, shown := queries["state_now"], queries[shownBy(m.lens)]
	if m.past {
		state = queries["state_past"]
	}
	if m.also != "" {
		shown += ",\n" + m.also
	}
	return "WITH\n" + state + ",\n" + shown + "\n" + statement
}

// shownBy names the statement that says what a lens shows.
func shownBy(lens ecosystem.Lens) string {
	switch {
	case lens.LeavesOutMadeUp():
		return "shown_without_made_up"
	case lens == ecosystem.TeamLens:
		return "shown_team"
	}
	return "shown"
}

// fixedTexts are the statements of query/ over the moments that they were asked for.
var fixedTexts sync.Map // of string, by fixedKey

type fixedKey struct {
	name, shown string
	past        bool
}

// fixed is over for a statement of query/, put together once.
func (m moment) fixed(name string) string {
	key := fixedKey{name, shownBy(m.lens), m.past}
	if text, made := fixedTexts.Load(key); made {
		return text.(string)
	}
	text := m.over(queries[name])
	fixedTexts.Store(key, text)
	return text
}
