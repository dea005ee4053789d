package plan

import (
	"math"
	"reflect"
	"strconv"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
)

var (
	marshalerType = reflect.TypeFor[graphql.Marshaler]()
	timeType      = reflect.TypeFor[time.Time]()
)

// Write lets what marshals itself write into the answer.
func (e *execution) Write(p []byte) (int, error) {
	e.out = append(e.out, p...)
	return len(p), nil
}

// WriteString is Write without a copy.
func (e *execution) WriteString(s string) (int, error) {
	e.out = append(e.out, s...)
	return len(s), nil
}

// writeLeaf writes a scalar or a word of an enumeration; false if it comes to null,
// which is told where the type wants a value.
func (e *execution) writeLeaf(t *ast.Type, v reflect.Value) bool {
	switch of := v.Type(); {
	case t.NamedType == "Value":
		graphql.MarshalAny(v.Interface()).MarshalGQL(e)
	case of.Implements(marshalerType):
		v.Interface().(graphql.Marshaler).MarshalGQL(e)
	case of == timeType:
		return e.writeTime(t, v.Interface().(time.Time))
	default:
		return e.writePlain(t, v)
	}
	return true
}

func (e *execution) writePlain(t *ast.Type, v reflect.Value) bool {
	switch v.Kind() {
	case reflect.String:
		e.out = appendQuoted(e.out, v.String())
	case reflect.Bool:
		e.out = strconv.AppendBool(e.out, v.Bool())
	case reflect.Int, reflect.Int32, reflect.Int64:
		e.out = strconv.AppendInt(e.out, v.Int(), 10)
	case reflect.Float64:
		return e.writeFloat(t, v.Float())
	case reflect.Map:
		graphql.MarshalMap(v.Interface().(map[string]any)).MarshalGQL(e)
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
	e.out = strconv.AppendFloat(e.out, f, 'g', -1, 64)
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

const hexDigits = "0123456789ABCDEF"

// appendQuoted writes a text as JSON, as gqlgen does: what must be escaped, and no more.
func appendQuoted(to []byte, s string) []byte {
	to = append(to, '"')
	start := 0
	for i := range len(s) {
		c := s[i]
		if c >= 0x20 && c != '\\' && c != '"' {
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
