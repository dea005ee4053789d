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
}

// newArgs begins with the two that every read has: ?1 the revision, ?2 the lens's level.
func newArgs(rev ecosystem.Revision, lens ecosystem.Lens) *args {
	return &args{values: []any{int64(rev), int64(lens)}}
}

// bind adds a value and gives the text that stands for it.
func (a *args) bind(v any) string {
	a.values = append(a.values, v)
	return "?" + strconv.Itoa(len(a.values))
}

// bindAll gives the texts of several values with commas between.
func bindAll[T ~string](a *args, values []T) string {
	texts := make([]string, len(values))
	for i, v := range values {
		texts[i] = a.bind(string(v))
	}
	return strings.Join(texts, ", ")
}

// ids binds a list of any length as one value.
func (a *args) ids(ids []ecosystem.ID) string {
	return "(SELECT value FROM json_each(" + a.bind(jsonIDs(ids)) + "))"
}

// name makes a table alias that the statement does not have yet.
func (a *args) name(prefix string) string {
	a.names++
	return prefix + strconv.Itoa(a.names)
}
