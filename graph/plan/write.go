package plan

import (
	"encoding/json"
	"fmt"
	"math"
	"reflect"
	"strconv"
	"strings"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
)

// leafWriter writes a member of a struct that is a scalar or a word; false where it is
// not that simple, with nothing written.
type leafWriter func(e *execution, v reflect.Value) bool

// leafWriter gives what writes members of a Go type at once; nil where there is nothing
// that could. A text that is empty is null where the schema lets it be.
func (s *Schema) leafWriter(f *Field, of reflect.Type) leafWriter {
	switch {
	case f.leaf.Kind == ast.Enum:
		return s.wordWriter(f, of)
	case of.Kind() == reflect.String && f.Type.NonNull:
		return func(e *execution, v reflect.Value) bool { e.out = appendQuoted(e.out, v.String()); return true }
	case of.Kind() == reflect.String:
		return func(e *execution, v reflect.Value) bool {
			if s := v.String(); s != "" {
				e.out = appendQuoted(e.out, s)
				return true
			}
			e.out = append(e.out, "null"...)
			return true
		}
	case of.Kind() == reflect.Bool:
		return func(e *execution, v reflect.Value) bool { e.out = strconv.AppendBool(e.out, v.Bool()); return true }
	case reflect.Int <= of.Kind() && of.Kind() <= reflect.Int64:
		return func(e *execution, v reflect.Value) bool { e.out = strconv.AppendInt(e.out, v.Int(), 10); return true }
	}
	return nil
}

func (s *Schema) wordWriter(f *Field, of reflect.Type) leafWriter {
	words, nullable := s.wordsOf(f.leaf), !f.Type.NonNull
	switch {
	case of.Kind() == reflect.Uint8 && of.Implements(stringerType):
		numbered := numberedWords(words, of)
		return func(e *execution, v reflect.Value) bool {
			word := numbered[uint8(v.Uint())] //nolint:gosec // of that kind
			e.out = append(e.out, word...)
			return word != nil
		}
	case of.Kind() != reflect.String:
		return nil
	}
	byLength := wordsByLength(words)
	return func(e *execution, v reflect.Value) bool {
		word := byLength.find(v.String())
		if word == nil && nullable && v.Len() == 0 {
			word = nullWord
		}
		e.out = append(e.out, word...)
		return word != nil
	}
}

var stringerType = reflect.TypeFor[fmt.Stringer]()

// numberedWords are the words of a Go type of small numbers that tell their names.
func numberedWords(words map[string][]byte, of reflect.Type) *[256][]byte {
	var numbered [256][]byte
	for n := range numbered {
		v := reflect.New(of).Elem()
		v.SetUint(uint64(n))
		name, known := nameOf(v.Interface().(fmt.Stringer))
		if !known {
			break
		}
		numbered[n] = words[name]
	}
	return &numbered
}

// nameOf tells the name of a number; false where it has none.
func nameOf(v fmt.Stringer) (name string, known bool) {
	defer func() { known = recover() == nil }()
	return v.String(), true
}

// lengthWords finds words by their length, which sets nearly all of them apart.
type lengthWords [][]spelledWord

type spelledWord struct {
	spelling string
	quoted   []byte
}

func wordsByLength(words map[string][]byte) lengthWords {
	var byLength lengthWords
	for spelling, quoted := range words {
		for len(byLength) <= len(spelling) {
			byLength = append(byLength, nil)
		}
		byLength[len(spelling)] = append(byLength[len(spelling)], spelledWord{spelling, quoted})
	}
	return byLength
}

func (w lengthWords) find(word string) []byte {
	if len(word) >= len(w) {
		return nil
	}
	for i := range w[len(word)] {
		if known := &w[len(word)][i]; known.spelling == word {
			return known.quoted
		}
	}
	return nil
}

var nullWord = []byte("null")

// wordsOf gives how the words of an enumeration are written, by the ways in which Go
// spells them: USE_CASE is use_case, useCase and UseCase too.
func (s *Schema) wordsOf(d *ast.Definition) map[string][]byte {
	if known, ok := s.words.Load(d.Name); ok {
		return known.(map[string][]byte)
	}
	words := map[string][]byte{}
	for _, v := range d.EnumValues {
		quoted := appendQuoted(nil, v.Name)
		pascal := ""
		for _, part := range strings.Split(strings.ToLower(v.Name), "_") {
			if part != "" {
				pascal += strings.ToUpper(part[:1]) + part[1:]
			}
		}
		for _, spelling := range []string{v.Name, strings.ToLower(v.Name), pascal, strings.ToLower(pascal[:1]) + pascal[1:]} {
			words[spelling] = quoted
		}
	}
	s.words.Store(d.Name, words)
	return words
}

// Write lets what marshals itself write into the answer.
func (e *execution) Write(p []byte) (int, error) {
	e.out = append(e.out, p...)
	return len(p), nil
}

