package ecosystem

import (
	"fmt"
	"math"
	"net/url"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Limits of what one field may hold.
const (
	maxText  = 500    // characters
	maxProse = 20_000 // characters
	maxList  = 1_000  // items
)

// Problem says in one sentence what is wrong with a value for the field; empty when nothing is.
func (f Field) Problem(v any) string {
	switch f.Type {
	case Whole:
		if n, ok := v.(int64); ok && f.Most > 0 && (n < 0 || n > f.Most) {
			return fmt.Sprintf("takes 0 to %d, not %d.", f.Most, n)
		}
		return typeProblem[int64](v, "a whole number")
	case Decimal:
		if n, ok := v.(float64); ok && (math.IsNaN(n) || math.IsInf(n, 0)) {
			return "takes a number that can be written down."
		}
		return typeProblem[float64](v, "a number")
	case Truth:
		return typeProblem[bool](v, "true or false")
	case Texts, EnumsOf:
		return f.listProblem(v)
	case Beside:
		if s, ok := v.(string); !ok || !isSum(s) {
			return "takes the sum of what is kept beside it."
		}
		return ""
	default:
		s, ok := v.(string)
		if !ok {
			return fmt.Sprintf("takes text, not %T.", v)
		}
		return f.textProblem(s)
	}
}

func typeProblem[T any](v any, what string) string {
	if _, ok := v.(T); ok {
		return ""
	}
	return fmt.Sprintf("takes %s, not %v.", what, v)
}

// listProblem is Problem for a list: of its length, then of its first item that has one.
func (f Field) listProblem(v any) string {
	list, ok := v.([]string)
	switch {
	case !ok:
		return fmt.Sprintf("takes a list of texts, not %T.", v)
	case len(list) == 0:
		return "takes no empty list; clear it instead."
	case len(list) > maxList:
		return fmt.Sprintf("has %d items; %d are allowed.", len(list), maxList)
	}
	for _, s := range list {
		if wrong := f.textProblem(s); wrong != "" {
			return wrong
		}
	}
	return ""
}

// textProblem is Problem for a text of any type.
func (f Field) textProblem(s string) string {
	isLong := f.Type == Prose || f.Name == "says" // which may hold a long text's value
	longest := maxText
	if isLong {
		longest = maxProse
	}
	switch {
	case strings.TrimSpace(s) == "" && f.Must:
		return "is empty; write what " + f.Name + " it has."
	case strings.TrimSpace(s) == "":
		return "is empty; leave it out or clear it."
	case !utf8.ValidString(s):
		return "is not UTF-8."
	case utf8.RuneCountInString(s) > longest:
		return fmt.Sprintf("has %d characters; %d are allowed.", utf8.RuneCountInString(s), longest)
	case strings.IndexFunc(s, func(r rune) bool {
		return unicode.IsControl(r) && (!isLong || !strings.ContainsRune("\n\t", r))
	}) >= 0:
		return "holds a control character."
	case f.Enum != nil && !f.Enum.Has(s):
		return fmt.Sprintf("%q is none of %s.", s, strings.Join(f.Enum.Values, ", "))
	case f.Type == Date && !ValidDate(s):
		return fmt.Sprintf("%q is no date like 2021, 2021-11 or 2021-11-05.", s)
	case f.Type == URL && !webAddress(s):
		return fmt.Sprintf("%q is no web address; it begins with https:// or http://.", s)
	case f.Type == Ref && !ID(s).Valid():
		return fmt.Sprintf("%q is no id.", s)
	}
	return ""
}

// webAddress keeps javascript: and data: out of what a browser will be given as a link.
func webAddress(s string) bool {
	u, err := url.Parse(s)
	return err == nil && (u.Scheme == "https" || u.Scheme == "http") && u.Host != ""
}
