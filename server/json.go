package server

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/go-json-experiment/json/jsontext"
)

// decodeObject reads one JSON object, such as the body of a POST, and nothing after
// it. Numbers stay json.Number. An error says what is wrong and at which byte, never
// what stood there.
func decodeObject(body []byte, maxDepth int) (map[string]any, error) {
	if err := checkObject(body, maxDepth); err != nil {
		return nil, err
	}
	var object map[string]any
	d := json.NewDecoder(bytes.NewReader(body))
	d.UseNumber()
	if err := d.Decode(&object); err != nil {
		return nil, fmt.Errorf("it is not well-formed JSON (byte %d)", d.InputOffset())
	}
	return object, nil
}

// checkObject refuses what encoding/json would mend or drop in silence, which
// jsontext does not let pass: a name that stands twice in one object, bytes that are
// not UTF-8 and half a surrogate pair. It also refuses control characters other than
// tab and line ends, and objects and lists that stand too deep within each other.
func checkObject(body []byte, maxDepth int) error {
	d := jsontext.NewDecoder(bytes.NewBuffer(body))
	for first := true; first || d.StackDepth() > 0; first = false {
		token, err := d.ReadToken()
		switch {
		case errors.Is(err, jsontext.ErrDuplicateName):
			return fmt.Errorf("a name stands twice in one object (byte %d)", whereWrong(err))
		case err != nil:
			return fmt.Errorf("it is not well-formed JSON in UTF-8 (byte %d)", whereWrong(err))
		case first && token.Kind() != '{':
			return errors.New("it is not a JSON object")
		case d.StackDepth() > maxDepth:
			return limitError(jsonDepthLimit, maxDepth, d.StackDepth())
		case token.Kind() == '"' && strings.ContainsFunc(token.String(), isUnwantedControl):
			return fmt.Errorf("a text holds a control character (byte %d)", d.InputOffset())
		}
	}
	if _, err := d.ReadToken(); !errors.Is(err, io.EOF) {
		return fmt.Errorf("something follows the JSON object (byte %d)", d.InputOffset())
	}
	return nil
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