// writeLeaf writes a scalar or a word of an enumeration; false if it comes to null,
// which is told where the type wants a value.
func (e *execution) writeLeaf(t *ast.Type, v reflect.Value, f *Field) bool {
	if f.leaf.Kind == ast.Enum {
		return e.writeWord(t, v, f)
	}
	if f.leaf.Name == "Value" {
		graphql.MarshalAny(v.Interface()).MarshalGQL(e)
		return true
	}
	if written, is := v.Interface().(json.RawMessage); is {
		e.out = append(e.out, written...)
		return true
	}
	if at, is := v.Interface().(time.Time); is {
		return e.writeTime(t, at)
	}
	return e.writePlain(t, v)
}

// writeWord writes a word of an enumeration, a text or what tells its own name.
func (e *execution) writeWord(t *ast.Type, v reflect.Value, f *Field) bool {
	word := ""
	if v.Kind() == reflect.String {
		word = v.String()
	} else {
		word = v.Interface().(fmt.Stringer).String()
	}
	quoted, known := e.schema.wordsOf(f.leaf)[word]
	switch {
	case known:
		e.out = append(e.out, quoted...)
		return true
	case word == "" && !t.NonNull:
		return false
	}
	graphql.AddError(e.context(), fmt.Errorf("%q is no word of %s", word, f.leaf.Name))
	return false
}

func (e *execution) writePlain(t *ast.Type, v reflect.Value) bool {
	switch {
	case v.Kind() == reflect.String:
		e.out = appendQuoted(e.out, v.String())
	case v.Kind() == reflect.Bool:
		e.out = strconv.AppendBool(e.out, v.Bool())
	case v.CanInt():
		e.out = strconv.AppendInt(e.out, v.Int(), 10)
	case v.CanUint():
		e.out = strconv.AppendUint(e.out, v.Uint(), 10)
	case v.Kind() == reflect.Float64:
		return e.writeFloat(t, v.Float())
	case v.Kind() == reflect.Map:
		graphql.MarshalAny(v.Interface()).MarshalGQL(e)
	default:
		panic("a leaf of the Go type " + v.Type().String() + " has no form in JSON")
	}
	return true
}

func (e *execution) writeFloat(t *ast.Type, f float64) bool {
	if math.IsInf(f, 0) || math.IsNaN(f) {
		if t.NonNull {
			graphql.AddInvalidNullFromMarshaler(e.context(), t.String())
		}
		return false
	}
	e.out = AppendFloat(e.out, f)
	return true
}

func (e *execution) writeTime(t *ast.Type, at time.Time) bool {
	if at.IsZero() {
		if t.NonNull {
			graphql.AddInvalidNullFromMarshaler(e.context(), t.String())
		}
		return false
	}
	e.out = append(e.out, '"')
	e.out = at.AppendFormat(e.out, time.RFC3339Nano)
	e.out = append(e.out, '"')
	return true
}

// AppendFloat writes a finite number as it stands in every answer.
func AppendFloat(to []byte, f float64) []byte { return strconv.AppendFloat(to, f, 'g', -1, 64) }

// AppendText writes a text as JSON.
func AppendText(to []byte, s string) []byte { return appendQuoted(to, s) }

// WordAppender gives what writes a word of the field's enumeration; an unknown word
// and an empty one are null.
func (f *Field) WordAppender() func(to []byte, word string) []byte {
	words := wordsByLength(f.plan.schema.wordsOf(f.leaf))
	return func(to []byte, word string) []byte {
		if quoted := words.find(word); quoted != nil {
			return append(to, quoted...)
		}
		return append(to, nullWord...)
	}
}

const hexDigits = "0123456789ABCDEF"

// plainByte tells which bytes stand in JSON as they are.
var plainByte = func() (plain [256]bool) {
	for c := range plain {
		plain[c] = c >= 0x20 && c != '\\' && c != '"'
	}
	return plain
}()

// plainPrefix is how many bytes at the beginning surely stand in JSON as they are: it
// looks at eight at once.
func plainPrefix(s string) int {
	const ones, highs = 0x0101010101010101, 0x8080808080808080
	i := 0
	for ; i+8 <= len(s); i += 8 {
		w := uint64(s[i]) | uint64(s[i+1])<<8 | uint64(s[i+2])<<16 | uint64(s[i+3])<<24 |
			uint64(s[i+4])<<32 | uint64(s[i+5])<<40 | uint64(s[i+6])<<48 | uint64(s[i+7])<<56
		quote, slash := w^(ones*'"'), w^(ones*'\\')
		if ((w-ones*0x20)&^w|(quote-ones)&^quote|(slash-ones)&^slash)&highs != 0 {
			break
		}
	}
	return i
}

// appendQuoted writes a text as JSON, as gqlgen does: what must be escaped, and no more.
func appendQuoted(to []byte, s string) []byte {
	to = append(to, '"')
	start := 0
	for i := plainPrefix(s); i < len(s); i++ {
		c := s[i]
		if plainByte[c] {
			continue
		}
		to = append(to, s[start:i]...)
		start = i + 1
		switch c {
		case '\t':
			to = append(to, `\t`...)
		case '\r':
			to = append(to, `\r`...)
		case '\n':
			to = append(to, `\n`...)
		case '\\', '"':
			to = append(to, '\\', c)
		default:
			to = append(to, `\u00`...)
			to = append(to, hexDigits[c>>4], hexDigits[c&0xf])
		}
	}
	return append(append(to, s[start:]...), '"')
}
