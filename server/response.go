package server

import (
	"bytes"
	"encoding/json"
	"maps"
	"net/http"
	"slices"
	"strconv"
	"strings"

	"github.com/vektah/gqlparser/v2/gqlerror"

	"catchment/ecosystem"
	"catchment/graph"
	"catchment/graph/plan"
)

// The media types of an answer. The newer one lets a client trust the status;
// the older one is for those that ask for nothing in particular.
const (
	jsonType     = "application/json"
	responseType = "application/graphql-response+json"
)

// contentTypes are the headers of answers; whoever changes one sets another.
var contentTypes = map[string][]string{
	jsonType:     {jsonType + "; charset=utf-8"},
	responseType: {responseType + "; charset=utf-8"},
}

const eventStreamType = "text/event-stream"

// response is a GraphQL response. Data is absent, not null, where execution never began.
type response struct {
	Errors     gqlerror.List   `json:"errors,omitempty"`
	Data       json.RawMessage `json:"data,omitempty"`
	Extensions map[string]any  `json:"extensions,omitempty"`

	refused *busy  // where it was not carried out, as too much is asked just now
	release func() // of the room that it takes in memory
}

// done tells that the response has been sent, or is not going to be.
func (r *response) done() {
	plan.Release(r.Data)
	r.Data = nil
	if r.release != nil {
		r.release()
	}
}

// capErrors keeps the first errors, and extensions.errorsOmitted says how many it left out.
func (r *response) capErrors(maximum int) {
	if extra := len(r.Errors) - maximum; extra > 0 {
		r.Errors = r.Errors[:maximum]
		r.extend("errorsOmitted", extra)
	}
}

func (r *response) extend(name string, value any) {
	if r.Extensions == nil {
		r.Extensions = map[string]any{}
	}
	r.Extensions[name] = value
}

// parts are the response as bytes; whole is false where they say that it could not be
// written. Data goes out as it is: it was JSON when it was made, and reading
// megabytes again to find that out would be waste. What follows it is written behind
// it, where there is room, and what is short is moved to be one piece. It is asked once.
func (r *response) parts() (parts [][]byte, whole bool) {
	text, err := r.appendRest(r.Data)
	if err != nil { // an extension that is no JSON: a fault of ours
		return [][]byte{[]byte(`{"errors":[{"message":"The answer could not be written.","extensions":{"code":"INTERNAL"}}]}`)}, false
	}
	if r.Data == nil {
		text[0] = '{'
		return [][]byte{text}, true
	}
	const before = `{"data":`
	if n := len(text); n <= mostMoved {
		text = append(text, before...)
		copy(text[len(before):], text[:n])
		copy(text, before)
		return [][]byte{text}, true
	}
	return [][]byte{[]byte(before), text}, true
}

// mostMoved is up to how many bytes moving costs less than to send a piece more.
const mostMoved = 32 << 10

// appendRest writes what follows the data, with a comma before each member, and the end
// of the response.
func (r *response) appendRest(rest []byte) ([]byte, error) {
	if len(r.Errors) > 0 {
		errs, err := json.Marshal(r.Errors)
		if err != nil {
			return nil, err
		}
		rest = append(append(rest, `,"errors":`...), errs...)
	}
	if len(r.Extensions) > 0 {
		rest = append(rest, `,"extensions":{`...)
		var room [4]string // for the names, which are seldom more
		names := slices.AppendSeq(room[:0], maps.Keys(r.Extensions))
		slices.Sort(names)
		for i, name := range names {
			if i > 0 {
				rest = append(rest, ',')
			}
			rest = append(append(append(rest, '"'), name...), `":`...)
			var err error
			if rest, err = appendValue(rest, r.Extensions[name]); err != nil {
				return nil, err
			}
		}
		rest = append(rest, '}')
	}
	return append(rest, '}'), nil
}

// appendValue writes an extension as JSON. Every answer has a revision and a cost.
func appendValue(to []byte, v any) ([]byte, error) {
	switch v := v.(type) {
	case ecosystem.Revision:
		return strconv.AppendInt(to, int64(v), 10), nil
	case graph.Cost:
		to = strconv.AppendInt(append(to, `{"actual":`...), int64(v.Actual), 10)
		return append(strconv.AppendInt(append(to, `,"maximum":`...), int64(v.Maximum), 10), '}'), nil
	}
	text, err := json.Marshal(v)
	return append(to, text...), err
}

// bytes is the response in one piece.
func (r *response) bytes() []byte {
	parts, _ := r.parts()
	return bytes.Join(parts, nil)
}

// write sends the response, compressed as the encoding says; "" is not at all. Nobody
// may keep it unless its Cache-Control says so already.
func (r *response) write(w http.ResponseWriter, mediaType, encoding string, status int) {
	parts, whole := r.parts()
	if !whole {
		status = http.StatusInternalServerError
	}
	h := w.Header()
	h["Content-Type"] = contentTypes[mediaType]
	if h["Cache-Control"] == nil {
		h["Cache-Control"] = keptByNobody // it depends on who asked, and when
	}
	last := len(parts) - 1
	parts[last] = append(parts[last], '\n')
	send(w, status, encoding, parts...)
}

// preferredType chooses the media type of the answer by the Accept header: the
// one of ours with the higher weight, the first named where they are equal, and
// plain JSON where neither is named. Whoever asks for events asks by a newer
// specification too: what is no request at all has a status that says so.
func preferredType(accept string) string {
	if accept == "" {
		return jsonType
	}
	best, chosen := 0.0, jsonType
	for part := range strings.SplitSeq(accept, ",") {
		media, weight, ok := weighted(part)
		if media == eventStreamType {
			media = responseType
		}
		if !ok || (media != jsonType && media != responseType) {
			continue
		}
		if weight > best {
			best, chosen = weight, media
		}
	}
	return chosen
}
