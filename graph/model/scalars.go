package model

import (
	"encoding/json"
	"fmt"
	"io"
	"strconv"
	"strings"

	"github.com/99designs/gqlgen/graphql"

	"catchment/ecosystem"
)

// Word is a word of an enumeration: stored in lower case, shown in capitals.
type Word string

// MarshalGQL writes the word in capitals.
func (w Word) MarshalGQL(out io.Writer) { quote(out, strings.ToUpper(string(w))) }

// UnmarshalGQL reads a word that the schema has found to be one of the enumeration.
func (w *Word) UnmarshalGQL(v any) error {
	s, err := graphql.UnmarshalString(v)
	*w = Word(strings.ToLower(s))
	return err
}

// LinkType is a type of link, in capitals everywhere.
type LinkType string

// MarshalGQL writes the type.
func (t LinkType) MarshalGQL(out io.Writer) { quote(out, string(t)) }

// UnmarshalGQL reads a type that the schema knows.
func (t *LinkType) UnmarshalGQL(v any) error {
	s, err := graphql.UnmarshalString(v)
	*t = LinkType(s)
	return err
}

// Kind is a kind of thing: UseCase in the model, USE_CASE in the schema.
type Kind ecosystem.Kind

// MarshalGQL writes the kind as the schema spells it.
func (k Kind) MarshalGQL(out io.Writer) { quote(out, capitals(string(k))) }

// UnmarshalGQL reads a kind that the schema knows.
func (k *Kind) UnmarshalGQL(v any) error {
	s, err := graphql.UnmarshalString(v)
	*k = Kind(kinds[s])
	return err
}

func quote(out io.Writer, s string) { _, _ = io.WriteString(out, strconv.Quote(s)) }

// capitals spells a name of the model as the schema's enumerations do: validFrom becomes VALID_FROM.
func capitals(name string) string {
	var b strings.Builder
	for i, r := range name {
		if i > 0 && r >= 'A' && r <= 'Z' {
			b.WriteByte('_')
		}
		b.WriteRune(r)
	}
	return strings.ToUpper(b.String())
}

// camel is the way back for a field: VALID_FROM becomes validFrom.
func camel(name string) string {
	parts := strings.Split(strings.ToLower(name), "_")
	for i, p := range parts[1:] {
		parts[i+1] = strings.ToUpper(p[:1]) + p[1:]
	}
	return strings.Join(parts, "")
}

// Input is an input object as it was sent: what is left out has no entry, and
// null has an entry that is nil. The tables of the nouns say what it means.
type Input map[string]any

// UnmarshalGQL takes the object as the schema has found it valid.
func (i *Input) UnmarshalGQL(v any) error {
	m, ok := v.(map[string]any)
	if !ok {
		return badArgument("An input object is expected, not %T.", v)
	}
	*i = m
	return nil
}

// MarshalGQL writes the object as JSON; an input is never part of an answer, but its type must be able to.
func (i Input) MarshalGQL(out io.Writer) { _ = json.NewEncoder(out).Encode(map[string]any(i)) }

// MarshalInt writes a whole number of 32 bits.
func MarshalInt(n int32) graphql.Marshaler { return graphql.MarshalInt32(n) }

// UnmarshalInt reads a whole number of 32 bits.
func UnmarshalInt(v any) (int32, error) {
	n, ok := wholeNumber(v)
	if !ok || n != int64(int32(n)) {
		return 0, badArgument("A whole number of 32 bits is expected, not %v.", v)
	}
	return int32(n), nil
}

// MarshalRevision writes a revision as a whole number.
func MarshalRevision(r ecosystem.Revision) graphql.Marshaler {
	return graphql.WriterFunc(func(out io.Writer) { _, _ = io.WriteString(out, strconv.FormatInt(int64(r), 10)) })
}

// UnmarshalRevision reads a revision, from a whole number or its digits.
func UnmarshalRevision(v any) (ecosystem.Revision, error) {
	n, ok := wholeNumber(v)
	if s, isText := v.(string); isText {
		parsed, err := strconv.ParseInt(s, 10, 64)
		n, ok = parsed, err == nil
	}
	if !ok || n < 0 {
		return 0, badArgument("A revision is a whole number from 0, not %v.", v)
	}
	return ecosystem.Revision(n), nil
}

// MarshalDate writes a date as it is stored.
func MarshalDate(s string) graphql.Marshaler { return graphql.MarshalString(s) }

// UnmarshalDate reads a date of any precision.
func UnmarshalDate(v any) (string, error) {
	s, ok := v.(string)
	if !ok || !ecosystem.ValidDate(s) {
		return "", badArgument("A date is written like 2021, 2021-11 or 2021-11-05, not %v.", v)
	}
	return s, nil
}

// wholeNumber reads the forms in which a whole number reaches a resolver.
func wholeNumber(v any) (int64, bool) {
	switch n := v.(type) {
	case int:
		return int64(n), true
	case int32:
		return int64(n), true
	case int64:
		return n, true
	case json.Number:
		i, err := n.Int64()
		return i, err == nil
	case float64:
		return int64(n), n == float64(int64(n))
	}
	return 0, false
}

func badArgument(format string, args ...any) *ecosystem.Error {
	return &ecosystem.Error{Code: ecosystem.BadRequest, Message: fmt.Sprintf(format, args...), Hint: "The schema says what each argument takes."}
}
