package model

import (
	"encoding/json"
	"fmt"
	"strconv"

	"catchment/ecosystem"
)

// ReadInt reads a whole number of 32 bits.
func ReadInt(v any) (any, error) {
	n, ok := wholeNumber(v)
	if !ok || n != int64(int32(n)) {
		return 0, wrongArgument(numberMeant(v), "A whole number of 32 bits is expected, not %s.", spelled(v))
	}
	return int(n), nil
}

// ReadRevision reads a revision, from a whole number or its digits.
func ReadRevision(v any) (ecosystem.Revision, error) {
	n, ok := wholeNumber(v)
	if s, isText := v.(string); isText {
		parsed, err := strconv.ParseInt(s, 10, 64)
		n, ok = parsed, err == nil
	}
	if !ok || n < 0 {
		return 0, wrongArgument("Write the number of a commit, such as at: 26.", "A revision is a whole number from 0, not %s.", spelled(v))
	}
	return ecosystem.Revision(n), nil
}

// ReadDate reads a date of any precision.
func ReadDate(v any) (string, error) {
	s, ok := v.(string)
	if !ok || !ecosystem.ValidDate(s) {
		return "", wrongArgument("Write the year, then the month and the day as far as they are known.", "A date is written like 2021, 2021-11 or 2021-11-05, not %v.", v)
	}
	return s, nil
}

// wholeNumber reads the forms in which a whole number reaches a resolver.
func wholeNumber(v any) (int64, bool) {
	switch n := v.(type) {
	case int:
		return int64(n), true
	case ecosystem.Revision:
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

// wrongArgument is the error of an argument that cannot be read; the hint says what to write.
func wrongArgument(hint, format string, args ...any) *ecosystem.Error {
	return &ecosystem.Error{Code: ecosystem.BadRequest, Message: fmt.Sprintf(format, args...), Hint: hint}
}

// spelled writes a value so that a text is told from a number.
func spelled(v any) string {
	if s, isText := v.(string); isText {
		return "the text " + strconv.Quote(s)
	}
	return fmt.Sprint(v)
}

// numberMeant says what to write instead of what is no whole number.
func numberMeant(v any) string {
	if s, isText := v.(string); isText {
		if _, err := strconv.ParseInt(s, 10, 32); err == nil {
			return "Write " + s + ", without quotes."
		}
	}
	return "Write a number without a fraction, from -2147483648 to 2147483647."
}

// kinds are those of the model by their words in the API.
var kinds = func() map[string]ecosystem.Kind {
	words := map[string]ecosystem.Kind{}
	for _, k := range ecosystem.KindsOf(ecosystem.Tables()) {
		words[ecosystem.Capitals(string(k))] = k
	}
	return words
}()
