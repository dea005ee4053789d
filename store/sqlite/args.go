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
