package sqlite

import (
	"cmp"
	"errors"
	"math"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"catchment/ecosystem"
)

// Fields are kept as one JSON object with its members in the order of their
// names, so that equal fields are equal texts. Whole numbers have no point,
// decimals always one or an exponent: an int64 and a float64 come back as
// themselves, to the last digit. Bytes that are not UTF-8 are kept as they are,
// which encoding/json would not do.

var errFields = errors.New("fields are not as this program writes them")

// appendFields writes fields; a value of a foreign type fails with Invalid.
func appendFields(dst []byte, f ecosystem.Fields) ([]byte, error) {
	var few [16]string
	names := few[:0]
	for name := range f {
		names = append(names, name)
	}
	slices.SortFunc(names, cmp.Compare[string])
	dst = append(dst, '{')
	for i, name := range names {
		if i > 0 {
			dst = append(dst, ',')
		}
		dst = append(appendText(dst, name), ':')
		var ok bool
		if dst, ok = appendValue(dst, f[name]); !ok {
			return nil, &ecosystem.Error{Code: ecosystem.Invalid,
				Message: "The field " + name + " holds a value that cannot be kept.",
				Hint:    "A value is a text, a finite number, true or false, or a list of texts."}
		}
	}
	return append(dst, '}'), nil
}

func appendValue(dst []byte, v any) ([]byte, bool) {
	switch v := v.(type) {
	case string:
		return appendText(dst, v), true
	case int64:
		return strconv.AppendInt(dst, v, 10), true
	case float64:
		return appendDecimal(dst, v), !math.IsNaN(v) && !math.IsInf(v, 0)
	case bool:
		return strconv.AppendBool(dst, v), true
	case []string:
		dst = append(dst, '[')
		for i, s := range v {
			if i > 0 {
				dst = append(dst, ',')
			}
			dst = appendText(dst, s)
		}
		return append(dst, ']'), true
	}
	return dst, false
}

func appendDecimal(dst []byte, v float64) []byte {
	if v == 0 {
		v = 0 // of the two zeros one
	}
	from := len(dst)
	dst = strconv.AppendFloat(dst, v, 'g', -1, 64)
	if !slices.ContainsFunc(dst[from:], func(c byte) bool { return c == '.' || c == 'e' }) {
		dst = append(dst, '.', '0')
	}
	return dst
}

func appendText(dst []byte, s string) []byte {
	const hex = "0123456789abcdef"
	dst = append(dst, '"')
	from := 0
	for i := 0; i < len(s); i++ {
		c := s[i]
		if c >= ' ' && c != '"' && c != '\\' {
			continue
		}
		dst = append(dst, s[from:i]...)
		from = i + 1
		if c >= ' ' {
			dst = append(dst, '\\', c)
		} else {
			dst = append(dst, '\\', 'u', '0', '0', hex[c>>4], hex[c&15])
		}
	}
	return append(append(dst, s[from:]...), '"')
}

// parseFields reads what appendFields wrote. The texts are parts of s where they can be.
func parseFields(s string) (ecosystem.Fields, error) {
	r := fieldReader{s: s}
	f := make(ecosystem.Fields, 8)
	r.expect('{')
	for first := true; r.err == nil && !r.take('}'); first = false {
		if !first {
			r.expect(',')
		}
		name := r.text()
		r.expect(':')
		f[name] = r.value()
	}
	if r.err == nil && r.at != len(s) {
		r.err = errFields
	}
	return f, r.err
}

type fieldReader struct {
	s   string
	at  int
	err error
}

func (r *fieldReader) take(c byte) bool {
	if r.at < len(r.s) && r.s[r.at] == c {
		r.at++
		return true
	}
	return false
}

func (r *fieldReader) expect(c byte) {
	if !r.take(c) {
		r.err = errFields
		r.at = len(r.s)
	}
}

func (r *fieldReader) value() any {
	if r.at >= len(r.s) {
		r.err = errFields
		return nil
	}
	switch r.s[r.at] {
	case '"':
		return r.text()
	case '[':
		return r.list()
	case 't', 'f':
		return r.truth()
	}
	return r.number()
}

func (r *fieldReader) truth() bool {
	word := "false"
	if r.s[r.at] == 't' {
		word = "true"
	}
	if !strings.HasPrefix(r.s[r.at:], word) {
		r.err = errFields
	}
	r.at = min(r.at+len(word), len(r.s))
	return word == "true"
}

func (r *fieldReader) number() any {
	end := r.at
	for end < len(r.s) && r.s[end] != ',' && r.s[end] != '}' {
		end++
	}
	word := r.s[r.at:end]
	r.at = end
	if strings.ContainsAny(word, ".e") {
		v, err := strconv.ParseFloat(word, 64)
		if err != nil {
			r.err = errFields
		}
		return v
	}
	v, err := strconv.ParseInt(word, 10, 64)
	if err != nil {
		r.err = errFields
	}
	return v
}

func (r *fieldReader) list() []string {
	r.expect('[')
	list := []string{}
	for r.err == nil && !r.take(']') {
		if len(list) > 0 {
			r.expect(',')
		}
		list = append(list, r.text())
	}
	return list
}

func (r *fieldReader) text() string {
	if !r.take('"') {
		r.expect('"')
		return ""
	}
	rest := r.s[r.at:]
	end := strings.IndexByte(rest, '"')
	if end < 0 {
		r.err = errFields
		return ""
	}
	if strings.IndexByte(rest[:end], '\\') < 0 {
		r.at += end + 1
		return rest[:end]
	}
	return r.escaped()
}

// escaped reads a text from r.at to its closing quote, undoing escapes.
func (r *fieldReader) escaped() string {
	var b strings.Builder
	for r.at < len(r.s) {
		c := r.s[r.at]
		r.at++
		switch {
		case c == '"':
			return b.String()
		case c != '\\':
			b.WriteByte(c)
		case r.at < len(r.s) && r.s[r.at] == 'u':
			r.at++
			b.WriteRune(r.unit())
		case r.at < len(r.s):
			b.WriteByte(r.s[r.at])
			r.at++
		}
	}
	r.err = errFields
	return ""
}

// unit reads the four digits of an escaped control character.
func (r *fieldReader) unit() rune {
	if r.at+4 > len(r.s) {
		r.err = errFields
		return utf8.RuneError
	}
	n, err := strconv.ParseUint(r.s[r.at:r.at+4], 16, 16)
	r.at += 4
	if err != nil || n >= ' ' {
		r.err = errFields
		return utf8.RuneError
	}
	return rune(n)
}
