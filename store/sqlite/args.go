package sqlite

import (
	"strconv"
	"strings"

	"catchment/ecosystem"
)

// args are the values of a statement that is put together from a question. What
// a question says goes in here and nowhere else: a statement's text is made of
// this package's own words alone.
type args struct {
	values []any
	names  int
	looks  int // how often the statement may yet look at what shows: see [args.look]
}

// newArgs begins with the two that every read has: ?1 the revision, ?2 the lens's level.
func newArgs(rev ecosystem.Revision, lens ecosystem.Lens) *args {
	return &args{values: []any{int64(rev), int64(lens.Sight())}, looks: mostLooks(lens)}
}

// mostLooks is how often a statement may look at what a lens shows. The engine bounds how many
// subqueries a statement has, and to tell what shows takes some: few for the team, more
// for others, most where what is made up is left out.
func mostLooks(lens ecosystem.Lens) int {
	switch {
	case lens.LeavesOutMadeUp():
		return 14
	case lens == ecosystem.TeamLens:
		return 100
	}
	return 34
}

// look tells whether the statement may look at what shows so many times more.
func (a *args) look(times int) error {
	if a.looks -= times; a.looks < 0 {
		return tooLarge()
	}
	return nil
}

// bind adds a value and gives the text that stands for it.
func (a *args) bind(v any) string {
	a.values = append(a.values, v)
	return "?" + strconv.Itoa(len(a.values))
}

// oneOf binds values to be compared with IN. A few are named one by one; more are
// one value, so that there is no bound to them and few statements to prepare.
func oneOf[T ~string](a *args, values []T) string {
	if len(values) > 3 {
		return "(SELECT value FROM json_each(" + a.bind(jsonText(texts(values))) + "))"
	}
	bound := make([]string, len(values))
	for i, v := range values {
		bound[i] = a.bind(string(v))
	}
	return "(" + strings.Join(bound, ", ") + ")"
}

// name makes a table alias that the statement does not have yet.
func (a *args) name(prefix string) string {
	a.names++
	return prefix + strconv.Itoa(a.names)
}

// jsonText is a list of texts for json_each, to the byte.
func jsonText(list []string) string {
	text, _ := appendValue(nil, list) // a list of texts always has a form
	return string(text)
}

// jsonTuples is a list of lists of texts for json_each.
func jsonTuples(tuples [][]string) string {
	b := []byte{'['}
	for i, t := range tuples {
		if i > 0 {
			b = append(b, ',')
		}
		b, _ = appendValue(b, t)
	}
	return string(append(b, ']'))
}

func jsonIDs(ids []ecosystem.ID) string { return jsonText(texts(ids)) }

func jsonKeys(keys []ecosystem.Key) string {
	tuples := make([][]string, len(keys))
	for i, k := range keys {
		tuples[i] = []string{k.Scheme, k.Value}
	}
	return jsonTuples(tuples)
}

func texts[T ~string](list []T) []string {
	plain := make([]string, len(list))
	for i, v := range list {
		plain[i] = string(v)
	}
	return plain
}
