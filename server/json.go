package server

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
	"sync"

	"github.com/go-json-experiment/json/jsontext"
)

// decodeObject reads one JSON object, such as the body of a POST, and nothing after
// it. Numbers stay json.Number. An error says what is wrong and at which byte, never
// what stood there.
//
// What encoding/json would mend or drop in silence is refused: a name that stands twice
// in one object, bytes that are not UTF-8 and half a surrogate pair. So are control
// characters other than tab and line ends, and objects and lists that stand too deep
// within each other.
func decodeObject(body []byte, maxDepth int) (map[string]any, error) {
	pooled := jsonDecoders.Get().(*pooledDecoder)
	defer pooled.free()
	d := objectDecoder{pooled.of(body), maxDepth}
	if d.from.PeekKind() != '{' {
		if _, err := d.from.ReadToken(); err != nil {
			return nil, d.wrong(err)
		}
		return nil, errors.New("it is not a JSON object")
	}
	object, err := d.value()
	if err != nil {
		return nil, err
	}
	if _, err := d.from.ReadToken(); !errors.Is(err, io.EOF) {
		return nil, fmt.Errorf("something follows the JSON object (byte %d)", d.from.InputOffset())
	}
	return object.(map[string]any), nil
}

// pooledDecoder is a decoder with what it reads from, used for one object after the other.
type pooledDecoder struct {
	body    bytes.Buffer
	decoder jsontext.Decoder
}

var jsonDecoders = sync.Pool{New: func() any { return new(pooledDecoder) }}

func (p *pooledDecoder) of(body []byte) *jsontext.Decoder {
	p.body = *bytes.NewBuffer(body)
	p.decoder.Reset(&p.body)
	return &p.decoder
}

// free keeps nothing of what was read.
func (p *pooledDecoder) free() {
	p.of(nil)
	jsonDecoders.Put(p)
}

// objectDecoder makes values of tokens.
type objectDecoder struct {
	from     *jsontext.Decoder
	maxDepth int
}

func (d objectDecoder) value() (any, error) {
	token, err := d.from.ReadToken()
	switch {
	case err != nil:
		return nil, d.wrong(err)
	case d.from.StackDepth() > d.maxDepth:
		return nil, limitError(jsonDepthLimit, d.maxDepth, d.from.StackDepth())
	}
	switch token.Kind() {
	case '{':
		return d.object()
	case '[':
		return d.list()
	case '"':
		return d.text(token)
	case '0':
		return json.Number(token.String()), nil
	case 't', 'f':
		return token.Bool(), nil
	default: // null
		return nil, nil
	}
}

func (d objectDecoder) object() (any, error) {
	object := map[string]any{}
	for d.from.PeekKind() != '}' {
		token, err := d.from.ReadToken()
		if err != nil {
			return nil, d.wrong(err)
		}
		name, err := d.text(token)
		if err != nil {
			return nil, err
		}
		if object[name], err = d.value(); err != nil {
			return nil, err
		}
	}
	_, err := d.from.ReadToken()
	return object, d.wrong(err)
}

func (d objectDecoder) list() (any, error) {
	list := []any{}
	for d.from.PeekKind() != ']' {
		item, err := d.value()
		if err != nil {
			return nil, err
		}
		list = append(list, item)
	}
	_, err := d.from.ReadToken()
	return list, d.wrong(err)
}

func (d objectDecoder) text(token jsontext.Token) (string, error) {
	text := token.String()
	if strings.ContainsFunc(text, isUnwantedControl) {
		return "", fmt.Errorf("a text holds a control character (byte %d)", d.from.InputOffset())
	}
	return text, nil
}

// wrong says what jsontext found wrong, in words that repeat nothing of it.
func (d objectDecoder) wrong(err error) error {
	switch {
	case err == nil:
		return nil
	case errors.Is(err, jsontext.ErrDuplicateName):
		return fmt.Errorf("a name stands twice in one object (byte %d)", whereWrong(err))
	}
	return fmt.Errorf("it is not well-formed JSON in UTF-8 (byte %d)", whereWrong(err))
}

// whereWrong is the byte at which jsontext found something wrong; its own words may
// repeat what stood there.
func whereWrong(err error) int64 {
	var wrong *jsontext.SyntacticError
	if !errors.As(err, &wrong) {
		return 0
	}
	return wrong.ByteOffset
}

func isUnwantedControl(r rune) bool {
	return (r < 0x20 && r != '\t' && r != '\n' && r != '\r') || r == 0x7F
}
