package server

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"strconv"
	"strings"
	"unicode/utf8"
)

// decodeObject reads one JSON object and nothing after it, stricter than
// encoding/json, which mends or drops what it does not like: a name that stands
// twice, invalid UTF-8, half a surrogate pair and control characters other than
// tab and line ends are refused. Numbers stay json.Number. An error says what is
// wrong and at which byte, never what stood there.
func decodeObject(body []byte, maxDepth int) (map[string]any, error) {
	if at, ok := invalidUTF8(body); ok {
		return nil, fmt.Errorf("it is not UTF-8 (byte %d)", at)
	}
	if err := checkEscapes(body); err != nil {
		return nil, err
	}
	d := objectDecoder{json.NewDecoder(bytes.NewReader(body)), maxDepth}
	d.UseNumber()
	t, err := d.Token()
	if err != nil {
		return nil, d.malformed()
	}
	if t != json.Delim('{') {
		return nil, errors.New("it is not a JSON object")
	}
	object, err := d.object(1)
	if err != nil {
		return nil, err
	}
	if rest := bytes.TrimLeft(body[d.InputOffset():], " \t\r\n"); len(rest) > 0 {
		return nil, fmt.Errorf("something follows the JSON object (byte %d)", len(body)-len(rest))
	}
	return object, nil
}

type objectDecoder struct {
	*json.Decoder
	maxDepth int
}

func (d objectDecoder) malformed() error {
	return fmt.Errorf("it is not well-formed JSON (byte %d)", d.InputOffset())
}

func (d objectDecoder) object(depth int) (map[string]any, error) {
	object := map[string]any{}
	for d.More() {
		t, err := d.Token()
		name, ok := t.(string)
		if err != nil || !ok {
			return nil, d.malformed()
		}
		if _, twice := object[name]; twice {
			return nil, fmt.Errorf("a name stands twice in one object (byte %d)", d.InputOffset())
		}
		if object[name], err = d.value(depth); err != nil {
			return nil, err
		}
	}
	_, err := d.Token()
	if err != nil {
		return nil, d.malformed()
	}
	return object, nil
}

func (d objectDecoder) array(depth int) ([]any, error) {
	array := []any{}
	for d.More() {
		v, err := d.value(depth)
		if err != nil {
			return nil, err
		}
		array = append(array, v)
	}
	if _, err := d.Token(); err != nil {
		return nil, d.malformed()
	}
	return array, nil
}

func (d objectDecoder) value(depth int) (any, error) {
	t, err := d.Token()
	if err != nil {
		return nil, d.malformed()
	}
	if text, ok := t.(string); ok && strings.ContainsFunc(text, isUnwantedControl) {
		return nil, fmt.Errorf("a text holds a control character (byte %d)", d.InputOffset())
	}
	open, ok := t.(json.Delim)
	if !ok {
		return t, nil
	}
	if depth++; depth > d.maxDepth {
		return nil, overLimit(jsonDepthLimit, d.maxDepth, depth)
	}
	if open == '{' {
		return d.object(depth)
	}
	return d.array(depth)
}

func invalidUTF8(b []byte) (at int, found bool) {
	if utf8.Valid(b) {
		return 0, false
	}
	for at < len(b) {
		r, size := utf8.DecodeRune(b[at:])
		if r == utf8.RuneError && size == 1 {
			break
		}
		at += size
	}
	return at, true
}

// checkEscapes refuses the \u escapes that a decoder would replace in silence.
func checkEscapes(b []byte) error {
	for i := 0; i < len(b); i++ {
		if b[i] != '\\' {
			continue
		}
		i++ // whatever is escaped, a second backslash too
		switch unit, ok := utf16Unit(b, i); {
		case !ok:
		case unit >= 0xDC00 && unit < 0xE000:
			return fmt.Errorf("a text holds half a surrogate pair (byte %d)", i-1)
		case unit >= 0xD800 && unit < 0xDC00:
			low, ok := uint64(0), i+5 < len(b) && b[i+5] == '\\'
			if ok {
				low, ok = utf16Unit(b, i+6)
			}
			if !ok || low < 0xDC00 || low >= 0xE000 {
				return fmt.Errorf("a text holds half a surrogate pair (byte %d)", i-1)
			}
			i += 6
		}
	}
	return nil
}

// utf16Unit reads the uXXXX of an escape; false if there is none.
func utf16Unit(b []byte, i int) (uint64, bool) {
	if i+5 > len(b) || b[i] != 'u' {
		return 0, false
	}
	unit, err := strconv.ParseUint(string(b[i+1:i+5]), 16, 16)
	return unit, err == nil
}

func isUnwantedControl(r rune) bool {
	return (r < 0x20 && r != '\t' && r != '\n' && r != '\r') || r == 0x7F
}
